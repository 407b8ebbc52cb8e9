/// The files that paths stand for.
package struct InputFiles: Sendable {
    /// The files, each path in the order given, what a folder holds sorted by name; `-` is standard input.
    package private(set) var files: [String] = []

    /// The paths at which there is nothing.
    package private(set) var missing: [String] = []

    /// The folders that may not be read, and the paths in such.
    package private(set) var forbidden: [String] = []

    /// Looks the paths up; folders are entered to any depth, hidden files and folders in them are left out.
    package init(paths: [String]) {
        for path in paths { add(path, kind: path == "-" ? .file : PathKind(at: path)) }
    }

    private mutating func add(_ path: String, kind: PathKind) {
        switch kind {
        case .missing: missing.append(path)
        case .forbidden: forbidden.append(path)
        case .file: files.append(path)
        case .folder:
            guard let entries = PathKind.entries(ofFolder: path) else {
                forbidden.append(path)
                return
            }
            let folder = path.utf8.last == UInt8(ascii: "/") ? path : path + "/"
            for entry in entries { add(folder + entry.name, kind: entry.isFolder ? .folder : .file) }
        }
    }
}
