import Foundation
import Testing

@testable import Archive

@Suite("docs/names.md")
struct NamesReferenceTests {
  @Test("The page has every rule as it is in the code; archive names --rules prints them")
  func rules() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = try String(contentsOf: root.appending(path: "docs/names.md"), encoding: .utf8)
    #expect(page.hasSuffix(NamesReference.markdown + "\n"))
  }
}
