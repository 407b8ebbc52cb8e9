import Foundation
internal import Linguistics
internal import Model
import TemporalExpressions
import Testing

/// Measures the tagger on marked dates; runs only where `DATE_TREEBANK` names files, separated by colons
/// (`Tools/measure-dates.sh`).
@Suite(.serialized) struct DateTreebankTests {
    private static let files = ProcessInfo.processInfo.environment["DATE_TREEBANK"]

    @Test(.enabled(if: files != nil), arguments: [true, false])
    func newsDates(withTrees: Bool) throws {
        let tagger = try TemporalTagger()
        var (marked, right, missed, extra) = (0, 0, 0, 0)
        for file in (Self.files ?? "").split(separator: ":") {
            let content = try String(contentsOfFile: String(file), encoding: .utf8)
            for item in DateTreebank.documents(in: content, genre: "_news_") {
                var document = item.document
                for index in document.sentences.indices { document.sentences[index].isParsed = withTrees }
                let found = tagger.expressions(in: document, publishedOn: item.published)
                for date in item.dates {
                    marked += 1
                    let matches = found.filter { $0.sentence == date.sentence && $0.tokens.overlaps(date.tokens) }
                    if matches.contains(where: { $0.value.map { Self.agrees($0, date.value) } ?? false }) {
                        right += 1
                        continue
                    }
                    if matches.isEmpty { missed += 1 }
                    let got = matches.map { "\($0.text) = \($0.value?.description ?? $0.kind.rawValue)" }
                    print("\(item.name) \(item.published?.description ?? ""): \(date.value), found \(got)")
                }
                extra +=
                    found.filter { expression in
                        expression.value != nil
                            && !item.dates.contains {
                                $0.sentence == expression.sentence && $0.tokens.overlaps(expression.tokens)
                            }
                    }.count
            }
        }
        print("trees \(withTrees): \(right) of \(marked) values right, \(missed) not found; \(extra) dates not marked")
        #expect(right * 100 >= marked * 85)
    }

    /// Whether the value is that of the mark. The marks leave the preposition out and cut "from 2004 to 2009" in two:
    /// the end of a stretch that is named agrees.
    private static func agrees(_ value: EventDate, _ mark: EventDate) -> Bool {
        if value.firstDay == mark.firstDay, value.lastDay == mark.lastDay { return true }
        guard case .between(let start, let end) = value else { return false }
        if start == nil { return end?.lastDay == mark.lastDay }
        if end == nil { return start?.firstDay == mark.firstDay }
        return [start, end].contains { $0?.firstDay == mark.firstDay && $0?.lastDay == mark.lastDay }
    }
}
