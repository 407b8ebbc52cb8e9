/// Names by the hash of their words: each beginning of a name is a node, so that the longest match is found by reading
/// on until there is no node.
struct NameIndex: Sendable {
    /// A name with its case, ready to be compared.
    struct Entry: Sendable {
        /// What it names.
        let sense: NameSense
        /// In which case it must be written.
        let rule: CaseRule
        /// Which of its words begin with a capital, one bit each.
        let capitals: UInt32
        /// How many of them do.
        let capitalCount: Int32

        /// Whether words with that case can be this name.
        func admits(_ key: NameKey, ignoringCase: Bool) -> Bool {
            if ignoringCase { return true }
            switch rule {
            case .exact: return key.capitalCount == Int(capitalCount)
            case .capitalised: return capitals & ~key.capitals == 0
            }
        }

        /// An order that the order of the additions has no part in.
        func precedes(_ other: Entry, name: (NameSense.Subject) -> String) -> Bool {
            if sense.kind != other.sense.kind { return sense.kind < other.sense.kind }
            if sense.subject != other.sense.subject {
                return name(sense.subject).utf8.lexicographicallyPrecedes(name(other.sense.subject).utf8)
            }
            return (rule.rawValue, capitals, capitalCount) < (other.rule.rawValue, other.capitals, other.capitalCount)
        }
    }

    /// A beginning of names; `entries` are those that end there.
    struct Node: Sendable {
        /// The hash of its words.
        let hash: UInt64
        /// The names that end here.
        var entries: Range<Int32>
        /// Whether longer names go on from here.
        var isPrefix: Bool
        /// Whether the one word is the last of a name that is written with a capital.
        var isLastWord = false
        /// Whether the one word is a given name.
        var isGivenName = false
    }

    /// The names, those of one node side by side.
    private(set) var entries: [Entry] = []
    private var nodes: [Node] = []
    private var slots: [Int32]
    private var pending: [(node: Int32, entry: Entry)] = []

    /// An empty index with room for about that many names.
    init(capacity: Int) {
        var size = 1024
        while size < capacity * 3 { size *= 2 }
        slots = Array(repeating: -1, count: size)
        pending.reserveCapacity(capacity)
        nodes.reserveCapacity(capacity * 3 / 2)
    }

    /// The node of those words; nil when no name begins so.
    func node(_ hash: UInt64) -> Node? {
        var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (slots.count - 1)
        while slots[slot] >= 0 {
            let node = nodes[Int(slots[slot])]
            if node.hash == hash { return node }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// Notes that a name ends with that word.
    mutating func noteLastWord(_ key: NameKey) { nodes[Int(insert(key.hash))].isLastWord = true }

    /// Notes that the word is a given name.
    mutating func noteGivenName(_ key: NameKey) { nodes[Int(insert(key.hash))].isGivenName = true }

    /// Adds a name; `finish` makes the additions visible.
    mutating func add(_ name: String, _ sense: NameSense, rule: CaseRule) {
        let key = add(name, sense, rule: rule, reading: .plain)
        if key.hasHyphen { _ = add(name, sense, rule: rule, reading: .joiningHyphens) }
        if key.hasApostrophe { _ = add(name, sense, rule: rule, reading: .splittingApostrophes) }
    }

    private mutating func add(
        _ name: String, _ sense: NameSense, rule: CaseRule, reading: NameKey.Reading
    ) -> NameKey {
        var key = NameKey(reading)
        key.append(name: name) { nodes[Int(insert($0))].isPrefix = true }
        if key.wordCount > 0 {
            let entry = Entry(
                sense: sense, rule: rule, capitals: key.capitals, capitalCount: Int32(key.capitalCount))
            pending.append((insert(key.hash), entry))
        }
        return key
    }

    private mutating func insert(_ hash: UInt64) -> Int32 {
        if nodes.count * 2 > slots.count { grow() }
        var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (slots.count - 1)
        while slots[slot] >= 0 {
            if nodes[Int(slots[slot])].hash == hash { return slots[slot] }
            slot = (slot + 1) & (slots.count - 1)
        }
        let number = Int32(nodes.count)
        nodes.append(Node(hash: hash, entries: 0..<0, isPrefix: false))
        slots[slot] = number
        return number
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count * 2)
        for (number, node) in nodes.enumerated() {
            var slot = Int(truncatingIfNeeded: node.hash ^ (node.hash >> 32)) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(number)
        }
    }

    /// Sorts what was added, so that the order of the additions never shows: as `Entry.precedes` says.
    ///
    /// - Parameter name: the name of a subject, which no other subject of its kind has.
    mutating func finish(name: (NameSense.Subject) -> String) {
        var starts = Array(repeating: Int32(0), count: nodes.count + 1)
        for item in pending { starts[Int(item.node) + 1] += 1 }
        for number in nodes.indices { starts[number + 1] += starts[number] }
        var next = starts
        var order = Array(repeating: 0, count: pending.count)
        for (position, item) in pending.enumerated() {
            order[Int(next[Int(item.node)])] = position
            next[Int(item.node)] += 1
        }
        entries.reserveCapacity(pending.count)
        for number in nodes.indices {
            let first = Int32(entries.count)
            let range = Int(starts[number])..<Int(starts[number + 1])
            if range.count == 1 {
                entries.append(pending[order[range.lowerBound]].entry)
            } else if range.count > 1 {
                var group = order[range].map { pending[$0].entry }
                group.sort { $0.precedes($1, name: name) }
                entries.append(contentsOf: group)
            }
            nodes[number].entries = first..<Int32(entries.count)
        }
        pending = []
    }
}
