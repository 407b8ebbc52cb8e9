/// How a text presents an act: done, planned, only possible, or denied.
public enum Modality: String, CaseIterable, Hashable, Sendable {
    /// Said to have happened, to hold or to be under way, by the article or by a source that it cites.
    case actual
    /// Promised, planned, decided, agreed or announced for the future.
    case intended
    /// Hoped for, predicted, offered, proposed, demanded, considered, conditional or feared.
    case possible
    /// Said not to have happened or not to hold.
    case negated
}
