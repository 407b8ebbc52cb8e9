extension String {
    /// What stands before an ending, compared by bytes; nil where the text does not end so.
    package func without(ending: String) -> String? {
        guard utf8.count >= ending.utf8.count, utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8) else {
            return nil
        }
        return String(Substring(utf8.dropLast(ending.utf8.count)))
    }
}
