internal import ArgumentParser

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Who decides, and why.
struct DecisionOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Why.", valueName: "text"))
    var note = ""

    @Option(
        name: .customLong("author"), help: ArgumentHelp("Who decides; by default the user's name.", valueName: "name"))
    private var givenAuthor: String?

    /// Who decides: as given, else `$USER`, else `unknown`.
    var author: String {
        if let givenAuthor { return givenAuthor }
        guard let value = unsafe getenv("USER"), case let name = unsafe String(cString: value), !name.isEmpty else {
            return "unknown"
        }
        return name
    }
}
