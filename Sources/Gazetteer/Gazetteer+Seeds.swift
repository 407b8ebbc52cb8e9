import Embedded
import Model

extension Gazetteer {
    /// The gazetteer of `Seeds/gazetteer`.
    ///
    /// - Throws: `GazetteerError` when a table is not as `Seeds/gazetteer/README.md` has it.
    package static func seeded() throws(GazetteerError) -> Gazetteer { try Gazetteer(adding: []) }

    /// The gazetteer of `Seeds/gazetteer` with a user's tables added.
    ///
    /// A row for an entity that exists adds names to it, or periods and codes where its cells are not empty.
    ///
    /// - Parameter tables: the texts of the files with their names.
    /// - Throws: `GazetteerError` for the first thing that is wrong with a table.
    package init(adding tables: [(name: String, text: String)]) throws(GazetteerError) {
        var builder = GazetteerBuilder()
        for file in EmbeddedFile.inFolder("Seeds/gazetteer") {
            let bytes = unsafe [UInt8](file.bytes)
            try builder.add(GazetteerTable(bytes, name: file.name))
        }
        for table in tables {
            try builder.add(GazetteerTable(Array(table.text.utf8), name: table.name))
        }
        self = builder.finished()
    }
}
