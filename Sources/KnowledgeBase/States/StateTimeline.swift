/// Works out which state holds between two parties on which days, from the acts that begin and end it.
///
/// A pure function of the acts: they are put in the order of time first.
struct StateTimeline {
    /// What an act says of the state.
    enum Kind: Hashable {
        /// It begins.
        case opens
        /// It ends.
        case closes
        /// It does not hold, and is not wanted.
        case refuses
        /// It is to begin.
        case announces
        /// An act that began it did not happen, or it does not hold.
        case deniesOpening
        /// An act that ended it did not happen.
        case deniesClosing
    }

    /// An act, by its place in a list of facts.
    struct Act {
        /// The place in that list.
        var index: Int
        /// What it does to the state.
        var kind: Kind
        /// When it stands in time, YYYYMMDD; 0 when not known.
        var anchor: Int
        /// The day of the first report, YYYYMMDD; 0 when not known.
        var reported: Int
        /// Whether a day, month or interval is known for it.
        var isDated: Bool
        /// How many days its date leaves open.
        var span: Int
        /// How many independent sources tell of it.
        var sources: Int
        /// Breaks ties the same way each time.
        var id: String
    }

    /// What holds over a span of time.
    enum Condition: Hashable {
        /// The state holds.
        case holds
        /// The state held and was ended.
        case ended
        /// The state is refused.
        case refused
        /// The state is announced.
        case announced
        /// Some say that it holds and others that it does not.
        case disputed
    }

    /// A span of time in which one condition holds.
    struct Period {
        /// The condition.
        var condition: Condition
        /// The act that began it, as it is told best.
        var start: Int
        /// The first day, YYYYMMDD; 0 when not known.
        var anchor: Int
        /// Every act that tells of it.
        var acts: [Int]
        /// The act that ended it; nil while it lasts.
        var end: Int?
        /// The day on which it ended, YYYYMMDD; the number after the last day while it lasts.
        var endAnchor: Int
    }

    /// The end of a period that lasts.
    static let never = 9999_12_32

    /// The periods in order of time.
    static func periods(of acts: [Act]) -> [Period] {
        let sorted = acts.sorted { left, right in
            if left.anchor != right.anchor { return left.anchor < right.anchor }
            if left.reported != right.reported { return left.reported < right.reported }
            return left.id < right.id
        }
        let byIndex = Dictionary(acts.map { ($0.index, $0) }, uniquingKeysWith: { first, _ in first })
        var periods: [Period] = []
        for act in sorted {
            let current = periods.last?.condition
            guard let next = condition(after: act.kind, in: current) else {
                // The act says again what is known already.
                if let current, told(act.kind, in: current) {
                    periods[periods.count - 1].acts.append(act.index)
                }
                continue
            }
            if !periods.isEmpty {
                periods[periods.count - 1].end = act.index
                periods[periods.count - 1].endAnchor = act.anchor
            }
            periods.append(
                Period(
                    condition: next, start: act.index, anchor: act.anchor, acts: [act.index], end: nil,
                    endAnchor: never))
        }
        for index in periods.indices {
            periods[index].start = best(of: periods[index].acts.compactMap { byIndex[$0] }) ?? periods[index].start
        }
        return periods
    }

    /// The condition that an act leads to; nil when it changes nothing.
    private static func condition(after kind: Kind, in current: Condition?) -> Condition? {
        switch (kind, current) {
        case (.opens, .holds): nil
        case (.opens, _): .holds
        case (.closes, .ended): nil
        case (.closes, _): .ended
        case (.announces, nil), (.announces, .ended), (.announces, .refused): .announced
        case (.announces, _): nil
        case (.refuses, .holds), (.deniesOpening, .holds): .disputed
        case (.refuses, nil), (.deniesOpening, nil), (.refuses, .announced): .refused
        case (.refuses, _), (.deniesOpening, _): nil
        case (.deniesClosing, .ended): .disputed
        case (.deniesClosing, _): nil
        }
    }

    /// Whether an act of that kind tells of the condition.
    private static func told(_ kind: Kind, in condition: Condition) -> Bool {
        switch (kind, condition) {
        case (.opens, .holds), (.closes, .ended), (.announces, .announced), (.refuses, .refused),
            (.deniesOpening, .refused), (.refuses, .disputed), (.deniesOpening, .disputed), (.deniesClosing, .disputed):
            true
        default: false
        }
    }

    /// The act that tells best when a period began: by a date, by more sources, by the more precise date.
    private static func best(of acts: [Act]) -> Int? {
        acts.min { left, right in
            if left.isDated != right.isDated { return left.isDated }
            if left.sources != right.sources { return left.sources > right.sources }
            if left.span != right.span { return left.span < right.span }
            if left.anchor != right.anchor { return left.anchor < right.anchor }
            return left.id < right.id
        }?.index
    }
}
