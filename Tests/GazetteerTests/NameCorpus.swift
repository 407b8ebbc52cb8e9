/// Names with the codes that they can mean, and words that name nobody.
enum NameCorpus {
    /// A name and its codes, separated by spaces.
    static let codesByName: [(String, String)] = [
        ("North Korea", "PRK"), ("DPRK", "PRK"), ("DPR", "XDP"), ("LPR", "XLP"), ("Donetsk People's Republic", "XDP"),
        ("Donetsk Peoples Republic", "XDP"), ("Peoples Republic of Donetsk", "XDP"), ("Cote dIvoire", "CIV"),
        ("Timor Leste", "TLS"), ("US", "USA"), ("U.S.", "USA"), ("Kremlin", "RUS SUN"), ("Congo", "COD COG"),
        ("Soviet", "SUN"), ("NATO", "NATO"), ("Nato", "NATO"), ("Zaire", "COD"), ("Syrian", "SYR"),
    ]

    /// Words that name nobody.
    static let nobody = ["us", "who", "Who", "table", "north korea", "Us", "dpr", "uk"]

    /// Codes that users rely on.
    static let codes = ["PRK", "XDP", "XLP", "XAB", "NATO", "HAMAS", "ESH", "VAT"]
}
