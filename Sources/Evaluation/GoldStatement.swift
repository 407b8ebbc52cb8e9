package import ArticleReading
internal import JSON

/// A statement that an annotator found in an article: what an extractor should find.
package struct GoldStatement: Hashable, Sendable {
    /// The article's identifier.
    package var article: String
    /// The code of the subject's polity.
    package var subjectPolity: String
    /// The id of the relation type.
    package var relation: String
    /// The code of the object's polity.
    package var objectPolity: String
    /// The date in EDTF; empty when the article gives none.
    package var date: String
    /// The modality's name; nil when the annotator gave none, which means `actual`.
    package var modality: String?
    /// Who says so, as the annotator named them.
    package var attribution: [String]
    /// The words that show it.
    package var evidence: String
    /// Whether two careful readers may disagree on it: missing it is no error, finding it neither.
    package var isOptional: Bool
    /// Other relation types that are as good.
    package var alternatives: [String]

    /// A gold statement of those parts.
    package init(
        article: String, subjectPolity: String, relation: String, objectPolity: String, date: String = "",
        modality: String? = nil, attribution: [String] = [], evidence: String = "", isOptional: Bool = false,
        alternatives: [String] = []
    ) {
        self.article = article
        self.subjectPolity = subjectPolity
        self.relation = relation
        self.objectPolity = objectPolity
        self.date = date
        self.modality = modality
        self.attribution = attribution
        self.evidence = evidence
        self.isOptional = isOptional
        self.alternatives = alternatives
    }

    /// The statements of a gold file, one object of JSON a line.
    ///
    /// - Parameters:
    ///   - content: the file's bytes.
    ///   - file: its name, for messages.
    /// - Throws: `ReadingIssue` with the line that is no such object.
    package static func read(_ content: [UInt8], file: String) throws(ReadingIssue) -> [GoldStatement] {
        var statements: [GoldStatement] = []
        var number = 0
        for line in content.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            number += 1
            guard line.contains(where: { $0 > 0x20 }) else { continue }
            let value: JSONValue
            do throws(JSONParser.Failure) {
                value = try JSONParser.parse(Array(line), depthLimit: 16)
            } catch {
                throw ReadingIssue(file: file, line: number, message: "This is no JSON object: \(error).")
            }
            guard let article = value["article"]?.string, let relation = value["relation"]?.string else {
                throw ReadingIssue(
                    file: file, line: number,
                    message: "A gold statement needs at least \"article\" and \"relation\".")
            }
            statements.append(
                GoldStatement(
                    article: article, subjectPolity: value["subject_polity"]?.string ?? "", relation: relation,
                    objectPolity: value["object_polity"]?.string ?? "", date: value["date"]?.string ?? "",
                    modality: value["modality"]?.string, attribution: names(value["attribution"]),
                    evidence: value["evidence"]?.string ?? "", isOptional: value["optional"] == .bool(true),
                    alternatives: (value["also"]?.elements ?? []).compactMap(\.string)))
        }
        return statements
    }

    /// Names in a list, or in one text separated by `|` or `;`.
    private static func names(_ value: JSONValue?) -> [String] {
        if case .string(let text)? = value {
            return text.utf8.split { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ";") }.map { String(Substring($0)) }
        }
        return (value?.elements ?? []).compactMap(\.string)
    }
}
