internal import Gazetteer
internal import Model

/// Which states stood in the place of today's: what a name of today means in a text of another time.
struct StateSuccession: Sendable {
    /// The last year that needs another reading of today's names.
    private static let lastYear = 1989

    private let former: [GazetteerEntity]
    private let current: [GazetteerEntity]

    /// The succession of the states of that gazetteer.
    init(_ gazetteer: Gazetteer) {
        let states = gazetteer.participants.filter { !$0.capital.isEmpty }
        former = states.filter { $0.kind == .formerState && $0.period.from != nil }
        current = states.filter { $0.kind == .state }
    }

    /// The former states of a day by the codes of the states that have their capitals now: "Russian diplomats" of 1971 are
    /// those of the Soviet Union. A state that stood beside its successor's predecessor (two Germanies) is left out. None
    /// for a text of our time, or of no known day.
    func states(of day: CalendarDay?) -> [PolityCode: Party] {
        guard let day, day.year <= Self.lastYear else { return [:] }
        let former = former.filter { $0.period.contains(day) }
        let standing = Set(former.map(\.code))
        var result: [PolityCode: Party] = [:]
        for state in current where !standing.contains(state.code) {
            guard state.period.from.map({ $0 > day }) ?? true else { continue }
            let found = former.filter { $0.capital == state.capital }
            if found.count == 1, let party = found[0].party { result[state.code] = party }
        }
        return result
    }
}
