/// The closed lists of `Seeds/actors/words.tsv`, by what they are for; all articles share them.
final class ActorLists: Sendable {
    /// Determiners and pronouns that make a nominal definite.
    let definite: Set<String>
    /// Words that say that an office is held no more.
    let former: Set<String>
    /// Words between determiner and title.
    let titleModifier: Set<String>
    /// Words between determiner and nominal.
    let nominalModifier: Set<String>
    /// "its", "his", "their".
    let possessive: Set<String>
    /// Verbs of saying.
    let speech: Set<String>
    /// Verbs and nouns of travel.
    let motion: Set<String>
    /// Prepositions after which a name says where.
    let inPreposition: Set<String>
    /// Nouns whose complement "in X" names a host.
    let governsHost: Set<String>
    /// Nouns after a city's name that make it a place.
    let cityNoun: Set<String>
    /// Nouns after a person's name for what is only called after him: "Kenyatta *airport*".
    let namesake: Set<String>
    /// Nouns for those with whom somebody sat or served: "the Chadian side".
    let sideNoun: Set<String>
    /// Nouns after a capital's name that make it the government.
    let organNoun: Set<String>
    /// Words of sport.
    let sports: Set<String>
    /// Words of sport that have no other sense.
    let sportsStrong: Set<String>
    /// Words of diplomacy.
    let diplomacy: Set<String>
    /// The words of the three lists before, of two words together the first.
    let sportsOrDiplomacy: Set<String>
    /// Words after a name that make it a company, club or street.
    let company: Set<String>
    /// Words before a name that make it a company, club or place.
    let companyBefore: Set<String>
    /// Words before a title by which it belongs to no polity: "bank president".
    let privateBody: Set<String>
    /// Words before "vice president" by which it is a rank in a company.
    let corporateRank: Set<String>
    /// States and provinces after "City, ".
    let stateNames: Set<String>
    /// Words beside an adjective that make it a language.
    let languageVerb: Set<String>
    /// Second halves of compounds that make an adjective no party: "French-speaking".
    let born: Set<String>
    /// Particles of personal names.
    let particle: Set<String>
    /// Titles before a personal name that are no office.
    let honorific: Set<String>
    /// Titles of women.
    let femaleTitle: Set<String>
    /// Titles of men.
    let maleTitle: Set<String>
    /// What may end a personal name: "Jr", "VI".
    let nameSuffix: Set<String>
    /// Participles of verbs that put somebody into an office.
    let takesOffice: Set<String>

    /// The codes of the states whose parliament is called the congress.
    let congressState: Set<String>

    /// Verbs by which somebody is given an office: "named", "appointed".
    let givesOffice: Set<String>
    /// Verbs of ruling and leading.
    let leads: Set<String>
    /// Those of them that speak of the past.
    let led: Set<String>
    /// Nouns for media.
    let sourceNoun: Set<String>
    /// Nouns within the name of an organisation or movement.
    let acronymHead: Set<String>
    /// Titles that mean an office only behind an adjective of a polity: "his Polish colleague".
    let ownedTitle: Set<String>
    /// Nouns within the name of a movement.
    let movementHead: Set<String>
    /// Months and days of the week.
    let calendar: Set<String>
    /// Verbs of what two do with each other when they come together.
    let encounter: Set<String>
    /// Words that are no name though they may have a capital.
    let notName: Set<String>
    /// Nouns between which and a polity stands "with": "relations".
    let relationNoun: Set<String>
    /// Nouns that say how a polity stands to another: "ally".
    let relationalNoun: Set<String>
    /// Verbs after a capital that opens a sentence, which make it a government.
    let actingVerb: Set<String>
    /// Organisations that send ambassadors.
    let sendsAmbassadors: Set<String>
    /// Points of the compass as adjectives.
    let bearing: Set<String>
    /// Nouns for a polity across the border.
    let neighbourNoun: Set<String>
    /// Nouns for the other side of a quarrel: "rival".
    let opponentNoun: Set<String>
    /// Nouns for a polity that another one owns, whose adjective names the owner: "the French colony".
    let ownedNoun: Set<String>
    /// Nouns for the polity that persons belong to: "his country".
    let homeNoun: Set<String>
    /// Verbs of which parties outside are the subject when the object is two others: "urge", "mediate".
    let outsiderVerb: Set<String>
    /// Verbs after "the two" without a noun.
    let verbAfterNumber: Set<String>
    /// Adjectives between determiner and number.
    let beforeNumber: Set<String>
    /// Determiners.
    let determiner: Set<String>
    /// Ordinals and superlatives, which point to nobody named before.
    let ordinal: Set<String>
    /// Words before the name of a month or day.
    let beforeDate: Set<String>
    /// Verbs and words after which a title is a predicate.
    let copula: Set<String>
    /// Words after an "it" that is asked, accused or thanked; every other object "it" is mostly an act or a text.
    let afterAddressee: Set<String>
    /// Words that stand alone for two: "both".
    let groupPronoun: Set<String>
    /// Nouns for one of two: "side" in "each side".
    let oneOfTwo: Set<String>
    /// Verbs of which only a party can be the object: "recognise".
    let partyVerb: Set<String>
    /// Words that end a bond with what stands after "from" behind them: "independence", "secede".
    let partingWord: Set<String>
    /// Nouns whose complement is a party: "ties with", "embargo on".
    let partyNoun: Set<String>
    /// Adjectives of size, which tell neighbours apart.
    let size: Set<String>
    /// Verbs that one says of others, as "oppose" of "its entry".
    let outsideVerb: Set<String>
    /// Verbs that tell what others have done wrong: "charge that it".
    let accusingVerb: Set<String>
    /// Verbs of praise and blame, whose reason is what their object has done: "thank for".
    let judgingVerb: Set<String>
    /// Verbs for what a state does with guests from others.
    let guestVerb: Set<String>
    /// Nouns for such guests.
    let guestNoun: Set<String>
    /// Verbs by which whoever judges says what the other has done: "for what it called an insult".
    let viewVerb: Set<String>
    /// Nouns for what somebody suffers, of whom another may be guilty: "for its losses".
    let misfortune: Set<String>
    /// Verbs whose object is a body that one is or was a member of.
    let membershipVerb: Set<String>
    /// Adjectives of what belongs to a federation.
    let federal: Set<String>
    /// Nouns for what of others is backed, opposed or condemned: "entry", "invasion".
    let outsideNoun: Set<String>
    /// Verbs of which only a party stands after "with" or "against": "negotiate".
    let partnerVerb: Set<String>
    /// Words that end what depends on a preposition.
    let clauseStart: Set<String>
    /// Verbs for what a state does with its own envoy.
    let sendsEnvoy: Set<String>
    /// Verbs for what a state does with another's envoy.
    let receivesEnvoy: Set<String>

    /// The lists of that lexicon.
    init(_ lexicon: ActorLexicon) {
        definite = lexicon.list("definite")
        former = lexicon.list("fallen")
        titleModifier = lexicon.list("title-modifier")
        nominalModifier = lexicon.list("nominal-modifier")
        possessive = lexicon.list("possessive-pronoun")
        speech = lexicon.list("speech")
        motion = lexicon.list("motion")
        inPreposition = lexicon.list("in-preposition")
        governsHost = lexicon.list("governs-host")
        cityNoun = lexicon.list("city-noun")
        namesake = lexicon.list("namesake")
        sideNoun = lexicon.list("side-noun")
        organNoun = lexicon.list("organ-noun")
        sports = lexicon.list("sports")
        sportsStrong = lexicon.list("sports-strong")
        diplomacy = lexicon.list("diplomacy")
        sportsOrDiplomacy = Set(
            [sports, sportsStrong, diplomacy].joined().map { String($0.prefix { $0 != " " }) })
        company = lexicon.list("company")
        companyBefore = lexicon.list("company-before")
        privateBody = lexicon.list("private-body")
        corporateRank = lexicon.list("corporate-rank")
        stateNames = lexicon.list("state-names")
        languageVerb = lexicon.list("language-verb")
        born = lexicon.list("born")
        particle = lexicon.list("particle")
        honorific = lexicon.list("honorific")
        femaleTitle = lexicon.list("female-title")
        maleTitle = lexicon.list("male-title")
        nameSuffix = lexicon.list("name-suffix")
        takesOffice = lexicon.list("takes-office")
        congressState = lexicon.list("congress-state")
        givesOffice = lexicon.list("gives-office")
        leads = lexicon.list("leads")
        led = lexicon.list("led")
        sourceNoun = lexicon.list("source-noun")
        acronymHead = lexicon.list("acronym-head")
        ownedTitle = lexicon.list("owned-title")
        movementHead = lexicon.list("movement-head")
        calendar = lexicon.list("capital-month")
        encounter = lexicon.list("encounter-verb")
        notName = lexicon.list("not-name")
        relationNoun = lexicon.list("relation-noun")
        relationalNoun = lexicon.list("relational-noun")
        actingVerb = lexicon.list("acting-verb")
        sendsAmbassadors = lexicon.list("sends-ambassadors")
        bearing = lexicon.list("bearing")
        neighbourNoun = lexicon.list("neighbour-noun")
        opponentNoun = lexicon.list("opponent-noun")
        ownedNoun = lexicon.list("owned-noun")
        homeNoun = lexicon.list("home-noun")
        outsiderVerb = lexicon.list("outsider-verb")
        verbAfterNumber = lexicon.list("verb-after-number")
        beforeNumber = lexicon.list("before-number")
        determiner = lexicon.list("determiner")
        ordinal = lexicon.list("ordinal")
        beforeDate = lexicon.list("before-date")
        copula = lexicon.list("copula")
        afterAddressee = lexicon.list("after-addressee")
        groupPronoun = lexicon.list("group-pronoun")
        oneOfTwo = lexicon.list("one-of-two")
        partyVerb = lexicon.list("party-verb")
        partingWord = lexicon.list("parting-word")
        partyNoun = lexicon.list("party-noun")
        size = lexicon.list("size")
        outsideVerb = lexicon.list("outside-verb")
        accusingVerb = lexicon.list("accusing-verb")
        judgingVerb = lexicon.list("judging-verb")
        guestVerb = lexicon.list("guest-verb")
        guestNoun = lexicon.list("guest-noun")
        viewVerb = lexicon.list("view-verb")
        misfortune = lexicon.list("misfortune")
        membershipVerb = lexicon.list("membership-verb")
        federal = lexicon.list("federal")
        outsideNoun = lexicon.list("outside-noun")
        partnerVerb = lexicon.list("partner-verb")
        clauseStart = lexicon.list("clause-start")
        sendsEnvoy = lexicon.list("sends-envoy")
        receivesEnvoy = lexicon.list("receives-envoy")
    }
}
