/// Finds the passage of some texts that shows best what was looked for.
///
/// The passage is the one that FTS5's `snippet()` gives: 32 words, with as many of the phrases as a passage can have,
/// better when it begins with a sentence. To ask FTS5 for it means to look every phrase up in the index again for every
/// hit that is shown, which takes longer than the search; the words of one article are gone through in no time.
/// Words that count in capitals only are found in capitals.
struct SnippetFinder {
  private let phrases: [SoughtPhrase]
  /// So many places of a text are looked at; no story has as many, and of a text of one word the first are as good.
  private static let most = 20_000

  init(_ phrases: [SoughtPhrase]) { self.phrases = phrases }

  private struct Passage {
    var text = 0
    var start = 0
    var score = 0
  }

  /// The passage of the best of the texts; the first words of the last one when none has anything.
  func snippet(of texts: [String]) -> Snippet {
    if phrases.isEmpty { return Snippet(opening: texts.last ?? "") }
    var best = Passage()
    var cut: [IndexedText] = []
    for var text in texts {
      cut.append(text.withUTF8 { IndexedText($0, phrases) })
      look(at: cut[cut.count - 1], number: cut.count - 1, &best)
    }
    guard best.score > 0 else { return Snippet(opening: texts.last ?? "") }
    var text = texts[best.text]
    return Snippet(marked: text.withUTF8 { marked($0, cut[best.text], from: best.start) })
  }

  /// Every place is the middle of a passage, or stands in one that begins with its sentence.
  private func look(at text: IndexedText, number: Int, _ best: inout Passage) {
    var sentence = 0
    var seen = Seen(phrases: phrases.count)
    for place in text.places.indices.prefix(Self.most) {
      let first = text.places[place].words.lowerBound
      var from = place
      while from > 0, text.places[from - 1].words.lowerBound == first { from -= 1 }
      let (score, end) = self.score(text, from: first, firstPlace: from, &seen)
      if score > best.score {
        let middle = first - (Snippet.words - (end - first)) / 2
        best = Passage(
          text: number, start: max(0, min(middle, text.words.count - Snippet.words)), score: score)
      }
      guard text.words.count > Snippet.words else { continue }
      while sentence + 1 < text.sentences.count, text.sentences[sentence + 1] <= first { sentence += 1 }
      let start = text.sentences[sentence]
      // A sentence that begins so long before has no place in common with the passage.
      guard start < first, first < start + Snippet.words else { continue }
      while from > 0, text.places[from - 1].words.lowerBound >= start { from -= 1 }
      let begun = self.score(text, from: start, firstPlace: from, &seen).score + (start == 0 ? 120 : 100)
      if begun > best.score { best = Passage(text: number, start: start, score: begun) }
    }
  }

  /// What a passage is worth: 1,000 for each phrase in it, and 1 for each time that one comes again.
  private func score(
    _ text: IndexedText, from start: Int, firstPlace: Int, _ seen: inout Seen
  ) -> (score: Int, end: Int) {
    seen.begin()
    var score = 0
    var end = start
    for i in firstPlace..<text.places.count {
      let place = text.places[i]
      if place.words.lowerBound >= start + Snippet.words { break }
      score += seen.isFirst(place.phrase) ? 1000 : 1
      end = place.words.upperBound
    }
    return (score, end)
  }

  /// Which phrases a passage has already: emptied for the next passage without touching each.
  private struct Seen {
    private var passages: [Int]
    private var passage = 0

    init(phrases: Int) { passages = Array(repeating: 0, count: phrases) }

    mutating func begin() { passage += 1 }

    mutating func isFirst(_ phrase: Int) -> Bool {
      if passages[phrase] == passage { return false }
      passages[phrase] = passage
      return true
    }
  }

  /// The words of the passage with FTS5's marks around what was looked for.
  private func marked(_ bytes: UnsafeBufferPointer<UInt8>, _ text: IndexedText, from start: Int) -> String {
    let end = min(start + Snippet.words, text.words.count)
    // Before the first word and behind the last one the text is shown to its ends.
    let first = start == 0 ? 0 : text.words[start].start
    let last = end == text.words.count ? bytes.count : text.words[end - 1].end
    var marked = start == 0 ? "" : Snippet.ellipsis
    var at = first
    func add(_ end: Int) {
      if end > at { marked += String(decoding: bytes[at..<end], as: UTF8.self) }
      at = max(at, end)
    }
    var place = 0
    while place < text.places.count {
      // What overlaps is one match.
      var range = text.places[place].words
      place += 1
      while place < text.places.count, text.places[place].words.lowerBound < range.upperBound {
        range = range.lowerBound..<max(range.upperBound, text.places[place].words.upperBound)
        place += 1
      }
      if range.lowerBound >= end { break }
      if range.lowerBound < start { continue }
      range = range.clamped(to: start..<end)
      add(text.words[range.lowerBound].start)
      marked += Snippet.open
      add(text.words[range.upperBound - 1].end)
      marked += Snippet.close
    }
    add(last)
    return end == text.words.count ? marked : marked + Snippet.ellipsis
  }
}
