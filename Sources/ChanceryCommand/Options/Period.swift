internal import ArgumentParser
internal import Model

/// A day, month or year of a command line, in EDTF: `2022-02-21`, `2022-02`, `2022`.
struct Period {
    /// What is written on the command line.
    static let form = "YYYY[-MM[-DD]]"

    /// The first day.
    let first: CalendarDay

    /// The last day.
    let last: CalendarDay

    /// The period of an argument.
    ///
    /// - Throws: `ValidationError` that says what is expected.
    init(_ argument: String) throws {
        guard let date = PartialDate(edtf: argument) else {
            throw ValidationError("Write a day, month or year of the calendar as 2022-02-21, 2022-02 or 2022.")
        }
        first = date.firstDay
        last = date.lastDay
    }
}
