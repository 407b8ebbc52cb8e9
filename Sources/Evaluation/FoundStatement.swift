package import Model

/// A statement as an extractor found it, reduced to what is scored.
package struct FoundStatement: Hashable, Sendable {
    /// The article's identifier.
    package var article: String
    /// The code of the subject's polity.
    package var subjectPolity: String
    /// The id of the relation type.
    package var relation: String
    /// The code of the object's polity.
    package var objectPolity: String
    /// The date in EDTF; empty for none.
    package var date: String
    /// The modality's name.
    package var modality: String
    /// Who says so.
    package var attribution: [String]
    /// The evidence sentence.
    package var sentence: String

    /// A found statement of those parts.
    package init(
        article: String, subjectPolity: String, relation: String, objectPolity: String, date: String = "",
        modality: String = "actual", attribution: [String] = [], sentence: String = ""
    ) {
        self.article = article
        self.subjectPolity = subjectPolity
        self.relation = relation
        self.objectPolity = objectPolity
        self.date = date
        self.modality = modality
        self.attribution = attribution
        self.sentence = sentence
    }

    /// What an extractor found in the article of that identifier.
    package init(_ statement: Statement, article: String) {
        self.init(
            article: article, subjectPolity: statement.subject.polity.rawValue, relation: statement.relation,
            objectPolity: statement.object.polity.rawValue, date: statement.date?.description ?? "",
            modality: statement.modality.rawValue, attribution: statement.attribution,
            sentence: statement.evidence.first?.sentence ?? "")
    }
}
