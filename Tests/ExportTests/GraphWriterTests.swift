internal import Embedded
internal import Export
internal import Foundation
internal import Model
internal import Testing

/// Facts with hostile names and quotes; `CHANCERY_EXPORT_FOLDER` gets all exports of them, for Tools/check-exports.py.
@Suite struct GraphWriterTests {
    private static let hostile = "=cmd|'/C calc'!A0 \"\u{301}<b>&,\r\n\t]]>|\u{202E}x\\ --> Донецк"

    private static func facts() -> [Fact] {
        let korea = Party(name: "North Korea", type: .polity, polity: PolityCode("PRK"))
        let donetsk = Party(name: "Donetsk People's Republic", type: .polity, polity: PolityCode("XDP"))
        let odd = Party(name: hostile, type: .person, polity: PolityCode("XDP"))
        func fact(
            _ id: String, _ subject: Party, _ relation: String, _ object: Party, _ date: String, _ modality: Modality,
            _ sentence: String, _ url: String
        ) -> Fact {
            Fact(
                id: id, subject: subject, relation: relation, object: object, date: EventDate(edtf: date),
                modality: modality, status: .unreviewed, reports: 1, sources: 1,
                firstReported: CalendarDay(iso: "2022-08-17"), lastReported: nil, confidence: 0.875,
                statements: ["s" + id],
                evidence: [
                    FactEvidence(
                        article: "article " + id, articleURL: url, articleDate: CalendarDay(iso: "2022-08-17"),
                        sentence: sentence, attribution: ["KCNA", hostile])
                ])
        }
        return [
            fact(
                "f2", korea, "recognised", donetsk, "2022-07", .actual, "In July it did.", "https://example.org/a?b=<c>"
            ),
            fact("f1", odd, "sent_letter_to", korea, "2022-02/2022-03", .actual, hostile, ""),
            fact("f3", donetsk, "met_with", korea, "", .intended, "They will meet.", "https://example.org/b"),
        ]
    }

    private static func documents() throws -> [(name: String, text: String)] {
        let catalogue = try RelationCatalogue.seeded()
        let coding = try EventCoding(catalogue)
        let facts = facts()
        let rows = facts.map { FactTable.row($0, coding: coding) }
        var documents: [(name: String, text: String)] = [
            ("facts.graphml", GraphMLWriter.document(facts, catalogue: catalogue)),
            ("facts.dot", DOTWriter.document(facts, catalogue: catalogue)),
            ("facts.ttl", TurtleWriter.document(facts, catalogue: catalogue)),
            ("facts.ftm.jsonl", FollowTheMoneyWriter.document(facts, catalogue: catalogue)),
            ("report.md", DossierReport.document(title: "North Korea", facts: facts, catalogue: catalogue)),
            ("csv-metadata.json", TableDescription.csvw([FactTable.table, StatementTable.table])),
            ("metadata.json", TableDescription.datasette([FactTable.table], database: "chancery")),
        ]
        for format in ExportFormat.allCases {
            var writer = TableWriter(FactTable.table, format: format)
            documents.append(
                ("facts." + format.fileEnding, String(decoding: writer.bytes(of: rows), as: UTF8.self)))
        }
        var raw = TableWriter(FactTable.table, format: .csv, options: ExportOptions(isRaw: true))
        documents.append(("facts.raw.csv", String(decoding: raw.bytes(of: rows), as: UTF8.self)))
        var excel = TableWriter(FactTable.table, format: .csv, options: ExportOptions(isForExcel: true))
        documents.append(("facts.excel.csv", String(decoding: excel.bytes(of: rows), as: UTF8.self)))
        return documents
    }

    @Test func writesEveryFormatTheSameForAnyOrder() throws {
        let catalogue = try RelationCatalogue.seeded()
        let facts = Self.facts()
        #expect(
            GraphMLWriter.document(facts, catalogue: catalogue)
                == GraphMLWriter.document(facts.reversed(), catalogue: catalogue))
        #expect(
            FollowTheMoneyWriter.document(facts, catalogue: catalogue)
                == FollowTheMoneyWriter.document(facts.reversed(), catalogue: catalogue))
        let documents = try Self.documents()
        #expect(documents.allSatisfy { !$0.text.isEmpty && $0.text.utf8.last == UInt8(ascii: "\n") })
        guard let folder = ProcessInfo.processInfo.environment["CHANCERY_EXPORT_FOLDER"] else { return }
        for (name, text) in documents {
            try Data(text.utf8).write(to: URL(filePath: folder).appending(path: name))
        }
    }

    @Test func writesDOT() throws {
        let lines = DOTWriter.document(Self.facts(), catalogue: try RelationCatalogue.seeded()).utf8
            .split(separator: UInt8(ascii: "\n")).map { String(Substring($0)) }
        #expect(lines.first == "digraph chancery {")
        #expect(lines.contains("  n0 -> n2 [label=\"recognised 2022-07\"];"))
        #expect(lines.contains("  n2 -> n0 [label=\"met with (intended)\", style=dashed, dir=none];"))
    }

    @Test func writesAReportWithFootnotes() throws {
        let text = DossierReport.document(
            title: "North Korea", facts: Self.facts(), catalogue: try RelationCatalogue.seeded())
        #expect(
            text.contains(
                "- 2022-07: **North Korea** recognised **Donetsk People's Republic** — 1 report, 1 source[^2]\n"))
        #expect(text.contains("## Without a date\n\n"))
        #expect(text.contains("[^2]: “In July it did.” According to KCNA, "))
    }

    @Test func laysOutAMatrix() throws {
        let catalogue = try RelationCatalogue.seeded()
        let matrix = MatrixTable(Self.facts(), of: try #require(catalogue["recognised"]))
        #expect(matrix.table.columns.map(\.name) == ["subject", "Donetsk People's Republic"])
        #expect(matrix.rows == [[.text("North Korea"), .text("2022-07")]])
    }

    @Test(arguments: [
        ("recognised", Modality.actual, "SUPPORT", "054"), ("recognised", .intended, "AGREE", "032"),
        ("recognised", .negated, "REJECT", "120"), ("recognised", .possible, "", ""),
        ("sanctioned", .intended, "THREATEN", "1312"), ("attacked", .intended, "THREATEN", "138"),
        ("attacked", .negated, "", ""), ("provided_aid", .negated, "SANCTION", "162"),
        ("met_with", .intended, "AGREE", "036"), ("holds_office", .actual, "", ""),
        ("recognized", .actual, "SUPPORT", "054"), ("no_such_type", .actual, "", ""),
    ])
    func derivesEventCodes(relation: String, modality: Modality, plover: String, cameo: String) throws {
        let codes = try EventCoding(try RelationCatalogue.seeded()).codes(relation: relation, modality: modality)
        #expect(codes.plover == plover)
        #expect(codes.cameo == cameo)
    }

    /// Every type has codes for what is intended and negated, but the states and what is no event when denied.
    @Test func coversEveryType() throws {
        let catalogue = try RelationCatalogue.seeded()
        let coding = try EventCoding(catalogue)
        for type in catalogue.types where type.plover != "-" {
            #expect(!coding.codes(relation: type.id, modality: .intended).plover.isEmpty, "\(type.id)")
        }
    }

    @Test func hasTheColumnsOfStatements() {
        let statement = Statement(
            subject: Party(name: "A", type: .polity, polity: PolityCode("AAA")), relation: "recognised",
            object: Party(name: "B", type: .polity, polity: PolityCode("BBB")), date: nil,
            attribution: ["X", "Y"], detail: ["occasion": "o", "field": "f"], confidence: 0.9,
            evidence: [Evidence(sentence: "A \"B\".", range: 3..<9, rule: "r")])
        let record = StatementRecord(
            id: "1", article: "a", articleTitle: "T", articleURL: "", articleDate: CalendarDay(iso: "2022-01-02"),
            publisher: "", statement: statement)
        var writer = TableWriter(StatementTable.table, format: .jsonl)
        let line = String(
            decoding: writer.bytes(of: [StatementTable.row(record)]), as: UTF8.self)
        #expect(
            line == #"{"id": "1", "article": "a", "article_title": "T", "article_url": "", "#
                + #""article_date": "2022-01-02", "publisher": "", "subject": "A", "subject_type": "polity", "#
                + #""subject_polity": "AAA", "relation": "recognised", "object": "B", "object_type": "polity", "#
                + #""object_polity": "BBB", "date": "", "date_text": "", "modality": "actual", "#
                + #""attribution": ["X", "Y"], "detail": {"field": "f", "occasion": "o"}, "confidence": 0.90, "#
                + #""sentence": "A \"B\".", "sentence_start": 3, "sentence_end": 9, "rule": "r", "#
                + #""evidence": [{"sentence": "A \"B\".", "start": 3, "end": 9, "rule": "r"}], "status": "unreviewed"}"#
                + "\n")
    }
}
