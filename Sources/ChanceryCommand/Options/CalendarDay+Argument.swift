public import ArgumentParser
public import Model

extension CalendarDay: ExpressibleByArgument {
    /// Reads `YYYY-MM-DD`.
    public init?(argument: String) { self.init(iso: argument) }
}
