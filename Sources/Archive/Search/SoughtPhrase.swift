/// One of the words or phrases that a match looks for.
struct SoughtPhrase: Hashable, Sendable {
  /// Its words, folded as the index folds them.
  var words: [[UInt8]]
  /// The last word may go on.
  var isPrefix = false
  /// It counts in capitals only: these letters and no others.
  var capitals: [UInt8]?

  /// The phrases of an FTS5 expression of ours, in its order; those that must not occur as well.
  ///
  ///     SoughtPhrase.all(in: #"("At Tanf" OR "tan" *) NOT "drill""#)   // at tanf, tan*, drill
  static func all(in match: String) -> [SoughtPhrase] {
    // Every phrase stands in quotation marks, and holds none.
    let pieces = match.split(separator: "\"", omittingEmptySubsequences: false)
    var phrases: [SoughtPhrase] = []
    for i in stride(from: 1, to: pieces.count - 1, by: 2) {
      let typed = pieces[i].split(separator: " ")
      if typed.isEmpty { continue }
      var phrase = SoughtPhrase(words: typed.map { Array(IndexFold.fold($0).utf8) })
      phrase.isPrefix = pieces[i + 1].hasPrefix(" *")
      if pieces[i - 1].hasSuffix("{short_forms} : "), !pieces[i - 1].hasSuffix("- {short_forms} : ") {
        phrase.capitals = Array(pieces[i].uppercased().utf8)
      }
      if !phrases.contains(phrase) { phrases.append(phrase) }
    }
    return phrases
  }
}
