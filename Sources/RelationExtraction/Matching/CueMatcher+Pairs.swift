internal import Actors
internal import Linguistics
internal import Model

/// Parties that act together, and who of several named deals with whom.
extension CueMatcher {
    /// Of two sides of whom one is named as who acts that one: "relations between Iran and Iraq were cut by Iran".
    func parted(_ sides: [Argument], of occurrence: CueOccurrence) -> CueMatch? {
        let trigger = occurrence.trigger
        guard tree.isVerb(trigger), tree.isPassive(trigger) else { return nil }
        let polities = Set(sides.map(\.party.polity))
        let doers = arguments(
            of: roles.words(at: ArgumentPath(steps: [.subject]), from: trigger), at: ArgumentPath(steps: [.subject]))
        guard polities.count == 2, doers.count == 1, polities.contains(doers[0].party.polity) else { return nil }
        return occurrence.match(doers, sides.filter { $0.party.polity != doers[0].party.polity })
    }

    /// Whether so many are named that not all deal with all: of a larger group that is not named one by one, of a long
    /// list, and where three open embassies or restore ties, which they do with somebody else.
    func isCrowd(_ parties: [Argument], of cue: Cue, at path: ArgumentPath) -> Bool {
        if isCrowd(parties) { return true }
        // "Chad, Mali and Niger have cut their ties".
        guard let last = path.steps.last, [.subject, .modifier].contains(last) else { return false }
        return parties.count > 2 && [.relations, .missions].contains(cue.group)
    }

    /// Whether parties are too many for each to deal with each: a larger group that is not named one by one, or a long
    /// list.
    func isCrowd(_ parties: [Argument]) -> Bool {
        if parties.count > Self.largestCircle { return true }
        guard parties.count > 3, let word = parties.first?.word, parties.allSatisfy({ $0.word == word }) else {
            return false
        }
        // "The ministers of Peru, Chile, Brazil and Ecuador".
        return !resolver.mentions.headed(by: word).contains { group in
            resolver.mentions.mentions.filter { member in
                member.tokens != group.tokens && group.tokens.contains(member.head) && member.parties.count == 1
            }.count >= parties.count
        }
    }

    /// Whether a word is listed behind the relative clause of a trigger, which tells of who stands before it alone: "with
    /// France, which trains its police, and with China". But not who is named as one of those: "states that recognise it,
    /// including Chad".
    func isListed(_ word: Int, behind antecedents: [Int], at trigger: Int) -> Bool {
        word > trigger
            && antecedents.contains { antecedent in
                antecedent < trigger && tree.contains(antecedent, trigger)
                    && tree.children(of: antecedent, .conj, .appos).contains { tree.contains($0, word) }
            }
            && !tree.contains(trigger, word)
    }

    /// Whether the words say "the other" or "the other side".
    func isOtherOfTwo(_ words: [Int]) -> Bool {
        words.contains { word in
            [word - 1, word].contains {
                $0 > 0 && tree.lemmas[$0] == "other" && tree.tokens[$0 - 1].form.lowercased() == "the"
            }
        }
    }

    /// Whether the words at the end of a path say "each other" or "one another", "in each other's capital".
    func isReciprocal(_ words: [Int], at path: ArgumentPath) -> Bool {
        func isReciprocal(_ place: Int) -> Bool {
            guard tree.tokens.indices.contains(place), tree.tokens.indices.contains(place + 1) else { return false }
            let pair = (tree.lemmas[place], tree.lemmas[place + 1])
            return pair == ("each", "other") || pair == ("one", "another")
        }
        if path.steps.last == .modifier {
            // "Granted each other recognition", with the pronoun taken for a genitive.
            return words.contains {
                isReciprocal($0) && tree.tokens[$0 + 2 < tree.tokens.count ? $0 + 2 : $0].form != "'s"
            }
        }
        if path.steps.last == .object || path.steps.last == .indirectObject || path.steps.last == .preposition(["with"])
        {
            return words.contains { ($0 - 1...$0 + 1).contains(where: isReciprocal) }
        }
        guard path.endsInPreposition else { return false }
        return words.contains { word in
            let isPossessed = tree.words.contains(tree.lemmas[word], in: .lands)
            return isReciprocal(word) || isReciprocal(word - 1) || isPossessed && word >= 3 && isReciprocal(word - 3)
        }
    }
}
