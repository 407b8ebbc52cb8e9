import ChanceryCommand
import Foundation
import Testing

/// The README says what is so.
@Suite struct ReadmeTests {
    private static func readme() throws -> String {
        try String(contentsOf: BuiltProgram.package.appending(path: "README.md"), encoding: .utf8)
    }

    /// Runs the commands of the session, in order, and compares; `Tools/update-readme.py` writes it anew.
    @Test func sessionIsReal() throws {
        let readme = try Self.readme()
        let start = try #require(readme.range(of: "```console\n"))
        let end = try #require(readme.range(of: "```", range: start.upperBound..<readme.endIndex))
        let session = String(readme[start.upperBound..<end.lowerBound])
        let program = try BuiltProgram()
        defer { program.remove() }
        var pieces: [String] = []
        var shown = Set<String>()
        for line in session.split(separator: "\n").map(String.init) where line.hasPrefix("$ chancery ") {
            // The demonstration prints commands of its own.
            if shown.contains(line) { continue }
            let result = try program.run(Array(Self.words(of: String(line.dropFirst(2)))[1...]))
            shown.formUnion(result.output.split(separator: "\n").map(String.init))
            var output = result.output
            while output.hasSuffix("\n") { output.removeLast() }
            pieces.append("\(line)\n\(output)\n")
        }
        #expect(pieces.count == 4)
        #expect(pieces.joined(separator: "\n") == session)
    }

    @Test func namesEveryCommand() throws {
        let readme = try Self.readme()
        for name in Chancery.subcommandNames { #expect(readme.contains("`\(name)"), "\(name)") }
    }

    /// The words of a command line; double quotes hold words together.
    private static func words(of line: String) -> [String] {
        var words: [String] = []
        var word = ""
        var isQuoted = false
        for character in line {
            switch character {
            case "\"": isQuoted.toggle()
            case " " where !isQuoted:
                words.append(word)
                word = ""
            default: word.append(character)
            }
        }
        return words + [word]
    }
}
