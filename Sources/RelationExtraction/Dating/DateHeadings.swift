internal import Linguistics
internal import Model
internal import TemporalExpressions

/// The dates that stand over what they date: lines of a chronology ("1975: Australia opens an embassy") and headings of a
/// diary ("Monday 8 July").
struct DateHeadings {
    /// The heading of each sentence that has one.
    private var headings: [Int: TemporalExpression] = [:]

    /// The headings of a document. A single line with the day of publication heads nothing: it is the article's own.
    init(document: Document, expressions: [TemporalExpression], publishedOn: CalendarDay?) {
        var alone: [Int: TemporalExpression] = [:]
        var labels: [Int: TemporalExpression] = [:]
        for expression in expressions where expression.kind == .date && expression.value != nil {
            let sentence = document.sentences[expression.sentence]
            switch Self.place(of: expression, in: sentence) {
            case .whole where Self.isAlone(expression.sentence, in: document):
                alone[expression.sentence] = expression
            case .whole, .label: labels[expression.sentence] = expression
            case .inside: break
            }
        }
        let dates = (alone.values.map(\.value) + labels.values.map(\.value)).compactMap { $0 }
        if let only = dates.first, dates.count == 1, only == publishedOn.map({ .day($0) }) { return }
        var heading: TemporalExpression?
        var label: (paragraph: Int, expression: TemporalExpression)?
        for (index, sentence) in document.sentences.enumerated() {
            if let own = alone[index] { heading = alone.count > 1 ? own : nil }
            if let own = labels[index] { label = (sentence.paragraph, own) }
            headings[index] = label.flatMap { $0.paragraph == sentence.paragraph ? $0.expression : nil } ?? heading
        }
    }

    /// The expression that heads a sentence; nil for none.
    func expression(over sentence: Int) -> TemporalExpression? { headings[sentence] }

    private enum Place {
        case whole
        case label
        case inside
    }

    private static func place(of expression: TemporalExpression, in sentence: Sentence) -> Place {
        let words = sentence.tokens
        // "Last August, at last.", as somebody answers.
        let besides = words.indices.filter { !expression.tokens.contains($0) }
        let isShort = words.count <= Self.longestFragment && words.last?.form == "."
        if isShort, besides.allSatisfy({ Self.isFiller(words[$0]) }) { return .whole }
        guard words[..<expression.tokens.lowerBound].allSatisfy({ $0.upos == .punct || isPunctuation($0) }) else {
            return .inside
        }
        let rest = words[expression.tokens.upperBound...]
        if rest.allSatisfy({ $0.upos == .punct || isPunctuation($0) }) { return .whole }
        return rest.first.map { [":", "-", "--", "–", "—"].contains($0.form) } == true ? .label : .inside
    }

    /// How many words a sentence has at most that says when and no more.
    private static let longestFragment = 8

    /// Whether a word adds nothing to a date: "only", "at last".
    private static func isFiller(_ token: Token) -> Bool {
        [.punct, .adv, .adp, .cconj, .part, .intj].contains(token.upos) || token.form.lowercased() == "last"
    }

    private static func isPunctuation(_ token: Token) -> Bool {
        token.form.unicodeScalars.allSatisfy { !$0.properties.isAlphabetic && !("0"..."9").contains($0) }
    }

    private static func isAlone(_ index: Int, in document: Document) -> Bool {
        let paragraph = document.sentences[index].paragraph
        return ![index - 1, index + 1].contains {
            document.sentences.indices.contains($0) && document.sentences[$0].paragraph == paragraph
        }
    }
}
