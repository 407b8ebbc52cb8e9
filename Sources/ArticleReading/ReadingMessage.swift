/// What the reader says about articles, in one place.
enum ReadingMessage {
    /// No date anywhere.
    static let noDate = "No date of publication was found; dates such as \"on Tuesday\" stay unresolved."
    /// Nothing but a title, or not even that.
    static let noText = "There is no text. The article is skipped."
    /// Nothing but white space.
    static let empty = "The file is empty. It is skipped."
    /// Bytes that are no text.
    static let binary = "The file is binary, not text. It is skipped."
    /// Bytes that are not UTF-8 and are read all the same.
    static let windows1252 =
        "The text is not UTF-8 and is read as windows-1252; if letters are wrong, convert it with `iconv -t UTF-8`."
    /// Text with the character of number zero.
    static let holdsNUL = "The text holds NUL characters, which are read as blanks."
    /// Bytes that are not UTF-8.
    static func notUTF8(_ bytes: some Sequence<UInt8>) -> String {
        switch EncodingGuess(bytes) {
        case .damagedUTF8: "The text is UTF-8 with damaged bytes; mend or remove them. The article is skipped."
        case .windows1252, .unknown:
            "The text is not UTF-8; convert it from its encoding, as with `iconv -f ENCODING -t UTF-8`. "
                + "The article is skipped."
        }
    }
    /// A file without its structure.
    static func tooLarge(_ limit: Int) -> String {
        "The record is larger than \(limit >> 20) MB. It is skipped."
    }
    /// A field or line for the date that holds none.
    static func noSuchDate(_ text: String) -> String {
        "The date is \"\(clipped(text))\", which is no day of the calendar. The article is skipped."
    }
    /// A date that can be read in two ways or is not precise to the day.
    static func unsettledDate(_ text: String) -> String {
        "The date \"\(clipped(text))\" does not settle the day; write it as YYYY-MM-DD. The article is kept without one."
    }
    /// JSON that is none.
    static func badJSON(_ reason: String) -> String { "This is no JSON object: \(reason). The record is skipped." }
    /// A row with too many cells.
    static func tooManyCells(_ cells: Int, columns: Int) -> String {
        "The row has \(cells) cells under \(columns) columns. It is skipped."
    }
    /// A quote that nothing closes.
    static let openQuote = "A quotation mark opens a cell here and none closes it. The rest of the file is skipped."
    /// A list of JSON without its end.
    static let openJSON = "The file ends within a JSON value that begins here. That record is skipped."

    private static func clipped(_ text: String) -> String {
        let line = TextLine.normalised(text)
        return line.utf8.count <= 60 ? line : String(line.unicodeScalars.prefix(40)) + "..."
    }
}
