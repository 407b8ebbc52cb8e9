/// What of a page is no part of an article: menus, boxes, lists of other articles, hidden parts.
struct PageFurniture {
    /// Whether a node is left out, by its index in the tree.
    private(set) var isLeftOut: [Bool]

    /// How much text outside of links a node holds that is not left out, in bytes; short pieces do not count.
    private(set) var weights: [Int]

    private let tree: HTMLTree
    private let vocabulary: ReadingVocabulary

    /// Looks through the page.
    init(_ tree: HTMLTree, vocabulary: ReadingVocabulary) {
        self.tree = tree
        self.vocabulary = vocabulary
        isLeftOut = Array(repeating: false, count: tree.nodes.count)
        weights = Array(repeating: 0, count: tree.nodes.count)
        weigh()
        leaveOutByName()
        leaveOutByHeading()
        weigh()
    }

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
        for (index, node) in tree.nodes.enumerated()
        where HTMLTree.headingElements.contains(node.name) && !isLeftOut[index] {
            guard isFurnitureHeading(tree.text(of: index, limit: 100)) else { continue }
            isLeftOut[index] = true
            var sibling = node.next
            while sibling >= 0 {
                let name = tree.nodes[sibling].name
                if HTMLTree.headingElements.contains(name), !isFurnitureHeading(tree.text(of: sibling, limit: 100)) {
                    break
                }
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
}
