/// A paragraph of a page as it is printed: one line, or the lines that hard wrapping made of it.
struct Block: Sendable {
  /// The words, without white space at either end; may hold line ends.
  var span: TextSpan
  /// Whether an empty line stands before it.
  var blankBefore: Bool
  var indent: Int
  /// How many lines were joined; more than one only where lines were cut at a fixed width.
  var lines = 1

  /// Joins the lines that were cut at a fixed width; every other line is a block of its own.
  ///
  ///     "The ministry said on Monday that the bridge over the\nriver would open in spring."   // one block
  ///     "Sport\nWeather\nMore news"                                                          // three
  static func join(_ lines: [Line], of text: Text) -> [Block] {
    var blocks: [Block] = []
    blocks.reserveCapacity(lines.count)
    var start = 0
    while start < lines.count {
      var end = start + 1
      while end < lines.count, !lines[end].blankBefore { end += 1 }
      let run = start..<end
      if run.count == 1 {
        let line = lines[start]
        blocks.append(Block(span: line.span, blankBefore: line.blankBefore, indent: line.indent))
      } else if let width = wrappingWidth(lines, run, text) {
        joinWrapped(lines, run, width, text, into: &blocks)
      } else {
        // A table may hide that the paragraphs above it were wrapped: each indented stretch is tried alone.
        for stretch in stretches(lines, run) {
          if let width = wrappingWidth(lines, stretch, text) {
            joinWrapped(lines, stretch, width, text, into: &blocks)
          } else {
            for line in lines[stretch] {
              blocks.append(Block(span: line.span, blankBefore: line.blankBefore, indent: line.indent))
            }
          }
        }
      }
      start = end
    }
    return blocks
  }

  /// The parts of a run that begin where a line is indented more than the one above.
  private static func stretches(_ lines: [Line], _ run: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = run.lowerBound
    for i in run.dropFirst() where lines[i].indent > lines[i - 1].indent {
      parts.append(start..<i)
      start = i
    }
    parts.append(start..<run.upperBound)
    return parts
  }

  /// The width at which a run of lines without an empty one between them was cut; nil when it was not.
  ///
  /// Wrapped lines are full: the first word of the next line would not have fitted. Most lines of a
  /// wrapped run are, most stop in the middle of a sentence, and many go on with a small letter; a list
  /// of titles does neither.
  private static func wrappingWidth(_ lines: [Line], _ run: Range<Int>, _ text: Text) -> Int? {
    guard run.count > 1 else { return nil }
    var width = 0
    for line in lines[run] { width = max(width, line.indent + line.span.count) }
    // Narrower is a list, wider is a paragraph on one line.
    guard width >= 40, width <= 120 else { return nil }
    var full = 0
    var open = 0
    var inner = 0
    var small = 0
    // A wire's first line is short where its dateline was taken out; a list of titles ends in no full stop.
    let isProse = endsSentence(lines[run.upperBound - 1].span, text)
    var judged = 0
    for i in run.dropLast() where lines[i + 1].indent <= lines[i].indent {
      inner += 1
      if i > run.lowerBound || !isProse || !breaksOff(lines[i], lines[i + 1], text) { judged += 1 }
      if overflows(lines[i], lines[i + 1], width, text) { full += 1 }
      if !endsSentence(lines[i].span, text) { open += 1 }
      if readsOn(lines[i + 1].span, text) || isProse && startsWithDigit(lines[i + 1].span, text) {
        small += 1
      }
    }
    guard inner > 0, open * 2 > inner else { return nil }
    // Two lines alone are little to go on: the second must read on from the first.
    if inner == 1 {
      guard let first = run.first, full == 1 || lines[first].span.count >= 25 else { return nil }
      if readsOn(lines[first + 1].span, text) { return width }
      // "… said it has repurchased / 400,000 shares.": a full line that breaks off, and the sentence's end.
      let isSentence = endsSentence(lines[first + 1].span, text) && !announces(lines[first].span, text)
      let isCut = full == 1 || breaksOff(lines[first], lines[first + 1], text)
      return isSentence && isCut && lines[first].span.count >= 25 ? width : nil
    }
    return full * 10 >= judged * 6 && small * 5 >= inner * 2 - (isProse ? inner / 2 : 0) ? width : nil
  }

  private static func joinWrapped(
    _ lines: [Line], _ run: Range<Int>, _ width: Int, _ text: Text, into blocks: inout [Block]
  ) {
    let margin = lines[run].reduce(Int.max) { min($0, $1.indent) }
    let outdented = lines[run].dropFirst().contains { $0.indent == margin }
    for i in run {
      let line = lines[i]
      var opens = i == run.lowerBound
      if !opens, outdented, line.indent > margin { opens = true }
      // A line that stops short at a full stop ends its paragraph.
      if !opens, endsSentence(lines[i - 1].span, text), !overflows(lines[i - 1], line, width, text) {
        opens = true
      }
      if opens {
        blocks.append(Block(span: line.span, blankBefore: line.blankBefore, indent: line.indent))
      } else {
        blocks[blocks.count - 1].span.end = line.span.end
        blocks[blocks.count - 1].lines += 1
      }
    }
  }

  /// Whether the first word of `next` would not have fitted behind `line`.
  private static func overflows(_ line: Line, _ next: Line, _ width: Int, _ text: Text) -> Bool {
    var word = 0
    while next.span.start + word < next.span.end, text[next.span.start + word] > 0x20 { word += 1 }
    // An eighth of grace: one line that is too long must not make the others short.
    return line.indent + line.span.count + 1 + word > width - max(2, width / 8)
  }

  private static func readsOn(_ span: TextSpan, _ text: Text) -> Bool { text[span.start] &- 0x61 < 26 }

  /// Whether a line is whole: a sentence, or "Old Salt said:".
  private static func announces(_ span: TextSpan, _ text: Text) -> Bool {
    text[span.end - 1] == 0x3A || endsSentence(span, text)
  }

  private static func startsWithDigit(_ span: TextSpan, _ text: Text) -> Bool {
    text[span.start] &- 0x30 < 10
  }

  /// Whether a line stops in mid-sentence for all that it shows: the next reads on, or it tells what someone said.
  private static func breaksOff(_ line: Line, _ next: Line, _ text: Text) -> Bool {
    if announces(line.span, text) { return false }
    if readsOn(next.span, text) || startsWithDigit(next.span, text) { return true }
    // Titles have "says", never "said".
    let said: [UInt8] = [0x20, 0x73, 0x61, 0x69, 0x64]
    var i = line.span.start
    while i + said.count <= min(line.span.end, line.span.start + 120) {
      if said.indices.allSatisfy({ text[i + $0] == said[$0] }) { return true }
      i += 1
    }
    return false
  }

  private static func endsSentence(_ span: TextSpan, _ text: Text) -> Bool {
    var end = span.end
    while end > span.start {
      switch text[end - 1] {
      case 0x2E, 0x21, 0x3F: return true
      case 0x22, 0x27, 0x29, 0x5D: end -= 1
      case 0x9D, 0x99:  // ” and ’
        guard end - 3 > span.start, text[end - 2] == 0x80, text[end - 3] == 0xE2 else { return false }
        end -= 3
      case 0xA6: return end - 3 > span.start && text[end - 2] == 0x80 && text[end - 3] == 0xE2  // …
      default: return false
      }
    }
    return false
  }
}
