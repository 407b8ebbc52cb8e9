/// Options that may stand before the subcommand as well: `chancery --db FILE ask ...`.
///
/// The argument parser knows options of the subcommand only, so that these are moved behind it.
package enum LeadingOptions {
    private static let withValue: Set<String> = ["--db", "--format", "--output", "-o", "-f"]
    private static let flags: Set<String> = ["--quiet", "-q"]

    /// The arguments with the leading options behind the subcommand; unchanged when an unknown option leads.
    package static func moved(in arguments: [String]) -> [String] {
        var leading: [String] = []
        var index = 0
        while index < arguments.count, arguments[index].hasPrefix("-") {
            let argument = arguments[index]
            if withValue.contains(argument), index + 1 < arguments.count {
                leading += [argument, arguments[index + 1]]
                index += 2
            } else if flags.contains(argument) || withValue.contains(where: { argument.hasPrefix($0 + "=") }) {
                leading.append(argument)
                index += 1
            } else {
                return arguments
            }
        }
        guard index < arguments.count, !leading.isEmpty else { return arguments }
        return [arguments[index]] + leading + arguments[(index + 1)...]
    }
}
