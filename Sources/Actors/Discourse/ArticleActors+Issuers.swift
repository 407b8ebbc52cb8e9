internal import Gazetteer
internal import Linguistics
internal import Model

/// The house that a release comes from, as its title or the heading of its text names it.
extension ArticleActors {
    /// Houses of the same sort: a ministry may call itself "the Ministry", whatever its name.
    private static let ministries: Set<String> = ["foreign ministry", "defence ministry", "ministry"]

    /// Houses that write of their state as "this country".
    static let releasing: Set<String> = ministries.union(["mission", "government"])

    /// Houses whose releases mean the state's own minister by "the Minister".
    private static let houses = ministries.union(["presidency", "government"])

    /// The polity of the house that the article comes from, as its title names it; nil for an article of no such house.
    var issuer: Party? { issuer(Self.houses) }

    /// How many sentences the title and the headings of a text have at most.
    private static let headingReach = 4

    /// The polity of a house that writes of itself with a capital: "the Ministry", "the Embassy", "the Committee"; nil where
    /// the title names no such house, or those of several polities.
    func issuer(of organ: OrganNoun, at phrase: ActorPhrase, in words: Words) -> Party? {
        guard phrase.determiner == "the", words.isCapitalised(phrase.core.lowerBound), words.sentence > 0 else {
            return nil
        }
        return issuer(Self.ministries.contains(organ.kind) ? Self.ministries : [organ.kind])
    }

    /// The polity whose house of one of those kinds the article comes from.
    func issuer(_ kinds: Set<String>) -> Party? {
        var found: [Party] = []
        for words in sentences.prefix(Self.headingReach) where isHeading(words) {
            for phrase in phrases[words.sentence] {
                guard case .organ(let organ) = phrase.kind, kinds.contains(organ.kind), let owner = phrase.ownerParty,
                    owner.type == .polity, !found.contains(owner)
                else { continue }
                found.append(owner)
            }
        }
        return found.isEmpty ? titledIssuer(kinds) : found.count == 1 ? found[0] : nil
    }

    /// The polity of a house that heads the text by itself, "Ministry of Foreign Affairs": the one that the title names and the
    /// text twice as often as any other of the title; nil where there is no such heading.
    private func titledIssuer(_ kinds: Set<String>) -> Party? {
        let isHeaded = sentences.prefix(Self.headingReach).dropFirst().contains { words in
            isHeading(words)
                && phrases[words.sentence].contains { phrase in
                    guard case .organ(let organ) = phrase.kind, kinds.contains(organ.kind) else { return false }
                    return !phrase.hasOwner && phrase.core.count + 2 >= words.count
                }
        }
        guard isHeaded, let title = names.first else { return nil }
        var named: [Party] = []
        for name in title {
            guard case .party(let party, _) = name.link, party.type == .polity, !named.contains(party) else { continue }
            named.append(party)
        }
        let ranked = ranked(named)
        guard let first = ranked.first, ranked.count < 2 || count(of: first) >= 2 * count(of: ranked[1]) else {
            return nil
        }
        return first
    }

    /// The parliament whose committee writes of itself: "the Committee recommends".
    func resolve(committee phrase: ActorPhrase, in words: Words) -> Resolution {
        guard phrase.determiner == "the", !phrase.hasOwner, words.isCapitalised(phrase.core.lowerBound),
            let owner = issuer(["parliament"]) ?? parliament(withCommitteeBefore: words.sentence)
        else { return .open("open whose committee") }
        return Resolution([.party(organParty("parliament", of: owner))], "the house that the article comes from")
    }

    /// The polity of the parliament with whose committee the nearest sentence before deals: "the Defence Committee of the
    /// Norwegian parliament"; nil when none is near.
    private func parliament(withCommitteeBefore sentence: Int) -> Party? {
        guard !isShuffled else { return nil }
        for place in (max(0, sentence - Self.headingReach)..<sentence).reversed()
        where sentences[place].forms.contains("Committee") {
            let owners = phrases[place].compactMap { phrase -> Party? in
                guard case .organ(let organ) = phrase.kind, organ.kind == "parliament" else { return nil }
                return phrase.ownerParty
            }
            if owners.count == 1 { return owners[0] }
        }
        return nil
    }

    /// Whether a sentence is the title, or a line above the text that ends without a full stop.
    private func isHeading(_ words: Words) -> Bool {
        guard words.sentence > 0 else { return true }
        let isAlone =
            paragraphs[words.sentence - 1] != paragraphs[words.sentence]
            && (words.sentence + 1 == paragraphs.count || paragraphs[words.sentence + 1] != paragraphs[words.sentence])
        return isAlone && words.forms.last.map { ![".", "!", "?", "\"", "”"].contains($0) } ?? false
    }
}
