package import Model

/// Compares extracted statements with gold statements.
///
/// Statements agree by article, polities and relation type; for those that agree, modality, date and attribution are
/// compared. Not recognising and refusing to recognise count as one; of symmetric types the order of the parties does
/// not matter; optional gold statements are neither required nor wrong.
package struct Scorer: Sendable {
    private struct Key: Hashable {
        let article: String
        let first: String
        let relation: String
        let second: String
    }

    private let symmetric: Set<String>

    /// A scorer that knows which relation types are symmetric.
    package init(_ catalogue: RelationCatalogue) {
        symmetric = Set(catalogue.types.filter(\.isSymmetric).map(\.id))
    }

    /// The score of what was found.
    ///
    /// - Parameters:
    ///   - found: what an extractor found; only in articles that the gold names it counts.
    ///   - gold: what it should find.
    ///   - relations: the ids of the relation types to score; nil for all.
    package func score(
        _ found: [FoundStatement], against gold: [GoldStatement], relations: Set<String>? = nil
    ) -> Score {
        let gold = gold.map(Self.normalised)
        let articles = Set(gold.map(\.article))
        let found = found.map(Self.normalised).filter { articles.contains($0.article) }
        var score = Score()
        score.articles = articles.count

        var foundKeys: [Key] = []
        var foundByKey: [Key: [FoundStatement]] = [:]
        for statement in found {
            let key = key(of: statement)
            if foundByKey[key] == nil { foundKeys.append(key) }
            foundByKey[key, default: []].append(statement)
        }

        var requiredKeys: [Key] = []
        var requiredByKey: [Key: [GoldStatement]] = [:]
        for statement in gold where !statement.isOptional && relations?.contains(statement.relation) ?? true {
            let key = key(of: statement, as: statement.relation)
            if requiredByKey[key] == nil { requiredKeys.append(key) }
            requiredByKey[key, default: []].append(statement)
        }
        for key in requiredKeys {
            guard let statements = requiredByKey[key], let first = statements.first else { continue }
            let matches = ([first.relation] + first.alternatives).lazy.compactMap { relation in
                foundByKey[self.key(of: first, as: relation)]
            }.first
            if let matches {
                score.found += 1
                score.byRelation[first.relation, default: Score.Counts()].found += 1
                Self.compare(statements, with: matches, into: &score)
            } else {
                score.missedStatements.append(first)
                score.byRelation[first.relation, default: Score.Counts()].missed += 1
            }
        }

        var allowed: Set<Key> = []
        for statement in gold {
            for relation in [statement.relation] + statement.alternatives {
                allowed.insert(key(of: statement, as: relation))
            }
        }
        for key in foundKeys where !allowed.contains(key) && relations?.contains(key.relation) ?? true {
            guard let first = foundByKey[key]?.first else { continue }
            score.wrongStatements.append(first)
            score.byRelation[first.relation, default: Score.Counts()].wrong += 1
        }
        return score
    }

    private func key(of statement: FoundStatement) -> Key {
        key(statement.article, statement.subjectPolity, statement.relation, statement.objectPolity)
    }

    private func key(of statement: GoldStatement, as relation: String) -> Key {
        key(statement.article, statement.subjectPolity, relation, statement.objectPolity)
    }

    private func key(_ article: String, _ subject: String, _ relation: String, _ object: String) -> Key {
        if symmetric.contains(relation), object.utf8.lexicographicallyPrecedes(subject.utf8) {
            return Key(article: article, first: object, relation: relation, second: subject)
        }
        return Key(article: article, first: subject, relation: relation, second: object)
    }

    private static func normalised(_ statement: GoldStatement) -> GoldStatement {
        guard statement.relation == KnownRelation.recognised.id, statement.modality == "negated" else {
            return statement
        }
        var result = statement
        result.relation = KnownRelation.refusedRecognition.id
        result.modality = "actual"
        return result
    }

    private static func normalised(_ statement: FoundStatement) -> FoundStatement {
        guard statement.relation == KnownRelation.recognised.id, statement.modality == "negated" else {
            return statement
        }
        var result = statement
        result.relation = KnownRelation.refusedRecognition.id
        result.modality = "actual"
        return result
    }

    private static func compare(_ gold: [GoldStatement], with found: [FoundStatement], into score: inout Score) {
        let modalities = Set(found.map(\.modality))
        if gold.contains(where: { modalities.contains($0.modality ?? "actual") }) { score.modalityHits += 1 }
        let dated = gold.filter { !$0.date.isEmpty }
        if !dated.isEmpty {
            score.dated += 1
            let agreements = dated.flatMap { one in found.map { DateAgreement.of(one.date, and: $0.date) } }
            score.dateHits += agreements.max() ?? 0
        }
        let attributed = gold.filter { !$0.attribution.isEmpty }
        if !attributed.isEmpty {
            score.attributed += 1
            let wanted = Set(attributed.flatMap { names($0.attribution) })
            let got = Set(found.flatMap { names($0.attribution) })
            let agrees = wanted.contains { one in got.contains { $0.contains(one) || one.contains($0) } }
            if agrees { score.attributionHits += 1 }
        }
    }

    /// The names in lower case, without spaces around them; empty ones left out.
    private static func names(_ names: [String]) -> [String] {
        names.map { name in
            var bytes = Substring(name.lowercased()).utf8
            while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
            while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
            return String(Substring(bytes))
        }.filter { !$0.isEmpty }
    }
}
