/// What can be wrong with a model file.
public enum ModelError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The binary holds no model.
    case notEmbedded(name: String)

    /// The file does not begin as a model of this version does.
    case unknownFormat(expected: String)

    /// The checksum in the header is not that of the content.
    case damaged

    /// The header lacks a field, or it is not a number in range.
    case badField(name: String)

    /// A section is missing, or is too short for what the header says.
    case badSection(name: String)

    /// A tag or relation that the program does not know.
    case unknownName(String)

    /// The whole sentence that a user reads.
    public var description: String {
        switch self {
        case .notEmbedded(let name):
            "The program holds no language model \"\(name)\"; run `make embed` and build again."
        case .unknownFormat(let expected):
            "The language model must begin with the line \"\(expected)\"; train it again with `make train`."
        case .damaged:
            "The language model is damaged: its checksum differs from its content; restore or train it again."
        case .badField(let name):
            "The header of the language model has no valid field \"\(name)\"; train it again with `make train`."
        case .badSection(let name):
            "The section \"\(name)\" of the language model is missing or too short; train it again with `make train`."
        case .unknownName(let name):
            "The language model uses the name \"\(name)\", which this version does not know; train it again."
        }
    }
}
