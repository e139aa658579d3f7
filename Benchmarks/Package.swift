// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

// A package of its own, so that building and testing the archive does not build its measurements.
let package = Package(
  name: "archive-benchmark",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "archive", path: ".."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    .target(name: "CLimit", linkerSettings: [.linkedLibrary("sqlite3")]),
    .target(name: "Newsprint", swiftSettings: strict),
    .executableTarget(
      name: "archive-benchmark",
      dependencies: [
        "CLimit", "Newsprint",
        .product(name: "Archive", package: "archive"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .testTarget(name: "NewsprintTests", dependencies: ["Newsprint"], swiftSettings: strict),
  ]
)
