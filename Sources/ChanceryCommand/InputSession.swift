internal import ArticleReading
internal import Model

/// One pass over the inputs of a command: every article in order, every warning told, every rejection counted.
struct InputSession {
    /// How many articles were read.
    private(set) var articles = 0
    /// How many files or records were rejected.
    private(set) var rejected = 0
    /// How many paths name nothing.
    private(set) var missing = 0
    /// How many files and folders may not be read.
    private(set) var forbidden = 0

    private let reader: ArticleReader
    private let diagnostics: Diagnostics

    /// A session that tells its warnings there.
    ///
    /// - Throws: `SeedTableError` when a table of the reader is damaged.
    init(diagnostics: Diagnostics) throws {
        reader = try ArticleReader()
        self.diagnostics = diagnostics
    }

    /// Whether there are paths, and nothing at any of them that can be read.
    func names(nothingOf paths: [String]) -> Bool {
        // A folder, which may be large, is not gone through twice.
        !paths.isEmpty && paths.allSatisfy { $0 != "-" && FileIdentity(at: $0) == nil }
    }

    /// Reads the paths and hands each article on.
    ///
    /// - Parameters:
    ///   - paths: files, folders, or `-` for standard input.
    ///   - progress: is told after each file how many are done.
    ///   - isInput: whether a file is read; by default every one.
    ///   - body: gets each article; what it throws ends the reading.
    mutating func read(
        _ paths: [String], progress: (_ done: Int, _ total: Int, _ articles: Int) -> Void = { _, _, _ in },
        where isInput: (String) -> Bool = { _ in true },
        _ body: (Article) throws -> Void
    ) throws {
        let inputs = InputFiles(paths: paths)
        for path in inputs.missing {
            missing += 1
            diagnostics.error("\(path): there is no such file or folder.")
        }
        for path in inputs.forbidden {
            forbidden += 1
            diagnostics.error("\(path): there is no permission to read it; check its rights and those of its folders.")
        }
        let files = inputs.files.filter(isInput)
        for (index, path) in files.enumerated() {
            for event in reader.events(path: path) {
                switch event {
                case .article(let article):
                    articles += 1
                    try body(article)
                case .warning(let issue):
                    diagnostics.note("chancery: \(issue)")
                case .rejected(let issue):
                    switch issue.cause {
                    case .content: rejected += 1
                    case .missing: missing += 1
                    case .forbidden: forbidden += 1
                    }
                    diagnostics.error(issue.description)
                }
            }
            progress(index + 1, files.count, articles)
        }
    }

    /// Ends the command with the status that the input deserves.
    ///
    /// - Throws: `CommandFailure` with `noPermission` or `noInput` when there was nothing else, `badInput` when some was
    ///   rejected or missing and the rest read.
    func finish() throws(CommandFailure) {
        if articles == 0, rejected == 0 {
            if forbidden > 0 { throw CommandFailure(.noPermission) }
            if missing > 0 { throw CommandFailure(.noInput) }
        }
        if rejected + missing + forbidden > 0 { throw CommandFailure(.badInput) }
    }
}
