/// The ids of those relation types that the program itself gives or asks for, beside what tables say: the office that
/// an apposition tells of, the membership in "Is Sweden in NATO", the act that two readings of a verb differ in.
///
/// What several types have in common is a `RelationTrait`.
public enum KnownRelation: String, CaseIterable, Sendable {
    /// Recognition as a state or government.
    case recognised
    /// The refusal of recognition.
    case refusedRecognition = "refused_recognition"
    /// Recognition taken back.
    case withdrewRecognition = "withdrew_recognition"
    /// The beginning of diplomatic relations.
    case establishedRelations = "established_relations"
    /// The end of diplomatic relations.
    case severedRelations = "severed_relations"
    /// Relations taken up again.
    case restoredRelations = "restored_relations"
    /// Relations brought to a lower level.
    case downgradedRelations = "downgraded_relations"
    /// An embassy or the like opened.
    case openedMission = "opened_mission"
    /// An ambassador named or received.
    case appointedEnvoy = "appointed_envoy"
    /// An ambassador called home.
    case recalledEnvoy = "recalled_envoy"
    /// Diplomats told to leave.
    case expelledDiplomats = "expelled_diplomats"
    /// A letter or other written message.
    case sentLetter = "sent_letter_to"
    /// An answer to a message.
    case replied = "replied_to"
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
    /// An apology.
    case apologised = "apologised_to"
    /// An accusation.
    case accused
    /// A threat.
    case threatened
    /// A protest.
    case protested = "protested_to"
    /// Sanctions imposed.
    case sanctioned
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
    /// Whether the list is those relation types, in that order.
    public func isOnly(_ relations: KnownRelation...) -> Bool { elementsEqual(relations.lazy.map(\.id)) }

    /// Whether that relation type is among them.
    public func contains(_ relation: KnownRelation) -> Bool { contains(relation.id) }
}
