/// The role behind a name: "Orlo Vant, a commander in the northern command, said …".
struct Apposition {
  /// The tokens of the role, without the article's comma; nil when what follows is no role.
  let role: Range<Int>?
  /// The index of the role's noun.
  let noun: Int?

  private static let longest = 18

  /// Reads what begins at `start`, right behind the comma.
  init(_ words: StoryWords, at start: Int, end: Int) {
    let stop = min(end, start + Self.longest)
    var i = start
    var noun: Int?
    // The noun comes early, before any preposition or verb.
    while i < min(stop, start + 7) {
      let token = words.tokens[i]
      let traits = words.traits[i]
      if token.kind == .genitive { i += 1; continue }
      guard token.isWord else { break }
      if traits.has(.speech) && !traits.has(.role) { break }
      if Self.prepositions.contains(token.key) { break }
      if traits.has([.role, .title]) && !(token.isCapitalized && traits.has([.given, .family])) { noun = i }
      i += 1
    }
    guard let noun else {
      role = nil
      self.noun = nil
      return
    }
    // A name behind the noun begins another person: ", spokesman Orlo Vant".
    if noun + 1 < end, words.isNameWord(noun + 1) || words.mark(noun + 1, is: "."),
      !words.traits[noun + 1].has([.country, .people, .organizationHead, .role])
    {
      role = nil
      self.noun = nil
      return
    }
    var behind = noun + 1
    while behind < stop {
      let token = words.tokens[behind]
      let traits = words.traits[behind]
      if token.isWord {
        if traits.has(.speech) || Self.enders.contains(token.key) || Self.isParticiple(behind, words, end) {
          break
        }
      } else if token.kind != .genitive && token.kind != .number {
        let isOwner = token.kind == .singleQuote && !token.flags.contains(.spaceBefore)
        if !token.is("&") && !token.is("/") && !isOwner { break }
      }
      behind += 1
    }
    while behind > noun + 1, words.traits[behind - 1].has([.opener, .particle]) { behind -= 1 }
    role = start..<behind
    self.noun = noun
  }

  /// "fighting in", "tasked with": what the person does is no part of the role.
  private static func isParticiple(_ i: Int, _ words: StoryWords, _ end: Int) -> Bool {
    guard i + 1 < end, !words.tokens[i].isCapitalized, words.traits[i] == [],
      movers.contains(words.tokens[i + 1].key)
    else { return false }
    let token = words.tokens[i]
    guard token.span.count > 4 else { return false }
    let tail = words.story.text.utf8[(token.end - 3)..<token.end]
    return tail.elementsEqual("ing".utf8) || tail.dropFirst().elementsEqual("ed".utf8)
  }

  private static let movers: WordSet = [
    "in", "at", "with", "for", "on", "by", "against", "the", "a", "an", "to", "near",
  ]
  private static let prepositions: WordSet = [
    "of", "in", "at", "for", "with", "from", "on", "to", "by", "who", "whose", "which", "that", "and", "but",
    "is", "was", "were", "are",
    "has", "had", "have", "as", "he", "she", "they", "it", "alongside", "including", "like", "under", "over",
    "between", "during", "plus", "become", "becoming", "became", "making", "made", "after", "while", "when",
    "where",
  ]
  private static let enders: WordSet = [
    "who", "whose", "which", "was", "were", "is", "are", "has", "had", "have", "will", "would", "could",
    "should", "but", "while", "when",
    "as", "after", "he", "she", "they", "it", "to", "with", "by", "did", "does", "also", "added",
  ]
}
