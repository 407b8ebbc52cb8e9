/// Finds the best tree in the scores of all possible heads.
///
/// The best head of each word mostly makes a tree already. Otherwise the best tree with one root is found with the
/// algorithm of Chu & Liu (1965) and Edmonds (1967), in time quadratic in the number of words.
package enum TreeDecoder {
    /// The heads of the best tree, -1 for its root.
    ///
    /// - Parameters:
    ///   - scores: for each word a row of `count + 1` scores: of being the root, then of each word as its head.
    ///   - count: the number of words.
    package static func heads(scores: [Float], count: Int) -> [Int] {
        guard count > 0 else { return [] }
        var heads: [Int] = []
        heads.reserveCapacity(count)
        for word in 0..<count {
            let row = word * (count + 1)
            var best = 0
            for head in 1...count where head != word + 1 && scores[row + head] > scores[row + best] { best = head }
            heads.append(best - 1)
        }
        return isTree(heads) ? heads : bestTree(scores: scores, count: count)
    }

    /// Whether the heads make one tree with one root.
    package static func isTree(_ heads: [Int]) -> Bool {
        var state = [UInt8](repeating: 0, count: heads.count)
        var roots = 0
        for start in heads.indices {
            var word = start
            while word >= 0, state[word] == 0 {
                state[word] = 1
                word = heads[word]
            }
            if word >= 0, state[word] == 1 { return false }
            word = start
            while word >= 0, state[word] == 1 {
                state[word] = 2
                word = heads[word]
            }
            if heads[start] < 0 { roots += 1 }
        }
        return roots == 1
    }

    /// A cycle that was drawn together into its first member.
    private struct Contraction {
        /// The members, each with the words that it stood for, and the edge that it had in the cycle.
        var members: [(node: Int, words: [Int], head: Int, word: Int)]
    }

    private static func bestTree(scores: [Float], count: Int) -> [Int] {
        // Node 0 is above the root; node n is word n - 1. A tree needs at least one edge from node 0, and a penalty
        // beyond all differences of scores makes the best tree have just one.
        let size = count + 1
        var penalty = 1.0
        for score in scores where score.isFinite { penalty = max(penalty, Double(abs(score))) }
        penalty *= Double(4 * size)
        var weight = [Double](repeating: -.infinity, count: size * size)
        for word in 1..<size {
            for head in 0..<size where head != word {
                let score = Double(scores[(word - 1) * size + head])
                weight[word * size + head] = (score.isFinite ? score : -penalty) - (head == 0 ? penalty : 0)
            }
        }
        // Which words an edge between contracted nodes joins.
        var edgeHead = [Int32](repeating: 0, count: size * size)
        var edgeWord = [Int32](repeating: 0, count: size * size)
        for word in 1..<size {
            for head in 0..<size {
                edgeHead[word * size + head] = Int32(head)
                edgeWord[word * size + head] = Int32(word)
            }
        }
        var isActive = [Bool](repeating: true, count: size)
        var words = (0..<size).map { [$0] }
        var best = [Int](repeating: 0, count: size)
        func bestHead(of node: Int) -> Int {
            var best = 0
            for head in 1..<size
            where isActive[head] && head != node && weight[node * size + head] > weight[node * size + best] {
                best = head
            }
            return best
        }
        for node in 1..<size { best[node] = bestHead(of: node) }
        var contractions: [Contraction] = []
        var seen = [Int](repeating: 0, count: size)
        var mark = 0
        var start = 1
        while start < size {
            guard isActive[start] else {
                start += 1
                continue
            }
            mark += 1
            var node = start
            while node != 0, seen[node] != mark {
                seen[node] = mark
                node = best[node]
            }
            guard node != 0 else {
                start += 1
                continue
            }
            var cycle = [node]
            var next = best[node]
            while next != node {
                cycle.append(next)
                next = best[next]
            }
            contract(cycle)
            // The new node may stand anywhere before; nodes before `start` lead to node 0 or into the cycle.
            best[node] = bestHead(of: node)
        }

        func contract(_ cycle: [Int]) {
            let node = cycle[0]
            contractions.append(
                Contraction(
                    members: cycle.map { member in
                        let edge = member * size + best[member]
                        return (member, words[member], Int(edgeHead[edge]), Int(edgeWord[edge]))
                    }))
            let inner = cycle.map { weight[$0 * size + best[$0]] }
            var isMember = [Bool](repeating: false, count: size)
            for member in cycle { isMember[member] = true }
            for other in 0..<size where isActive[other] && !isMember[other] {
                var entering = (score: -Double.infinity, member: node)
                var leaving = (score: -Double.infinity, member: node)
                for (position, member) in cycle.enumerated() {
                    let inward = weight[member * size + other] - inner[position]
                    if inward > entering.score { entering = (inward, member) }
                    let outward = weight[other * size + member]
                    if outward > leaving.score { leaving = (outward, member) }
                }
                let source = entering.member * size + other
                (edgeHead[node * size + other], edgeWord[node * size + other]) = (edgeHead[source], edgeWord[source])
                weight[node * size + other] = entering.score
                guard other != 0 else { continue }
                let target = other * size + leaving.member
                (edgeHead[other * size + node], edgeWord[other * size + node]) = (edgeHead[target], edgeWord[target])
                weight[other * size + node] = leaving.score
                if isMember[best[other]] { best[other] = node }
            }
            for member in cycle.dropFirst() {
                isActive[member] = false
                words[node] += words[member]
            }
        }

        // Expand: the edge that enters a contracted node replaces the cycle's edge at the word where it enters.
        var heads = [Int](repeating: -1, count: size)
        var entry = [Int](repeating: 0, count: size)
        for node in 1..<size where isActive[node] {
            let edge = node * size + best[node]
            entry[node] = Int(edgeWord[edge])
            heads[entry[node]] = Int(edgeHead[edge])
        }
        for contraction in contractions.reversed() {
            let entered = entry[contraction.members[0].node]
            for member in contraction.members {
                if member.words.contains(entered) {
                    entry[member.node] = entered
                } else {
                    entry[member.node] = member.word
                    heads[member.word] = member.head
                }
            }
        }
        return heads.dropFirst().map { $0 - 1 }
    }
}
