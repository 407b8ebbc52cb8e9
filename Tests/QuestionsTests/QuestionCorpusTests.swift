import Foundation
import Gazetteer
import Model
import Questions
import Testing

/// Understands every question of `Corpora/questions.tsv` as it is written there.
@Suite struct QuestionCorpusTests {
    private static let rows: [[String]] = {
        let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpora/questions.tsv")
        let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            return cells + Array(repeating: "", count: max(0, 7 - cells.count))
        }
    }()

    private static let parser: QuestionParser? = try? QuestionParser(gazetteer: Gazetteer.seeded())

    @Test func corpusIsThere() { #expect(Self.rows.count >= 120) }

    @Test(arguments: rows)
    func understands(row: [String]) throws {
        let parser = try #require(Self.parser)
        let question = try parser.question(row[0], directory: KnownNames())
        #expect(Self.describe(question) == row[1...].joined(separator: " ; "), "\(row[0])")
    }

    private static func describe(_ question: Question) -> String {
        var extra: [String] = []
        if question.isState { extra.append("state") }
        if question.isNegated { extra.append("negated") }
        if question.isContrary { extra.append("contrary") }
        if question.selection != .all { extra.append(question.selection.rawValue) }
        if let rank = question.rank { extra.append("rank=\(rank)") }
        if let day = question.asOf { extra.append("asof=\(day)") }
        if let period = question.period { extra.append("period=\(period)") }
        if let season = question.season { extra.append("season=\(season)") }
        for act in question.beforeAct { extra.append("beforeact=\(Self.act(act))") }
        for act in question.afterAct { extra.append("afteract=\(Self.act(act))") }
        if let group = question.group { extra.append("group=\(group.name)") }
        if let source = question.source { extra.append("source=\(source.name)") }
        if !question.office.isEmpty { extra.append("office=\(question.office)") }
        if let party = question.beforeParty { extra.append("before=\(codes([party]))") }
        if let party = question.afterParty { extra.append("after=\(codes([party]))") }
        if let same = question.sameTime { extra.append("same-\(same.unit)=\(codes([same.party]))") }
        if !question.excluded.isEmpty { extra.append("without=\(codes(question.excluded))") }
        if !question.contrasted.isEmpty { extra.append("butnot=\(codes(question.contrasted))") }
        if question.requiresAll { extra.append("all") }
        if let superlative = question.superlative { extra.append("\(superlative)") }
        if question.form == .howMany, question.counted != .parties { extra.append("\(question.counted)") }
        if !question.soughtOffice.isEmpty { extra.append("sought=\(question.soughtOffice)") }
        let about = question.asideWords + question.asideParties.map { $0.mentions.last ?? $0.name }
        if !about.isEmpty { extra.append("about=\(about.joined(separator: "|"))") }
        if !question.corrections.isEmpty {
            extra.append("corrected=\(question.corrections.keys.sorted().joined(separator: "|"))")
        }
        if !question.unanswered.isEmpty { extra.append("unanswered=\(question.unanswered.joined(separator: "|"))") }
        if question.lacksRelation { extra.append("norelation") }
        if !question.notUnderstood.isEmpty { extra.append("?=\(question.notUnderstood.joined(separator: "|"))") }
        return [
            String(describing: question.form), question.relations.joined(separator: "|"), codes(question.subjects),
            codes(question.objects), codes(question.either), extra.joined(separator: ","),
        ].joined(separator: " ; ")
    }

    private static func act(_ question: Question) -> String {
        [codes(question.subjects), question.relations.joined(separator: "|"), codes(question.objects)]
            .filter { !$0.isEmpty }.joined(separator: " ")
    }

    private static func codes(_ parties: [NamedParty]) -> String {
        parties.map { party in
            guard case .polity(let code) = party.selectors.first, party.selectors.count == 1 else { return party.name }
            return code.rawValue
        }.joined(separator: "|")
    }
}

/// A base that speaks of one Kim only.
private struct KnownNames: EntityDirectory {
    func parties(named name: String) -> [Party] { [] }

    func statementCount(of party: FactQuery.PartySelector) -> Int {
        if case .entity("Kim Jong-un", _) = party { 1 } else { 0 }
    }
}
