internal import Model

/// Finds the article in a page: the part that holds its paragraphs, without what surrounds and interrupts it.
struct PageContent {
    /// A paragraph, heading, list item or table row.
    struct Block {
        /// The text on one line.
        let text: String
        /// How much of it is in links, in bytes.
        let linkedBytes: Int
        /// The element that it is, such as `p`, `li`, `h2`.
        let element: String
    }

    private let tree: HTMLTree
    private let vocabulary: ReadingVocabulary
    private let dates: DateReader
    private let isLeftOut: [Bool]
    private let weights: [Int]
    private let collector: BlockCollector

    private static let containers: Set<String> = [
        "#root", "html", "body", "div", "section", "main", "article", "center", "table", "tbody", "tr", "td", "form",
        "header", "span", "font", "details",
    ]

    /// Looks through the page.
    init(_ tree: HTMLTree, vocabulary: ReadingVocabulary, dates: DateReader) {
        self.tree = tree
        self.vocabulary = vocabulary
        self.dates = dates
        let furniture = PageFurniture(tree, vocabulary: vocabulary)
        isLeftOut = furniture.isLeftOut
        weights = furniture.weights
        collector = BlockCollector(tree, isLeftOut: furniture.isLeftOut)
    }

    /// The blocks of the article, in order.
    func blocks(wholePage: Bool = false) -> [Block] {
        var blocks: [Block] = []
        for root in wholePage ? [0] : roots() { collector.collect(root, into: &blocks) }
        return blocks.filter(isPart)
    }

    /// The first day that stands in a block of its own, such as "Published: 3 April 2001"; nil when there is none.
    func dateline() -> CalendarDay? {
        var blocks: [Block] = []
        for root in roots() { collector.collect(root, into: &blocks) }
        for block in blocks where block.text.utf8.count <= 120 {
            if case .day(let day) = dates.read(block.text) { return day }
        }
        return nil
    }

    /// The nodes that hold the article: what is marked as its body, else the articles of the page, else the smallest
    /// part that holds most of the text.
    private func roots() -> [Int] {
        let total = weights[0]
        let bodies = outermost { node in
            node.attributes["itemprop"]?.asciiLowercased.contains("articlebody") ?? false
        }
        if bodies.reduce(0, { $0 + weights[$1] }) * 2 > total { return bodies }
        let articles = outermost { $0.name == "article" || $0.attributes["role"] == "article" }
        if let group = mainGroup(of: articles), group.reduce(0, { $0 + weights[$1] }) * 5 > total * 2 { return group }
        let main = outermost { $0.name == "main" || $0.attributes["role"] == "main" }
        if let first = main.max(by: { weights[$0] < weights[$1] }), weights[first] * 5 > total * 2 {
            return [narrowed(first)]
        }
        return [narrowed(0)]
    }

    private func outermost(where condition: (HTMLTree.Node) -> Bool) -> [Int] {
        var isInside = Array(repeating: false, count: tree.nodes.count)
        var found: [Int] = []
        for (index, node) in tree.nodes.enumerated() where node.parent >= 0 {
            isInside[index] = isInside[node.parent] || isLeftOut[index]
            if isInside[index] || node.name.isEmpty { continue }
            if condition(node) {
                isInside[index] = true
                found.append(index)
            }
        }
        return found
    }

    /// Of several articles, those side by side that hold the most text; a single one that holds most of it alone.
    private func mainGroup(of articles: [Int]) -> [Int]? {
        guard let largest = articles.max(by: { weights[$0] < weights[$1] }), weights[largest] > 0 else { return nil }
        var groups: [Int: [Int]] = [:]
        for article in articles { groups[tree.nodes[article].parent, default: []].append(article) }
        func weight(_ group: [Int]) -> Int { group.reduce(0) { $0 + weights[$1] } }
        guard let group = groups.values.max(by: { (weight($0), $1[0]) < (weight($1), $0[0]) }) else { return nil }
        return weights[largest] * 10 >= weight(group) * 6 ? [largest] : group
    }

    /// The smallest container within a node that holds nearly all of its text.
    private func narrowed(_ start: Int) -> Int {
        var node = start
        while true {
            let heaviest = tree.children(of: node).max { weights[$0] < weights[$1] }
            guard let heaviest, weights[heaviest] > 0, weights[heaviest] * 10 >= weights[node] * 7,
                Self.containers.contains(tree.nodes[heaviest].name), !isLeftOut[heaviest]
            else { return node }
            node = heaviest
        }
    }

    /// Whether a block is part of the article: no list of links, no line of furniture, no date or time alone.
    private func isPart(_ block: Block) -> Bool {
        let size = block.text.utf8.count
        if block.linkedBytes * 4 > size * 3, size < 200 { return false }
        if size <= 120 {
            let reading = dates.read(block.text)
            if reading != .none || dates.isTimeOnly(block.text) { return false }
        }
        if size <= 200 {
            let text = block.text.asciiLowercased
            for opening in vocabulary.furnitureOpenings where text.hasPrefix(opening) {
                let next = text.utf8.dropFirst(opening.utf8.count).first
                if next.map({ !(97...122).contains($0) }) ?? true { return false }
                if opening.utf8.last == UInt8(ascii: ":") { return false }
            }
        }
        return true
    }
}
