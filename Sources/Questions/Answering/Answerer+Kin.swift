internal import Model

extension Answerer {
    /// How many acts of the same kind are told.
    private static let largestKin = 8

    /// The question for the same acts told from the other side: whoever hosted somebody was visited; nil where there is no
    /// such word.
    func conversed(_ question: Question) -> Question? {
        let relations = reversals.converses(of: question.relations)
        guard !relations.isEmpty, !question.isNegated, question.superlative == nil else { return nil }
        var other = question
        other.relations = relations
        (other.subjects, other.objects) = (question.objects, question.subjects)
        if question.form == .who { other.form = .whom } else if question.form == .whom { other.form = .who }
        return other
    }

    /// The question for acts of the kind that is asked for: whoever asks who criticised may mean who accused.
    func kindred(_ question: Question) -> Question {
        var other = question
        other.relations = reversals.kin(of: question.relations)
        (other.isState, other.asksSince) = (false, false)
        return other
    }

    /// Acts of that kind by and to the same, in the time that is asked for; none for what is asked as not done, as the
    /// first or as a number.
    func kin(of question: Question, mentions: [[String]]) throws -> [Fact] {
        guard question.namesParty, !question.relations.isEmpty, question.relations.count <= 2, !question.isNegated,
            !question.isContrary, question.selection == .all, question.rank == nil, question.superlative == nil,
            question.source == nil, question.headTitles.isEmpty, question.soughtOffice.isEmpty,
            [.who, .whom, .whether, .what, .when].contains(question.form)
        else { return [] }
        let other = kindred(question)
        guard !other.relations.isEmpty else { return [] }
        let found = try find(plan.queries(for: other, mentions: mentions), for: other)
        let facts = found.facts + found.undated
        return facts.count <= Self.largestKin ? facts : []
    }
}
