/// A line on standard error that tells how far a long job is; only at a terminal, and not when quiet.
struct ProgressLine {
    private let isShown: Bool
    private let total: Int
    private var shownPercent = -1

    /// A line for a job of so many files.
    init(total: Int, isQuiet: Bool) {
        self.total = total
        isShown = !isQuiet && total > 1 && StandardStream.error.isTerminal
    }

    /// Shows that so many files are done; redrawn only when the percentage changes.
    mutating func update(filesDone: Int, articles: Int) {
        guard isShown else { return }
        let percent = total == 0 ? 100 : filesDone * 100 / total
        guard percent != shownPercent else { return }
        shownPercent = percent
        let filled = percent / 5
        let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 20 - filled)
        try? StandardStream.error.write(Array("\r[\(bar)] \(percent) % · \(articles) articles".utf8))
    }

    /// Clears the line.
    func finish() {
        if isShown { try? StandardStream.error.write(Array("\r\u{1B}[K".utf8)) }
    }
}
