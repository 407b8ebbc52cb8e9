import Linguistics

/// The weights of an earlier model, to begin training with instead of random ones.
///
/// Words, tags and relations are matched by name: what the earlier model does not know keeps its random beginning.
struct WarmStart {
    private let file: ModelFile
    private let vocabulary: SortedTable
    private let tags: [String: Int]
    private let relations: [String: Int]

    /// The weights in the bytes of a model, which must stay where they are.
    ///
    /// - Throws: `ModelError` when the bytes are no model.
    init(_ bytes: UnsafeRawBufferPointer) throws {
        file = try ModelFile(bytes)
        vocabulary = try SortedTable(file.section("vocabulary"), name: "vocabulary")
        tags = Dictionary(uniqueKeysWithValues: try file.lines("tags").enumerated().map { ($1, $0) })
        relations = Dictionary(uniqueKeysWithValues: try file.lines("relations").enumerated().map { ($1, $0) })
    }

    /// Sets the weights of a network.
    ///
    /// - Parameters:
    ///   - words: the words of the network as `WordEncoder.key(of:)` gives them, by number less one.
    ///   - tags: its tags by number.
    ///   - relations: its relations by number.
    /// - Throws: `ModelError` when a matrix is missing.
    func apply(to parameters: Parameters, words: [[UInt8]], tags: [String], relations: [String]) throws {
        for tensor in parameters.tensors {
            let isOfTags = tensor.name.hasPrefix("heads")
            let isOfRelations = tensor.name == "label" || tensor.name == "label.bias"
            // The tags are the last columns of the heads.
            let shared = isOfTags ? tensor.columns - tags.count : isOfRelations ? 0 : tensor.columns
            let names =
                isOfTags ? tags.map { self.tags[$0] } : isOfRelations ? relations.map { self.relations[$0] } : []
            let columns = shared + (isOfTags ? self.tags.count : isOfRelations ? self.relations.count : 0)
            let rows: [Int?] =
                tensor.name == "words"
                ? [0] + words.map { vocabulary.value(of: $0).map { Int($0) } } : Array(0..<tensor.rows)
            let rowCount = tensor.name == "words" ? vocabulary.count + 1 : tensor.rows
            let section = try file.section(tensor.name)
            func value(_ row: Int, _ column: Int) -> Float {
                if tensor.isVector { return section.loadUnaligned(fromByteOffset: 4 * column, as: Float.self) }
                let scale = section.loadUnaligned(fromByteOffset: 4 * row, as: Float.self)
                let place = 4 * rowCount + row * columns + column
                return scale * Float(section.loadUnaligned(fromByteOffset: place, as: Int8.self))
            }
            let target = parameters.weight(tensor)
            for (row, old) in rows.enumerated() {
                guard let old else { continue }
                for column in 0..<shared { target[row * tensor.columns + column] = value(old, column) }
                for (index, name) in names.enumerated() {
                    guard let name else { continue }
                    target[row * tensor.columns + shared + index] = value(old, shared + name)
                }
            }
        }
        parameters.restartAverage()
    }
}
