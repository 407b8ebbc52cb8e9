internal import ArgumentParser
internal import Model

/// The two times that a query can be asked about.
struct TimeOptions: ParsableArguments {
    @Option(
        name: .customLong("as-of"),
        help: ArgumentHelp("What held, or had happened, on this day.", valueName: "YYYY-MM-DD"))
    var asOf: CalendarDay?

    @Option(
        name: .customLong("known-at"),
        help: ArgumentHelp("By the articles published until this day only.", valueName: "YYYY-MM-DD"))
    var knownAt: CalendarDay?
}
