internal import Gazetteer
internal import Linguistics
internal import Model

/// Who holds an office of that title.
extension ArticleActors {
    /// The party for an organ or an office of an owner: "North Korean foreign ministry".
    func organParty(_ name: String, of owner: Party) -> Party {
        Party(name: adjective(of: owner) + " " + name, type: .organ, polity: owner.polity)
    }

    /// The person of the article who holds an office of that kind of a polity.
    ///
    /// - Parameters:
    ///   - title: the title in the text.
    ///   - owner: the polity or organisation; nil for any.
    func holder(of title: OfficeTitle, owner: Party?) -> Int? {
        var found: [Int] = []
        for (index, person) in persons.enumerated() {
            if let owner, person.affiliation?.polity != owner.polity { continue }
            let given = person.offices.contains { office in
                (owner == nil || office.polity == owner?.polity) && Self.match(office.title, title)
            }
            let known =
                day.map { day in
                    person.known?.terms(at: day).contains { term in
                        (owner == nil || term.polity == owner?.polity)
                            && match(role: term.role, title: term.title, title)
                    } ?? false
                } ?? false
            if given || known { found.append(index) }
        }
        return found.count == 1 ? found[0] : nil
    }

    private static func match(_ left: OfficeTitle, _ right: OfficeTitle) -> Bool {
        if left.isOwn || right.isOwn {
            return left.name == right.name || left.name == "leader" || right.name == "leader"
        }
        if right.name == "leader" || right.name == "ruler" || right.name == "strongman" || left.name == "leader" {
            return [.headOfState, .headOfGovernment].contains(left.kind)
                && [.headOfState, .headOfGovernment].contains(right.kind)
        }
        if left.kind == .minister || left.kind == .adviser || left.kind == .official { return left.name == right.name }
        return left.kind == right.kind
    }

    /// Whether a term of the gazetteer is in the office that a title of the text names.
    func match(role: String, title: String, _ office: OfficeTitle) -> Bool {
        let isLeader = ["leader", "ruler", "strongman"].contains(office.name)
        if lexicon.ownTitles.contains(title), !isLeader, office.name != "monarch", office.name != "head of state" {
            return office.name == title
        }
        switch office.kind {
        case .headOfState:
            if isLeader { return role.hasPrefix("head of") }
            if office.name == "monarch" { return ["king", "queen", "emperor", "emir", "sultan"].contains(title) }
            if office.isOwn { return title == office.name }
            return role == "head of state" || title == office.name
        case .headOfGovernment: return !office.isOwn && role == "head of government" || title == office.name
        case .counterpart: return role.hasPrefix("head of")
        default: return office.role == role || title == office.name
        }
    }
}
