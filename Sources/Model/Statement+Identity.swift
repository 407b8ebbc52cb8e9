extension Statement {
    /// The ids of an article's statements, in their order.
    ///
    /// Statements of the same parties and relation in one sentence, such as two visits with two dates, share what an id
    /// is made of: the second and later ones get an id of their own, which depends on their date and modality, not on
    /// their place in the list.
    ///
    /// - Parameter article: the article's identifier.
    /// - Returns: 16 hexadecimal digits for each statement, all different.
    public static func ids(of statements: [Statement], inArticle article: String) -> [String] {
        let plain = statements.map { $0.id(inArticle: article) }
        if Set(plain).count == plain.count { return plain }
        let order = statements.indices.sorted { left, right in
            let (first, second) = (statements[left], statements[right])
            return (plain[left], first.date?.description ?? "~", first.modality.rawValue, left)
                < (plain[right], second.date?.description ?? "~", second.modality.rawValue, right)
        }
        var ids = plain
        var used: Set<String> = []
        for index in order {
            var ordinal = 1
            while !used.insert(ids[index]).inserted {
                ordinal += 1
                ids[index] = String(
                    SHA256.hexDigest(of: (plain[index] + "\u{1F}" + String(ordinal)).utf8).prefix(16))
            }
        }
        return ids
    }
}
