// swift-tools-version: 6.2
import PackageDescription

/// The upcoming features that each Swift target is built with; see the proposals named.
let swiftSettings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),  // SE-0335
    .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
    .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),  // SE-0461
    .enableUpcomingFeature("InferIsolatedConformances"),  // SE-0470
    .strictMemorySafety(),  // SE-0458
    .treatAllWarnings(as: .error),  // SE-0443
]

let package = Package(
    name: "chancery",
    platforms: [.macOS(.v26)],
    products: [
        .executable(name: "chancery", targets: ["chancery"]),
        // What the nested packages under Tools/ build on.
        .library(name: "ChanceryLibraries", targets: ["Embedded", "Kernels", "Model", "Linguistics"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
    ],
    targets: [
        // The system's libraries, through module maps.
        .systemLibrary(
            name: "CSQLite", pkgConfig: "sqlite3",
            providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),
        .systemLibrary(
            name: "CZlib", pkgConfig: "zlib",
            providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),

        // What the program starts with, inside the binary.
        .target(name: "CEmbedded"),
        .target(name: "Embedded", dependencies: ["CEmbedded", "Model"]),

        // From bytes to statements.
        .target(name: "Model"),
        .target(name: "JSON"),
        .target(name: "ArticleReading", dependencies: ["CZlib", "Embedded", "JSON", "Model"]),
        .target(name: "Gazetteer", dependencies: ["Embedded", "Model"]),
        .target(name: "Kernels"),
        .target(name: "Linguistics", dependencies: ["Embedded", "Kernels", "Model"]),
        .target(name: "TemporalExpressions", dependencies: ["Embedded", "Linguistics", "Model"]),
        .target(name: "Actors", dependencies: ["Embedded", "Gazetteer", "Linguistics", "Model"]),
        .target(
            name: "RelationExtraction",
            dependencies: [
                "Actors", "Embedded", "Gazetteer", "Linguistics", "Model", "TemporalExpressions",
            ]),

        // From statements to answers.
        .target(name: "SQLite", dependencies: ["CSQLite"]),
        .target(name: "KnowledgeBase", dependencies: ["Embedded", "JSON", "Model", "SQLite"]),
        .target(
            name: "Questions",
            dependencies: [
                "Actors", "Embedded", "Gazetteer", "Linguistics", "Model", "RelationExtraction",
                "TemporalExpressions",
            ]),
        .target(name: "Export", dependencies: ["Embedded", "Model"]),
        .target(name: "Evaluation", dependencies: ["ArticleReading", "JSON", "Model"]),

        // The program.
        .target(
            name: "ChanceryCommand",
            dependencies: [
                "Actors", "ArticleReading", "Embedded", "Evaluation", "Export", "Gazetteer",
                "KnowledgeBase", "Linguistics", "Model", "Questions", "RelationExtraction", "SQLite",
                "TemporalExpressions",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .executableTarget(name: "chancery", dependencies: ["ChanceryCommand"]),
    ]
        + testTargets(
            "Embedded", "Model", "JSON", "ArticleReading", "Gazetteer", "Kernels", "Linguistics",
            "TemporalExpressions", "Actors", "RelationExtraction", "SQLite", "KnowledgeBase",
            "Questions", "Export", "Evaluation", "ChanceryCommand"),
    swiftLanguageModes: [.v6],
    // C23 is the first C standard with `#embed`.
    cLanguageStandard: .c2x
)

/// A test target for each library named, which sees everything that the library does. A folder of corpora beside
/// them holds what the tests read: no source.
func testTargets(_ names: String...) -> [Target] {
    let corpora = ["Questions": "Corpora"]
    return names.map { name in
        .testTarget(
            name: name + "Tests",
            // The tests of the command run the built program.
            dependencies: [.target(name: name)] + (name == "ChanceryCommand" ? ["chancery"] : []),
            exclude: corpora[name].map { [$0] } ?? [])
    }
}

for target in package.targets where target.type != .system && !["CEmbedded", "Kernels"].contains(target.name) {
    target.swiftSettings = swiftSettings
}
