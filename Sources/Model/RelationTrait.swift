/// What acts of a relation type have in common across its group: a word of the column `traits` of
/// `Seeds/relations.tsv`.
///
/// The stages ask for these instead of naming types, so that a new type of relation takes part in the reading of
/// articles and questions by what its row says.
public enum RelationTrait: String, CaseIterable, Hashable, Sendable {
    /// Done for or with the other side, more than offered or promised: whoever does it is no opponent.
    case cordial

    /// Done from afar, by telephone or in writing, whatever else happens that day.
    case remote

    /// What a letter holds: "in the letter" points to it.
    case letter

    /// What courtesy asks for: thanks, congratulations, condolences.
    case courtesy

    /// A speech act: it is done by words to somebody.
    case speech

    /// Answers what the other side did or said.
    case answer

    /// Binds the doer to something later.
    case promise

    /// Done for somebody's good, perhaps against a third.
    case help

    /// Tells where somebody stands rather than what was done on a day.
    case stance

    /// Begins what both sides then have: relations, an embassy, a membership, an alliance.
    case tie

    /// Kept up by the doer, so that "since 2014" is how long it has gone on, not when it was done.
    case sustained

    /// Settles something between two, which a third may host, broker or welcome.
    case settlement

    /// Ends a conflict, which texts name as the occasion.
    case peacemaking

    /// Concerns a treaty.
    case treaty

    /// Concerns being a member of an organisation.
    case membership

    /// Holds of a person by virtue of an office, whose title goes with it.
    case office

    /// Breaks off, lowers or calls into question diplomatic relations.
    case rupture

    /// Done by or with troops, at a border as often as not.
    case troops

    /// Takes land or lives by force.
    case conquest

    /// Done to one after another, as on a tour: "followed by" may name the next.
    case serial

    /// Done to a place as much as to a party: "where" asks for it.
    case placed

    /// Leads away from its object, which stands behind "from": "recalled its envoy from".
    case ablative

    /// Done at a place that is no party to it: "the Geneva accord".
    case seated

    /// Tells what the doer thinks of another, wants of it or lays at its door, on whatever matter.
    case opinion

    /// Said upon what the other side did.
    case comment

    /// Judges another's act.
    case verdict

    /// Answered in words.
    case answerable

    /// Done with an envoy of one side at the other.
    case envoys

    /// Turned on the other side as a measure, short of a rupture.
    case penalty

    /// What two agree on, beside a settlement.
    case consent
}
