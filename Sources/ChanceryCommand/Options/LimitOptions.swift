internal import ArgumentParser

/// How many rows a list has at most.
struct LimitOptions: ParsableArguments {
    /// How many rows a table at a terminal has when nobody says how many: more than anybody reads, and there at once.
    private static let usual = 500

    @Option(
        help: ArgumentHelp(
            "At most so many rows; 0 for all. By default \(usual) at a terminal, all elsewhere.",
            valueName: "count"))
    var limit: Int?

    func validate() throws {
        if let limit, limit < 0 { throw ValidationError("--limit takes a number of rows; 0 is for all.") }
    }

    /// How many rows may be written; nil for all: a pipe, a file and a format for programs get everything.
    func count(writing table: TableOptions) -> Int? {
        if let limit { return limit == 0 ? nil : limit }
        return table.isForTerminal ? Self.usual : nil
    }

    /// Tells on standard error that there are more rows, unless a limit was asked for.
    ///
    /// - Parameter rest: what was left out; nil for nothing.
    func noteRest(_ rest: String?) throws {
        guard let rest, limit == nil else { return }
        try StandardStream.error.writeLine("chancery: There are \(rest); --limit 0 lists all.")
    }
}
