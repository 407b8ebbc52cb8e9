internal import Model

/// What belongs to the time that is asked for, and what is told of other times.
extension Answerer {
    /// Whether the fact belongs to the period: "no later than July 2022" does not tell that it was in 2018.
    static func fits(_ fact: Fact, _ period: EventDate?) -> Bool {
        guard let period, let date = fact.date, date.firstDay == nil, let last = date.lastDay else { return true }
        return period.firstDay == nil || last <= (period.lastDay ?? .last)
    }

    /// Whether the fact belongs to those days of some year.
    static func fits(_ fact: Fact, season: EventDate?) -> Bool {
        guard let first = season?.firstDay, let last = season?.lastDay else { return true }
        guard let from = fact.date?.firstDay, let until = fact.date?.lastDay, from.year == until.year else {
            return false
        }
        return (first.month, first.day) <= (from.month, from.day) && (until.month, until.day) <= (last.month, last.day)
    }

    /// Whether the fact's date is open on the side on which the period that is asked for ends; where no relation and
    /// nobody is named, whether it is wider than the period at all: "since 2011" is no event of March 2018.
    static func mayBeOutside(_ fact: Fact, _ question: Question) -> Bool {
        guard let period = question.period, let date = fact.date else { return false }
        if question.relations.isEmpty, !question.namesParty {
            return (date.firstDay ?? .first) < (period.firstDay ?? .first)
                || (period.lastDay ?? .last) < (date.lastDay ?? .last)
        }
        if period.lastDay == nil { return date.firstDay == nil && period.firstDay != nil }
        guard period.firstDay == nil, let last = period.lastDay else { return false }
        return date.firstDay == nil && last < date.lastDay ?? .last
    }

    /// How many facts of other times are told.
    private static let largestOther = 6

    /// What is told of the same act at other times, and of acts that end it, in the order of time; none where it is much.
    func otherTimes(_ question: Question) throws -> [Fact] {
        guard question.namesParty, !question.relations.isEmpty, question.selection == .all, question.rank == nil,
            question.superlative == nil, !question.isNegated || question.form == .whether
        else { return [] }
        var open = question
        (open.period, open.asOf) = (nil, nil)
        // Of a state the acts by which it began are told.
        if open.isState { (open.isState, open.asksSince) = (false, true) }
        let found = try find(plan.queries(for: open), for: open)
        let all = found.facts + found.beside + found.disputed
        var facts = all
        if question.relations.isOnly(.mediated), question.either.count > 1 {
            // Whoever mediated between one of them and a third did something else.
            facts.removeAll { fact in
                !question.either.allSatisfy { side in
                    all.contains { $0.subject == fact.subject && side.means($0.object) }
                }
            }
        }
        return facts.count <= Self.largestOther
            ? facts.sorted { FactOrder.key(of: $0) < FactOrder.key(of: $1) } : []
    }

    /// Whether a fact without a date was first reported in the period.
    static func isReported(_ fact: Fact, within period: EventDate?) -> Bool {
        guard fact.date == nil, let period, let day = fact.firstReported else { return false }
        return (period.firstDay ?? .first) <= day && day <= (period.lastDay ?? .last)
    }
}
