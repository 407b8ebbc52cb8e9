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
}
