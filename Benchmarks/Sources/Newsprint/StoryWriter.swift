/// Writes one story: paragraphs about a few people in one place.
struct StoryWriter {
  var dice: Dice
  private let place: String
  /// The people of the story, each with what they are.
  private let cast: [(given: String, family: String, role: String)]

  init(dice: Dice) {
    var dice = dice
    place = Names.place(dice.rank())
    cast = (0..<(2 + dice.below(4))).map { _ in
      let name = Names.person(dice.rank())
      return (name.given, name.family, dice.pick(WordLists.roles))
    }
    self.dice = dice
  }

  /// Paragraphs of so many bytes together, or a little more.
  mutating func paragraphs(bytes: Int) -> [String] {
    var found = [dateline() + paragraph()]
    var count = found[0].utf8.count
    if dice.below(300) == 0 { found.append("The convoy had left \(spelling()) at dawn. \(sentence())") }
    while count < bytes {
      let next = paragraph()
      count += next.utf8.count + 2
      found.append(next)
    }
    return found
  }

  private mutating func spelling() -> String { dice.pick(["As-Sorwa", "al-Sorwa", "Al Sorwa", "Sorwa"]) }

  private mutating func dateline() -> String {
    switch dice.below(4) {
    case 0:
      return
        "\(place.uppercased()), \(dice.pick(WordLists.months)) \(1 + dice.below(28)) (\(agency())) - "
    case 1: return "\(place.uppercased()) — "
    default: return ""
    }
  }

  private mutating func agency() -> String { dice.pick(["Nordpress", "Wirekontor", "Agence Delta"]) }

  private mutating func paragraph() -> String {
    switch dice.below(20) {
    case 0, 1: direct() + " " + sentence()
    case 2: direct()
    case 3, 4: indirect() + " " + sentence() + " " + sentence()
    case 5: indirect() + " " + direct()
    case 6: mixed() + " " + sentence()
    default: sentence() + " " + sentence() + (dice.percent(50) ? " " + sentence() : "")
    }
  }

  // MARK: Who speaks

  mutating func fullName() -> String {
    let person = Names.person(dice.rank())
    return "\(person.given) \(person.family)"
  }

  private mutating func source() -> String {
    let person = dice.pick(cast)
    switch dice.below(11) {
    case 0, 1: return "\(person.given) \(person.family)"
    case 2: return person.family
    case 3: return "\(dice.pick(WordLists.titles)) \(person.given) \(person.family)"
    case 4: return "\(person.given) \(person.family), the \(person.role) of \(place),"
    case 5: return "the \(person.role)"
    case 6: return "the \(place) \(dice.pick(WordLists.bodies))"
    case 7: return dice.pick(WordLists.unnamed)
    case 8: return dice.pick(["he", "she", "they"])
    case 9: return "\(person.role) \(person.given) \(person.family)"
    default: return "the \(dice.pick(WordLists.bodies)) (\(person.family.prefix(2).uppercased())B)"
    }
  }

  // MARK: Sentences

  /// A word of the dictionary, or one of the endless many that every text has and no other.
  private mutating func quality() -> String {
    dice.percent(60) ? dice.pick(WordLists.qualities) : Names.word(dice.rank()).lowercased()
  }

  private mutating func thing() -> String {
    dice.percent(60)
      ? "the \(quality()) \(dice.pick(WordLists.things))"
      : dice.percent(25)
        ? "the \(dice.pick(WordLists.things)) of \(Names.place(dice.rank()))"
        : "the \(dice.pick(WordLists.things))"
  }

  private mutating func clause() -> String {
    var words: String
    switch dice.below(6) {
    case 0: words = "\(thing()) \(dice.pick(WordLists.events))"
    case 1: words = "\(thing()) \(dice.pick(WordLists.futures))"
    case 2: words = "\(dice.pick(WordLists.crowds)) \(dice.pick(WordLists.deeds)) \(thing())"
    case 3:
      words =
        "\(2 + dice.below(900)) \(dice.pick(WordLists.crowds)) had \(dice.pick(WordLists.deeds)) \(thing())"
    case 4: words = "\(thing()) was \(quality())"
    default: words = "we \(dice.pick(WordLists.deeds)) \(thing())"
    }
    if dice.percent(55) { words += " " + dice.pick(WordLists.circumstances) }
    if dice.percent(15) { words += " and " + clauseOfOne() }
    return words
  }

  private mutating func clauseOfOne() -> String { "\(thing()) \(dice.pick(WordLists.events))" }

  mutating func sentence() -> String {
    let person = dice.pick(cast)
    switch dice.below(5) {
    case 0:
      return "\(person.family), \(10 + dice.below(80)), \(dice.pick(WordLists.deeds)) \(thing()) in \(place)."
    case 1: return "In \(Names.place(dice.rank())), \(clause())."
    default: return capitalised(clause()) + "."
    }
  }

  private mutating func direct() -> String {
    let (open, close) = dice.percent(60) ? ("“", "”") : ("\"", "\"")
    let said = dice.pick(WordLists.cues)
    switch dice.below(4) {
    case 0: return "\(open)\(capitalised(clause())),\(close) \(source()) \(said)."
    case 1: return "\(open)\(capitalised(clause())),\(close) said \(source())."
    case 2:
      return
        "\(open)\(capitalised(clause())),\(close) \(source()) \(said). \(open)\(capitalised(clause())).\(close)"
    default: return "\(capitalised(source())) \(said): \(open)\(capitalised(clause())).\(close)"
    }
  }

  private mutating func indirect() -> String {
    switch dice.below(5) {
    case 0: return "According to \(source()), \(clause())."
    case 1: return "\(capitalised(clause())), \(source()) said on \(dice.pick(WordLists.days))."
    case 2:
      return "\(capitalised(source())) \(dice.pick(WordLists.thatCues)) \(clause()), adding that \(clause())."
    default: return "\(capitalised(source())) \(dice.pick(WordLists.thatCues)) \(clause())."
    }
  }

  private mutating func mixed() -> String {
    "\(capitalised(source())) said \(thing()) was “\(dice.pick(WordLists.qualities)) and \(dice.pick(WordLists.qualities))”."
  }

  // MARK: Around the story

  mutating func headline() -> String {
    capitalised("\(dice.pick(WordLists.crowds)) of \(place) \(dice.pick(WordLists.deeds)) \(thing())")
  }

  mutating func outlet() -> (name: String, site: String) {
    let town = Names.place(dice.below(120))
    let name = "\(town) \(["Courier", "Post", "Monitor", "Gazette"][dice.below(4)])"
    return (name, name.lowercased().filter { $0 != " " } + ".example")
  }

  mutating func slug() -> String {
    "\(dice.pick(WordLists.things))-\(dice.pick(WordLists.qualities))".replacingSpaces
  }

  /// The story as a page would show it: with headline, byline and furniture, at times hard-wrapped.
  mutating func page(of article: NewsArticle, _ body: [String]) -> String {
    var lines = [article.headline, "", "By \(article.author)", ""]
    if dice.percent(50) { lines += [dice.pick(WordLists.furniture), dice.pick(WordLists.furniture), ""] }
    let isWrapped = dice.percent(25)
    for paragraph in body { lines += [isWrapped ? wrapped(paragraph) : paragraph, ""] }
    lines += [dice.pick(WordLists.furniture), "Tags: \(dice.pick(WordLists.things)), \(place)"]
    for _ in 0..<(dice.percent(20) ? 2 : 0) {
      lines += [
        "", fullName(), "\(dice.pick(WordLists.months)) \(1 + dice.below(28)), 2016 at 10:12", sentence(),
      ]
    }
    return lines.joined(separator: "\n")
  }

  private func wrapped(_ paragraph: String) -> String {
    var line = 0
    var text = ""
    for word in paragraph.split(separator: " ") {
      if line > 0 {
        text += line + word.utf8.count > 72 ? "\n" : " "
        if text.hasSuffix("\n") { line = 0 }
      }
      text += word
      line += word.utf8.count + 1
    }
    return text
  }

  private func capitalised(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }
}

extension String {
  fileprivate var replacingSpaces: String { split(separator: " ").joined(separator: "-") }
}
