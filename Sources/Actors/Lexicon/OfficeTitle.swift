internal import Linguistics
internal import Model

/// A title of an office or a calling: "foreign minister", "spokeswoman", "businessman".
struct OfficeTitle: Hashable, Sendable {
    /// What kind of office the title names; the raw values stand in `Seeds/actors/titles.tsv`.
    enum Kind: String, Sendable {
        case headOfState, headOfGovernment, foreignMinister, deputyMinister, defenceMinister, minister
        case ambassador, envoy, spokesperson, organisationHead, adviser, military, legislator, official
        /// The same office as another person's: "his Russian counterpart".
        case counterpart
        /// An office of a town or province.
        case local
        /// No office of a polity.
        case `private`
    }

    /// What a title is apart from its kind; the raw values stand in `Seeds/actors/titles.tsv`.
    enum Trait: String, CaseIterable, Sendable {
        /// It goes with one form of government, so that no other title means the same office.
        case own
        /// It tells too little of an unknown holder to take the polity from the rest of the text.
        case vague
        /// Several have it at once, though of its kind there is one.
        case shared
        /// Holding it is told of as an office, though not of others of its kind.
        case held
        /// Holding it is not told of as an office, though of others of its kind.
        case unheld
    }

    /// The title in the singular and lower case.
    let name: String

    /// What kind of office it is.
    let kind: Kind

    /// Whether the words matched were the plural.
    let isPlural: Bool

    /// Whether the word itself says that the office is held no more: "ex-president".
    let isFormer: Bool

    /// Whose office it is when nothing says: a lone polity always, of several the one that the article names.
    let polities: [PolityCode]

    /// What is said of the title itself, whatever its kind.
    let traits: Set<Trait>

    /// The same title of a minister who heads a legation.
    var asEnvoy: OfficeTitle {
        OfficeTitle(
            name: name, kind: .ambassador, isPlural: isPlural, isFormer: isFormer, polities: polities, traits: traits)
    }

    /// Whether the title goes with one form of government, so that no other title means the same office.
    var isOwn: Bool { traits.contains(.own) }

    /// Whether a bare title before an unknown name tells enough to take the polity from the rest of the text.
    var isNational: Bool {
        switch kind {
        case .headOfState: !traits.contains(.vague)
        case .headOfGovernment, .foreignMinister, .defenceMinister, .minister, .deputyMinister, .spokesperson: true
        default: false
        }
    }

    /// Whether holding it is told of as an office; not so of members of parliament and unnamed officials.
    var isHeld: Bool {
        switch kind {
        case .official: traits.contains(.held)
        case .private, .local, .counterpart: false
        default: !traits.contains(.unheld)
        }
    }

    /// Whether a person who has the title acts for a polity.
    var isOfPolity: Bool { kind != .private && kind != .local }

    /// The role of the office in the gazetteer; nil where holders of it cannot be looked up.
    var role: String? {
        switch kind {
        case .headOfState: "head of state"
        case .headOfGovernment: "head of government"
        case .foreignMinister: "foreign minister"
        case .defenceMinister: "defence minister"
        case .organisationHead: "head of organisation"
        default: nil
        }
    }

    /// Whether there is only one at a time, so that "the president" can mean somebody.
    var isUnique: Bool {
        switch kind {
        case .headOfState, .headOfGovernment, .foreignMinister, .defenceMinister: true
        case .minister: !traits.contains(.shared)
        case .organisationHead, .ambassador, .military, .legislator, .spokesperson, .envoy, .adviser, .counterpart:
            false
        case .deputyMinister, .official, .local, .private: false
        }
    }

    /// The plurals of a title: that of its head, which stands before "of" or "for" or at the end.
    static func plurals(of title: String) -> [String] {
        var words = title.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
        let head = words.firstIndex { ["of", "for", "to", "d'affaires", "extraordinary", "general"].contains($0) }
        let index = max(0, (head ?? words.count) - 1)
        guard index < words.count else { return [] }
        words[index] = Inflection.plural(of: words[index])
        return [words.joined(separator: " ")]
    }
}
