internal import Model

extension Answerer {
    /// Of how many facts at most it is looked whether the report goes on to deny them.
    private static let largestContested = 3

    /// Says what the report goes on with, where others than the doer tell of the act and the next sentence denies it.
    func readContested(in found: inout Findings, of question: Question) throws {
        let evidence = found.facts.flatMap(\.evidence)
        let doers = Set(found.facts.map(\.subject.name))
        guard question.form == .whether, found.facts.count <= Self.largestContested, !evidence.isEmpty,
            evidence.allSatisfy({ report in report.attribution.last.map { !doers.contains($0) } ?? false }),
            let parser = try parser()
        else { return }
        for report in evidence {
            guard let article = try source.article(report.article), article.text.utf8.count <= Self.longestRead else {
                continue
            }
            let sentences = parser.parsed(article, supposing: []).sentences
            guard let told = sentences.first(where: { $0.text == report.sentence }),
                let denial = sentences.denial(of: told)
            else { continue }
            found.isContested = true
            found.notes.append("The report goes on: \"\(denial)\"")
            return
        }
    }
}
