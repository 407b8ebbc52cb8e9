package import Model

/// Dates as a reader writes them, as precise as they are.
package enum DatePhrase {
    /// Such as `13 July 2022`, `July 2022`, `between February 2022 and March 2022`, `no later than July 2022`.
    package static func phrase(for date: EventDate) -> String {
        switch date {
        case .on(let date): phrase(for: date)
        case .between(let start?, let end?): "between \(phrase(for: start)) and \(phrase(for: end))"
        case .between(nil, let end?): "no later than \(phrase(for: end)), day not given"
        case .between(let start?, nil): "since \(phrase(for: start))"
        case .between(nil, nil): "date not given"
        }
    }

    private static func phrase(for date: PartialDate) -> String {
        guard let month = date.month else { return String(date.year) }
        let name = monthNames[month - 1]
        return date.day.map { "\($0) \(name) \(date.year)" } ?? "\(name) \(date.year)"
    }

    private static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
