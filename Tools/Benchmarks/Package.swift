// swift-tools-version: 6.2
import PackageDescription

/// Measures the language engine; a user of the program never builds it.
let package = Package(
    name: "benchmarks",
    platforms: [.macOS(.v26)],
    dependencies: [.package(name: "chancery", path: "../..")],
    targets: [
        .executableTarget(
            name: "Benchmarks",
            dependencies: [.product(name: "ChanceryLibraries", package: "chancery")])
    ],
    swiftLanguageModes: [.v6]
)
