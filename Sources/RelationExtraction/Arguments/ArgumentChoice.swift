internal import Model

/// Who may be the missing party of an act, with what is known of that answer.
struct ArgumentChoice {
    /// Who acts.
    var subjects: [Argument]

    /// To whom.
    var objects: [Argument]

    /// What is known of the answer.
    var features: [String]

    /// The parties, with what is known of the answer.
    init(subjects: [Argument], objects: [Argument], features: [String]) {
        self.subjects = subjects
        self.objects = objects
        self.features = features
    }

    /// The polities of both parties.
    var polities: Set<PolityCode> { Set((subjects + objects).map(\.party.polity)) }

    /// The known doers of a match with objects that other sentences name, which have no word in this one but the trigger.
    init(completing match: PartialMatch, with objects: [Argument]) {
        subjects = match.known
        self.objects = objects.map { object in
            var object = object
            object.word = match.trigger
            return object
        }
        features = []
    }
}
