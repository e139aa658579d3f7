import Testing

@testable import Archive

@Suite("Names with one spelling")
struct WellKnownNamesTests {
  @Test("Nations, cities, months and common English names, not those that are romanised in many ways")
  func contains() {
    for name in ["Turkey", "CUBA", "Dec", "Walker", "Oman", "Amman"] {
      #expect(WellKnownNames.contains(name))
    }
    for name in ["Homs", "Raqqa", "Sergei", "Mohammed", "Sheikhoun"] {
      #expect(!WellKnownNames.contains(name))
    }
  }

  @Test("A spelling made like an English word is none of a name that is not")
  func isWord() {
    #expect(WellKnownNames.isWord("Nation", for: "Natsyan"))
    #expect(!WellKnownNames.isWord("Chongqing", for: "Chungking"))
    #expect(!WellKnownNames.isWord("Ally", for: "Ali"))
  }

  @Test(
    "v and w at the beginning are one sound only where the rest agrees",
    arguments: [("Wladimir", "Vladimir", true), ("Warlamow", "Varlamov", true), ("Walker", "Volcker", false)])
  func initialW(_ a: String, _ b: String, _ same: Bool) { #expect((NameMatch.rule(a, b) != nil) == same) }

  @Test(
    "Nations and big cities have aliases in Arabic and Russian letters",
    arguments: [
      ("دمشق", "Damascus"), ("حلب", "Aleppo"), ("الرقة", "Raqqa"), ("Сирия", "Syria"), ("مصر", "Egypt"),
      ("Китай", "China"), ("واشنطن", "Washington"),
    ])
  func native(_ name: String, _ alias: String) {
    #expect(AliasTable.shipped.others(of: name).map(\.spelling).contains(alias))
  }
}
