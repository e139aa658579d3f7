// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "archive",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "archive", targets: ["archive-cli"]),
    .library(name: "Archive", targets: ["Archive"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .systemLibrary(
      name: "CIsal", pkgConfig: "libisal",
      providers: [.apt(["libisal-dev"]), .brew(["isa-l"])]),
    .systemLibrary(
      name: "CNettle", pkgConfig: "nettle",
      providers: [.apt(["nettle-dev"]), .brew(["nettle"])]),
    .systemLibrary(
      name: "CGumbo", pkgConfig: "gumbo",
      providers: [.apt(["libgumbo-dev"]), .brew(["gumbo-parser"])]),
    .systemLibrary(name: "CMalloc"),
    .target(
      name: "Archive",
      dependencies: ["CSQLite", "CZlib", "CIsal", "CNettle", "CGumbo"],
      resources: [.embedInCode("Store/schema.sql"), .embedInCode("Names/aliases.tsv")],
      swiftSettings: strict),
    .executableTarget(
      name: "archive-cli",
      dependencies: [
        "Archive", "CMalloc",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ArchiveTests", dependencies: ["Archive"], exclude: ["Broken", "Specification"],
      swiftSettings: strict),
    .testTarget(name: "CommandTests", dependencies: ["Archive", "archive-cli"], swiftSettings: strict),
  ]
)
