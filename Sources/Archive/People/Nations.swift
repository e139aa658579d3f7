/// Which country a word of a role points to: "Iranian" and "Iran" are one, "Russian" is another.
enum Nations {
  /// The first four letters of the name of a country or people: enough to join most pairs of the two.
  static func key(of i: Int, in words: StoryWords) -> UInt32? {
    guard words.traits[i].has([.country, .people, .city]) else { return nil }
    let token = words.tokens[i]
    if let irregular = irregular[token.key] { return irregular }
    var key: UInt32 = 0
    for byte in words.story.text.utf8[token.start..<min(token.end, token.start + 4)] {
      key = key << 8 | UInt32(byte | 0x20)
    }
    return key
  }

  /// Names whose two forms begin differently.
  private static let irregular = WordTable<UInt32>([
    "france": 1, "french": 1, "netherlands": 2, "dutch": 2, "spain": 3, "spanish": 3, "us": 4, "u.s.": 4,
    "america": 4, "american": 4, "usa": 4,
    "uk": 5, "u.k.": 5, "britain": 5, "british": 5, "wales": 6, "welsh": 6, "denmark": 7, "danish": 7,
    "greece": 8, "greek": 8, "philippines": 9,
    "filipino": 9, "switzerland": 10, "swiss": 10, "moscow": 11, "russia": 11, "russian": 11, "tehran": 12,
    "iran": 12, "iranian": 12, "germany": 13,
    "german": 13, "berlin": 13, "paris": 1, "london": 5, "washington": 4, "beijing": 14, "china": 14,
    "chinese": 14, "poland": 15, "polish": 15,
    "turkey": 16, "turkish": 16, "ankara": 16,
  ])
}
