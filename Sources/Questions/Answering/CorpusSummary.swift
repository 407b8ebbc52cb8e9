package import Model

/// How much text was searched, so that "no report found" can say in what.
package struct CorpusSummary: Hashable, Sendable {
    /// How many articles the base holds.
    package var articles: Int
    /// The earliest day of publication; nil when no article is dated.
    package var firstDay: CalendarDay?
    /// The latest day of publication; nil when no article is dated.
    package var lastDay: CalendarDay?

    /// A summary of those figures.
    package init(articles: Int, firstDay: CalendarDay?, lastDay: CalendarDay?) {
        self.articles = articles
        self.firstDay = firstDay
        self.lastDay = lastDay
    }

    /// Such as `12 articles (2022-02-21 to 2022-12-30)`.
    package var description: String {
        let count = articles == 1 ? "1 article" : "\(articles) articles"
        guard let firstDay, let lastDay else { return count }
        return firstDay == lastDay ? "\(count) (\(firstDay))" : "\(count) (\(firstDay) to \(lastDay))"
    }
}
