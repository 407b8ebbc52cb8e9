/// What the form of a word shows.
extension Token {
    /// Whether the word begins with a capital letter.
    public var isCapitalised: Bool { Self.isCapitalised(form) }

    /// Whether a word of that form begins with a capital letter; of ASCII known without a look at the tables of Unicode.
    public static func isCapitalised(_ form: String) -> Bool {
        guard let first = form.unicodeScalars.first else { return false }
        return first.isASCII ? (0x41...0x5A).contains(first.value) : first.properties.isUppercase
    }

    /// Whether the word is the mark of the genitive: "'s" or the apostrophe behind a plural.
    public var isGenitiveMark: Bool { Self.isGenitiveMark(form) }

    /// Whether a word of that form can be the mark of the genitive.
    public static func isGenitiveMark(_ form: String) -> Bool { ["'s", "’s", "'", "’"].contains(form) }
}
