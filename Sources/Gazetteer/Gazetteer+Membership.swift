package import Model

extension Gazetteer {
    /// The members of an organisation or group, sorted by code.
    ///
    /// - Parameter day: the day on which they must have been members; nil for everybody who ever was.
    package func members(of group: PolityCode, at day: CalendarDay? = nil) -> [PolityCode] {
        var result = Set<PolityCode>()
        for membership in memberships where membership.group == group {
            if let day, !membership.period.contains(day) { continue }
            result.formUnion(membership.members)
        }
        return result.sorted()
    }

    /// The organisations and groups that a polity belongs to, sorted by code.
    ///
    /// - Parameter day: the day on which it must have been a member; nil for any time.
    package func groups(of polity: PolityCode, at day: CalendarDay? = nil) -> [PolityCode] {
        var result = Set<PolityCode>()
        for membership in memberships where membership.members.contains(polity) {
            if let day, !membership.period.contains(day) { continue }
            result.insert(membership.group)
        }
        return result.sorted()
    }

    /// Whether two polities lie side by side, over land or a narrow sea.
    package func areNeighbours(_ left: PolityCode, _ right: PolityCode) -> Bool {
        neighbours[left]?.contains(right) ?? false
    }

    /// Who holds an office of a polity, sorted by name.
    ///
    /// - Parameters:
    ///   - role: the role, as `Office.role` has it: `head of state`.
    ///   - day: the day; nil for every holder.
    package func holders(of role: String, polity: PolityCode, at day: CalendarDay? = nil) -> [GazetteerPerson] {
        people.filter { person in
            person.terms.contains {
                $0.polity == polity && $0.role == role && (day.map($0.period.contains) ?? true)
            }
        }.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }
}
