internal import SQLite

/// What can be wrong with a knowledge base or a request to it.
package enum KnowledgeBaseError: Error, Hashable, Sendable, CustomStringConvertible {
    /// There is no such file.
    case noSuchFile(path: String)
    /// The file is no SQLite database, or one of another program.
    case notOurs(path: String)
    /// The file was made by a newer program.
    case newerVersion(path: String, version: Int, known: Int)
    /// The file is damaged.
    case damaged(path: String, detail: String)
    /// The file may not be read or written.
    case noPermission(path: String)
    /// The file cannot be made there.
    case cannotCreate(path: String)
    /// The file exists and is not to be replaced.
    case exists(path: String)
    /// The base was opened for reading only.
    case readOnly(path: String)
    /// No statement, fact, entity or decision is called that.
    case unknown(name: String)
    /// Several statements, facts, entities or decisions have ids that begin like that.
    case ambiguous(name: String)
    /// There is no decision that could be undone.
    case noDecision
    /// A query of the user is no SQL that this database understands.
    case badQuery(detail: String)
    /// A query of the user is not allowed.
    case notAQuery(detail: String)
    /// A query of the user took too long.
    case tooSlow(seconds: Double)
    /// A query of the user makes too much.
    case tooBig(detail: String)
    /// A change that makes no sense.
    case badChange(detail: String)

    /// The whole sentence that a user reads.
    package var description: String {
        switch self {
        case .noSuchFile(let path): "\(path): there is no such database; `chancery ingest` makes one."
        case .notOurs(let path): "\(path) is not a database of Chancery; it is left as it is."
        case .newerVersion(let path, let version, let known):
            "\(path) has version \(version); this program knows versions up to \(known). Use a newer chancery."
        case .damaged(let path, let detail): "\(path) is damaged: \(detail). Restore it from a backup."
        case .noPermission(let path): "\(path): no permission; check the file's and the folder's rights."
        case .cannotCreate(let path): "\(path) cannot be created; check that the folder exists and can be written."
        case .exists(let path): "\(path) exists already; move it away or choose another name."
        case .readOnly(let path): "\(path) is open for reading only."
        case .unknown(let name): "Nothing here is called \"\(name)\"."
        case .ambiguous(let name): "Several ids begin with \"\(name)\"; give more of its digits."
        case .noDecision: "There is no decision to undo."
        case .badQuery(let detail): "The query is not understood: \(detail)."
        case .notAQuery(let detail): "Only one query that reads is allowed: \(detail)."
        case .tooSlow(let seconds): "The query was stopped after \(seconds) s; ask for less."
        case .tooBig(let detail): "The query was stopped: \(detail); ask for less."
        case .badChange(let detail): "\(detail)."
        }
    }

    /// The whole sentence that a user reads about an error of this target or of SQLite: what, where, what to do.
    package static func sentence(about error: any Error) -> String {
        guard let error = error as? SQLiteError else { return String(describing: error) }
        switch error.code {
        case .corrupt, .notADatabase: return Self.damaged(path: error.path, detail: error.message).description
        case .permission, .readOnly, .cannotOpen: return Self.noPermission(path: error.path).description
        case .busy: return "\(error.path) is in use by another program; try again when that has ended."
        case .full: return "\(error.path): no space is left on the disk; make room and run the command again."
        case .inputOutput:
            return "\(error.path) cannot be read or written (\(error.message)); check the disk and run it again."
        case .tooBig: return Self.tooBig(detail: error.message).description
        default: return "A defect of the program, please report it: \(error.description)."
        }
    }

    /// The exit code by which a program reports an error of this target or of SQLite, after sysexits.h; nil for errors
    /// of others. 76 means "not our database, or damaged", 78 "of a newer version".
    package static func exitCode(of error: any Error) -> Int32? {
        if let error = error as? KnowledgeBaseError {
            switch error {
            case .noSuchFile: return 66
            case .unknown, .ambiguous, .noDecision: return 1
            case .notOurs, .damaged: return 76
            case .newerVersion: return 78
            case .noPermission, .readOnly: return 77
            case .cannotCreate, .exists: return 73
            case .badQuery, .notAQuery, .badChange: return 64
            case .tooSlow, .tooBig: return 74
            }
        }
        guard let error = error as? SQLiteError else { return nil }
        switch error.code {
        case .busy: return 75
        case .corrupt, .notADatabase: return 76
        case .permission, .readOnly: return 77
        case .cannotOpen: return 77
        case .full, .inputOutput, .tooBig: return 74
        default: return 70
        }
    }
}
