/// The closed lists of `Seeds/actors/words.tsv`, by what they are for.
enum ActorList: String, CaseIterable, Sendable {
    /// Words that say that an office is held no more.
    case former = "fallen"
    /// Words between determiner and title.
    case titleModifier = "title-modifier"
    /// Words between determiner and nominal.
    case nominalModifier = "nominal-modifier"
    /// "its", "his", "their".
    case possessive = "possessive-pronoun"
    /// Verbs of saying.
    case speech
    /// Verbs and nouns of travel.
    case motion
    /// Prepositions after which a name says where.
    case inPreposition = "in-preposition"
    /// Nouns after a city's name that make it a place.
    case cityNoun = "city-noun"
    /// Nouns after a person's name for what is only called after him: "Kenyatta *airport*".
    case namesake
    /// Nouns for those with whom somebody sat or served: "the Chadian side".
    case sideNoun = "side-noun"
    /// Nouns after a capital's name that make it the government.
    case organNoun = "organ-noun"
    /// Words of sport.
    case sports
    /// Words of sport that have no other sense.
    case sportsStrong = "sports-strong"
    /// Words of diplomacy.
    case diplomacy
    /// Words after a name that make it a company, club or street.
    case company
    /// Words before a name that make it a company, club or place.
    case companyBefore = "company-before"
    /// Words before a title by which it belongs to no polity: "bank president".
    case privateBody = "private-body"
    /// Words before "vice president" by which it is a rank in a company.
    case corporateRank = "corporate-rank"
    /// States and provinces after "City, ".
    case stateNames = "state-names"
    /// Words beside an adjective that make it a language.
    case languageVerb = "language-verb"
    /// Second halves of compounds that make an adjective no party: "French-speaking".
    case born
    /// Particles of personal names.
    case particle
    /// Titles before a personal name that are no office.
    case honorific
    /// Titles of women.
    case femaleTitle = "female-title"
    /// Titles of men.
    case maleTitle = "male-title"
    /// What may end a personal name: "Jr", "VI".
    case nameSuffix = "name-suffix"
    /// Participles of verbs that put somebody into an office.
    case takesOffice = "takes-office"
    /// The codes of the states whose parliament is called the congress.
    case congressState = "congress-state"
    /// Verbs by which somebody is given an office: "named", "appointed".
    case givesOffice = "gives-office"
    /// Verbs of ruling and leading.
    case leads
    /// Those of them that speak of the past.
    case led
    /// Nouns for media.
    case sourceNoun = "source-noun"
    /// Nouns within the name of an organisation or movement.
    case acronymHead = "acronym-head"
    /// Titles that mean an office only behind an adjective of a polity: "his Polish colleague".
    case ownedTitle = "owned-title"
    /// Nouns within the name of a movement.
    case movementHead = "movement-head"
    /// Months and days of the week.
    case calendar = "capital-month"
    /// Verbs of what two do with each other when they come together.
    case encounter = "encounter-verb"
    /// Words that are no name though they may have a capital.
    case notName = "not-name"
    /// Nouns that say how a polity stands to another: "ally".
    case relationalNoun = "relational-noun"
    /// Verbs after a capital that opens a sentence, which make it a government.
    case actingVerb = "acting-verb"
    /// Organisations that send ambassadors.
    case sendsAmbassadors = "sends-ambassadors"
    /// Points of the compass as adjectives.
    case bearing
    /// Nouns for a polity across the border.
    case neighbourNoun = "neighbour-noun"
    /// Nouns for the other side of a quarrel: "rival".
    case opponentNoun = "opponent-noun"
    /// Nouns for a polity that another one owns, whose adjective names the owner: "the French colony".
    case ownedNoun = "owned-noun"
    /// Nouns for the polity that persons belong to: "his country".
    case homeNoun = "home-noun"
    /// Verbs of which parties outside are the subject when the object is two others: "urge", "mediate".
    case outsiderVerb = "outsider-verb"
    /// Verbs after "the two" without a noun.
    case verbAfterNumber = "verb-after-number"
    /// Adjectives between determiner and number.
    case beforeNumber = "before-number"
    /// Determiners.
    case determiner
    /// Ordinals and superlatives, which point to nobody named before.
    case ordinal
    /// Words before the name of a month or day.
    case beforeDate = "before-date"
    /// Verbs and words after which a title is a predicate.
    case copula
    /// Words after an "it" that is asked, accused or thanked; every other object "it" is mostly an act or a text.
    case afterAddressee = "after-addressee"
    /// Words that stand alone for two: "both".
    case groupPronoun = "group-pronoun"
    /// Nouns for one of two: "side" in "each side".
    case oneOfTwo = "one-of-two"
    /// Verbs of which only a party can be the object: "recognise".
    case partyVerb = "party-verb"
    /// Words that end a bond with what stands after "from" behind them: "independence", "secede".
    case partingWord = "parting-word"
    /// Nouns whose complement is a party: "ties with", "embargo on".
    case partyNoun = "party-noun"
    /// Adjectives of size, which tell neighbours apart.
    case size
    /// Verbs that one says of others, as "oppose" of "its entry".
    case outsideVerb = "outside-verb"
    /// Verbs that tell what others have done wrong: "charge that it".
    case accusingVerb = "accusing-verb"
    /// Verbs of praise and blame, whose reason is what their object has done: "thank for".
    case judgingVerb = "judging-verb"
    /// Verbs for what a state does with guests from others.
    case guestVerb = "guest-verb"
    /// Nouns for such guests.
    case guestNoun = "guest-noun"
    /// Verbs by which whoever judges says what the other has done: "for what it called an insult".
    case viewVerb = "view-verb"
    /// Nouns for what somebody suffers, of whom another may be guilty: "for its losses".
    case misfortune
    /// Verbs whose object is a body that one is or was a member of.
    case membershipVerb = "membership-verb"
    /// Adjectives of what belongs to a federation.
    case federal
    /// Nouns for what of others is backed, opposed or condemned: "entry", "invasion".
    case outsideNoun = "outside-noun"
    /// Verbs of which only a party stands after "with" or "against": "negotiate".
    case partnerVerb = "partner-verb"
    /// Words that end what depends on a preposition.
    case clauseStart = "clause-start"
    /// Verbs for what a state does with its own envoy.
    case sendsEnvoy = "sends-envoy"
    /// Verbs for what a state does with another's envoy.
    case receivesEnvoy = "receives-envoy"
    /// Prepositions.
    case prepositions = "preposition"
    /// Nouns for those who bear arms against a state.
    case fighters
    /// Nouns for what members of a body come together at.
    case gathering
    /// Verbs for their coming together.
    case convening
    /// Adjectives and nouns for those who are against the government of their state.
    case dissenting
    /// Nouns for what one refuses or accepts: "request".
    case refusedNoun = "refused-noun"
    /// Verbs of refusing and accepting it.
    case refusingVerb = "refusing-verb"
    /// Numbers before nominals, each with its value: `two=2`.
    case number
    /// Forms before a hyphen, each with the adjective that they stand for: `sino=Chinese`.
    case combiningForm = "combining-form"
}
