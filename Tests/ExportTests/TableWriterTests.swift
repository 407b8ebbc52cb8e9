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

    /// What a terminal obeys is escaped, and nothing else that begins with the same bytes.
    @Test(arguments: [
        ("\u{61C}\u{200E}\u{2066}\u{85}", #"\u061c\u200e\u2066\u0085"#), ("خ € é \u{A0}", "خ € é \u{A0}"),
    ])
    func escapesControls(text: String, json: String) { #expect(JSONText.quoted(text) == "\"\(json)\"") }

    @Test func writesJSON() {
        var writer = TableWriter(table, format: .json)
        #expect(writer.bytes(of: []).elementsEqual("[]\n".utf8))
        #expect(text(.json).hasPrefix("[\n{\"name\""))
        #expect(text(.json).hasSuffix("}\n]\n"))
    }

    @Test func numbersAsTheyAreKeepAllDigits() {
        let table = ExportTable(name: "q", textColumns: ["n"])
        for (number, text, json) in [
            (1.23456789, "1.23456789", "1.23456789"), (1e-7, "1e-07", "1e-07"), (-2.5, "-2.5", "-2.5"),
            (12_345_678.9, "12345678.9", "12345678.9"), (1, "1.0", "1.0"), (.infinity, "inf", "null"),
        ] {
            var writer = TableWriter(table, format: .csv)
            #expect(String(decoding: writer.bytes(of: [[.real(number)]]), as: UTF8.self) == "n\n\(text)\n")
            writer = TableWriter(table, format: .jsonl)
            #expect(String(decoding: writer.bytes(of: [[.real(number)]]), as: UTF8.self) == "{\"n\": \(json)}\n")
        }
        var writer = TableWriter(table, format: .csv)
        #expect(writer.bytes(of: [[.integer(-5)], [.text("-5")]]).elementsEqual("n\n-5\n'-5\n".utf8))
    }

    /// Facts at terminals of many widths: no line is wider, no id is cut, and what matters most is there.
    @Test(arguments: [20, 40, 80, 100, 120, 160, 200, 250, 600])
    func factsFitTheTerminal(width: Int) throws {
        let id = "0123456789abcdef"
        let row = FactTable.table.columns.map { column -> ExportCell in
            switch column.kind {
            case .integer: .integer(12)
            case .decimal: .decimal(0.75)
            case .day, .edtf: .text("2022-02-21")
            case .code: .text(column.name == "id" ? id : "code")
            case .text, .list, .json: .text(String(repeating: "word ", count: 60))
            }
        }
        var writer = TableWriter(FactTable.table, format: .table, options: ExportOptions(width: width))
        let text = String(decoding: writer.bytes(of: [row, row]), as: UTF8.self)
        let lines = text.split(separator: "\n")
        #expect(lines.count == 4)
        for line in lines { #expect(line.unicodeScalars.count <= width, "\(line)") }
        #expect(text.contains(id))
        #expect((writer.omittedColumns == 0) == (width == 600))
        if width >= 160 { #expect(text.contains("word word word word")) }
        if width >= 80 { for name in ["subject", "relation", "object", "date"] { #expect(lines[0].contains(name)) } }
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
