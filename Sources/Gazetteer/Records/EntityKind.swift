package import Model

/// What an entity of the gazetteer is, as the column `kind` of its table says.
package enum EntityKind: String, CaseIterable, Sendable {
    /// A state of today, recognised by most others.
    case state
    /// A state that many others recognise, and many do not: Taiwan, Kosovo, Palestine.
    case partlyRecognised = "partly recognised"
    /// An entity that governs territory and declared independence, with little or no recognition.
    case breakaway
    /// A breakaway entity of former times.
    case formerBreakaway = "former breakaway"
    /// A territory with a government of its own under another state's sovereignty.
    case autonomous = "autonomous region"
    /// A dependency that ISO 3166-1 lists.
    case dependency
    /// A state that is no more.
    case formerState = "former state"
    /// An international organisation or alliance.
    case organisation
    /// An organisation of former times.
    case formerOrganisation = "former organisation"
    /// An organised armed or political movement.
    case movement
    /// A named organ of a polity or organisation: the Bundestag, the Mossad.
    case organ
    /// An agency, newspaper or broadcaster.
    case medium
    /// A city or region.
    case place
    /// A set of states.
    case group

    /// Whether such an entity is no more.
    package var isFormer: Bool {
        switch self {
        case .formerBreakaway, .formerState, .formerOrganisation: true
        default: false
        }
    }

    /// Whether such an entity broke away from a state or governs itself under one, or not all recognise it.
    package var isContested: Bool {
        switch self {
        case .partlyRecognised, .breakaway, .formerBreakaway, .autonomous: true
        default: false
        }
    }

    /// The type of the participant that such an entity is; nil for media, places and groups, which are none.
    package var type: EntityType? {
        switch self {
        case .state, .partlyRecognised, .breakaway, .formerBreakaway, .autonomous, .dependency, .formerState: .polity
        case .organisation, .formerOrganisation: .organisation
        case .movement: .movement
        case .organ: .organ
        case .medium, .place, .group: nil
        }
    }
}
