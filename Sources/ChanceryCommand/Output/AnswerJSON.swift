internal import Export
internal import Model
internal import Questions

/// An answer as one JSON object, with the keys that programs rely on.
enum AnswerJSON {
    /// `{"question", "understood", "answers", "read", "text"}`.
    ///
    /// - Parameters:
    ///   - asked: the words as they were typed.
    ///   - questions: what they were understood as; those after the first stand under `then`.
    static func text(_ answer: Answer, asked: String, questions: [Question]) -> String {
        let parts = [
            member("question", string(asked)),
            member("understood", understood(questions)),
            member("answers", list(answer.facts.map(fact))),
            member("read", list(answer.read.map(sentence))),
            member("text", string(answer.text)),
        ]
        return "{" + parts.joined(separator: ", ") + "}"
    }

    private static func sentence(_ read: ReadAnswer) -> String {
        object([
            ("words", read.words.map(string) ?? "null"), ("told", string(read.telling.rawValue)),
            ("sentence", string(read.passage.sentence)), ("article", string(read.passage.article)),
            ("published", read.passage.date.map { string($0.description) } ?? "null"),
        ])
    }

    private static func understood(_ questions: [Question]) -> String {
        guard let first = questions.first else { return "{}" }
        let then = questions.dropFirst().map { object(members(of: $0)) }
        return object(members(of: first) + (then.isEmpty ? [] : [("then", list(then))]))
    }

    private static func members(of question: Question) -> [(String, String)] {
        [
            ("form", string(question.form.rawValue)),
            ("relations", list(question.relations.map(string))),
            ("subjects", list(question.subjects.map { string($0.name) })),
            ("objects", list(question.objects.map { string($0.name) })),
            ("either", list(question.either.map { string($0.name) })),
            ("group", question.group.map { string($0.name) } ?? "null"),
            ("source", question.source.map { string($0.name) } ?? "null"),
            ("state", question.isState ? "true" : "false"),
            ("negated", question.isNegated ? "true" : "false"),
            ("selection", string(question.selection.rawValue)),
            ("period", string(question.period?.description ?? "")),
            ("as_of", string(question.asOf?.description ?? "")),
            ("not_understood", list(question.notUnderstood.map(string))),
            ("excluded", list((question.excluded + question.contrasted).map { string($0.name) })),
            ("about", list(question.asideWords.map(string) + question.asideParties.map { string($0.name) })),
            ("requires_all", question.requiresAll ? "true" : "false"),
            ("superlative", question.superlative == nil ? "false" : "true"),
            ("unanswered", list(question.unanswered.map(string))),
            ("corrections", object(question.corrections.sorted { $0.key < $1.key }.map { ($0.key, string($0.value)) })),
        ]
    }

    private static func fact(_ fact: Fact) -> String {
        object([
            ("id", string(fact.id)),
            ("subject", string(fact.subject.name)),
            ("subject_polity", string(fact.subject.polity.rawValue)),
            ("relation", string(fact.relation)),
            ("object", string(fact.object.name)),
            ("object_polity", string(fact.object.polity.rawValue)),
            ("date", string(fact.date?.description ?? "")),
            ("date_start", string(fact.date?.firstDay?.description ?? "")),
            ("date_end", string(fact.date?.lastDay?.description ?? "")),
            ("modality", string(fact.modality.rawValue)),
            ("reports", String(fact.reports)),
            ("sources", String(fact.sources)),
            ("statements", list(fact.statements.map(string))),
            ("evidence", list(fact.evidence.map(evidence))),
        ])
    }

    private static func evidence(_ evidence: FactEvidence) -> String {
        object([
            ("article", string(evidence.article)),
            ("article_url", string(evidence.articleURL)),
            ("article_date", string(evidence.articleDate?.description ?? "")),
            ("sentence", string(evidence.sentence)),
            ("attribution", list(evidence.attribution.map(string))),
        ])
    }

    private static func string(_ text: String) -> String { JSONText.quoted(text) }

    private static func list(_ items: [String]) -> String { "[" + items.joined(separator: ", ") + "]" }

    private static func member(_ key: String, _ value: String) -> String { string(key) + ": " + value }

    private static func object(_ members: [(String, String)]) -> String {
        "{" + members.map { member($0.0, $0.1) }.joined(separator: ", ") + "}"
    }
}
