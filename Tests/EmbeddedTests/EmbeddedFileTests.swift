internal import Embedded
import Foundation
internal import Model
import Testing

@Suite struct EmbeddedFileTests {
    private static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Every file of `Schema/` and `Seeds/` is in the binary, byte for byte; a forgotten `make embed` fails here.
    @Test(arguments: ["Schema", "Seeds"])
    func holdsTheFolder(folder: String) throws {
        let root = Self.package.appending(path: folder)
        let paths = try #require(FileManager.default.subpaths(atPath: root.path()))
        for path in paths {
            let url = root.appending(path: path)
            let name = url.lastPathComponent
            let isFolder = try url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true
            if isFolder || name.hasPrefix("README") || name.hasPrefix(".") { continue }
            let file = try #require(EmbeddedFile.named(folder + "/" + path), "\(folder)/\(path) is not embedded")
            let content = try Data(contentsOf: url)
            #expect(unsafe file.bytes.elementsEqual(content), "\(folder)/\(path) differs")
        }
    }

    @Test func readsTheRelationTypes() throws {
        let catalogue = try RelationCatalogue.seeded()
        #expect(catalogue.types.count == 58)
        #expect(catalogue["recognized"]?.id == "recognised")
        #expect(catalogue["no such type"] == nil)
    }
}
