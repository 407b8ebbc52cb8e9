/// The sets of `Seeds/lexicon/word-sets.tsv` that code asks for, by the name that the table gives them; cues refer to the
/// others. What is in a set is said there.
enum WordSet: String, CaseIterable, Sendable {
    /// What more than one stage asks for.
    case acts, calendar, chanceries, charges, denials, denyingAdverbs = "denying-adverbs", forces, imitating, likewise,
        members, occasions, pacts, pointing, pointingMany = "pointing-many", ranks,
        representatives, sites, spans, speakingHouses = "speaking-houses", statements, statesMany = "states-many",
        takingPlace = "taking-place", tellings

    /// What trees are mended and asked by.
    case adverbs, appealing, appeals, approximators, auxiliaries, backingVerbs = "backing-verbs", causatives, courses,
        currencies, days, deciding, delivering, ditransitives, giving, groups, hostileGerunds = "hostile-gerunds",
        hosting, means, membershipVerbs = "membership-verbs", nounsBeforeGeneral = "nouns-before-general", numerals,
        papers, particleOver = "particle-over", particles, pullers, recognition, rejoining, resolves, settings,
        shifting,
        stateForms = "state-forms", subjectControl = "subject-control", suffered, summaries, timeWords = "time-words",
        willing

    /// Where the parties of a cue are looked for by it.
    case agreementParts = "agreement-parts", asking, attacks, authorities, ceding, concert, concluding, crowds,
        dissenting, dissidents, drawing, examples, homelands, instituting, instruments, judgedDeeds = "judged-deeds",
        judgements, judgingDeeds = "judging-deeds", landNouns = "land-nouns", lands, likening, making, manners,
        occasionMarks = "occasion-marks", partitives, peers, phrasalVerbs = "phrasal-verbs", reacting, reactions,
        rebels, stretches, treaties, undoing

    /// Whether an act is told as done.
    case answerWords = "answer-words", answering, beforeOccasions = "before-occasions", circumstances, confirming,
        contacting, saying,
        ending, inquiries, inquiring, madeUp = "made-up", negators, prospective, reports, retracting, rumours,
        showing, sparedThings = "spared-things", sparing, spokenActs = "spoken-acts", unproven, uttering

    /// Who tells it.
    case accounts, declaring, groundsCited = "grounds-cited", issuing, issuingMessages = "issuing-messages",
        officeHolders = "office-holders", outlets, providing

    /// When it was done.
    case agreement, allowing, answers, appearing, bounds, causalPrepositions = "causal-prepositions", companions,
        counterblows, departing, dispatching, gatherings, letter, makingKnown = "making-known",
        pactMaking = "pact-making", planningVerbs = "planning-verbs", retrospective, sittingBodies = "sitting-bodies",
        sittings, ties, utterances

    /// What a sentence takes from those before it.
    case arsenal, askedActs = "asked-acts", bareSteps = "bare-steps", carryingOut = "carrying-out", crackdownDeeds =
        "crackdown-deeds",
        crackdownSigns = "crackdown-signs", crackdownTargets = "crackdown-targets", crackdowns, envoy, fictions,
        gameKinds = "game-kinds",
        grasping, invasions, labels, mistakes, offeredActs = "offered-acts", readiness, soldiery,
        thankedActs = "thanked-acts", thanking, toldActs = "told-acts", toppled, toppling, troops, truths,
        unattributed, upheavalSigns = "upheaval-signs", upheavals, wires

    /// Who is meant where a party is not found in its place.
    case bodies, indefinites, justifying, origins

    /// What cues are found by.
    case events, governments, light
}
