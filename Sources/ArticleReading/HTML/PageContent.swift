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
    /// Whether a node is no part of the article.
    private var isLeftOut: [Bool]
    /// How much text outside of links a node holds, in bytes; short pieces do not count.
    private var weights: [Int]

    private static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]
    private static let containers: Set<String> = [
        "#root", "html", "body", "div", "section", "main", "article", "center", "table", "tbody", "tr", "td", "form",
        "header", "span", "font", "details",
    ]

    /// Looks through the page.
    init(_ tree: HTMLTree, vocabulary: ReadingVocabulary, dates: DateReader) {
        self.tree = tree
        self.vocabulary = vocabulary
        self.dates = dates
        isLeftOut = Array(repeating: false, count: tree.nodes.count)
        weights = Array(repeating: 0, count: tree.nodes.count)
        weigh()
        leaveOutByName()
        leaveOutByHeading()
        weigh()
    }

    /// The blocks of the article, in order.
    func blocks(wholePage: Bool = false) -> [Block] {
        var blocks: [Block] = []
        for root in wholePage ? [0] : roots() { collect(root, into: &blocks) }
        return blocks.filter(isPart)
    }

    /// The first day that stands in a block of its own, such as "Published: 3 April 2001"; nil when there is none.
    func dateline() -> CalendarDay? {
        var blocks: [Block] = []
        for root in roots() { collect(root, into: &blocks) }
        for block in blocks where block.text.utf8.count <= 120 {
            if case .day(let day) = dates.read(block.text) { return day }
        }
        return nil
    }

    // MARK: - What is left out

    /// Counts the text of each node that is not left out. Children come after their parents, so one pass backwards does.
    private mutating func weigh() {
        var isLinked = Array(repeating: false, count: tree.nodes.count)
        var isOut = isLeftOut
        for (index, node) in tree.nodes.enumerated() {
            weights[index] = 0
            guard node.parent >= 0 else { continue }
            isOut[index] = isLeftOut[index] || isOut[node.parent]
            isLinked[index] = isLinked[node.parent] || node.name == "a"
            if node.name.isEmpty, !isOut[index], !isLinked[index], node.text.count >= 20 {
                weights[index] = node.text.count
            }
        }
        for index in tree.nodes.indices.reversed() where tree.nodes[index].parent >= 0 {
            weights[tree.nodes[index].parent] += weights[index]
        }
    }

    /// Leaves out elements by what they are or are called, unless they hold most of the page's text.
    private mutating func leaveOutByName() {
        let total = weights[0]
        for (index, node) in tree.nodes.enumerated() where !node.name.isEmpty {
            if vocabulary.furniture["element", default: []].contains(node.name) {
                isLeftOut[index] = node.name != "form" || weights[index] * 2 < total
            } else if node.name == "header" {
                // The header of the page, not that of the article.
                isLeftOut[index] = !hasAncestor(index, named: ["article", "main"])
            } else if isHidden(node) || hasFurnitureName(node) {
                isLeftOut[index] = weights[index] * 2 <= total
            }
        }
    }

    private func hasAncestor(_ index: Int, named names: Set<String>) -> Bool {
        var parent = tree.nodes[index].parent
        while parent >= 0 {
            if names.contains(tree.nodes[parent].name) { return true }
            parent = tree.nodes[parent].parent
        }
        return false
    }

    private func isHidden(_ node: HTMLTree.Node) -> Bool {
        if node.attributes["hidden"] != nil || node.attributes["aria-hidden"] == "true" { return true }
        guard let style = node.attributes["style"]?.asciiLowercased else { return false }
        return style.filter { $0 != " " }.contains("display:none")
    }

    private func hasFurnitureName(_ node: HTMLTree.Node) -> Bool {
        if ["html", "body", "main", "h1"].contains(node.name) { return false }
        if let role = node.attributes["role"], vocabulary.furniture["role", default: []].contains(role.asciiLowercased)
        {
            return true
        }
        let names = vocabulary.furniture["class", default: []]
        for attribute in [node.attributes["class"], node.attributes["id"]] {
            for name in attribute?.asciiLowercased.utf8.split(whereSeparator: { $0 <= 0x20 }) ?? [] {
                let parts = name.split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }.map {
                    String(Substring($0))
                }
                if names.contains(parts.joined()) { return true }
                for (index, part) in parts.enumerated() where names.contains(part) {
                    // "with-sidebar" and "no-ads" speak of a layout.
                    if index > 0, ["with", "has", "no", "without", "is", "non"].contains(parts[index - 1]) { continue }
                    return true
                }
            }
        }
        return false
    }

    /// Leaves out headings such as "Related articles" and what follows them, up to the next heading of their level.
    private mutating func leaveOutByHeading() {
        // A heading that an earlier one has left out has its followers left out too.
        for (index, node) in tree.nodes.enumerated() where Self.headings.contains(node.name) && !isLeftOut[index] {
            guard isFurnitureHeading(tree.text(of: index, limit: 100)) else { continue }
            isLeftOut[index] = true
            var sibling = node.next
            while sibling >= 0 {
                let name = tree.nodes[sibling].name
                if Self.headings.contains(name), !isFurnitureHeading(tree.text(of: sibling, limit: 100)) { break }
                // A list or box of other things; after a paragraph of the article the heading has no say any more.
                if name == "p", linkedShare(of: sibling) < 0.5, tree.text(of: sibling).utf8.count > 200 { break }
                isLeftOut[sibling] = true
                sibling = tree.nodes[sibling].next
            }
        }
    }

    private func isFurnitureHeading(_ text: String) -> Bool {
        guard text.utf8.count <= 60 else { return false }
        let words = text.asciiLowercased.utf8.split { !(97...122).contains($0) && !(48...57).contains($0) }
        let folded = words.map { String(Substring($0)) }.joined(separator: " ")
        return vocabulary.furniture["heading", default: []].contains(folded)
    }

    private func linkedShare(of index: Int) -> Double {
        let total = tree.text(of: index).utf8.count
        return total == 0 ? 0 : 1 - Double(min(total, weights[index])) / Double(total)
    }

    // MARK: - Where the article is

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

    // MARK: - Blocks

    /// A block that is being put together.
    private struct OpenBlock {
        var bytes: [UInt8] = []
        var linkedBytes = 0
        var element = "p"
        var breaks = 0
    }

    private func collect(_ root: Int, into blocks: inout [Block]) {
        var open = OpenBlock()
        collect(root, isLinked: false, open: &open, into: &blocks)
        close(&open, into: &blocks)
    }

    private func close(_ open: inout OpenBlock, into blocks: inout [Block]) {
        let text = TextLine.normalised(String(decoding: open.bytes, as: UTF8.self))
        if !text.isEmpty {
            blocks.append(Block(text: text, linkedBytes: open.linkedBytes, element: open.element))
        }
        open = OpenBlock()
    }

    private func collect(_ index: Int, isLinked: Bool, open: inout OpenBlock, into blocks: inout [Block]) {
        let node = tree.nodes[index]
        if node.name.isEmpty {
            open.bytes += node.text
            if isLinked {
                open.linkedBytes += TextLine.normalised(String(decoding: node.text, as: UTF8.self)).utf8.count
            }
            if node.text.contains(where: { $0 > 0x20 }) { open.breaks = 0 }
            return
        }
        if isLeftOut[index] {
            if HTMLTree.blockElements.contains(node.name) { close(&open, into: &blocks) }
            return
        }
        if node.name == "br" {
            open.breaks += 1
            open.bytes.append(UInt8(ascii: " "))
            if open.breaks > 1 { close(&open, into: &blocks) }
            return
        }
        let isBlock = HTMLTree.blockElements.contains(node.name)
        if node.name == "td" || node.name == "th", !holdsBlocks(index) {
            // The cells of a row are one block.
            if open.bytes.contains(where: { $0 > 0x20 }) { open.bytes += Array(" | ".utf8) }
            open.element = "tr"
        } else if isBlock {
            close(&open, into: &blocks)
            open.element = node.name
        }
        for child in tree.children(of: index) {
            collect(child, isLinked: isLinked || node.name == "a", open: &open, into: &blocks)
        }
        if isBlock, node.name != "td", node.name != "th" {
            close(&open, into: &blocks)
        }
    }

    private func holdsBlocks(_ index: Int) -> Bool {
        tree.children(of: index).contains { HTMLTree.blockElements.contains(tree.nodes[$0].name) }
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
