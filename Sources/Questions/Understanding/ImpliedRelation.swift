internal import Model

/// Relations that a question asks for without a word for them: "Is Sweden in NATO", "Who is Choe Son Hui".
struct ImpliedRelation {
    let words: [QuestionWord]
    let parties: [NamedParty]
    let functionWords: FunctionWords

    /// Sets the relations and roles, where the question is of such a form.
    func read(into question: inout Question) {
        guard let be = words.firstIndex(where: { functionWords.be.contains($0.lower) }), be <= 3 else { return }
        let isPresent = ["is", "are"].contains(words[be].lower)
        if let organisation = parties.first(where: { isInside($0) }) {
            let others = parties.filter { $0.words != organisation.words && $0.kind == .party }
            question.relations = ["member_of"]
            question.subjects = others
            question.objects = [organisation]
            question.either = []
            question.isState = isPresent
            question.form = others.isEmpty ? (question.form == .howMany ? .howMany : .who) : .whether
        } else if words[0].lower == "who", be == 1, parties.count == 1, parties[0].isPerson {
            question.relations = ["holds_office", "accredited_to"]
            question.subjects = parties
            question.either = []
            question.form = .what
        }
    }

    private func isInside(_ party: NamedParty) -> Bool {
        var index = party.words.lowerBound - 1
        if index >= 0, words[index].lower == "the" { index -= 1 }
        return party.isOrganisation && index >= 0 && ["in", "inside", "within"].contains(words[index].lower)
    }
}
