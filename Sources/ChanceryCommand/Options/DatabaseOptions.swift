internal import ArgumentParser

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Where the knowledge base is.
struct DatabaseOptions: ParsableArguments {
    @Option(name: .customLong("db"), help: ArgumentHelp("The database.", valueName: "file"))
    private var file: String?

    /// The database's path: `--db`, else `$CHANCERY_DB`, else `chancery.db` in the working folder.
    var path: String {
        if let file { return file }
        if let value = unsafe getenv("CHANCERY_DB"), case let path = unsafe String(cString: value), !path.isEmpty {
            return path
        }
        return "chancery.db"
    }
}
