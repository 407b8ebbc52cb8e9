internal import KnowledgeBase
internal import Model

/// A decision as a person reads it.
enum DecisionText {
    /// What was decided, its id, and how it is taken back.
    ///
    /// - Parameter undone: the decision that an undo takes back.
    static func text(of decision: Decision, undoing undone: Decision?) -> String {
        guard decision.action == .undo else {
            return "\(words(decision)) (decision \(decision.id); `chancery undo \(decision.id)` takes it back)"
        }
        return "undo \(words(undone ?? decision)) (decision \(undone?.id ?? decision.id) no longer holds)"
    }

    private static func words(_ decision: Decision) -> String {
        let (subject, object) = (name(decision.subject), name(decision.object))
        let act = [decision.action.rawValue, subject, decision.relation, object].filter { !$0.isEmpty }
        switch decision.action {
        case .merge: return "merge \(subject) into \(object)"
        case .alias: return "alias \"\(decision.object)\" of \(subject)"
        case .edit:
            let changes = decision.changes.sorted { $0.key < $1.key }.map { key, value in
                "\(key) \(value.isEmpty ? "none" : name(value))"
            }
            return act.joined(separator: " ") + ": " + changes.joined(separator: ", ")
        case .accept, .reject, .split, .undo: return act.joined(separator: " ")
        }
    }

    /// The name of an entity that a decision writes as `Name|type|CODE`; any other text as it is.
    private static func name(_ text: String) -> String { EntityKey.party(text)?.name ?? text }
}
