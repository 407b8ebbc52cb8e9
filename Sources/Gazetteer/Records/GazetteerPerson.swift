package import Model

/// A person who holds or held offices.
package struct GazetteerPerson: Hashable, Sendable {
    /// The canonical name: "Kim Jong-un".
    package let name: String

    /// The offices, the earliest first.
    package let terms: [OfficeTerm]

    /// The terms that cover that day.
    package func terms(at day: CalendarDay) -> [OfficeTerm] { terms.filter { $0.period.contains(day) } }

    /// The polity that the person stands for on that day: that of the office held then, else of the last office held
    /// before, else of the first after; nil without any term.
    package func polity(at day: CalendarDay?) -> PolityCode? {
        guard let day else { return terms.last?.polity }
        if let current = terms.last(where: { $0.period.contains(day) }) { return current.polity }
        if let past = terms.last(where: { ($0.period.to ?? .last) < day }) { return past.polity }
        return terms.first?.polity
    }
}
