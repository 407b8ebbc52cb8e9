import Embedded
import Foundation
import Model
import SQLite

@testable import KnowledgeBase

/// Small articles of the tests' own, and short ways to write what they say.
enum Example {
    static let polities: [String: String] = [
        "RUS": "Russia", "SYR": "Syria", "PRK": "North Korea", "XDP": "Donetsk People's Republic", "XKX": "Kosovo",
        "GNB": "Guinea-Bissau", "USA": "United States", "CHN": "China", "CUB": "Cuba",
    ]

    static func polity(_ code: String) -> Party {
        Party(name: polities[code] ?? code, type: .polity, polity: PolityCode(code))
    }

    static func person(_ name: String, _ code: String) -> Party {
        Party(name: name, type: .person, polity: PolityCode(code))
    }

    /// One sentence of an article: who did what to whom.
    struct Claim {
        var subject: Party
        var relation: String
        var object: Party
        var date: String
        var modality: Modality
        var attribution: [String]
        var detail: [String: String]
        var sentence: String
    }

    static func claim(
        _ subject: String, _ relation: String, _ object: String, _ date: String = "", _ modality: Modality = .actual,
        by attribution: [String] = [], sentence: String? = nil
    ) -> Claim {
        claim(polity(subject), relation, polity(object), date, modality, by: attribution, sentence: sentence)
    }

    static func claim(
        _ subject: Party, _ relation: String, _ object: Party, _ date: String = "", _ modality: Modality = .actual,
        by attribution: [String] = [], detail: [String: String] = [:], sentence: String? = nil
    ) -> Claim {
        Claim(
            subject: subject, relation: relation, object: object, date: date, modality: modality,
            attribution: attribution, detail: detail,
            sentence: sentence ?? "\(subject.name) \(modality) \(relation) \(object.name) \(date).")
    }

    /// An article whose sentences are those claims.
    static func article(
        _ identifier: String, _ date: String?, publisher: String = "", url: String? = nil, title: String = "A headline",
        _ claims: Claim...
    ) -> AnalysedArticle {
        article(identifier, date, publisher: publisher, url: url, title: title, claims)
    }

    /// An article whose sentences are those claims.
    static func article(
        _ identifier: String, _ date: String?, publisher: String = "", url: String? = nil, title: String = "A headline",
        _ claims: [Claim]
    ) -> AnalysedArticle {
        var text = title + "\n\n"
        var sentences = [0..<title.utf8.count]
        var statements: [Statement] = []
        for claim in claims {
            let start = text.utf8.count
            text += claim.sentence
            let range = start..<text.utf8.count
            text += " "
            sentences.append(range)
            statements.append(
                Statement(
                    subject: claim.subject, relation: claim.relation, object: claim.object,
                    date: EventDate(edtf: claim.date), dateText: claim.date, modality: claim.modality,
                    attribution: claim.attribution, detail: claim.detail, confidence: 0.75,
                    evidence: [Evidence(sentence: claim.sentence, range: range, rule: "test.rule")]))
        }
        return AnalysedArticle(
            article: Article(
                identifier: identifier, title: title, url: url ?? "https://example.org/\(identifier)",
                date: date.flatMap { CalendarDay(iso: $0) }, publisher: publisher, layout: .plain, text: text),
            sentences: sentences, statements: statements)
    }

    /// A new folder that the body uses and that is removed afterwards.
    static func withFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "chancery-\(UUID().uuidString)").path()
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        return try body(folder)
    }

    /// Makes a file of version 2 that knows a table of the user and nothing else.
    static func makeOlderFile(_ path: String) throws {
        let connection = try Connection(path: path, mode: .create)
        for script in EmbeddedFile.inFolder("Schema").filter({ $0.name.hasSuffix(".sql") }).prefix(2) {
            try connection.execute(script.text)
        }
        try connection.execute(
            """
            INSERT INTO meta VALUES ('program', 'chancery');
            INSERT INTO user_tables VALUES ('lexicon', 'cues.tsv', '# cue', '2022-01-01T00:00:00Z');
            PRAGMA application_id = \(FileHeader.applicationID);
            PRAGMA user_version = 2
            """)
    }

    /// Every fact as one line, for comparison.
    static func lines(_ facts: [Fact]) -> [String] {
        facts.map { fact in
            [
                fact.subject.polity.rawValue, fact.relation, fact.object.polity.rawValue,
                fact.date?.description ?? "-", fact.modality.rawValue, "\(fact.reports)/\(fact.sources)",
            ].joined(separator: " ")
        }
    }

    /// Everything that a base exports, as text.
    static func dump(_ base: KnowledgeBase) throws -> String {
        var lines: [String] = []
        try base.forEachStatement { lines.append("\($0)") }
        try base.forEachFact(matching: FactQuery()) { lines.append("\($0)") }
        try base.forEachEntity { lines.append("\($0)") }
        try base.forEachArticle { lines.append("\($0)") }
        lines += try base.recognitions().map { "\($0)" }
        return lines.joined(separator: "\n")
    }
}
