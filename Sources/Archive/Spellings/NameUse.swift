/// A spelling that an article writes as a name: with a capital inside a sentence.
struct NameUse: Hashable, Sendable {
  /// The words as the index has them: "tanf", "dar a" of "Dar'a", "deir ez zor".
  var words: String
  /// As printed where it was met first: "Tanf".
  var spelling: String
}
