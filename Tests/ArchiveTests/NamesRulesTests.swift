import Testing

@testable import Archive

@Suite("How spellings of a name are brought together")
struct NamesRulesTests {
  @Test("Every rule brings its own examples together, and no earlier rule does", arguments: NameRule.all)
  func matches(_ rule: NameRule) {
    #expect(!rule.matches.isEmpty && !rule.differs.isEmpty && !rule.explanation.isEmpty)
    for pair in rule.matches {
      #expect(NameMatch.rule(pair.first, pair.second) == rule, "\(pair.first), \(pair.second)")
      #expect(NameMatch.rule(pair.second, pair.first) == rule, "\(pair.second), \(pair.first)")
    }
    for pair in rule.differs {
      #expect(NameMatch.rule(pair.first, pair.second) == nil, "\(pair.first), \(pair.second)")
    }
  }

  @Test("A rule's name is its own")
  func names() { #expect(Set(NameRule.all.map(\.name)).count == NameRule.all.count) }

  @Test(
    "Spellings of one name share a key",
    arguments: [
      ["At-Tanf", "al-Tanf", "Al Tanf", "et-Tanf", "Tanf", "التنف", "Эт-Танф"],
      ["al-Boukamal", "Abu Kamal", "Albu Kamal", "Abukamal", "Bukamal", "البوكمال", "Абу-Кемаль"],
      ["Deir ez-Zor", "Deir al-Zour", "Dayr az Zawr", "Deirezzor", "دير الزور", "Дейр-эз-Зор"],
      ["Evgeniy", "Yevgeny", "Jewgeni", "Evgenii", "Евгений", "Євгеній"],
      ["Shoigu", "Schoigu", "Choïgou", "Шойгу"],
      ["Abdulrahman", "Abd al-Rahman", "Abdel Rahman", "Abderrahmane", "Abdurrahman", "عبد الرحمن"],
      ["Salaheddine", "Salahuddin", "Salah al-Din", "Saladin", "صلاح الدين"],
      ["Kyiv", "Kiev", "Kiew", "Київ", "Киев"],
      ["Walid", "Oualid", "Waleed", "وليد"],
      ["Nikos Kazantzis", "Νίκος Καζαντζής"],
      ["Zaporizhzhia", "Saporischschja", "Запоріжжя"],
      ["Hezbollah", "Hizballah", "Hisbollah", "حزب الله"],
    ])
  func keys(_ spellings: [String]) {
    let first = NameKeys(spellings[0])
    #expect(!first.isEmpty)
    for spelling in spellings.dropFirst() {
      #expect(NameKeys(spelling).meet(first), "\(spelling): \(NameKeys(spelling).map(\.text))")
    }
  }

  @Test(
    "Names that are not one stay apart",
    arguments: [
      ("Hassan", "Hussein"), ("Khalid", "Khalidi"), ("Salim", "Salam"), ("Mahmoud", "Muhammad"),
      ("Hama", "Homs"), ("Tartus", "Tortosa"), ("Camp 5", "Camp 6"), ("M23", "M24"), ("Iran", "Iraq"),
      ("Mali", "Malawi"), ("Niger", "Nigeria"), ("Austria", "Australia"), ("Slovakia", "Slovenia"),
      ("Omar", "Amir"), ("Karim", "Karima"),
    ])
  func apart(_ first: String, _ second: String) { #expect(NameMatch.rule(first, second) == nil) }

  @Test("A key is read back from its text")
  func keyText() {
    for name in ["Boukamal", "Chalid", "Zaporizhzhia", "Konstantinopel"] {
      for key in NameKeys(name) { #expect(NameKey(key.text) == key) }
    }
    #expect(NameKey("") == nil && NameKey("Homs") == nil && NameKey("abcdefghijklmnop") == nil)
    #expect(NameKeys("Boukamal").map(\.text) == ["bkml"])
  }

  @Test("Each rule for letters is met in its own example", arguments: LetterRule.all.indices)
  func letterRules(_ i: Int) {
    let rule = LetterRule.all[i]
    let found = NameParts.cut(rule.example.description).contains { word in
      (0..<word.count).contains { at in
        LetterRule.fitting(word, at: at).map {
          "\($0.letters) \($0.place)" == "\(rule.letters) \(rule.place)"
        } ?? false
      }
    }
    #expect(found, "\(rule.letters) \(rule.place): \(rule.example)")
  }

  @Test("Any string has keys or none, at once")
  func hostile() {
    let strings = [
      String(repeating: "a\u{301}", count: 200_000), String(repeating: "Abd al-", count: 200_000),
      String(repeating: "x", count: 1_000_000), String(repeating: "ch", count: 100_000), "", "’", "-", "al-",
      "Abu", "Abd al-", "din", "el el el", "\u{0}", "中国", "🙂", String(repeating: "و", count: 100_000),
    ]
    for string in strings {
      #expect(NameKeys(string).count <= 8)
      #expect(NameMatch.rule(string, "Homs") == nil)
      _ = PersonName(string).compared(to: PersonName("Edda Carver"))
    }
  }

  @Test(
    "Common words are known whatever their case, names are not among them",
    arguments: [
      ("said", true), ("homes", true), ("Used", true), ("issued", true), ("the", true), ("basher", true),
      ("Homs", false), ("Assad", false), ("Saeed", false), ("Hama", false), ("Idlib", false), ("tanf", false),
    ])
  func ordinary(_ word: String, _ isOrdinary: Bool) { #expect(OrdinaryWords.contains(word) == isOrdinary) }
}
