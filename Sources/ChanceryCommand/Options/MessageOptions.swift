internal import ArgumentParser

/// How much is told on standard error.
struct MessageOptions: ParsableArguments {
    @Flag(name: .shortAndLong, help: "Tell errors only.")
    private var quiet = false

    /// Where messages go.
    var diagnostics: Diagnostics { Diagnostics(isQuiet: quiet) }
}
