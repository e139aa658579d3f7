// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

// A package of its own: only its builds have the fuzzer and the address sanitizer in them. `make fuzz` builds and
// runs it; the properties that it tries are those of Tests/ArchiveTests/Properties, by a link.
let package = Package(
  name: "archive-fuzz",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "archive", path: "..")],
  targets: [
    .target(name: "CLibFuzzer"),
    .executableTarget(
      name: "archive-fuzz",
      dependencies: ["CLibFuzzer", .product(name: "Archive", package: "archive")],
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]),
  ]
)
