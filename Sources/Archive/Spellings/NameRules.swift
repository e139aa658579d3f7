/// What is asked of the room Names, in one place.
enum NameRules {
  /// The keys of a name, or of the words of a name run together: two spellings of one name have one in common.
  static func keys(of name: String) -> [String] {
    var words = IndexFold.words(name).split(separator: " ").map(String.init)
    if let bare = DefiniteArticle.stripped(words) { words = bare }
    let letters = words.joined().utf8.filter { !"aeiouyw".utf8.contains($0) }
    var key: [UInt8] = []
    for letter in letters where key.last != letter { key.append(letter) }
    return key.count > 1 ? [String(decoding: key, as: UTF8.self)] : []
  }

  /// The rule by which a spelling of the archive is one of the typed name; nil when it is another name.
  static func rule(typed: String, written: String) -> String? {
    IndexFold.words(typed) == IndexFold.words(written) ? nil : "same consonants"
  }

  /// Whether it is an ordinary English word when written small.
  static func isOrdinary(_ word: String) -> Bool { ordinary.contains(WordKey(word)) }

  /// Spellings that no rule can find, as they ship: other names of the same, with the reason.
  static func aliases(of name: String) -> [(name: String, reason: String)] { [] }

  private static let ordinary = WordSet(words: "the a in is us who it said at of and")
}
