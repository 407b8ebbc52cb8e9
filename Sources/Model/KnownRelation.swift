/// The ids of those relation types that the program itself gives or asks for, beside what tables say: the office that
/// an apposition tells of, the membership in "Is Sweden in NATO", the act that two readings of a verb differ in.
///
/// What several types have in common is a `RelationTrait`.
public enum KnownRelation: String, CaseIterable, Sendable {
    /// Recognition as a state or government.
    case recognised
    /// The refusal of recognition.
    case refusedRecognition = "refused_recognition"
    /// The beginning of diplomatic relations.
    case establishedRelations = "established_relations"
    /// The end of diplomatic relations.
    case severedRelations = "severed_relations"
    /// Relations taken up again.
    case restoredRelations = "restored_relations"
    /// Diplomats told to leave.
    case expelledDiplomats = "expelled_diplomats"
    /// A letter or other written message.
    case sentLetter = "sent_letter_to"
    /// An invitation.
    case invited
    /// A call by telephone or video.
    case spokeByPhone = "spoke_by_phone"
    /// A meeting in person.
    case met = "met_with"
    /// A journey to somebody.
    case visited
    /// The reception of a guest.
    case hosted
    /// Mediation between others.
    case mediated = "mediated_between"
    /// The conclusion of a treaty.
    case signedAgreement = "signed_agreement"
    /// The end of a treaty.
    case leftAgreement = "left_agreement"
    /// The beginning of a membership.
    case joined
    /// The end of a membership.
    case left
    /// A membership taken away.
    case suspendedMembership = "suspended_membership"
    /// Cooperation that takes place.
    case cooperated = "cooperated_with"
    /// Cooperation promised.
    case pledgedCooperation = "pledged_cooperation"
    /// Aid given.
    case providedAid = "provided_aid"
    /// Aid promised.
    case pledgedAid = "pledged_aid"
    /// The refusal of a demand, an offer or an accusation.
    case rejected
    /// A demand.
    case demanded
    /// The use of military force.
    case attacked
    /// Land held by force.
    case occupied
    /// Land declared one's own.
    case annexed
    /// Forces moved or readied.
    case deployedForces = "deployed_forces"
    /// Forces withdrawn.
    case withdrewForces = "withdrew_forces"
    /// Land claimed.
    case claimedTerritory = "claimed_territory"
    /// An office held.
    case holdsOffice = "holds_office"
    /// An ambassador's post.
    case accreditedTo = "accredited_to"
    /// A membership that holds.
    case memberOf = "member_of"

    /// The id that tables and exports use.
    public var id: String { rawValue }
}

extension [String] {
    /// Whether the list is that one relation type.
    public func isOnly(_ relation: KnownRelation) -> Bool { count == 1 && self[0] == relation.id }

    /// Whether that relation type is among them.
    public func contains(_ relation: KnownRelation) -> Bool { contains(relation.id) }
}
