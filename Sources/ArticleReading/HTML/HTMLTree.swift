/// The elements and texts of a page as a tree in one array; a node's index is greater than its parent's.
struct HTMLTree {
    /// An element or a text.
    struct Node {
        /// The element's name; empty for a text.
        let name: String
        /// The element's attributes.
        let attributes: [String: String]
        /// The text's bytes.
        let text: [UInt8]
        /// The parent's index; -1 for the root.
        let parent: Int
        /// The first child, or -1.
        var firstChild = -1
        /// The last child, or -1.
        var lastChild = -1
        /// The next child of the same parent, or -1.
        var next = -1
    }

    /// The nodes; the first is the root.
    private(set) var nodes: [Node] = [Node(name: "#root", attributes: [:], text: [], parent: -1)]

    /// The content of `script` elements of the type `application/ld+json`.
    private(set) var linkedData: [[UInt8]] = []

    /// The content of the first `title` element outside of pictures.
    private(set) var title = ""

    /// How deep elements are nested at most; deeper ones are taken for their parents.
    private static let depthLimit = 256

    private static let voidElements: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    ]

    /// The headings of the six levels.
    static let headingElements: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]

    /// Elements that end an open paragraph by beginning.
    static let blockElements: Set<String> = [
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "dir", "div", "dl",
        "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr",
        "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th",
        "thead", "tr", "ul",
    ]

    /// What an element closes of its own kind when it begins within it.
    private static let closedBy: [String: Set<String>] = [
        "li": ["li"], "dt": ["dt", "dd"], "dd": ["dt", "dd"], "tr": ["tr", "td", "th"], "td": ["td", "th"],
        "th": ["td", "th"], "option": ["option"], "a": ["a"],
    ]

    /// Where the search for such an element stops.
    private static let scopes: Set<String> = ["ul", "ol", "dl", "table", "div", "section", "article", "select"]

    /// The tree of a page.
    init(_ page: [UInt8]) {
        var tokenizer = HTMLTokenizer(page)
        var stack = [0]
        while let token = tokenizer.next() {
            switch token {
            case .text(let bytes): add(Node(name: "", attributes: [:], text: bytes, parent: stack[stack.count - 1]))
            case .raw(let name, let attributes, let content):
                if name == "title", title.isEmpty {
                    title = String(decoding: HTMLEntities.decode(content), as: UTF8.self)
                } else if name == "script", attributes["type"]?.asciiLowercased.hasPrefix("application/ld+json") == true
                {
                    linkedData.append(Array(content))
                }
            case .start(let name, let attributes, let isClosed):
                closeImplied(before: name, in: &stack)
                let index = add(
                    Node(name: name, attributes: attributes, text: [], parent: stack[stack.count - 1]))
                if !isClosed || Self.blockElements.contains(name), !Self.voidElements.contains(name),
                    stack.count < Self.depthLimit
                {
                    stack.append(index)
                }
            case .end(let name):
                guard let position = stack.lastIndex(where: { nodes[$0].name == name }), position > 0 else { break }
                stack.removeSubrange(position...)
            }
        }
    }

    @discardableResult
    private mutating func add(_ node: Node) -> Int {
        let index = nodes.count
        nodes.append(node)
        let parent = node.parent
        if nodes[parent].lastChild >= 0 {
            nodes[nodes[parent].lastChild].next = index
        } else {
            nodes[parent].firstChild = index
        }
        nodes[parent].lastChild = index
        return index
    }

    /// Closes what ends without an end tag where that element begins.
    private func closeImplied(before name: String, in stack: inout [Int]) {
        if Self.blockElements.contains(name), let position = stack.lastIndex(where: { nodes[$0].name == "p" }) {
            let above = stack[position...].dropFirst()
            if !above.contains(where: { Self.scopes.contains(nodes[$0].name) }) { stack.removeSubrange(position...) }
        }
        guard let closed = Self.closedBy[name] else { return }
        var position = stack.count - 1
        while position > 0 {
            let open = nodes[stack[position]].name
            if closed.contains(open) {
                stack.removeSubrange(position...)
                if name != "tr" { return }
            } else if Self.scopes.contains(open) {
                return
            }
            position -= 1
        }
    }

    /// The children of a node, in order.
    func children(of index: Int) -> [Int] {
        var children: [Int] = []
        var child = nodes[index].firstChild
        while child >= 0 {
            children.append(child)
            child = nodes[child].next
        }
        return children
    }

    /// The first element, in the order of the page, that the condition holds for.
    func first(where condition: (Node) -> Bool) -> Int? {
        nodes.indices.first { !nodes[$0].name.isEmpty && condition(nodes[$0]) }
    }

    /// The text of a node and of what is in it, on one line; once it is longer than the limit, only its beginning.
    func text(of index: Int, limit: Int = .max) -> String {
        var bytes: [UInt8] = []
        var pending = [index]
        while bytes.count <= limit, let node = pending.popLast() {
            if nodes[node].name.isEmpty {
                bytes += nodes[node].text
            } else {
                if Self.blockElements.contains(nodes[node].name) || nodes[node].name == "br" {
                    bytes.append(UInt8(ascii: " "))
                }
                pending += children(of: node).reversed()
            }
        }
        return TextLine.normalised(String(decoding: bytes, as: UTF8.self))
    }
}
