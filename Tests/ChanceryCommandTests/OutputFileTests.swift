import Foundation
import Testing

@testable import ChanceryCommand

/// Where results are written to.
@Suite struct OutputFileTests {
    private let files = FileManager.default

    @Test func aDeviceIsWrittenToAndStaysADevice() throws {
        try OutputFile.write(to: "/dev/null") { try $0.write(Array("a line\n".utf8)) }
        let type = try files.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType
        #expect(type == .typeCharacterSpecial)
        #expect(!files.fileExists(atPath: "/dev/null.part"))
    }

    @Test func aFileKeepsItsOldContentUntilTheNewOneIsWhole() throws {
        let path = files.temporaryDirectory.appending(path: "output-file-\(UUID().uuidString).txt").path
        defer { OutputFile.remove(path) }
        try OutputFile.write(to: path) { try $0.write(Array("first".utf8)) }
        #expect(throws: CommandFailure.self) {
            try OutputFile.write(to: path) { file in
                try file.write(Array("second".utf8))
                throw CommandFailure(.inputOutput, "Broken off.")
            }
        }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "first")
        #expect(!files.fileExists(atPath: path + ".part"))
    }
}
