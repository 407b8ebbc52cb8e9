internal import Gazetteer
internal import Model

/// Names of today's states in texts of a time when others stood in their place.
extension ArticleActors {
    /// The last year that needs another reading of today's names.
    private static let lastYear = 1989

    /// The former states of a day by the codes of the states that have their capitals now: "Russian diplomats" of 1971 are
    /// those of the Soviet Union. A state that stood beside its successor's predecessor (two Germanies) is left out.
    static func statesOfDay(_ gazetteer: Gazetteer, day: CalendarDay?) -> [PolityCode: Party] {
        guard let day, day.year <= lastYear else { return [:] }
        let participants = gazetteer.participants
        let former = participants.filter {
            $0.kind == .formerState && $0.period.from != nil && $0.period.contains(day) && !$0.capital.isEmpty
        }
        let standing = Set(former.map(\.code))
        var result: [PolityCode: Party] = [:]
        for state in participants where state.kind == .state && !standing.contains(state.code) {
            guard state.period.from.map({ $0 > day }) ?? true, !state.capital.isEmpty else { continue }
            let found = former.filter { $0.capital == state.capital }
            if found.count == 1, let party = found[0].party { result[state.code] = party }
        }
        return result
    }
}
