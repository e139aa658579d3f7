import Foundation
import Testing

@testable import Archive

/// What must hold for any bytes whatever; `make fuzz` looks for bytes for which it does not.
@Suite("What holds for any bytes")
struct PropertyTests {
  @Test("It holds for all that ever broke it", arguments: Property.all.map(\.name))
  func mended(_ name: String) throws {
    let property = try #require(Property.all.first { $0.name == name })
    for (file, bytes) in try inputs("Tests/ArchiveTests/Broken/" + name) {
      #expect(throws: Never.self, "\(name)/\(file)") { try property.check(bytes) }
    }
  }

  @Test("It holds for invented texts, whole, cut and shuffled", arguments: Property.all.map(\.name))
  func invented(_ name: String) throws {
    let property = try #require(Property.all.first { $0.name == name })
    var dice = Seeded(41)
    let seeds = try inputs("samples") + inputs("Fuzzing/seeds")
    #expect(seeds.count > 10)
    for (file, bytes) in seeds {
      var pieces = bytes.split(separator: 0x20, omittingEmptySubsequences: false).map(Array.init)
      for round in 0..<4 {
        let changed = Array(pieces.joined(separator: [0x20]).prefix(round == 0 ? 4_000 : 1_500))
        #expect(throws: Never.self, "\(name), \(file), change \(round)") { try property.check(changed) }
        for _ in 0..<6 {
          pieces.swapAt(dice.below(pieces.count), dice.below(pieces.count))
          pieces.insert(pieces[dice.below(pieces.count)], at: dice.below(pieces.count))
          if round > 1 { pieces.remove(at: dice.below(pieces.count)) }
          if round > 2 { pieces[dice.below(pieces.count)] = dice.bytes(3) }
        }
      }
    }
  }

  /// The files of a folder of the repository, by name; none where there is no such folder.
  private func inputs(_ folder: String) throws -> [(String, [UInt8])] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
    let path = root.appending(path: folder).path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return try names.sorted().compactMap { name in
      var isFolder: ObjCBool = false
      let file = path + "/" + name
      guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder), !isFolder.boolValue else {
        return nil
      }
      return (name, [UInt8](try Data(contentsOf: URL(filePath: file))))
    }
  }
}
