import Testing

@testable import Archive

@Suite("Names that no rule can find")
struct NamesAliasTests {
  let table = AliasTable.shipped

  @Test("Every line of the shipped table is read, has a reason and stands in order")
  func wellFormed() {
    let text = String(decoding: PackageResources.aliases_tsv, as: UTF8.self)
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(lines.count == table.aliases.count)
    #expect(table.aliases.allSatisfy { !$0.reason.isEmpty && !$0.spelling.isEmpty })
    #expect(
      Set(lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false)[3] }) == [
        "", "exact", "shared",
      ])
    let order = table.aliases.map { [$0.group, $0.spelling] }
    #expect(zip(order, order.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
  }

  @Test("A group has two spellings or more of one kind")
  func groups() {
    for (group, aliases) in Dictionary(grouping: table.aliases, by: \.group) {
      #expect(aliases.count > 1 && Set(aliases.map(\.kind)).count == 1, "\(group)")
    }
  }

  @Test("No spelling is in two groups, unless it is marked as shared")
  func oneGroup() {
    for (spelling, aliases) in Dictionary(grouping: table.aliases, by: { AliasTable.folded($0.spelling) }) {
      let groups = Set(aliases.map(\.group))
      #expect((groups.count > 1) == aliases.contains { $0.isShared }, "\(spelling): \(groups)")
    }
  }

  @Test("No unmarked spelling is a common word")
  func ordinary() {
    for alias in table.aliases where !alias.isExact {
      #expect(!OrdinaryWords.contains(alias.spelling), "\(alias.spelling)")
    }
  }

  @Test(
    "One name leads to the others",
    arguments: [
      ("Daesh", "Islamic State"), ("daesh", "ISIL"), ("Aleppo", "Halab"), ("Bombay", "Mumbai"),
      ("Kyiv", "Kiev"), ("Köln", "Cologne"), ("SDF", "Syrian Democratic Forces"),
      ("syrian democratic forces", "SDF"),
    ])
  func others(_ name: String, _ other: String) {
    #expect(table.others(of: name).map(\.spelling).contains(other))
  }

  @Test(
    "A short form that is a word counts in its own letters only",
    arguments: ["is", "Is", "us", "sdf", "sour"])
  func exact(_ name: String) { #expect(table.others(of: name).isEmpty) }

  @Test("The quick look into the table finds what the whole table has, in every script")
  func quickLook() {
    for alias in AliasTable.shipped.aliases {
      let quick = Set(ShippedAliases.others(of: alias.spelling).map(\.spelling))
      let whole = Set(AliasTable.shipped.others(of: alias.spelling).map(\.spelling))
      #expect(quick == whole, "\(alias.spelling)")
    }
    #expect(ShippedAliases.others(of: "Nowhere Special").isEmpty)
  }
}
