/// Which line breaks of a text may stand.
enum LineBreaks {
  /// None: a headline, a name, a path. Line ends and tabs become spaces.
  case none
  /// Its own: a body. Lines may end, tabs may stand.
  case kept
}

/// Text from outside as it may be shown: whatever could drive the terminal or deceive the eye is made visible.
///
/// The one door through which text of articles, files, paths and queries goes to a terminal or into any plain
/// output. Controls become their pictures (ESC is ␛), overrides of the writing direction and characters that
/// nobody sees become their code (`\u{202E}`). Joiners and direction marks, which Persian, Arabic and emoji
/// need, stay: they reach no further than their neighbours.
///
///     visible("\u{1B}[2Jgone")   // "␛[2Jgone"
func visible(_ text: String, _ breaks: LineBreaks = .none) -> String {
  var text = text
  let shown: [UInt8]? = text.withUTF8 { bytes in
    guard let first = bytes.indices.first(where: { hiddenWidth(bytes, $0) > 0 }) else { return nil }
    var shown: [UInt8] = []
    shown.reserveCapacity(bytes.count + 64)
    shown.append(contentsOf: bytes[..<first])
    var i = first
    while i < bytes.count {
      let width = hiddenWidth(bytes, i)
      if width == 0 {
        shown.append(bytes[i])
        i += 1
      } else {
        i += showHidden(bytes, i, width, breaks, &shown)
      }
    }
    return shown
  }
  return shown.map { String(decoding: $0, as: UTF8.self) } ?? text
}

/// The width in bytes of the scalar at `i` when it must not be printed as it is; 0 when it may.
@inline(__always)
private func hiddenWidth(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int {
  let byte = bytes[i]
  if byte < 0x80 { return byte < 0x20 || byte == 0x7F ? 1 : 0 }
  switch byte {
  case 0xC2: return bytes[i + 1] < 0xA0 ? 2 : 0  // C1: a terminal may read U+009B as ESC [
  case 0xE2:
    let (second, third) = (bytes[i + 1], bytes[i + 2])
    // U+200B, U+2028–U+202E; U+2060–U+2069
    if second == 0x80 { return third == 0x8B || (third >= 0xA8 && third <= 0xAE) ? 3 : 0 }
    return second == 0x81 && third >= 0xA0 && third <= 0xAF ? 3 : 0
  case 0xEF:  // U+FEFF, U+FFF9–U+FFFB
    let (second, third) = (bytes[i + 1], bytes[i + 2])
    return (second == 0xBB && third == 0xBF) || (second == 0xBF && third >= 0xB9 && third <= 0xBB) ? 3 : 0
  case 0xF3: return bytes[i + 1] == 0xA0 && bytes[i + 2] < 0x84 ? 4 : 0  // U+E0000–U+E00FF: tags
  default: return 0
  }
}

/// Appends what stands for the scalar at `i`, and tells how many bytes it stands for.
private func showHidden(
  _ bytes: UnsafeBufferPointer<UInt8>, _ i: Int, _ width: Int, _ breaks: LineBreaks, _ shown: inout [UInt8]
) -> Int {
  let byte = bytes[i]
  let isLineEnd = byte == 0x0A || (byte == 0x0D && i + 1 < bytes.count && bytes[i + 1] == 0x0A)
  if isLineEnd {
    shown.append(breaks == .kept ? 0x0A : 0x20)
    return byte == 0x0A ? 1 : 2
  }
  if byte == 0x09 {
    shown.append(breaks == .kept ? 0x09 : 0x20)
    return 1
  }
  if width == 1 {
    let picture = byte == 0x7F ? 0xA1 : 0x80 + byte  // U+2421, U+2400 and up
    shown.append(contentsOf: [0xE2, 0x90, picture])
    return 1
  }
  let scalar = String(decoding: bytes[i..<(i + width)], as: UTF8.self).unicodeScalars.first?.value ?? 0
  shown.append(contentsOf: "\\u{\(String(scalar, radix: 16, uppercase: true))}".utf8)
  return width
}
