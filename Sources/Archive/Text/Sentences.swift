/// Where sentences end among the tokens of a paragraph.
public struct Sentences: Sendable {
  /// The ranges of token indices, in order and without gaps.
  ///
  /// A full stop ends a sentence unless an abbreviation or an initial owns it ("Gen. Ali", "J. Smith") or
  /// what follows begins small. Closing quotation marks and brackets belong to the sentence they close.
  /// Sentences end inside quotations, too; who wants a quotation whole looks for its marks first.
  public static func ranges(_ tokens: [Token]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    append(&ranges, tokens, from: 0)
    return ranges
  }

  /// Appends the sentences of the tokens from `first` on.
  public static func append(_ ranges: inout [Range<Int>], _ tokens: [Token], from first: Int) {
    var start = first
    var i = first
    while i < tokens.count {
      // What is no mark ends no sentence unless it has a dot of its own.
      i = tokens.withUnsafeBufferPointer { tokens in
        var i = i
        while i < tokens.count, tokens[i].mark == 0, !tokens[i].flags.contains(.dotted) { i += 1 }
        return i
      }
      if i == tokens.count { break }
      if ends(tokens, at: i) {
        var behind = i + 1
        while behind < tokens.count, closes(tokens, at: behind) { behind += 1 }
        if behind == tokens.count || opens(tokens, at: behind, after: i) {
          ranges.append(start..<behind)
          start = behind
          i = behind
          continue
        }
      }
      i += 1
    }
    if start < tokens.count { ranges.append(start..<tokens.count) }
  }

  /// Whether the token at `i` can end a sentence.
  private static func ends(_ tokens: [Token], at i: Int) -> Bool {
    let token = tokens[i]
    if token.is("?") || token.is("!") { return true }
    if token.flags.contains(.dotted) { return endsWithInitials(tokens, at: i) }
    guard token.is(".") else { return false }
    guard i > 0, !token.flags.contains(.spaceBefore) else { return true }
    return !abbreviations.contains(tokens[i - 1].key)
  }

  /// "in the U.S. He said": letters with dots end a sentence only before a word that begins one.
  private static func endsWithInitials(_ tokens: [Token], at i: Int) -> Bool {
    guard tokens[i].span.count > 2, i + 1 < tokens.count else { return i + 1 == tokens.count }
    return sentenceOpeners.contains(tokens[i + 1].key) && tokens[i + 1].isCapitalized
  }

  private static func closes(_ tokens: [Token], at i: Int) -> Bool {
    let token = tokens[i]
    if token.kind == .closeQuote { return !hugsNext(tokens, at: i) }
    if token.kind == .openQuote {
      return !token.flags.contains(.spaceBefore)
        && (i + 1 == tokens.count || tokens[i + 1].flags.contains(.spaceBefore))
    }
    if token.flags.contains(.spaceBefore) { return false }
    return token.kind == .straightQuote || token.kind == .singleQuote || token.is(")") || token.is("]")
  }

  /// » in »so« papers opens: a space before it, none behind.
  private static func hugsNext(_ tokens: [Token], at i: Int) -> Bool {
    tokens[i].flags.contains(.spaceBefore) && i + 1 < tokens.count && tokens[i + 1].isWord
      && !tokens[i + 1].flags.contains(.spaceBefore)
  }

  /// Whether a sentence can begin with the token at `i`.
  private static func opens(_ tokens: [Token], at i: Int, after end: Int) -> Bool {
    let token = tokens[i]
    if token.flags.contains(.lineBefore) && token.kind != .word { return true }
    switch token.kind {
    case .word: return token.isCapitalized || !isLowercase(token)
    case .closeQuote: return hugsNext(tokens, at: i)
    case .genitive: return false
    case .mark: return token.is("(") || token.is("[") || token.mark == 0
    case .dash: return false
    default: return token.flags.contains(.spaceBefore)
    }
  }

  /// A digit first ("15-km") may open a sentence; a small letter may not.
  private static func isLowercase(_ token: Token) -> Bool {
    !token.isCapitalized && !(token.flags.contains(.digit))
  }

  /// Abbreviations that a capitalised word follows inside a sentence (AP and Reuters style books).
  static let abbreviations = WordSet(
    words: """
      mr mrs ms messrs mx dr prof rev fr sr jr st hon gen lt maj col capt cmdr cpl sgt adm brig comdr gov sen sens
      rep reps pres supt insp det const amb atty asst dept dir div corp inc ltd co cos bros vs v no nos vol p pp
      fig figs ed eds est al eg ie cf jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur
      thurs fri sat sun ave blvd mt ft u.s u.k u.n e.g i.e a.m p.m spokesperson's ph.d pvt del dels cpt
      """)

  /// Words that begin a sentence far more often than they go on after "U.S.".
  private static let sentenceOpeners = WordSet(
    words: """
      the a an he she it they we i you this that these those there but and in on at for from after before when while
      if as however according although though since his her their its our what who
      """)
}
