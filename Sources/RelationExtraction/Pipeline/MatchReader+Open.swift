internal import Linguistics
internal import Model
internal import TemporalExpressions

/// Acts of which the sentence leaves something open.
extension MatchReader {
    /// The act without what the sentences before supply.
    var openAct: OpenAct {
        let parent = tree.head(of: match.trigger)
        return OpenAct(
            relation: relation, trigger: match.trigger,
            parties: relation == nil ? match.subjects : match.objects,
            models: relation == nil ? match.objects : [],
            saysSo: match.words.contains { tree.lemmas[$0] == "so" && $0 > match.trigger },
            conjunct: isBeside || isApart ? parent : nil,
            isStranded: isStranded,
            isWhole: parent == nil && (tree.tokens.count < Self.shortSentence || isBare),
            isApart: isApart,
            isSole: isSole,
            isComparison: isComparison,
            isInverted: match.trigger > 0 && ["so", "neither", "nor"].contains(tree.forms[match.trigger - 1]),
            isSecondClause: tree.tokens[..<match.trigger].contains { $0.upos == .verb && $0.relation != .amod },
            followsClause: followsClause,
            isEarlier: tree.children(of: match.trigger, .aux).contains { tree.forms[$0] == "had" },
            isReturn: match.cue.target == .sameAsBefore && match.cue.fallbacks.contains(.opponent),
            isParticipation: match.words.contains { tree.lemmas[$0] == "part" },
            joinsSeveral: tree.lemmas[match.trigger] == "join", isStep: sentence.dates.isStep(match.trigger),
            isBygone: sentence.dates.isBygone(match.trigger),
            isAgain: tree.children(of: match.trigger, .advmod).contains { tree.lemmas[$0] == "again" },
            predecessors: match.predecessors,
            towards: match.towards, places: match.places,
            modality: modality, sources: speakers.map(\.name),
            expression: expression, rule: rule, family: match.cue.family)
    }

    /// From how many tokens on a sentence tells more than one stranded verb can.
    private static let shortSentence = 8

    /// Whether nothing but its doers and adverbs stands at the trigger: "Abkhazia, South Ossetia and Transnistria have".
    private var isBare: Bool {
        tree.children(of: match.trigger).allSatisfy { child in
            switch tree.relation(of: child) {
            case .nsubj, .advmod, .punct, .cc: true
            // "Chad does, in 1941, and hands over the consulates".
            case .obl, .oblUnmarked: expression?.tokens.contains(child) == true
            case .conj: child > match.trigger + 1
            default: false
            }
        }
    }

    /// Whether the match is an auxiliary without its verb: "but Italy has", "Greece does not".
    private var isStranded: Bool {
        match.words.count == 1 && ["do", "have"].contains(tree.lemmas[match.trigger]) && !isComparison
    }

    /// Whether the act is what its doer is the only one to do: "the only state to have done so", "only Chad has", "Chad
    /// alone did".
    private var isSole: Bool {
        let nouns =
            match.subjects.map(\.word)
            + [tree.relation(of: match.trigger) == .acl ? tree.head(of: match.trigger) : nil].compactMap(\.self)
        return nouns.contains { noun in
            tree.children(of: noun, .amod, .advmod).contains { ["only", "alone", "sole"].contains(tree.lemmas[$0]) }
        }
    }

    /// Whether the verb only likens its doer to another: "as did Sudan", "as Argentina had done".
    private var isComparison: Bool {
        tree.marks(of: match.trigger).contains { $0 == "as" || $0 == "like" }
            || match.trigger > 0 && tree.tokens[match.trigger - 1].form.lowercased() == "as"
    }

    /// Whether the verb is on a par with its governor, or a stranded auxiliary in contrast to it: "but Italy has", "; Chad
    /// does not", "whereas Peru has".
    private var isBeside: Bool {
        switch tree.relation(of: match.trigger) {
        case .conj: true
        case .parataxis: isStranded
        case .advcl:
            isStranded
                && tree.marks(of: match.trigger).contains { ["whereas", "while", "though", "although"].contains($0) }
        default: false
        }
    }

    /// Whether the trigger does what is told in the clause before it in the sentence, which has a doer of its own.
    private var followsClause: Bool {
        guard !isStranded, [.conj, .parataxis].contains(tree.relation(of: match.trigger)),
            tree.hasChild(match.trigger, .nsubj), let parent = tree.head(of: match.trigger), parent < match.trigger
        else { return false }
        return tree.isVerb(parent) && tree.hasChild(parent, .nsubj, .nsubjPass)
            && (tree.hasChild(parent, .obj) || sentence.dates.lexicon.reporting[tree.lemmas[parent]] == nil)
    }

    /// Whether a stranded auxiliary tells of a doer before or after the one of its governor: "a year before Chile did".
    private var isApart: Bool {
        isStranded && tree.relation(of: match.trigger) == .advcl
            && tree.marks(of: match.trigger).contains { ["before", "after"].contains($0) }
    }
}
