internal import Embedded
package import Model
internal import SQLite

/// A knowledge base in one SQLite file: articles, what they say, and what follows from it.
///
/// Used from one task at a time; several programs may read one file while one writes.
package final class KnowledgeBase {
    /// The file.
    package let path: String

    /// The connection; queries of the program run on it.
    let connection: Connection

    /// The relation types.
    let relations: RelationCatalogue

    /// Which acts begin and end which states.
    let states: StateCatalogue

    /// Whether it was opened for writing.
    package let isWritable: Bool

    /// Tells what is known of an entity when it is first seen.
    package var describe: (Party) -> EntityProfile? = { _ in nil }

    /// The present instant as new rows record it: UTC, `YYYY-MM-DDThh:mm:ssZ`.
    package var clock: () -> String = FileHeader.instant

    /// How many statements of a dyad are joined to facts all at once rather than one by one.
    var fewStatements = 64

    /// How many sentences can have the words of a query for its facts to be found from these.
    var fewSentences = 2000

    /// How many facts a query can have for its words to be looked up for each of them.
    var fewFacts = 500

    /// The rows of names written before.
    var names = NameTables()
    private var isClosed = false

    private convenience init(path: String, connection: Connection, isWritable: Bool) throws {
        self.init(
            path: path, connection: connection, isWritable: isWritable, relations: try RelationCatalogue.seeded(),
            states: try StateCatalogue.seeded())
    }

    /// A base on that connection, which knows those tables of the program.
    init(
        path: String, connection: Connection, isWritable: Bool, relations: RelationCatalogue, states: StateCatalogue
    ) {
        self.path = path
        self.connection = connection
        self.isWritable = isWritable
        self.relations = relations
        self.states = states
    }

    deinit { close() }

    /// Opens a file for reading; it is not changed, and its folder need not be writable. Of an older file a copy is
    /// brought to this version and read.
    ///
    /// - Throws: `KnowledgeBaseError` when there is no such file, or it is not ours, newer or damaged.
    package static func open(reading path: String) throws -> KnowledgeBase {
        let version = try checkedVersion(of: path, existing: true)
        let connection = try Connection(path: path, mode: readingMode(of: path))
        let base = try KnowledgeBase(path: path, connection: connection, isWritable: false)
        try base.prepareForReading()
        try base.checkVersion()
        return version < SchemaMigration.latestVersion ? try base.upgradedCopy() : base
    }

    /// A copy for reading that has the tables of this version, and is gone when it is no longer in use.
    private func upgradedCopy() throws -> KnowledgeBase {
        let copy = KnowledgeBase(
            path: path, connection: try connection.temporaryCopy(), isWritable: false, relations: relations,
            states: states)
        try SchemaMigration.apply(to: copy.connection, relations: relations)
        try copy.prepareForReading()
        return copy
    }

    /// Sets up a connection that only reads.
    func prepareForReading() throws {
        connection.lowerLimits()
        // Pages that are read once need no large cache: to make one costs more than to read a page again, and a small
        // one stays in the processor's own. A mapped file was slower yet, and a file that shrinks would end the program.
        try connection.execute("PRAGMA query_only = ON; PRAGMA cell_size_check = ON; PRAGMA cache_size = -2048")
    }

    /// How a file is opened for reading.
    ///
    /// A base in WAL mode cannot be read without writing beside it. Where that is not possible, SQLite may take the file
    /// as it is, provided that no `-wal` holds changes, which it would not see.
    static func readingMode(of path: String) -> Connection.Mode {
        let hasLog = (FileHeader.size(path + "-wal") ?? 0) > 0
        return !FileHeader.folderIsWritable(of: path) && !hasLog ? .immutable : .readOnly
    }

    /// Opens a file for reading and writing, makes it when there is none, and brings an older one to this version.
    ///
    /// - Throws: `KnowledgeBaseError` when the file is not ours, newer or damaged, or may not be written.
    package static func open(writing path: String) throws -> KnowledgeBase {
        let existed = try checkedVersion(of: path, existing: false) > 0
        if existed, !FileHeader.isWritable(path) || !FileHeader.folderIsWritable(of: path) {
            throw KnowledgeBaseError.noPermission(path: path)
        }
        let connection = try connect(path, existed: existed)
        let base = try KnowledgeBase(path: path, connection: connection, isWritable: true)
        try base.prepareForWriting()
        return base
    }

    private static func connect(_ path: String, existed: Bool) throws -> Connection {
        do {
            return try Connection(path: path, mode: existed ? .readWrite : .create)
        } catch {
            throw existed ? error : KnowledgeBaseError.cannotCreate(path: path)
        }
    }

    /// A new base in memory, which lasts as long as the value.
    package static func inMemory() throws -> KnowledgeBase {
        let base = try KnowledgeBase(
            path: ":memory:", connection: Connection(path: ":memory:", mode: .create), isWritable: true)
        try base.prepareForWriting()
        return base
    }

    /// Ends the work: what was written is brought into the one file, so that it can be copied.
    ///
    /// A base that is no longer in use closes itself.
    package func close() {
        guard !isClosed else { return }
        isClosed = true
        guard isWritable, !connection.isTemporary else { return }
        // Another reader may hold the log; then the last one to close, or the next writer, does this.
        try? connection.execute("PRAGMA analysis_limit = 400; PRAGMA optimize")
        try? connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        try? connection.execute("PRAGMA busy_timeout = 0; PRAGMA journal_mode = DELETE")
    }

    private func prepareForWriting() throws {
        try connection.execute(
            """
            PRAGMA page_size = 16384;
            PRAGMA cell_size_check = ON;
            PRAGMA secure_delete = OFF;
            PRAGMA temp_store = MEMORY;
            PRAGMA cache_size = -131072;
            PRAGMA synchronous = FULL;
            """)
        try checkVersion()
        try SchemaMigration.apply(to: connection, relations: relations)
        // Indexes over hashes are written all over the file: a long log brings together what is written again and again.
        guard !connection.isTemporary else { return }
        try connection.execute("PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 4000")
    }

    /// The version by the header's bytes; 0 when there is no file, or an empty one.
    private static func checkedVersion(of path: String, existing: Bool) throws -> Int {
        switch FileHeader.read(path) {
        case .missing:
            if existing { throw KnowledgeBaseError.noSuchFile(path: path) }
            return 0
        case .unreadable: throw KnowledgeBaseError.noPermission(path: path)
        case .empty:
            if existing { throw KnowledgeBaseError.notOurs(path: path) }
            return 0
        case .foreign: throw KnowledgeBaseError.notOurs(path: path)
        case .ours(let version):
            guard version <= SchemaMigration.latestVersion else {
                throw KnowledgeBaseError.newerVersion(
                    path: path, version: version, known: SchemaMigration.latestVersion)
            }
            return max(version, 1)
        }
    }

    /// Looks at the version again, as SQLite sees it: a log may hold a newer one.
    private func checkVersion() throws {
        do {
            let version = try connection.firstRow("PRAGMA user_version") { $0.integer(0) } ?? 0
            guard version <= SchemaMigration.latestVersion else {
                throw KnowledgeBaseError.newerVersion(
                    path: path, version: version, known: SchemaMigration.latestVersion)
            }
            _ = try connection.firstRow("SELECT count(*) FROM sqlite_schema") { $0.integer(0) }
        } catch let error as SQLiteError {
            switch error.code {
            case .corrupt, .notADatabase:
                throw KnowledgeBaseError.damaged(path: path, detail: error.message)
            default: throw error
            }
        }
    }
}
