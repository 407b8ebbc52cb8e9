internal import JSON
internal import Model

/// What a page says about itself: in `meta` and `link` elements, JSON-LD (schema.org) and microdata.
struct PageMetadata {
    /// The values of `meta` elements by name or property, in lower case; the first of each.
    private(set) var meta: [String: String] = [:]
    /// The canonical address of a `link` element.
    private(set) var canonical = ""
    /// The JSON-LD object that describes the article; nil when there is none.
    private(set) var linkedArticle: JSONValue?

    /// Types of schema.org that are articles, by the ending that they share.
    private static let articleEndings = ["Article", "Posting", "Report"]

    /// Collects what the page says.
    init(_ tree: HTMLTree, limits: ReadingLimits) {
        for node in tree.nodes {
            if node.name == "meta", let content = node.attributes["content"] {
                for key in ["property", "name", "itemprop", "http-equiv"] {
                    guard let name = node.attributes[key]?.asciiLowercased, meta[name] == nil else { continue }
                    meta[name] = content
                }
            } else if node.name == "link", canonical.isEmpty, node.attributes["rel"]?.asciiLowercased == "canonical" {
                canonical = node.attributes["href"] ?? ""
            }
        }
        for bytes in tree.linkedData where linkedArticle == nil {
            guard let value = try? JSONParser.parse(bytes, depthLimit: limits.jsonDepth) else { continue }
            linkedArticle = Self.article(in: value, depth: 0)
        }
    }

    /// The first article in a value, its `@graph` and `mainEntity` included.
    private static func article(in value: JSONValue, depth: Int) -> JSONValue? {
        for element in value.elements where depth < 6 {
            let types = element["@type"]?.elements.compactMap(\.text) ?? []
            if types.contains(where: { type in articleEndings.contains { type.hasSuffix($0) } }) { return element }
            for key in ["@graph", "mainEntity", "mainEntityOfPage"] {
                if let inner = element[key], let found = article(in: inner, depth: depth + 1) { return found }
            }
        }
        return nil
    }

    /// The headlines that the page gives outside of its body, the best first.
    var headlines: [String] {
        let candidates = [meta["og:title"], linkedArticle?["headline"]?.text, meta["twitter:title"], meta["dc.title"]]
        return candidates.compactMap { $0.map(TextLine.normalised) }.filter { !$0.isEmpty }
    }

    /// The name of the site; empty when the page gives none.
    var siteName: String {
        let candidates = [
            meta["og:site_name"], linkedArticle?["publisher"]?.text, meta["dc.publisher"], meta["publisher"],
            meta["application-name"],
        ]
        for candidate in candidates.compactMap({ $0.map(TextLine.normalised) }) {
            if !candidate.isEmpty, WebAddress.parse(candidate) == nil { return candidate }
        }
        return ""
    }

    /// The dates of publication that the page gives, the best first; dates of changes are no such.
    var dates: [String] {
        let names = [
            "article:published_time", "og:published_time", "og:article:published_time", "datepublished",
            "article:published", "publishdate", "publish_date", "publish-date", "published_time", "published-date",
            "pubdate", "date", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "dcterms.created",
            "dc.date.created", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime",
            "originalpublicationdate",
            "citation_publication_date", "citation_date", "article.published", "article_date_original", "datecreated",
        ]
        let linked = [linkedArticle?["datePublished"], linkedArticle?["dateCreated"]].compactMap { $0?.text }
        return linked + names.compactMap { meta[$0] }
    }

    /// The address of the page; empty when it gives none. A relative one is completed from another that is whole.
    var address: String {
        let linked = [linkedArticle?["url"], linkedArticle?["mainEntityOfPage"]].compactMap { value -> String? in
            value?.text ?? value?["@id"]?.text
        }
        let candidates = [canonical, meta["og:url"] ?? ""] + linked + [meta["twitter:url"] ?? "", meta["url"] ?? ""]
        for candidate in candidates {
            if let address = WebAddress.parse(candidate) { return address }
            if candidate.hasPrefix("//"), let address = WebAddress.parse("https:" + candidate) { return address }
        }
        return ""
    }
}
