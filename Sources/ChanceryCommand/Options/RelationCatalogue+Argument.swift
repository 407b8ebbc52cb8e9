internal import Model

extension RelationCatalogue {
    /// The relation type of that id, in either spelling.
    ///
    /// - Throws: `CommandFailure` with `usage` for an unknown one.
    func type(named id: String) throws(CommandFailure) -> RelationType {
        guard let type = self[id] else {
            throw CommandFailure(.usage, "There is no relation type \"\(id)\"; `chancery codebook` lists them all.")
        }
        return type
    }
}
