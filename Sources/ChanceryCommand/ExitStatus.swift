internal import ArticleReading

/// How the program ends; the codes follow sysexits.h where that has one.
package enum ExitStatus: Int32, Sendable {
    /// Done, or found.
    case done = 0
    /// Nothing found.
    case nothingFound = 1
    /// The command line is not understood (EX_USAGE).
    case usage = 64
    /// Some input was rejected and the rest kept, or a question was not understood (EX_DATAERR).
    case badInput = 65
    /// An input does not exist or cannot be read (EX_NOINPUT).
    case noInput = 66
    /// A defect of the program (EX_SOFTWARE).
    case internalError = 70
    /// An output cannot be created (EX_CANTCREAT).
    case cannotCreate = 73
    /// Reading or writing failed, or the disk is full (EX_IOERR).
    case inputOutput = 74
    /// The database is in use by another program (EX_TEMPFAIL).
    case busy = 75
    /// The file is no database of this program, or is damaged.
    case notOurDatabase = 76
    /// No permission (EX_NOPERM).
    case noPermission = 77
    /// The database was made by a newer version of the program.
    case newerDatabase = 78
    /// Interrupted by the user (128 + SIGINT).
    case interrupted = 130

    /// How the program ends when that input is all it had.
    init(of issue: ReadingIssue) {
        self =
            switch issue.cause {
            case .content: .badInput
            case .missing: .noInput
            case .forbidden: .noPermission
            }
    }
}
