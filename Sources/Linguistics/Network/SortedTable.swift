/// A table from byte strings to small numbers that is searched where it lies in a model file.
///
/// The section begins with the number of entries and then has, for each entry in the order of the keys' bytes, the
/// offset of the key's end in the block of keys and the value, each as four bytes little-endian; the block of keys
/// follows.
@safe public struct SortedTable: @unchecked Sendable {
    @unsafe private let bytes: UnsafeRawBufferPointer
    private let keys: Int

    /// How many entries have a key whose first byte is smaller than each byte, and the number of all.
    private let starts: [Int]

    /// How many entries there are.
    public let count: Int

    /// The table in those bytes, which must outlive it.
    ///
    /// - Throws: `ModelError.badSection` when the bytes are too short for what they announce.
    public init(_ bytes: UnsafeRawBufferPointer, name: String) throws(ModelError) {
        guard bytes.count >= 4 else { throw .badSection(name: name) }
        let count = unsafe Int(UInt32(littleEndian: bytes.loadUnaligned(as: UInt32.self)))
        let keys = 4 + 8 * count
        guard keys <= bytes.count else { throw .badSection(name: name) }
        var previous = 0
        var starts = [Int](repeating: 0, count: 257)
        for index in 0..<count {
            let end = unsafe Int(
                UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 4 + 8 * index, as: UInt32.self)))
            guard end >= previous, keys + end <= bytes.count else { throw .badSection(name: name) }
            let first = unsafe end > previous ? Int(bytes[keys + previous]) + 1 : 0
            starts[first] += 1
            previous = end
        }
        for byte in 1..<257 { starts[byte] += starts[byte - 1] }
        self.starts = starts
        self.count = count
        self.keys = keys
        unsafe self.bytes = unsafe bytes
    }

    /// The value of a key, or nil when the table does not have it.
    public func value(of key: some Collection<UInt8>) -> Int? {
        let found = key.withContiguousStorageIfAvailable { unsafe value(of: UnsafeRawBufferPointer($0)) }
        if let found { return found }
        return unsafe Array(key).withUnsafeBytes { unsafe value(of: $0) }
    }

    @unsafe private func value(of key: UnsafeRawBufferPointer) -> Int? {
        let first = unsafe key.first.map { Int($0) }
        var low = first.map { starts[$0] } ?? 0
        var high = first.map { starts[$0 + 1] } ?? count
        while low < high {
            let middle = (low + high) / 2
            switch unsafe order(ofEntry: middle, and: key) {
            case 0: return number(4 + 8 * middle + 4)
            case ..<0: low = middle + 1
            default: high = middle
            }
        }
        return nil
    }

    /// The bytes of a section with those entries, of which no two have the same key.
    public static func serialized(_ entries: [[UInt8]: Int]) -> [UInt8] {
        var head: [UInt8] = []
        var block: [UInt8] = []
        func append(_ number: Int) {
            for shift in stride(from: 0, to: 32, by: 8) { head.append(UInt8(truncatingIfNeeded: number >> shift)) }
        }
        append(entries.count)
        for (key, value) in entries.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
            block += key
            append(block.count)
            append(value)
        }
        return head + block
    }

    /// Negative when the entry's key comes before the other, zero when they are equal.
    @unsafe private func order(ofEntry index: Int, and key: UnsafeRawBufferPointer) -> Int {
        let start = index == 0 ? 0 : number(4 + 8 * (index - 1))
        let own = unsafe UnsafeRawBufferPointer(rebasing: bytes[(keys + start)..<(keys + number(4 + 8 * index))])
        let common = min(own.count, key.count)
        var position = 0
        while position < common {
            let (left, right) = unsafe (own[position], key[position])
            if left != right { return left < right ? -1 : 1 }
            position += 1
        }
        return own.count - key.count
    }

    private func number(_ offset: Int) -> Int {
        unsafe Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
    }
}
