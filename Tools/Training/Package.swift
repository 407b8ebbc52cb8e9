// swift-tools-version: 6.2
import PackageDescription

/// Trains the language model; a user of the program never builds it.
let package = Package(
    name: "training",
    platforms: [.macOS(.v26)],
    dependencies: [.package(name: "chancery", path: "../..")],
    targets: [
        .executableTarget(
            name: "Training",
            dependencies: [.product(name: "ChanceryLibraries", package: "chancery")],
            swiftSettings: [.unsafeFlags(["-Ounchecked"])])
    ],
    swiftLanguageModes: [.v6]
)
