internal import Embedded
internal import Linguistics
internal import Model

/// Reads the lines of a cue table into cues.
struct CueParser {
    /// The table that is read.
    let table: SeedTable

    /// The sets of words that `$name` stands for.
    let wordSets: [String: [String]]

    /// The relation types that a line may name.
    let relations: RelationCatalogue

    /// The sets of words of lists that have been read, by their text: many lines share one.
    private var sets: [String: Set<String>] = [:]

    /// The conditions that have been read, by their text.
    private var constraints: [String: CueConstraint] = [:]

    /// The places that have been read, by their text.
    var knownPaths: [String: ArgumentPath] = [:]

    /// A parser of that table.
    init(table: SeedTable, wordSets: [String: [String]], relations: RelationCatalogue) {
        self.table = table
        self.wordSets = wordSets
        self.relations = relations
    }

    /// The columns that a cue table must have.
    static let columns = ["relation", "pattern", "subject", "object"]

    /// All cues of the table.
    ///
    /// - Throws: `CueLexiconError.badCell` for the first line that does not follow the format.
    mutating func cues() throws(CueLexiconError) -> [Cue] {
        var cues: [Cue] = []
        for row in table.rows {
            cues += try self.cues(of: row)
        }
        return cues
    }

    private mutating func cues(of row: SeedTable.Row) throws(CueLexiconError) -> [Cue] {
        var targets: [Cue.Target] = []
        for name in row["relation"].utf8.split(separator: UInt8(ascii: "+")).map({ String(Substring($0)) }) {
            if name == "=" {
                targets.append(.sameAsBefore)
            } else if let relation = relations[name] {
                targets.append(.relation(relation.id))
            } else {
                throw fault(row, "relation", name, "the id of a relation type, or =")
            }
        }
        var terms = row["pattern"].utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
        guard !terms.isEmpty else { throw fault(row, "pattern", "", "a trigger such as v:recognise") }
        let trigger = terms.removeFirst()
        guard let (prefix, list) = Self.halves(of: trigger, at: ":"), let wordClass = WordClass(rawValue: prefix) else {
            throw fault(row, "pattern", trigger, "a trigger such as v:recognise, n:talk,meeting or a:grateful")
        }
        let lemmas = try words(list, row: row, column: "pattern", part: trigger)
        var constraints: [CueConstraint] = []
        for term in terms {
            if self.constraints[term] == nil { self.constraints[term] = try constraint(term, row: row) }
            if let known = self.constraints[term] { constraints.append(known) }
        }
        let note = row["note"]
        guard ["", "declaration", "beside", "mutual", "presupposed"].contains(note) else {
            throw fault(row, "note", note, "declaration, beside, mutual, presupposed, or nothing")
        }
        let readings = try readings(of: row)
        var subjects = row.list("subject")
        let acceptsTopic = subjects.last == "topic"
        if acceptsTopic { subjects.removeLast() }
        let subject = try paths(subjects, row: row, column: "subject")
        var objects = row.list("object")
        var fallbacks: [Cue.Fallback] = []
        while let last = objects.last, let place = Cue.Fallback(rawValue: last) {
            fallbacks.insert(place, at: 0)
            objects.removeLast()
        }
        let isWhole = targets == [.sameAsBefore] || subject.allSatisfy(\.isPair)
        if isWhole { objects = objects.filter { $0 != "=" } }
        let object = try paths(objects, row: row, column: "object")
        if object.isEmpty && fallbacks.isEmpty && !isWhole {
            throw fault(row, "object", row["object"], "where the object stands, such as obj or with|to")
        }
        return targets.map { target in
            let family: String
            var group: RelationGroup?
            var isSerial = false
            switch target {
            case .relation(let id):
                family = id + "." + wordClass.name
                group = relations[id]?.group
                isSerial = relations.has(.serial, id)
            case .sameAsBefore: family = "ellipsis." + wordClass.name
            }
            return Cue(
                target: target, wordClass: wordClass, lemmas: lemmas, constraints: constraints, subject: subject,
                object: object, fallbacks: fallbacks, acceptsTopic: acceptsTopic, readings: readings,
                isDeclaration: note == "declaration", standsBeside: note == "beside", isMutual: note == "mutual",
                isPresupposed: note == "presupposed", group: group, isSerial: isSerial, family: family)
        }
    }

    private mutating func constraint(_ term: String, row: SeedTable.Row) throws(CueLexiconError) -> CueConstraint {
        if let rest = Self.suffix(of: term, after: "+") { return .particle(try set(rest, row: row, part: term)) }
        if let rest = Self.suffix(of: term, after: "^") { return .adjacent(try set(rest, row: row, part: term)) }
        if let rest = Self.suffix(of: term, after: "!+") {
            return .noParticle(try set(rest, row: row, part: term))
        }
        if let rest = Self.suffix(of: term, after: "!~") {
            return .notFollowing(try phrases(rest, row: row, part: term))
        }
        if let rest = Self.suffix(of: term, after: "~") { return .following(try phrases(rest, row: row, part: term)) }
        if let rest = Self.suffix(of: term, after: "!<") {
            return .notPreceding(try phrases(rest, row: row, part: term))
        }
        if let rest = Self.suffix(of: term, after: "<") { return .preceding(try phrases(rest, row: row, part: term)) }
        if let (place, list) = Self.halves(of: term, at: "!=") {
            let set = try set(list, row: row, part: term)
            return .noWord(try path(place, row: row, column: "pattern"), set)
        }
        if let (place, list) = Self.halves(of: term, at: "=") {
            let set = try set(list, row: row, part: term)
            return .word(try path(place, row: row, column: "pattern"), set)
        }
        if let rest = Self.suffix(of: term, after: "!") {
            let place = try path(rest, row: row, column: "pattern")
            return place.types.isEmpty ? .noWord(place, []) : .noType(place)
        }
        let place = try path(term, row: row, column: "pattern")
        return place.types.isEmpty ? .word(place, []) : .type(place)
    }

    private func phrases(
        _ list: String, row: SeedTable.Row, part: String
    ) throws(CueLexiconError) -> [[String]] {
        try words(list, row: row, column: "pattern", part: part).map { phrase in
            phrase.utf8.split(separator: UInt8(ascii: "_")).map { String(Substring($0)) }
        }
    }

    private mutating func set(
        _ list: String, row: SeedTable.Row, part: String
    ) throws(CueLexiconError) -> Set<String> {
        if let known = sets[list] { return known }
        let result = Set(try words(list, row: row, column: "pattern", part: part))
        sets[list] = result
        return result
    }

    private func words(
        _ list: String, row: SeedTable.Row, column: String, part: String
    ) throws(CueLexiconError) -> [String] {
        var result: [String] = []
        for item in list.utf8.split(separator: UInt8(ascii: ",")) {
            let word = String(Substring(item))
            if let name = Self.suffix(of: word, after: "$") {
                guard let set = wordSets[name] else {
                    throw fault(row, column, word, "the name of a set of words after $")
                }
                result += set
            } else {
                result.append(Spelling.british(word))
            }
        }
        guard !result.isEmpty else { throw fault(row, column, part, "at least one word, separated by commas") }
        return result
    }

    /// The error for a part of a cell, with its column.
    func fault(_ row: SeedTable.Row, _ column: String, _ part: String, _ expected: String) -> CueLexiconError {
        var offset = 1
        for name in table.columns {
            if name == column { break }
            offset += row[name].utf8.count + 1
        }
        offset += Self.offset(of: part, in: row[column])
        return .badCell(file: table.name, line: row.line, column: offset, found: part, expected: expected)
    }

    private static func offset(of part: String, in cell: String) -> Int {
        let needle = Array(part.utf8)
        let bytes = Array(cell.utf8)
        guard !needle.isEmpty, bytes.count >= needle.count else { return 0 }
        for start in 0...(bytes.count - needle.count) where bytes[start..<(start + needle.count)].elementsEqual(needle)
        {
            return start
        }
        return 0
    }
}
