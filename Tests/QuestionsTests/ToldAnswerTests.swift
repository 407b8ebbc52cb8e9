import Embedded
import Gazetteer
import Model
import RelationExtraction
import Testing

@testable import Questions

/// What is chosen among the facts of a small base, and in what words it is told.
@Suite struct ToldAnswerTests {
    private static let parser: QuestionParser? = try? QuestionParser(gazetteer: Gazetteer.seeded())

    @Test(arguments: [
        // question, who does what to whom by the answer, how the text begins
        // The order that the words of a report tell where its dates do not.
        (
            "Which states recognised Kosovo before Peru?", "KEN recognised XKX|TGO recognised XKX",
            "Kenya recognised Kosovo"
        ),
        // What no longer is, is no answer to who still does it.
        ("Which African states still recognise Taiwan?", "MWI recognised TWN", "Malawi recognised Taiwan"),
        // Those who were asked about in the part before.
        (
            "Who offered to mediate between Chad and Mali, and has Chad accepted?",
            "GHA mediated_between TCD|GHA mediated_between MLI|TCD replied_to GHA", "Ghana mediated"
        ),
        (
            "Which states recognised Kosovo, and which of them recalled their envoys?",
            "KEN recognised XKX|TGO recognised XKX|PER recognised XKX|PER recalled_envoy SRB", "Peru recognised"
        ),
        // A noun that points back, in the article that says the rest.
        (
            "Who condemned Israel's recognition of Somaliland?", "TUR condemned ISR",
            "By reports that say"
        ),
        // Against whom, the article says.
        ("Who backed Ghana against Togo?", "PER supported GHA", "By reports that say"),
        // By the name of the state of today, in the days of the former one.
        ("When did Japan and the USSR restore relations?", "JPN restored_relations RUS", "Japan restored"),
        // Whoever is called home is no longer there.
        ("Is the Laotian ambassador to Cuba still there?", "LAO recalled_envoy CUB", "No, by the reports found"),
        // Before the day of the report that tells of it without a date.
        ("Which states recognised Palestine before Nauru?", "TUV recognised PSE", "Tuvalu recognised Palestine"),
        // Of those of one day the report says who came first.
        ("Which state was the first to recognise South Sudan?", "FJI recognised SSD", "The earliest of 2"),
        // Those who did it to another are left out, and all the others are named.
        (
            "Which states recognised Estonia but not Palestine or Latvia?", "KEN recognised EST",
            "Kenya recognised Estonia"
        ),
        // The envoy has a name that the same sentence tells.
        ("Who was the Mexican ambassador expelled by Peru?", "PER expelled_diplomats MEX", "\"Who\": Juan Vega"),
        // Who has restored its ties has them.
        ("Which states have not established relations with Oman?", "", "No report found"),
        // The first that had done it to all of them; what has no beginning decides nothing.
        (
            "Who was the first country to recognise all three Baltic states?",
            "NOR recognised EST|NOR recognised LVA|NOR recognised LTU", "Norway recognised"
        ),
        ("Who was the first to recognise Bolivia?", "NOR recognised BOL", "The earliest of 2 dated acts"),
        // Whoever refuses has not done it, and does not consider it because others ask for it.
        ("Will Spain recognise Kosovo?", "ESP refused_recognition XKX", "No, by the reports found; it is refused"),
    ])
    func tells(question: String, facts: String, opening: String) throws {
        let parser = try #require(Self.parser)
        let answerer = try Answerer(source: SmallBase(), catalogue: RelationCatalogue.seeded())
        let answer = try answerer.answer(to: parser.questions(question))
        let told = Set(answer.facts.map { "\($0.subject.polity) \($0.relation) \($0.object.polity)" })
        #expect(told == Set(facts.split(separator: "|").map(String.init)), "\(answer.text)")
        #expect(answer.text.hasPrefix(opening), "\(answer.text)")
    }

    @Test(arguments: [
        ("Secret Service chairman", true), ("transitional chairman", true), ("vice chairman", false),
        ("deputy chairman", false), ("chairman of the board", false),
    ])
    func knowsTheHeadByTheTitle(office: String, isHead: Bool) {
        #expect(Answerer.isTitle(office, of: ["chairman"]) == isHead)
    }

    /// Only a sentence that denies what was told makes it disputed, and none that has a word of denying.
    @Test(arguments: [
        ("Did Iran arm Mali?", "Told by The Bamako Post; the report goes on with a denial"),
        ("Did Iran thank Mali?", "Yes, according to The Bamako Post"),
    ])
    func tellsOfADenial(question: String, opening: String) throws {
        let parser = try #require(Self.parser)
        let reader = try SentenceParser(pipeline: ExtractionPipeline.seeded())
        let answerer = try Answerer(
            source: SmallBase(), catalogue: RelationCatalogue.seeded(), parser: { reader })
        let answer = try answerer.answer(to: parser.questions(question))
        #expect(answer.text.hasPrefix(opening), "\(answer.text)")
    }
}

/// A base of a few facts, each from one sentence of one article.
private struct SmallBase: FactSource {
    private static let texts = [
        "a": """
        Peru recognises Kosovo.
        Peru recognised Kosovo on Monday, after Kenya and Togo. It recalled its envoy from Belgrade the same day.
        """,
        "b": "Malawi still recognises Taiwan. Chad once recognised Taiwan.",
        "c":
            "Ghana offered to mediate between Chad and Mali. Chad has not replied. Chad rejected Niger's claim in 1990.",
        "d": "Israel's recognition of Somaliland angers many. Turkey condemned Israel's move.",
        "e": "Togo threatens Ghana. Peru declared its support for Ghana.",
        "f": "In October 1956 Japan resumed relations with Russia.",
        "g": "Iran had sent arms to Mali, The Bamako Post said. Tehran denied it at once.",
        "o": "Iran had thanked Mali, The Bamako Post said. The minister rejected a second term. False alarms followed.",
        "h": "Spain has no intention of recognising Kosovo. Its envoys have asked for Spanish recognition.",
        "j": "Laos recalled its ambassador from Cuba in May.",
        "k": "Fiji recognised South Sudan first. Samoa followed that day.",
        "l": "Peru expelled the ambassador of Mexico. Mali broke with Oman. Mali restored its ties with Oman.",
        "m": "Kenya recognised Estonia. Norway recognised Estonia, Latvia and Lithuania. Chad has recognised them.",
        "n": "Norway recognised Bolivia. Chad has already recognised Bolivia.",
        "i": "Nauru recognises Palestine. Tuvalu recognised Palestine in 1999.",
    ]

    private static let facts = [
        fact("PER", "Peru", "recognised", "XKX", "Kosovo", "2001-05-07", "a", 0),
        fact("KEN", "Kenya", "recognised", "XKX", "Kosovo", nil, "a", 0),
        fact("TGO", "Togo", "recognised", "XKX", "Kosovo", nil, "a", 0),
        fact("PER", "Peru", "recalled_envoy", "SRB", "Serbia", "2001-05-07", "a", 1),
        fact("MWI", "Malawi", "recognised", "TWN", "Taiwan", nil, "b", 0),
        fact("TCD", "Chad", "recognised", "TWN", "Taiwan", nil, "b", 1),
        fact("GHA", "Ghana", "mediated_between", "TCD", "Chad", nil, "c", 0, .possible),
        fact("GHA", "Ghana", "mediated_between", "MLI", "Mali", nil, "c", 0, .possible),
        fact("TCD", "Chad", "replied_to", "GHA", "Ghana", nil, "c", 1, .negated),
        fact("TCD", "Chad", "rejected", "NER", "Niger", "1990", "c", 2),
        fact("TUR", "Turkey", "condemned", "ISR", "Israel", nil, "d", 1),
        fact("PER", "Peru", "supported", "GHA", "Ghana", nil, "e", 1),
        fact("JPN", "Japan", "restored_relations", "RUS", "Russia", "1956-10", "f", 0),
        fact("IRN", "Iran", "provided_aid", "MLI", "Mali", nil, "g", 0, .actual, ["The Bamako Post"]),
        fact("IRN", "Iran", "thanked", "MLI", "Mali", nil, "o", 0, .actual, ["The Bamako Post"]),
        fact("ESP", "Spain", "refused_recognition", "XKX", "Kosovo", nil, "h", 0),
        fact("ESP", "Spain", "recognised", "XKX", "Kosovo", nil, "h", 1, .possible, confidence: 0.6),
        fact("LAO", "Laos", "accredited_to", "CUB", "Cuba", nil, "j", 0),
        fact("LAO", "Laos", "recalled_envoy", "CUB", "Cuba", "2001-05", "j", 0),
        fact("FJI", "Fiji", "recognised", "SSD", "South Sudan", "2011-07-09", "k", 0),
        fact("WSM", "Samoa", "recognised", "SSD", "South Sudan", "2011-07-09", "k", 1),
        fact("PER", "Peru", "expelled_diplomats", "MEX", "Mexico", "2001-05-07", "l", 0),
        fact("MEX", "Juan Vega", "accredited_to", "PER", "Peru", nil, "l", 0),
        fact("MLI", "Mali", "severed_relations", "OMN", "Oman", "1990", "l", 1),
        fact("MLI", "Mali", "restored_relations", "OMN", "Oman", "1995", "l", 2),
        fact("KEN", "Kenya", "recognised", "EST", "Estonia", "1920-01-01", "m", 0),
        fact("NOR", "Norway", "recognised", "EST", "Estonia", "1920-03-01", "m", 1),
        fact("NOR", "Norway", "recognised", "LVA", "Latvia", "1920-05-01", "m", 1),
        fact("NOR", "Norway", "recognised", "LTU", "Lithuania", "1920-05-01", "m", 1),
        fact("TCD", "Chad", "recognised", "EST", "Estonia", "../1920-08-01", "m", 2),
        fact("TCD", "Chad", "recognised", "LVA", "Latvia", "../1920-08-01", "m", 2),
        fact("TCD", "Chad", "recognised", "LTU", "Lithuania", "../1920-08-01", "m", 2),
        fact("NOR", "Norway", "recognised", "BOL", "Bolivia", "1920-03-01", "n", 0),
        fact("TCD", "Chad", "recognised", "BOL", "Bolivia", "../1920-08-01", "n", 1),
        fact("NRU", "Nauru", "recognised", "PSE", "Palestine", nil, "i", 0),
        fact("TUV", "Tuvalu", "recognised", "PSE", "Palestine", "1999", "i", 1),
    ]

    private static func fact(
        _ subject: String, _ name: String, _ relation: String, _ object: String, _ other: String, _ date: String?,
        _ article: String, _ sentence: Int, _ modality: Modality = .actual, _ voices: [String] = [],
        confidence: Double = 0.9
    ) -> Fact {
        let lines = (texts[article] ?? "").split(separator: "\n").last ?? ""
        let sentences = lines.split(separator: ".").map { $0.trimmingPrefix(" ") + "." }
        return Fact(
            id: "\(subject) \(relation) \(object)",
            subject: Party(name: name, type: .polity, polity: PolityCode(subject)),
            relation: relation, object: Party(name: other, type: .polity, polity: PolityCode(object)),
            date: date.flatMap { EventDate(edtf: $0) }, modality: modality, status: .unreviewed, reports: 1,
            sources: 1,
            firstReported: CalendarDay(year: 2001, month: 5, day: 8),
            lastReported: CalendarDay(year: 2001, month: 5, day: 8), confidence: confidence, statements: ["s"],
            evidence: [
                FactEvidence(
                    article: article, articleURL: "", articleDate: nil, sentence: String(sentences[sentence]),
                    attribution: voices)
            ])
    }

    func facts(matching query: FactQuery) -> [Fact] {
        Self.facts.filter { fact in
            func isOne(_ party: Party, of selectors: [FactQuery.PartySelector]) -> Bool {
                selectors.isEmpty
                    || selectors.contains { selector in
                        switch selector {
                        case .polity(let code): party.polity == code
                        case .entity(let name, _): party.name == name
                        }
                    }
            }
            func isEither(_ selectors: [FactQuery.PartySelector]) -> Bool {
                isOne(fact.subject, of: selectors) || isOne(fact.object, of: selectors)
            }
            let sentence = (fact.evidence.first?.sentence ?? "").lowercased()
            return (query.relations.isEmpty || query.relations.contains(fact.relation))
                && isOne(fact.subject, of: query.subjects) && isOne(fact.object, of: query.objects)
                && isEither(query.either) && isEither(query.members)
                && (query.modalities.isEmpty || query.modalities.contains(fact.modality))
                && query.mentions.allSatisfy { list in list.contains { sentence.contains($0.lowercased()) } }
        }
    }

    func fact(_ id: String) -> Fact? { Self.facts.first { $0.id == id } }

    func passages(withOneOfEach lists: [[String]], limit: Int) -> [Passage] { [] }

    func hasArticle(withOneOfEach lists: [[String]]) -> Bool { false }

    func text(ofArticle identifier: String) -> String { Self.texts[identifier] ?? "" }

    func article(_ identifier: String) -> Article? {
        Article(
            identifier: identifier, title: "", url: "", date: nil, publisher: "", layout: .plain,
            text: text(ofArticle: identifier))
    }

    func names(of polity: PolityCode) -> [String] { [] }

    func summary() -> CorpusSummary { CorpusSummary(articles: Self.texts.count, firstDay: nil, lastDay: nil) }
}
