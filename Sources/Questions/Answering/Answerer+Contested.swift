internal import Model

extension Answerer {
    /// How much of the text behind a sentence is looked through for a denial, in UTF-8 bytes.
    private static let longestDenial = 240

    /// How many words a sentence has at most that denies what the one before tells, and nothing else.
    private static let longestReply = 14

    /// Words of a sentence that denies what the one before told.
    private static let denials = [
        "denied", "denies", "deny", "denial", "dismissed", "dismisses", "rejected", "rejects", "refuted", "untrue",
        "false", "fabrication",
    ]

    /// Says what the report goes on with, where others than the report tell of the act and the next sentence denies
    /// something.
    func readContested(in found: inout Findings, of question: Question) throws {
        guard question.form == .whether, !found.facts.isEmpty, found.facts.count <= 3 else { return }
        let evidence = found.facts.flatMap(\.evidence)
        let doers = Set(found.facts.map(\.subject.name))
        guard !evidence.isEmpty,
            evidence.allSatisfy({ report in report.attribution.last.map { !doers.contains($0) } ?? false })
        else { return }
        for report in evidence {
            let text = Array(try source.text(ofArticle: report.article).utf8)
            guard let place = Self.place(of: Array(report.sentence.utf8), in: text) else { continue }
            let rest = text[(place + report.sentence.utf8.count)...].prefix(Self.longestDenial)
            let next = Self.firstSentence(of: String(decoding: rest, as: UTF8.self))
            guard next.utf8.count(where: { $0 == UInt8(ascii: " ") }) < Self.longestReply,
                WordSearch(in: next).hasOne(of: Self.denials)
            else { continue }
            found.isContested = true
            found.notes.append("The report goes on: \"\(next)\"")
            return
        }
    }

    /// The text up to the end of its first sentence, without spaces around; empty where none ends.
    private static func firstSentence(of text: String) -> String {
        var bytes = Array(text.utf8.drop { [0x20, 0x0A, 0x0D, 0x22].contains($0) })
        guard
            let end = bytes.indices.first(where: { index in
                [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(bytes[index]) && index > 12
                    && (index + 1 == bytes.count || [0x20, 0x0A, 0x22].contains(bytes[index + 1]))
            })
        else { return "" }
        bytes.removeSubrange((end + 1)...)
        return String(decoding: bytes.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
    }
}
