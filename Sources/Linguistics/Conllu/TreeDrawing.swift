/// The lines of a tree in box characters, a line for each word in the order of the sentence.
///
/// A word's line ends in a mark that tells where its dependents stand: `┮` after it, `┶` before it, `┾` on both sides,
/// `╼` it has none. From the mark, lines lead up and down to the dependents.
struct TreeDrawing {
    /// The lines, one for each word, not padded.
    private(set) var lines: [String]

    private let dependents: [[Int]]
    private var widths: [Int]

    /// The drawing of a tree.
    ///
    /// - Parameter heads: the index of each word's head; -1, or anything that is no index, for a root. Words on a
    ///   cycle are drawn without lines.
    init(heads: [Int]) {
        var dependents = [[Int]](repeating: [], count: heads.count)
        var roots: [Int] = []
        for (word, head) in heads.enumerated() {
            if heads.indices.contains(head), head != word {
                dependents[head].append(word)
            } else {
                roots.append(word)
            }
        }
        self.dependents = dependents
        lines = [String](repeating: "", count: heads.count)
        widths = [Int](repeating: 0, count: heads.count)
        for root in roots { extend(root, by: "─") }
        var stack = Array(roots.reversed())
        while let word = stack.popLast() {
            draw(word)
            stack += dependents[word].reversed()
        }
    }

    /// Draws a word's mark and the lines to its dependents.
    private mutating func draw(_ word: Int) {
        guard let first = dependents[word].first, let last = dependents[word].last else {
            extend(word, by: "╼")
            return
        }
        let rows = min(first, word)...max(last, word)
        let column = rows.reduce(0) { max($0, widths[$1]) }
        let isDependent = Set(dependents[word])
        for row in rows {
            let ending = lines[row].unicodeScalars.last
            let filler = ending.map { "─╭╰├┼".unicodeScalars.contains($0) } ?? false ? "─" : " "
            while widths[row] < column { extend(row, by: row == word || isOpen(row) ? filler : " ") }
            let (isTop, isBottom) = (row == rows.lowerBound, row == rows.upperBound)
            if row == word {
                extend(row, by: isTop ? "┮" : isBottom ? "┶" : "┾")
            } else if isDependent.contains(row) {
                extend(row, by: isTop ? "╭" : isBottom ? "╰" : "├")
                extend(row, by: "─")
            } else {
                extend(row, by: isOpen(row) ? "┼" : "│")
            }
        }
    }

    /// Whether a line leads to a word that is not drawn yet.
    private func isOpen(_ row: Int) -> Bool {
        lines[row].unicodeScalars.last.map { "─╭╰├┼".unicodeScalars.contains($0) } ?? false
    }

    private mutating func extend(_ row: Int, by mark: String) {
        lines[row] += mark
        widths[row] += 1
    }
}
