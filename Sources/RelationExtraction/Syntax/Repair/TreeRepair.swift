internal import Linguistics

/// Mends attachments that a statistical parser gets wrong again and again in short news sentences.
///
/// Each rule asks for a constellation that no correct tree of English has.
struct TreeRepair {
    /// The sentence as mended so far.
    var sentence: Sentence

    /// The words that the grammar asks for.
    let words: GrammarWords

    /// Whether a word, as it is written, ends a known name.
    let isName: (String) -> Bool

    /// The sentence with its tree mended; an unparsed sentence as it is.
    ///
    /// - Parameter isName: whether a word, as it is written, ends a known name; an adjective as "Korean" does not.
    static func repaired(_ sentence: Sentence, words: GrammarWords, isName: @escaping (String) -> Bool) -> Sentence {
        guard sentence.isParsed, sentence.tokens.count > 1 else { return sentence }
        var repair = TreeRepair(sentence: sentence, words: words, isName: isName)
        repair.joinSplitNames()
        repair.raiseSubjectsOfAuxiliaries()
        repair.raiseBareQuantifiers()
        repair.raiseConjunctsOfFullNames()
        repair.verbaliseAfterDo()
        repair.verbaliseAfterTo()
        repair.markGerunds()
        repair.nounifyGerunds()
        repair.lowerPrepositionalSubjects()
        repair.lowerClausesOfAppeals()
        repair.raiseCausedParticiples()
        repair.raiseClausesOfAdverbs()
        repair.raiseClausesOfTimes()
        repair.attachPredecessors()
        repair.raiseSubjectsAfterFor()
        repair.spreadHyphenatedPairs()
        repair.joinModifiers()
        repair.raiseNounsBeforeAdjectives()
        repair.attachOrigins()
        repair.attachClausesOfSeveral()
        repair.attachMembers()
        repair.attachCountedMembers()
        repair.attachClosingLists()
        repair.attachOwnersOfThose()
        repair.resolveOnes()
        repair.lowerDoSupport()
        repair.lowerPerfects()
        repair.lowerModals()
        repair.verbaliseParticiples()
        repair.raiseGerunds()
        repair.lowerImitations()
        repair.partRecipients()
        repair.partShiftedObjects()
        repair.raiseCases()
        repair.releaseVerbs()
        repair.lowerDenials()
        repair.lowerClausesOfPlaces()
        repair.attachPersonalClauses()
        repair.attachBareNames()
        repair.reattachConjuncts()
        repair.joinParallelObjects()
        repair.joinPrepositionalConjuncts()
        repair.joinDeniedNames()
        repair.restoreContentClauses()
        repair.freeInfinitives()
        repair.raiseFeatsOfTheFirst()
        repair.returnToWhatIsSaid()
        repair.attachShiftedObjects()
        repair.attachShiftedPapers()
        repair.attachCaselessObjects()
        repair.attachRetainedObjects()
        repair.invertEllipses()
        repair.freeSpeakers()
        repair.joinContinuedSpeech()
        repair.raiseSpeech()
        repair.freeClausesAfterSaying()
        repair.lowerAnnouncedClauses()
        repair.raiseFiniteConjuncts()
        repair.attachJudgedClauses()
        repair.pairSides()
        repair.raiseSubjectsOverPredicates()
        repair.findGapSubjects()
        repair.findRelativeObjects()
        repair.freeSecondSubjects()
        repair.joinCountedNames()
        repair.supplySubjects()
        return repair.sentence
    }

    /// The words with what is known of them.
    var tokens: [Token] { sentence.tokens }

    /// Hangs a word on another, unless that would close a circle.
    mutating func attach(_ word: Int, to head: Int, as relation: DependencyRelation) {
        guard word != head, !isBelow(head, word) else { return }
        sentence.tokens[word].head = head
        sentence.tokens[word].relation = relation
    }

    /// Whether the word lies below the other.
    func isBelow(_ word: Int, _ other: Int) -> Bool {
        var current = word
        var steps = 0
        while current >= 0, steps <= tokens.count {
            if current == other { return true }
            current = tokens[current].head
            steps += 1
        }
        return false
    }

    /// Whether something hangs at the word by one of those relations.
    func has(_ word: Int, _ relations: DependencyRelation...) -> Bool {
        tokens.contains { $0.head == word && relations.contains($0.relation) }
    }

    /// Whether a word within the sentence begins with a capital.
    func isCapitalised(_ word: Int) -> Bool { tokens[word].isCapitalised }

    /// Whether the word is a finite verb, or a participle with its auxiliary.
    func isFinite(_ word: Int) -> Bool {
        guard tokens[word].upos == .verb else { return false }
        if tokens[word].features.verbForm == .finite { return true }
        return tokens[word].features.verbForm == .participle && !endsInIng(word)
            && tokens.contains { $0.head == word && [.aux, .auxPass].contains($0.relation) }
    }

    /// Whether the form ends as a present participle does.
    func endsInIng(_ word: Int) -> Bool {
        tokens[word].form.lowercased().utf8.suffix(3).elementsEqual("ing".utf8)
    }

    /// The head of the name that ends right before a word.
    func nameEnding(before word: Int) -> Int? {
        guard word > 0, tokens[word - 1].upos == .propn else { return nil }
        var name = word - 1
        while name > 0, tokens[name].relation == .flat || tokens[name].relation == .compound,
            tokens[name].head >= 0, tokens[name].head < name
        {
            name = tokens[name].head
        }
        return name
    }
}
