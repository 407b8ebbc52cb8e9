internal import JSON
internal import Model

/// Reads an article from a page.
struct PageReader {
    private let vocabulary: ReadingVocabulary
    private let dates: DateReader
    private let limits = ReadingLimits()

    /// A reader with the words of that vocabulary.
    init(_ vocabulary: ReadingVocabulary) {
        self.vocabulary = vocabulary
        dates = DateReader(vocabulary)
    }

    /// The article of a page.
    ///
    /// - Parameters:
    ///   - page: the content of the file.
    ///   - identifier: the article's identifier.
    ///   - file: the file's name, for messages.
    /// - Throws: `ReadingIssue` when there is no text, or only a date that does not exist.
    func read(_ page: [UInt8], identifier: String, file: String) throws(ReadingIssue) -> (Article, ReadingIssue?) {
        let tree = HTMLTree(page)
        let metadata = PageMetadata(tree, limits: limits)
        var draft = ArticleDraft()
        draft.url = metadata.address
        draft.publisher = metadata.siteName
        draft.title = title(of: tree, metadata: metadata, host: WebAddress.host(of: draft.url))
        var impossible: String?
        for text in metadata.dates + visibleDates(of: tree) where draft.date == nil {
            switch dates.read(text) {
            case .day(let day): draft.date = day
            case .impossible: impossible = impossible ?? text
            default: break
            }
        }
        if draft.date == nil, let impossible {
            throw ReadingIssue(file: file, message: ReadingMessage.noSuchDate(impossible))
        }
        let content = PageContent(tree, vocabulary: vocabulary, dates: dates)
        draft.date = draft.date ?? content.dateline() ?? WebAddress.day(in: draft.url, months: vocabulary.months)
        let title = draft.title
        draft.paragraphs = content.blocks().map(\.text).filter { $0 != title }
        if draft.paragraphs.reduce(0, { $0 + $1.utf8.count }) < 200,
            let body = metadata.linkedArticle?["articleBody"]?.text
        {
            let lines = body.utf8.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
            draft.paragraphs = lines.map { HTMLEntities.decode(String(Substring($0))) }
        }
        guard let article = draft.article(layout: .html, fallback: identifier) else {
            throw ReadingIssue(file: file, message: ReadingMessage.noText)
        }
        return (article, article.date == nil ? ReadingIssue(file: file, message: ReadingMessage.noDate) : nil)
    }

    /// Whether a text is a piece of a page: it holds the tags of paragraphs or line breaks.
    func isMarkup(_ text: String) -> Bool {
        guard text.utf8.contains(UInt8(ascii: "<")) else { return false }
        var tokenizer = HTMLTokenizer(Array(text.utf8))
        while let token = tokenizer.next() {
            if case .start(let name, _, _) = token, HTMLTree.blockElements.contains(name) || name == "br" || name == "a"
            {
                return true
            }
        }
        return false
    }

    /// The paragraphs of a piece of a page.
    func paragraphs(ofFragment text: String) -> [String] {
        let tree = HTMLTree(Array(text.utf8))
        return PageContent(tree, vocabulary: vocabulary, dates: dates).blocks(wholePage: true).map(\.text)
    }

    /// The headline: as the page gives it to others, else its first heading, else its title; without the site's name.
    private func title(of tree: HTMLTree, metadata: PageMetadata, host: String) -> String {
        let headings = tree.nodes.indices.filter { tree.nodes[$0].name == "h1" }.map { tree.text(of: $0, limit: 1000) }
        let pageTitle = TextLine.normalised(tree.title)
        let site = metadata.siteName
        // A heading that a title repeats is the article's; the first heading alone may be the site's.
        let titles = metadata.headlines + [pageTitle]
        if let heading = headings.first(where: { heading in
            !heading.isEmpty && heading != site && titles.contains { $0.hasPrefix(heading) || $0.hasSuffix(heading) }
        }) {
            return heading
        }
        if let headline = metadata.headlines.first {
            return withoutSite(headline, site: site, host: host)
        }
        if let heading = headings.first(where: { !$0.isEmpty && $0 != site }) { return heading }
        return withoutSite(pageTitle, site: site, host: host)
    }

    /// The title without the name of the site after, or before, a separator.
    private func withoutSite(_ title: String, site: String, host: String) -> String {
        for separator in [" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • "] {
            let mark = Array(separator.utf8)
            let bytes = Array(title.utf8)
            guard bytes.count > mark.count,
                let position = (0..<(bytes.count - mark.count)).last(where: { bytes[$0...].starts(with: mark) })
            else { continue }
            let left = String(decoding: bytes[..<position], as: UTF8.self)
            let right = String(decoding: bytes[(position + mark.count)...], as: UTF8.self)
            if isSite(right, site: site, host: host) || (separator == " | " && right.utf8.count < left.utf8.count) {
                return withoutSite(left, site: site, host: host)
            }
            if isSite(left, site: site, host: host) { return right }
        }
        return title
    }

    private func isSite(_ text: String, site: String, host: String) -> Bool {
        let name = text.foldedName
        if name.isEmpty { return false }
        if name == site.foldedName { return true }
        let hostName = host.foldedName
        if hostName.contains(name) { return true }
        let words = text.utf8.split(separator: UInt8(ascii: " ")).map { Substring($0).foldedName }
        return words.count <= 4 && !words.isEmpty && words.allSatisfy { $0 == "the" || hostName.contains($0) }
    }

    /// Dates that a reader sees: in `time` elements, and in short elements that are called a date.
    private func visibleDates(of tree: HTMLTree) -> [String] {
        var found: [String] = []
        for index in tree.nodes.indices {
            let node = tree.nodes[index]
            if node.name == "time" {
                if let written = node.attributes["datetime"] { found.append(written) }
                found.append(tree.text(of: index, limit: 120))
            } else if let name = node.attributes["class"] ?? node.attributes["itemprop"] ?? node.attributes["id"],
                ["date", "publish", "pubdate", "timestamp", "posted"].contains(where: name.asciiLowercased.contains)
            {
                if let written = node.attributes["content"] ?? node.attributes["datetime"] { found.append(written) }
                let text = tree.text(of: index, limit: 120)
                if text.utf8.count <= 80 { found.append(text) }
            }
            if found.count >= 20 { break }
        }
        return found
    }
}
