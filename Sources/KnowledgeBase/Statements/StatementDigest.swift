internal import Model

/// The digest that each statement's row keeps of what the extractor found, so that a bit that flips is seen.
enum StatementDigest {
    /// The digest of a statement.
    static func of(_ statement: Statement, id: String) -> Int64 {
        var hash = StableHash()
        hash.add(id)
        for party in [statement.subject, statement.object] {
            hash.add(party.name)
            hash.add(party.type.rawValue)
            hash.add(party.polity.rawValue)
        }
        hash.add(statement.relation)
        hash.add(statement.date?.description ?? "")
        hash.add(statement.dateText)
        hash.add(statement.modality.rawValue)
        hash.add(StoredJSON.encode(statement.attribution))
        hash.add(StoredJSON.encode(statement.detail))
        hash.add(String(statement.confidence.bitPattern))
        for piece in statement.evidence {
            hash.add(String(piece.range.lowerBound))
            hash.add(String(piece.range.upperBound))
            hash.add(piece.rule)
        }
        return hash.value
    }
}
