internal import Model

extension QueryPlan {
    /// Whether the relation is one of those by which land is taken or held.
    func isOfForce(_ relation: String) -> Bool { catalogue[relation]?.group == .force }

    /// Whether the relation tells what somebody is, and no act: to hold an office.
    func isStatus(_ relation: String) -> Bool { catalogue[relation]?.group == .status }

    /// Whether the relation has no direction.
    func isSymmetric(_ relation: String) -> Bool { catalogue[relation]?.isSymmetric == true }
}
