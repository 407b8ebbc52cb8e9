import Foundation
internal import Linguistics
internal import Model

/// News documents of a treebank in CoNLL-U whose MISC column marks dates as TEI does, as in GUM
/// (https://gucorpling.org/gum/): `XML=<date when:::"2015-05">` before the first word, `</date>` with the last.
struct DateTreebank {
    /// A date that the annotators marked.
    struct MarkedDate {
        /// The sentence in the document.
        let sentence: Int
        /// Its tokens.
        let tokens: Range<Int>
        /// Its value.
        let value: EventDate
    }

    /// A document with its marked dates.
    struct MarkedDocument {
        /// Its name in the treebank.
        let name: String
        /// When it was written.
        let published: CalendarDay?
        /// Its sentences, with the treebank's own trees.
        let document: Document
        /// The dates that EDTF can express.
        let dates: [MarkedDate]
    }

    private var documents: [MarkedDocument] = []
    private var name = ""
    private var published: CalendarDay?
    private var text = ""
    private var sentences: [Sentence] = []
    private var tokens: [Token] = []
    private var dates: [MarkedDate] = []
    private var openDates: [(value: EventDate?, start: Int)] = []
    private var paragraph = 0

    /// The documents of a file whose names contain the genre.
    static func documents(in content: String, genre: String) -> [MarkedDocument] {
        var reader = DateTreebank()
        for line in content.split(separator: "\n", omittingEmptySubsequences: false) { reader.read(line) }
        reader.endDocument()
        return reader.documents.filter { $0.name.contains(genre) }
    }

    private mutating func read(_ line: Substring) {
        if line.hasPrefix("# newdoc id = ") {
            endDocument()
            name = String(line.dropFirst(14))
        } else if line.hasPrefix("# meta::dateCreated = ") {
            published = CalendarDay(iso: line.dropFirst(22))
        } else if line.hasPrefix("# newpar") {
            paragraph += 1
        } else if line.isEmpty {
            endSentence()
        } else if !line.hasPrefix("#") {
            readWord(line.split(separator: "\t", omittingEmptySubsequences: false))
        }
    }

    private mutating func readWord(_ cells: [Substring]) {
        guard cells.count == 10, let number = Int(cells[0]) else { return }
        let start = text.utf8.count
        text += cells[1]
        var token = Token(range: start..<text.utf8.count, form: String(cells[1]))
        token.lemma = String(cells[2])
        token.upos = PartOfSpeech(rawValue: String(cells[3])) ?? .x
        token.head = (Int(cells[6]) ?? 0) - 1
        token.relation = DependencyRelation(rawValue: String(cells[7])) ?? .dep
        for feature in cells[5].split(separator: "|") {
            let parts = feature.split(separator: "=").map(String.init)
            guard parts.count == 2 else { continue }
            switch parts[0] {
            case "VerbForm": token.features.verbForm = Features.VerbForm(rawValue: parts[1])
            case "Tense": token.features.tense = Features.Tense(rawValue: parts[1])
            case "Number": token.features.number = Features.Number(rawValue: parts[1])
            case "Voice": token.features.isPassive = parts[1] == "Pass"
            default: break
            }
        }
        token.isFollowedBySpace = !cells[9].contains("SpaceAfter=No")
        if token.isFollowedBySpace { text += " " }
        tokens.append(token)
        let marks = cells[9].split(separator: "|").first { $0.hasPrefix("XML=") } ?? ""
        for element in marks.split(separator: "<").dropFirst() {
            if element.hasPrefix("date ") { openDates.append((Self.value(of: element), number - 1)) }
            if element.hasPrefix("/date"), let date = openDates.popLast(), let value = date.value {
                dates.append(MarkedDate(sentence: sentences.count, tokens: date.start..<number, value: value))
            }
        }
    }

    /// The value of attributes such as `when:::"2015-05"`; nil for what EDTF's level 0 cannot say.
    private static func value(of element: Substring) -> EventDate? {
        func attribute(_ name: String) -> Substring? {
            guard let range = element.firstRange(of: name + ":::\"") else { return nil }
            return element[range.upperBound...].prefix { $0 != "\"" && $0 != "T" }
        }
        if let when = attribute("when") { return EventDate(edtf: when) }
        let start = attribute("from") ?? attribute("notBefore")
        let end = attribute("to") ?? attribute("notAfter")
        return EventDate(edtf: start == end ? start ?? "" : "\(start ?? "..")/\(end ?? "..")")
    }

    private mutating func endSentence() {
        guard let first = tokens.first, let last = tokens.last else { return }
        var sentence = Sentence(
            range: first.range.lowerBound..<last.range.upperBound, paragraph: paragraph, tokens: tokens)
        sentence.isParsed = true
        sentences.append(sentence)
        tokens = []
        openDates = []
    }

    private mutating func endDocument() {
        endSentence()
        if !sentences.isEmpty {
            documents.append(
                MarkedDocument(
                    name: name, published: published, document: Document(text: text, sentences: sentences),
                    dates: dates))
        }
        (text, sentences, dates, published, paragraph) = ("", [], [], nil, 0)
    }
}
