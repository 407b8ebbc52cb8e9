internal import Export
internal import Testing

@Suite struct TableWriterTests {
    private let table = ExportTable(
        name: "t", description: "",
        columns: [
            ExportColumn("name", .text, ""), ExportColumn("code", .code, ""), ExportColumn("count", .integer, ""),
            ExportColumn("share", .decimal, ""), ExportColumn("who", .list, ""), ExportColumn("detail", .json, ""),
        ])

    private let rows: [[ExportCell]] = [
        [
            .text("=cmd|' /C calc'!A0"), .text("=1"), .integer(-3), .decimal(0.9), .list(["A", "B"]),
            .json("{\"a\": \"b\"}"),
        ],
        [.text("a\"\u{301},\r\nb\u{0}\u{202E}"), .text(""), .null, .decimal(0.12345), .list([]), .json("[]")],
        [.text("'=x"), .text("Côte d'Ivoire"), .integer(0), .decimal(1), .list(["-A"]), .json("")],
    ]

    private func text(_ format: ExportFormat, _ options: ExportOptions = ExportOptions()) -> String {
        var writer = TableWriter(table, format: format, options: options)
        return String(decoding: writer.bytes(of: rows), as: UTF8.self)
    }

    @Test func writesCSV() {
        #expect(
            text(.csv)
                == "name,code,count,share,who,detail\n"
                + "'=cmd|' /C calc'!A0,=1,-3,0.90,A|B,\"{\"\"a\"\": \"\"b\"\"}\"\n"
                + "\"a\"\"\u{301},\r\nb\u{0}\u{202E}\",,,0.123,,[]\n" + "''=x,Côte d'Ivoire,0,1.00,'-A,\n")
    }

    @Test func writesRawCSV() {
        let lines = text(.csv, ExportOptions(isRaw: true)).utf8.split(separator: UInt8(ascii: "\n"))
        #expect(String(Substring(lines[1])).hasPrefix("=cmd|"))
    }

    @Test func writesForExcel() {
        let excel = text(.csv, ExportOptions(isForExcel: true))
        #expect(excel.utf8.starts(with: [0xEF, 0xBB, 0xBF]))
        #expect(
            excel.unicodeScalars.starts(
                with: "\u{FEFF}\"name\",\"code\",\"count\",\"share\",\"who\",\"detail\"\r\n\"'=cmd".unicodeScalars))
        #expect(excel.utf8.suffix(2).elementsEqual("\r\n".utf8))
    }

    @Test func writesJSONLines() {
        #expect(
            text(.jsonl)
                == #"{"name": "=cmd|' /C calc'!A0", "code": "=1", "count": -3, "share": 0.90, "who": ["A", "B"], "#
                + #""detail": {"a": "b"}}"# + "\n" + #"{"name": "a\""# + "\u{301}"
                + #",\r\nb\u0000\u202e", "code": "", "count": null, "share": 0.123, "who": [], "detail": []}"# + "\n"
                + #"{"name": "'=x", "code": "Côte d'Ivoire", "count": 0, "share": 1.00, "who": ["-A"], "detail": null}"#
                + "\n")
    }

    @Test func writesJSON() {
        var writer = TableWriter(table, format: .json)
        #expect(writer.bytes(of: []).elementsEqual("[]\n".utf8))
        #expect(text(.json).hasPrefix("[\n{\"name\""))
        #expect(text(.json).hasSuffix("}\n]\n"))
    }

    @Test func fitsTheTerminal() {
        let lines = text(.table, ExportOptions(width: 50)).utf8.split(separator: UInt8(ascii: "\n"))
        #expect(lines.count == 5)
        for line in lines { #expect(String(Substring(line)).unicodeScalars.count <= 51) }
        #expect(text(.table).contains("a\"\u{301},  b\\u{0}\\u{202e}"))
    }

    @Test func escapesMarkdown() {
        #expect(text(.md).contains("| =cmd\\|' /C calc'!A0 | =1 | -3 | 0.90 | A\\|B |"))
    }
}
