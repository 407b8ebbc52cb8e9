public import ArgumentParser
internal import Gazetteer
internal import KnowledgeBase
public import Model

/// Which facts are asked for; the same names in every command.
struct FilterOptions: ParsableArguments {
    @Option(
        name: [.customLong("type"), .customLong("relation")], parsing: .singleValue,
        help: ArgumentHelp("A relation type; may be given more than once.", valueName: "id"))
    var types: [String] = []

    @Option(help: ArgumentHelp("Who did it: a name or a code.", valueName: "name"))
    var subject: String?

    @Option(help: ArgumentHelp("To whom it was done: a name or a code.", valueName: "name"))
    var object: String?

    @Option(parsing: .upToNextOption, help: ArgumentHelp("Two parties, in either role.", valueName: "name name"))
    var between: [String] = []

    @Option(
        help: ArgumentHelp("What can have happened on this day, month or year or later.", valueName: Period.form),
        transform: Period.init)
    var since: Period?

    @Option(
        help: ArgumentHelp("What can have happened on this day, month or year or earlier.", valueName: Period.form),
        transform: Period.init)
    var until: Period?

    @Option(parsing: .singleValue, help: "actual, intended, possible or negated; may be given more than once.")
    var modality: [Modality] = []

    @Option(help: ArgumentHelp("Who must report it: a publisher or a source that is cited.", valueName: "name"))
    var source: String?

    @Option(
        parsing: .singleValue,
        help: "unreviewed, accepted, edited or rejected; may be given more than once. By default all but rejected.")
    var status: [ReviewStatus] = []

    @OptionGroup var time: TimeOptions

    func validate() throws {
        guard between.isEmpty || between.count == 2 else {
            throw ValidationError("--between takes two names, such as --between Russia Syria.")
        }
        if let since, let until, until.last < since.first {
            throw ValidationError(
                "--until \(until.last) is before --since \(since.first); give the earlier day to --since.")
        }
    }

    /// The query of these options.
    ///
    /// - Throws: `CommandFailure` with `usage` for an unknown relation type, `nothingFound` for an unknown name.
    func query(names: inout NameResolver, catalogue: RelationCatalogue) throws -> FactQuery {
        var query = FactQuery()
        for type in types {
            query.relations.append(try catalogue.type(named: type).id)
        }
        if let subject { query.subjects = try names.selectors(for: subject) }
        if let object { query.objects = try names.selectors(for: object) }
        if between.count == 2 {
            query.either = try names.selectors(for: between[0])
            query.members = try names.selectors(for: between[1])
        }
        query.since = since?.first
        query.until = until?.last
        query.modalities = modality
        query.source = source
        query.statuses = status
        query.asOf = time.asOf
        query.knownAt = time.knownAt
        return query
    }
}

extension Modality: ExpressibleByArgument {}
extension ReviewStatus: ExpressibleByArgument {}
