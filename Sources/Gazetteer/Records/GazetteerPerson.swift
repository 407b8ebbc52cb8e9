package import Model

/// A person who holds or held offices.
package struct GazetteerPerson: Hashable, Sendable {
    /// The canonical name: "Kim Jong-un".
    package let name: String

    /// The offices, the earliest first.
    package let terms: [OfficeTerm]

    /// The terms that cover that day, as far as is known; terms whose dates are not known are left out.
    package func terms(at day: CalendarDay) -> [OfficeTerm] { terms.filter { $0.distance(from: day) == 0 } }

    /// How far a day is from the nearest of the terms, in days; 0 while the person is in office. For the choice between
    /// people of one surname.
    package func distance(from day: CalendarDay) -> Int {
        terms.lazy.map { $0.distance(from: day) }.min() ?? .max
    }

    /// The polity that the person stands for on that day: that of the office held then, else of the last one held
    /// before, else of the first; nil without any term.
    package func polity(at day: CalendarDay?) -> PolityCode? {
        guard let day else { return terms.last?.polity }
        if let current = terms.last(where: { $0.distance(from: day) == 0 }) { return current.polity }
        let past = terms.last { ($0.period.from ?? $0.attested.from ?? .first) <= day }
        return (past ?? terms.first)?.polity
    }
}
