internal import ArgumentParser
internal import Model

/// The two times that a query can be asked about.
struct TimeOptions: ParsableArguments {
    @Option(
        name: .customLong("as-of"),
        help: ArgumentHelp(
            "What held, or had happened, on this day, or at the end of this month or year.", valueName: Period.form),
        transform: Period.init)
    private var givenAsOf: Period?

    @Option(
        name: .customLong("known-at"),
        help: ArgumentHelp(
            "By the articles published until this day, month or year only.", valueName: Period.form),
        transform: Period.init)
    private var givenKnownAt: Period?

    /// The day on which a state is asked for; nil for now.
    var asOf: CalendarDay? { givenAsOf?.last }

    /// The day until which articles count; nil for all.
    var knownAt: CalendarDay? { givenKnownAt?.last }
}
