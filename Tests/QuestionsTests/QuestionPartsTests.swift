import Embedded
import Gazetteer
import Model
import Questions
import Testing

/// What a later part of a question leaves out, it takes from the one before.
@Suite struct QuestionPartsTests {
    @Test(arguments: [
        // question, how its last part is understood
        ("did Putin write to Kim Jong-un, and did Kim Jong-un answer?", "Kim Jong-un replied_to Vladimir Putin"),
        ("did Putin write to Kim Jong-un, and did he write to Xi Jinping?", "Vladimir Putin sent_letter_to Xi Jinping"),
        ("whom did Erdogan recognise, and whom did he visit?", "Recep Tayyip Erdoğan visited "),
        ("which states did Putin recognise, and which did he visit?", "Vladimir Putin visited "),
        ("who recognised Kosovo, and who did not?", "not  recognised Kosovo"),
        ("when did Iran break off ties with Oman, and when did it restore them?", "Iran restored_relations Oman"),
        ("when did Cuba close its embassy in Paris, and when was it reopened?", "Cuba opened_mission France"),
        ("when did Spain recognise Kosovo, and when did France?", "France recognised Kosovo"),
        // What somebody did upon that, whatever it was.
        ("who threatened Peru, and how did it respond?", "Peru  "),
        ("did Chile expel Peruvian diplomats, and did Peru retaliate?", "Peru  Chile"),
        ("what did Kenya demand of Uganda, and what was the answer?", "Uganda  Kenya"),
        ("whom did Oman accuse and what did Yemen do?", "Yemen  Oman"),
        ("what did Togo do after Ghana recognised Kosovo?", "Togo  Ghana"),
        ("What did Sudan do when Egypt and Libya restored ties?", "Sudan  Egypt|Libya"),
        ("which states expelled Cuban diplomats, and did Peru do so?", "Peru expelled_diplomats Cuba"),
        // The act that undoes the one before, and its refusal.
        ("when did Fiji leave the Commonwealth, and when did it come back?", "Fiji joined Commonwealth of Nations"),
        ("when was Mali suspended from the AU and when did it return?", "Mali joined African Union"),
        ("when did Peru recognise Kosovo and when did it take that back?", "Peru withdrew_recognition Kosovo"),
        ("who closed its embassy in Kabul, and who came back?", " opened_mission Afghanistan"),
        ("who recognised Kosovo and who refused?", " refused_recognition Kosovo"),
        ("who offered to mediate between Chad and Mali, and whose offer was rejected?", "Chad|Mali rejected "),
        ("who suspended Mali, and when was the suspension lifted?", "Mali joined "),
        ("did Chad recall its envoy from Mali before or after Togo cut ties with Mali?", "Togo severed_relations Mali"),
        // Who was first, who is meant by an act or by both, and whether it holds.
        ("When did Ghana recognise Kosovo, and who was first to do it?", " recognised Kosovo"),
        ("Which states broke with Qatar, and which of them was the last?", " severed_relations Qatar"),
        ("When did Peru expel Cuban diplomats, and who condemned that?", " condemned Peru"),
        ("Who invited Macron and Putin, and did both accept?", "Emmanuel Macron|Vladimir Putin rejected "),
        ("Since when do Oman and Yemen have a border treaty, and who walked out of it?", " left_agreement Oman|Yemen"),
        ("Since when has Kenya recognised Kosovo, and does that still hold?", "Kenya recognised Kosovo"),
        ("When did Mali break with Chad, and with which other state did it break?", "Mali severed_relations "),
        ("When did Mali leave ECOWAS, and with whom did it ally instead?", "Mali allied_with "),
        ("Has Gabon cut ties with Togo, or just recalled its ambassador?", "Gabon recalled_envoy Togo"),
        // Whoever did the same, and what "it" stands for.
        ("When did Ghana break with Togo, and who followed its example?", " severed_relations Togo"),
        ("When did Iceland recognise Kosovo, and who came next?", " recognised Kosovo"),
        ("Whom did Kenya thank, and who thanked it?", " thanked Kenya"),
        ("Did Togo accept Ghana's apology, and what measures did it take?", "Togo  Ghana"),
        ("Did Oman protest to Iran, and did Iran respond?", "Iran  Oman"),
        ("Did Chad accuse Libya, and what did the latter demand?", "Libya demanded Chad"),
        ("Did Mali break with Togo, and what did it do with its missions?", "Mali opened_mission|closed_mission Togo"),
        // Whom and what a pronoun or a noun means.
        ("to whom did Putin write in 2018, and did they reply?", " replied_to Vladimir Putin"),
        ("whom did Macron invite and has he answered?", " replied_to Emmanuel Macron"),
        ("Did Chad apologise to Mali, and was the apology accepted?", "Mali rejected Chad"),
        (
            "Did Brazil offer to mediate between Peru and Chile, and was the offer accepted?",
            "Peru|Chile rejected Brazil"
        ),
        ("who offered to mediate between Chad and Mali, and who turned the offer down?", "Chad|Mali rejected "),
        ("What did China give Syria, and did Bashar al-Assad thank it?", "Bashar al-Assad thanked China"),
        ("who brokered the deal between Chad and Mali, and whom did they thank?", "Chad|Mali thanked "),
        ("who expelled Togo's envoy, and did Togo hit back?", "Togo  "),
        // The same of another, as it was meant, or further acts that belong to it.
        ("when was Fiji suspended from the Commonwealth and who else suspended it?", " suspended_membership Fiji"),
        ("who recalled its envoy from Iran, and which state only considered it?", " recalled_envoy Iran"),
        ("which states backed Morocco and which Algeria?", " supported Algeria"),
        ("who broke with Peru, and with whom did Chile side?", "Chile supported "),
        ("which states recalled envoys from Qatar in 2014 and which in 2017?", " recalled_envoy Qatar"),
        ("who supplied Togo with drones, and who protested to whom about it?", " protested_to "),
        ("which states recognise Kosovo, and how many are they?", " recognised Kosovo"),
        ("when did Chad recognise Kosovo and does it still?", "Chad recognised Kosovo"),
        ("when did Chad recognise Kosovo and how long did that last?", "Chad withdrew_recognition Kosovo"),
        // Those of whom the part before tells, and what undoes it.
        ("Who offered to mediate between Chad and Mali, and has Chad accepted?", "told Chad rejected "),
        ("Which states recognised Kosovo, and which of them recalled their envoys?", "told  recalled_envoy Kosovo"),
        ("When did Peru close its border with Chile, and when was it reopened?", "Peru lifted_sanctions Chile"),
        // What is not understood of a second clause is no part of the first.
        ("Who condemned Togo, and is the archive of the mission still empty?", "  "),
    ])
    func completes(question: String, last: String) throws {
        let parts = try QuestionParser(gazetteer: Gazetteer.seeded()).questions(question)
        #expect(parts.count == 2)
        let part = try #require(parts.last)
        let words = [
            part.subjects.map(\.name).joined(separator: "|"), part.relations.joined(separator: "|"),
            part.objects.map(\.name).joined(separator: "|"),
        ]
        let told = part.toldSide == nil ? "" : "told "
        #expect(told + (part.isNegated ? "not " : "") + words.joined(separator: " ") == last)
    }

    @Test(arguments: [
        // question, who it is about, what is not answered
        ("When did Peru and Chile sign the treaty, and where was it signed?", "Peru|Chile", "where"),
        ("Who claims Mayotte and what became of the claim?", "", "what became of the claim"),
        ("how many envoys did Mali expel, and why?", "Mali", "why"),
        ("The king of Jordan in 1994: whom did he meet?", "King Hussein", ""),
        // What the answer tells anyway.
        ("With whom has Rwanda broken off relations? Give the month.", "Rwanda", ""),
        ("Whom did Peru thank? Please give dates.", "Peru", ""),
    ])
    func keepsTogether(question: String, subjects: String, unanswered: String) throws {
        let parts = try QuestionParser(gazetteer: Gazetteer.seeded()).questions(question)
        let part = try #require(parts.first)
        #expect(parts.count == 1)
        #expect((part.subjects + part.either).map(\.name).joined(separator: "|") == subjects)
        #expect(part.unanswered.joined(separator: "|") == unanswered)
        #expect(part.notUnderstood.isEmpty)
    }

    @Test(arguments: [
        // question, its relations and all who are named
        ("The position of Ankara on recognising Kosovo?", "recognised Kosovo Turkey"),
        ("Under whose sponsorship did Chad and Sudan make peace?", "mediated_between Chad Sudan"),
        ("Remaining Caribbean allies of Taipei", "established_relations Caribbean Taiwan"),
        ("Which of Taiwan's allies deserted it in 2021?", "severed_relations|withdrew_recognition Taiwan"),
        ("Who claims what Guyana claims?", "claimed_territory Guyana"),
        ("Which African states, if any, recognised Biafra?", "recognised Africa Biafra"),
        ("What is left of Taiwan's friends in Africa?", "established_relations Africa Taiwan"),
        ("Chad Mali truce 2012 - who brokered?", "mediated_between Chad Mali"),
    ])
    func readsInPlainWords(question: String, meaning: String) throws {
        let parts = try QuestionParser(gazetteer: Gazetteer.seeded()).questions(question)
        let part = try #require(parts.first)
        let named = part.subjects + part.objects + part.either + [part.group].compactMap(\.self)
        #expect(parts.count == 1)
        #expect(
            ([part.relations.joined(separator: "|")] + named.map(\.name).sorted()).joined(separator: " ") == meaning)
    }

    /// A month without a year is of any year; "before that" compares with the part before.
    @Test func readsTime() throws {
        let parser = try QuestionParser(gazetteer: Gazetteer.seeded())
        let today = CalendarDay(iso: "2026-09-01")
        let season = try #require(parser.questions("Whom did Macron meet on July 10?", today: today).first)
        #expect(season.period == nil)
        #expect(season.season?.firstDay?.month == 7)
        let dated = try #require(parser.questions("Whom did Macron meet in July 2019?", today: today).first)
        #expect(dated.season == nil)
        let parts = try parser.questions("who left ECOWAS in 2024, and who left the AU before that?", today: today)
        #expect(parts.last?.period == nil)
        #expect(parts.last?.beforeAct.first?.relations == ["left"])
    }
}
