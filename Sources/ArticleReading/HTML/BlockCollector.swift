/// Puts the text of a part of a page together to blocks: paragraphs, headings, list items, table rows.
struct BlockCollector {
    private let tree: HTMLTree
    private let isLeftOut: [Bool]

    /// A collector of the blocks of that page without the nodes that are left out.
    init(_ tree: HTMLTree, isLeftOut: [Bool]) {
        self.tree = tree
        self.isLeftOut = isLeftOut
    }

    /// Adds the blocks of the part whose root is that node, in order.
    func collect(_ root: Int, into blocks: inout [PageContent.Block]) {
        var open = OpenBlock()
        collect(root, isLinked: false, open: &open, into: &blocks)
        close(&open, into: &blocks)
    }

    /// A block that is being put together.
    private struct OpenBlock {
        var bytes: [UInt8] = []
        var linkedBytes = 0
        var element = "p"
        var breaks = 0
    }

    private func close(_ open: inout OpenBlock, into blocks: inout [PageContent.Block]) {
        let text = TextLine.normalised(String(decoding: open.bytes, as: UTF8.self))
        if !text.isEmpty {
            blocks.append(PageContent.Block(text: text, linkedBytes: open.linkedBytes, element: open.element))
        }
        open = OpenBlock()
    }

    private func collect(_ index: Int, isLinked: Bool, open: inout OpenBlock, into blocks: inout [PageContent.Block]) {
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
}
