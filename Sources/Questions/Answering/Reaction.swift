internal import Model

/// A question for what somebody did upon what another question asks for, completed by what that one was answered with:
/// "Who offered to mediate, and how did the Dutch respond".
struct Reaction {
    /// The question with the parties that the answer before names.
    private(set) var question: Question
    private let told: [Fact]
    /// The articles that tell of the act.
    let articles: Set<String>

    /// How many days after an act something is still told as a reaction.
    private static let longest = 60

    /// The reaction to what the facts tell.
    init(_ question: Question, to told: [Fact]) {
        self.question = question
        self.told = told
        articles = Set(told.flatMap(\.evidence).map(\.article))
        if question.subjects.isEmpty { self.question.subjects = NamedParty.naming(told.map(\.object)) }
        if question.objects.isEmpty {
            let subjects = self.question.subjects
            // Whoever did it: the side on which those who are asked about do not stand.
            self.question.objects = NamedParty.naming(
                told.map { fact in subjects.contains { $0.means(fact.subject) } ? fact.object : fact.subject }
            ).filter { party in !subjects.contains { $0.selectors == party.selectors } }
        }
        if Self.isThird(self.question.subjects, in: told) {
            let named = self.question.objects
            self.question.objects += NamedParty.naming(told.map(\.object)).filter { party in
                !named.contains { $0.selectors == party.selectors }
            }
        }
    }

    /// Whether those who are asked about had no part in the act: they may react to either side.
    private static func isThird(_ subjects: [NamedParty], in told: [Fact]) -> Bool {
        !subjects.isEmpty
            && !told.contains { fact in subjects.contains { $0.means(fact.subject) || $0.means(fact.object) } }
    }

    /// Whether the answer before does not tell who is asked about, or upon whose act.
    var isOpen: Bool { question.subjects.isEmpty || question.objects.isEmpty }

    /// Whether the fact can be a reaction: another act, told in the same articles, and not of an earlier day or much later.
    func fits(_ fact: Fact) -> Bool {
        if told.contains(where: { $0.id == fact.id }) { return false }
        guard !told.isEmpty else { return true }
        guard fact.evidence.contains(where: { articles.contains($0.article) }) else { return false }
        guard let date = fact.date, let last = date.lastDay?.daysSince1970 else { return true }
        let days = told.compactMap { $0.date?.firstDay?.daysSince1970 }
        // An act without a date was not long before its report.
        let reported = told.compactMap { $0.firstReported?.daysSince1970 }.min().map { $0 - Self.longest }
        guard let first = days.min() ?? reported else { return true }
        let end = told.compactMap { $0.date?.lastDay?.daysSince1970 }.max() ?? first + Self.longest
        return first <= last && (date.firstDay?.daysSince1970 ?? first) <= end + Self.longest
    }
}
