/// How well two dates in EDTF agree.
enum DateAgreement {
    /// 1 for the same, a half where the two can mean the same day, else 0.
    static func of(_ gold: String, and found: String) -> Double {
        if gold == found { return 1 }
        if gold.isEmpty || found.isEmpty { return 0 }
        let (goldFirst, goldLast) = bounds(of: gold)
        let (foundFirst, foundLast) = bounds(of: found)
        return isOrdered(goldFirst, foundLast) && isOrdered(foundFirst, goldLast) ? 0.5 : 0
    }

    /// The first and last day that a date or an interval can mean, as texts that sort: `2022-07-01`, `2022-07-99`.
    private static func bounds(of edtf: String) -> (String, String) {
        let parts = edtf.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 1, omittingEmptySubsequences: false)
        var first = String(Substring(parts[0]))
        var last = parts.count > 1 && !parts[1].isEmpty ? String(Substring(parts[1])) : first
        if first == ".." || first.isEmpty { first = "0000" }
        if last == ".." || last.isEmpty { last = "9999" }
        return (day(first, filledWith: "-01-01"), day(last, filledWith: "-99-99"))
    }

    /// The first ten bytes of a date, with the beginning of the filling for those that it lacks.
    private static func day(_ date: String, filledWith filling: String) -> String {
        let missing = max(0, 10 - date.utf8.count)
        return String(
            decoding: Array((date + String(Substring(filling.utf8.prefix(missing)))).utf8.prefix(10)), as: UTF8.self)
    }

    private static func isOrdered(_ left: String, _ right: String) -> Bool {
        !right.utf8.lexicographicallyPrecedes(left.utf8)
    }
}
