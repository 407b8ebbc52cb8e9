import Testing

@testable import Linguistics

@Suite struct TreeDecoderTests {
    /// Scores for three words; the rows give the root first, then the words as heads.
    @Test func takesTheBestHeadsWhenTheyAreATree() {
        let scores: [Float] = [
            0, 0, 9, 1,
            9, 1, 0, 1,
            0, 1, 9, 0,
        ]
        #expect(TreeDecoder.heads(scores: scores, count: 3) == [1, -1, 1])
    }

    @Test func breaksACycleWhereItCostsLeast() {
        // 0 and 1 choose each other; making 1 the root costs 2, making 0 the root costs 5.
        let scores: [Float] = [
            4, 0, 9, 0,
            7, 9, 0, 0,
            0, 0, 9, 0,
        ]
        #expect(TreeDecoder.heads(scores: scores, count: 3) == [1, -1, 1])
    }

    @Test func allowsOneRootOnly() {
        let scores: [Float] = [
            9, 0, 1,
            8, 5, 0,
        ]
        #expect(TreeDecoder.heads(scores: scores, count: 2) == [-1, 0])
    }

    @Test(arguments: [
        (heads: [-1], isTree: true), ([0], false), ([1, 0], false), ([-1, -1], false), ([1, -1, 1], true),
    ])
    func tellsTreesFromOthers(_ row: (heads: [Int], isTree: Bool)) {
        #expect(TreeDecoder.isTree(row.heads) == row.isTree)
    }

    /// On small sentences the result is the best of all trees, which can be counted out.
    @Test(arguments: 0..<200)
    func findsTheBestOfAllTrees(seed: Int) {
        var random = TestRandom(seed: UInt64(seed))
        let count = 1 + seed % 5
        let scores = (0..<(count * (count + 1))).map { _ in Float(random.next() % 1000) / 100 }
        func total(_ heads: [Int]) -> Float {
            heads.enumerated().reduce(0) { $0 + scores[$1.offset * (count + 1) + $1.element + 1] }
        }
        var best: Float = -.infinity
        var heads = [Int](repeating: -1, count: count)
        func search(_ word: Int) {
            if word == count {
                if TreeDecoder.isTree(heads) { best = max(best, total(heads)) }
                return
            }
            for head in -1..<count where head != word {
                heads[word] = head
                search(word + 1)
            }
        }
        search(0)
        let found = TreeDecoder.heads(scores: scores, count: count)
        #expect(TreeDecoder.isTree(found))
        #expect(abs(total(found) - best) < 1e-3)
    }

    @Test func isQuickOnLongSentences() {
        var random = TestRandom(seed: 1)
        let scores = (0..<(2000 * 2001)).map { _ in Float(random.next() % 4096) }
        #expect(TreeDecoder.isTree(TreeDecoder.heads(scores: scores, count: 2000)))
    }

    @Test func survivesScoresThatAreNoNumbers() {
        let heads = TreeDecoder.heads(scores: [Float](repeating: .nan, count: 4 * 5), count: 4)
        #expect(TreeDecoder.isTree(heads))
    }
}
