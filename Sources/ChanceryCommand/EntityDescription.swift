internal import Gazetteer
internal import KnowledgeBase
internal import Model

/// What the gazetteer knows of a party, for the table of entities.
enum EntityDescription {
    /// The profile of the party; nil when the gazetteer does not know it.
    static func profile(of party: Party, in gazetteer: Gazetteer) -> EntityProfile? {
        guard party.type != .person, party.type != .organ else { return nil }
        let entity =
            gazetteer.entities(named: party.name).first { $0.code == party.polity }
            ?? gazetteer.entity(code: party.polity)
        guard let entity else { return nil }
        var profile = EntityProfile()
        profile.iso3 = entity.iso3
        profile.wikidata = entity.wikidata
        profile.claimedBy = entity.claimedBy.map(\.rawValue).joined(separator: "|")
        profile.validFrom = entity.period.from?.description ?? ""
        profile.validTo = entity.period.to?.description ?? ""
        profile.aliases = entity.aliases
        return profile
    }
}
