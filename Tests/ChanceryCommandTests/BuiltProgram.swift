import Foundation

/// The built program, run as a user runs it, in a fresh folder.
struct BuiltProgram {
    /// What a run gave.
    struct Result {
        /// The exit status.
        var status: Int32
        /// Standard output.
        var output: String
        /// Standard error.
        var messages: String
    }

    /// The folder that the program runs in; removed by `remove()`.
    let folder: URL

    /// The package that the tests belong to.
    static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// A fresh folder.
    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "chancery-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    /// Removes the folder.
    func remove() { try? FileManager.default.removeItem(at: folder) }

    /// Writes a file into the folder and returns its path.
    @discardableResult
    func write(_ text: String, to name: String) throws -> String {
        let url = folder.appending(path: name)
        try Data(text.utf8).write(to: url)
        return url.path()
    }

    /// Starts the program with those arguments and goes on; what it prints is thrown away.
    func start(_ arguments: [String]) throws -> Process {
        let process = process(arguments)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }

    private func process(_ arguments: [String]) -> Process {
        let process = Process()
        process.executableURL = Self.binary
        process.arguments = arguments
        process.currentDirectoryURL = folder
        var environment = ProcessInfo.processInfo.environment
        environment["CHANCERY_DB"] = nil
        process.environment = environment
        return process
    }

    /// Runs the program with those arguments.
    func run(_ arguments: [String], input: String = "") throws -> Result {
        let process = process(arguments)
        let outputFile = folder.appending(path: ".stdout-\(UUID().uuidString)")
        let messagesFile = folder.appending(path: ".stderr-\(UUID().uuidString)")
        let inputFile = folder.appending(path: ".stdin-\(UUID().uuidString)")
        try Data().write(to: outputFile)
        try Data().write(to: messagesFile)
        try Data(input.utf8).write(to: inputFile)
        process.standardInput = try FileHandle(forReadingFrom: inputFile)
        process.standardOutput = try FileHandle(forWritingTo: outputFile)
        process.standardError = try FileHandle(forWritingTo: messagesFile)
        try process.run()
        process.waitUntilExit()
        return Result(
            status: process.terminationStatus, output: try String(contentsOf: outputFile, encoding: .utf8),
            messages: try String(contentsOf: messagesFile, encoding: .utf8))
    }

    /// The program stands beside the tests.
    private static var binary: URL {
        var folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        while folder.path() != "/" {
            let candidate = folder.appending(path: "chancery")
            if FileManager.default.isExecutableFile(atPath: candidate.path()) { return candidate }
            folder = folder.deletingLastPathComponent()
        }
        return folder
    }
}
