internal import ArticleReading
internal import Embedded
internal import Evaluation
internal import Foundation
internal import Model
internal import Testing

/// The sample articles of `Seeds/articles/` and the gold statements for them.
@Suite struct SampleArticlesTests {
    private static func articles() throws -> [Article] {
        let reader = try ArticleReader()
        var articles: [Article] = []
        for file in EmbeddedFile.inFolder("Seeds/articles") {
            for event in reader.events(bytes: Array(file.text.utf8), name: file.name) {
                switch event {
                case .article(let article): articles.append(article)
                case .warning(let issue), .rejected(let issue): Issue.record("\(issue)")
                }
            }
        }
        return articles
    }

    @Test func areReadWhole() throws {
        let articles = try Self.articles()
        let lines = articles.map { article in
            [
                article.identifier, article.layout.rawValue, article.date?.description ?? "", article.publisher,
                article.title,
            ].joined(separator: "\t")
        }
        #expect(
            lines == [
                "battle-tanks-for-ukraine\tplain\t2023-01-26\tSample Newswire\tGermany and the United States promise Ukraine battle tanks",
                "donetsk-leader-writes-to-kim\theader\t2022-08-17\texample.org\tDenis Pushilin head of the selfproclaimed Donetsk Peoples Republic speaks to reporters in Donetsk Photograph Sample Pictures",
                "earthquake-condolences\theader\t2023-02-07\tnews.example.org\tWorld leaders offer Turkey and Syria help after earthquake",
                "russia-expels-western-diplomats\tcsv\t2022-05-19\tSample Wire\tRussia expels French, Spanish and Italian diplomats",
                "somalia-recalls-ambassador\tcsv\t2024-01-03\tSample Wire\tSomalia recalls ambassador from Ethiopia over port deal",
                "colombia-breaks-with-israel\tcsv\t2024-05-02\tSample Wire\tColombia to break off relations with Israel",
                "finland-joins-nato\tplain\t2023-04-04\tThe Sample Dispatch\tFinland becomes the 31st member of NATO",
                "honduras-embassy-beijing\tjsonl\t2023-06-12\tSample Wire\tHonduras opens embassy in China",
                "nauru-switches-to-china\tjsonl\t2024-01-25\tSample Wire\tNauru switches recognition from Taiwan to China",
                "armenia-recognises-palestine\tjsonl\t2024-06-22\tSample Wire\tArmenia recognises State of Palestine",
                "iran-reopens-riyadh-embassy\tjsonl\t2023-06-07\tSample Wire\tIran reopens its embassy in Saudi Arabia",
                "north-korea-recognises-two-republics\theader\t2022-07-14\twire.example.org\tNorth Korea recognises Donetsk and Luhansk, Ukraine severs ties",
                "russia-recognises-two-republics\tplain\t2022-02-22\tSample Newswire\tPutin recognises two breakaway regions of Ukraine",
                "suriname-revokes-kosovo-recognition\thtml\t2018-10-31\texplains.example.org\tSuriname takes back its recognition of Kosovo",
                "syria-recognises-two-republics\thtml\t2022-06-30\tThe Sample Post\tSyria recognises Donetsk and Luhansk",
            ])
        for word in ["cookie", "Accept", "Related", "Nordic", "Share on", "Liberia", "Sport", "Read more", "By our"] {
            #expect(!articles.contains { $0.text.contains(word) }, "\(word)")
        }
    }

    @Test func haveGoldThatQuotesThem() throws {
        let articles = Dictionary(
            uniqueKeysWithValues: try Self.articles().map { ($0.identifier, $0.text) })
        let catalogue = try RelationCatalogue.seeded()
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/gold/samples.gold.jsonl")
        let gold = try GoldStatement.read(Array(Data(contentsOf: file)), file: "samples.gold.jsonl")
        #expect(Set(gold.map(\.article)) == Set(articles.keys))
        for statement in gold {
            let text = try #require(articles[statement.article])
            #expect(text.contains(statement.evidence), "\(statement.article): \(statement.evidence)")
            for relation in [statement.relation] + statement.alternatives {
                #expect(catalogue[relation]?.id == relation, "\(relation)")
            }
            #expect(statement.date.isEmpty || EventDate(edtf: statement.date) != nil, "\(statement.date)")
        }
    }
}
