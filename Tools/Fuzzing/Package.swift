// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "Fuzzing",
    platforms: [.macOS(.v26)],
    dependencies: [.package(name: "chancery", path: "../..")],
    targets: [
        .target(name: "CLibFuzzer"),
        .executableTarget(
            name: "FuzzText",
            dependencies: ["CLibFuzzer", .product(name: "ChanceryLibraries", package: "chancery")]),
    ],
    swiftLanguageModes: [.v6]
)
