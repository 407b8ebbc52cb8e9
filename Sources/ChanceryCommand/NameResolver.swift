internal import Gazetteer
internal import KnowledgeBase
internal import Model

/// Finds out whom a name on the command line means: a code, a name of the gazetteer, or an entity of the base.
struct NameResolver {
    private let base: KnowledgeBase
    private let tables: LanguageTables

    /// The names of the program and of the user; made when a name is looked up there for the first time, as that takes
    /// longer than most queries.
    private lazy var gazetteer = Result { try tables.gazetteer() }

    /// A resolver over the names that the program, the user and the base know.
    ///
    /// - Throws: what the base throws.
    init(base: KnowledgeBase) throws {
        self.base = base
        tables = try LanguageTables(rememberedBy: base)
    }

    /// Whom the name means; several for a name that several share.
    ///
    /// - Throws: `CommandFailure` with `nothingFound` when nobody has that name; `GazetteerError` for what is wrong in a
    ///   table of the user.
    mutating func selectors(for name: String) throws -> [FactQuery.PartySelector] {
        // The canonical name or the code of a polity means that polity alone, unless the user gives it to another too.
        if let code = try base.polity(canonically: name) { return [.polity(code)] }
        let gazetteer = try gazetteer.get()
        if let entity = gazetteer.entity(code: PolityCode(name)) { return [.polity(entity.code)] }
        for ignoringCase in [false, true] {
            let entities = gazetteer.entities(named: name, ignoringCase: ignoringCase).filter { $0.type != nil }
            // A capital that is the seat of organisations too stands for its state.
            let polities = entities.filter { $0.type == .polity }
            let chosen = polities.isEmpty ? entities : polities
            if !chosen.isEmpty {
                return chosen.map { entity in
                    entity.kind == .organ ? .entity(name: entity.name, polity: entity.code) : .polity(entity.code)
                }
            }
            let people = gazetteer.people(named: name, ignoringCase: ignoringCase)
            if !people.isEmpty { return people.map { .entity(name: $0.name, polity: nil) } }
        }
        let known = try base.entities(named: name)
        guard !known.isEmpty else {
            throw CommandFailure(
                .nothingFound,
                "Nobody is called \"\(name)\" in the gazetteer or the database; `chancery search` looks in the texts.")
        }
        return known.map { record in
            record.party.type == .polity
                ? .polity(record.party.polity) : .entity(name: record.party.name, polity: record.party.polity)
        }
    }

    /// The names under which the base may know a person or an organ whom the gazetteer calls by that name.
    mutating func otherNames(of name: String) throws -> [String] {
        try known(name).compactMap { if case .entity(let name, _) = $0 { name } else { nil } }
    }

    /// Whom else than the party the name means: names, or codes of polities.
    mutating func others(named name: String, than party: Party) throws -> [String] {
        try known(name).compactMap { selector in
            switch selector {
            case .polity(let code):
                let isOwn = party.polity == code && party.type != .person && party.type != .organ
                return isOwn ? nil : try gazetteer.get().entity(code: code)?.name ?? code.rawValue
            case .entity(let name, _): return name == party.name ? nil : name
            }
        }
    }

    /// Whom the name means; none where nobody has it.
    private mutating func known(_ name: String) throws -> [FactQuery.PartySelector] {
        do {
            return try selectors(for: name)
        } catch let failure as CommandFailure where failure.status == .nothingFound {
            return []
        }
    }

    /// The entities of the base that have that name or code; none when the articles name nobody so called.
    ///
    /// - Throws: what the base throws.
    mutating func entities(for name: String) throws -> [EntityRecord] {
        var records = try base.entities(named: name)
        guard records.isEmpty else { return records }
        for selector in try known(name) {
            switch selector {
            case .polity(let code): records += try base.entities(of: code).prefix(1)
            case .entity(let name, _): records += try base.entities(named: name)
            }
        }
        return records
    }
}
