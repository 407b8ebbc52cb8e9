internal import Gazetteer
internal import Linguistics
internal import Model

extension ArticleActors {
    /// Notes the persons whom the text names with their state only, by the office that the gazetteer gives them on the
    /// article's day: "Chávez of Venezuela".
    mutating func addNamedHolders() {
        guard let day else { return }
        for words in sentences {
            for span in names[words.sentence] {
                guard case .person(let person) = span.link, let party = persons[person].party,
                    let code = polityAfter(span.range.upperBound, in: words.sentence),
                    let polity = self.party(code), polity.type == .polity,
                    !holdings.contains(where: { $0.person == party }),
                    let term = persons[person].known?.terms(at: day).first(where: { $0.polity == code })
                else { continue }
                holdings.append(
                    OfficeHolding(
                        person: party, office: term.title, polity: polity, accreditedTo: nil,
                        sentence: words.sentence, tokens: span.range.lowerBound..<(span.range.upperBound + 2),
                        isFormer: false, rule: "name, state"))
            }
        }
    }
}
