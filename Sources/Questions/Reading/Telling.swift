internal import Model

/// How a sentence tells an act.
package enum Telling: String, Sendable {
    /// As done.
    case done
    /// As not done, refused or denied.
    case denied
    /// As not done by the words of somebody who denies it.
    case disclaimed
    /// As planned or agreed.
    case planned
    /// As possible, tried or offered.
    case possible

    /// Whether it is told as not done, by the text or by somebody.
    var isDenial: Bool { self == .denied || self == .disclaimed }

    /// How a statement of that modality tells its act.
    init(_ modality: Modality) {
        switch modality {
        case .actual: self = .done
        case .negated: self = .denied
        case .intended: self = .planned
        case .possible: self = .possible
        }
    }
}
