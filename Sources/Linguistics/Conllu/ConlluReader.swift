/// Reads CoNLL-U: comments, words, multiword tokens; empty nodes (`5.1`) are passed over.
///
/// A sentence with a malformed line is left out and reported, so that the numbers of the others stay right.
public struct ConlluReader: Sendable {
    /// The file's name, for messages.
    public let name: String

    /// A reader of a file of that name.
    public init(name: String) {
        self.name = name
    }

    /// The sentences of a file's content, and what is wrong with the others.
    public func read(_ text: String) -> (sentences: [ConlluSentence], problems: [ConlluProblem]) {
        var sentences: [ConlluSentence] = []
        var problems: [ConlluProblem] = []
        var block: [(number: Int, cells: [String])] = []
        var comments: [String] = []
        var number = 0
        let finish = {
            if !block.isEmpty {
                do throws(ConlluProblem) {
                    var sentence = try sentence(of: block)
                    sentence.comments = comments
                    sentences.append(sentence)
                } catch {
                    problems.append(error)
                }
                comments = []
            }
            block = []
        }
        for bytes in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            number += 1
            var line = bytes
            if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
            if number == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
            if line.isEmpty {
                finish()
            } else if line.first == UInt8(ascii: "#") {
                var comment = line.dropFirst()
                if comment.first == UInt8(ascii: " ") { comment = comment.dropFirst() }
                comments.append(String(Substring(comment)))
            } else {
                let cells = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
                block.append((number, cells.map { String(Substring($0)) }))
            }
        }
        finish()
        return (sentences, problems)
    }

    private func sentence(of block: [(number: Int, cells: [String])]) throws(ConlluProblem) -> ConlluSentence {
        var sentence = ConlluSentence()
        var heads: [(line: Int, text: String)] = []
        for (line, cells) in block {
            guard cells.count == 10 else { throw problem(line, .cells(count: cells.count)) }
            if cells[0].utf8.contains(UInt8(ascii: ".")) { continue }
            guard !cells[1].isEmpty else { throw problem(line, .emptyForm) }
            let isFollowedBySpace = !cells[9].split(separator: "|").contains("SpaceAfter=No")
            if cells[0].utf8.contains(UInt8(ascii: "-")) {
                let ends = cells[0].split(separator: "-").compactMap { Int($0) }
                guard ends.count == 2, ends[0] == sentence.words.count + 1, ends[1] >= ends[0], ends[1] <= block.count
                else { throw problem(line, .range(found: cells[0])) }
                sentence.multiwordTokens.append(
                    .init(words: ends[0] - 1..<ends[1], form: cells[1], isFollowedBySpace: isFollowedBySpace))
                continue
            }
            guard Int(cells[0]) == sentence.words.count + 1 else {
                throw problem(line, .number(found: cells[0], expected: sentence.words.count + 1))
            }
            heads.append((line, cells[6]))
            sentence.words.append(
                ConlluWord(
                    form: cells[1], lemma: cells[2], upos: cells[3], xpos: cells[4], features: cells[5],
                    head: Int(cells[6]), relation: cells[7], isFollowedBySpace: isFollowedBySpace))
        }
        for (word, head) in zip(sentence.words, heads) where head.text != "_" {
            guard let number = word.head, (0...sentence.words.count).contains(number) else {
                throw problem(head.line, .head(found: head.text))
            }
        }
        if let last = sentence.multiwordTokens.last, last.words.upperBound > sentence.words.count {
            let range = "\(last.words.lowerBound + 1)-\(last.words.upperBound)"
            throw problem(block[block.count - 1].number, .range(found: range))
        }
        return sentence
    }

    private func problem(_ line: Int, _ fault: ConlluProblem.Fault) -> ConlluProblem {
        ConlluProblem(file: name, line: line, fault: fault)
    }
}
