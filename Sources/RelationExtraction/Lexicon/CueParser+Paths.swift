internal import Embedded
internal import Model

/// Reads where arguments stand.
extension CueParser {
    /// The places of a cell, the best first.
    mutating func paths(
        _ list: [String], row: SeedTable.Row, column: String
    ) throws(CueLexiconError) -> [ArgumentPath] {
        var result: [ArgumentPath] = []
        for text in list {
            if knownPaths[text] == nil { knownPaths[text] = try path(text, row: row, column: column) }
            if let known = knownPaths[text] { result.append(known) }
        }
        return result
    }

    /// One place: `obj.of@:polity`.
    func path(_ text: String, row: SeedTable.Row, column: String) throws(CueLexiconError) -> ArgumentPath {
        var body = text
        var path = ArgumentPath(steps: [])
        if let (front, list) = Self.halves(of: body, at: ":") {
            body = front
            for name in list.utf8.split(separator: UInt8(ascii: "/")) {
                guard let type = EntityType(rawValue: String(Substring(name))) else {
                    throw fault(row, column, text, "polity, person, organ, organisation or movement after the colon")
                }
                path.types.append(type)
            }
        }
        marks: while let last = body.utf8.last {
            switch last {
            case UInt8(ascii: "&"): path.isPair = true
            case UInt8(ascii: "@"): path.acceptsPlaces = true
            case UInt8(ascii: "+"): path.acceptsOwners = true
            default: break marks
            }
            body = String(Substring(body.utf8.dropLast()))
        }
        for name in body.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false) {
            guard let step = Self.step(String(Substring(name))) else {
                throw fault(
                    row, column, text,
                    "a path of subj, obj, iobj, clause, inf, mod, pred, light, main, head, sides, bound, any, aux, self and prepositions"
                )
            }
            path.steps.append(step)
        }
        // What follows a preposition that the line asks for is meant, even where it only says where.
        if case .preposition = path.steps.last { path.acceptsPlaces = true }
        return path
    }

    /// The names of the steps that are no prepositions.
    private static let places: Set<String> = [
        "self", "subj", "obj", "iobj", "clause", "inf", "sides", "bound", "mod", "pred", "light", "main", "head", "any",
        "aux",
    ]

    private static func step(_ name: String) -> ArgumentPath.Step? {
        switch name {
        case "": return nil
        case "self": return .itself
        case "subj": return .subject
        case "obj": return .object
        case "iobj": return .indirectObject
        case "clause": return .clause
        case "inf": return .infinitive
        case "sides": return .sides
        case "bound": return .bound
        case "mod": return .modifier
        case "owner": return .owner
        case "name": return .compound
        case "pred": return .predicated
        case "light": return .lightSubject
        case "main": return .mainSubject
        case "head": return .head
        case "any": return .anyActor
        case "aux": return .auxiliary
        default:
            let prepositions = name.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
            let isPlain = name.utf8.allSatisfy {
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == UInt8(ascii: "/")
            }
            // A slash joins prepositions alone: "obj/for" would ask for a preposition "obj".
            let isMixed = prepositions.count > 1 && prepositions.contains { places.contains($0) }
            return isPlain && !isMixed ? .preposition(prepositions) : nil
        }
    }
}
