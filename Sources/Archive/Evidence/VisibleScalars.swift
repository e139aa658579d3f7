/// The letters of a page that a reader may see, without white space, each with the bytes that stand for it.
///
///     <p>Vant&rsquo;s <b>bridge</b>      // V a n t ’ s b r i d g e; ’ is the seven bytes of its reference
///
/// By them the words of a rendered text are found in the page again, whatever stands between them there. Linear in the length; nothing calls itself.
struct VisibleScalars {
  private(set) var scalars: [UInt32] = []
  /// Where each begins and ends in the page.
  private(set) var starts: [Int32] = []
  private(set) var ends: [Int32] = []

  /// What stands inside these elements is nowhere in the rendered text.
  private static let unseen = ["script", "style", "title", "noscript", "template"].map { Array($0.utf8) }

  init(page: Text) {
    var references = MarkupReferences()
    page.utf8.withUnsafeBufferPointer { bytes in
      var i = 0
      while i < bytes.count {
        switch bytes[i] {
        case 0x3C:
          i = max(i + 1, Self.behindTag(bytes, at: i))
        case 0x26:
          var end = i + 1
          while end < bytes.count, end - i < 40, Self.isReferenceByte(bytes[end]) { end += 1 }
          if end < bytes.count, bytes[end] == 0x3B { end += 1 }
          for scalar in references.scalars(Array(bytes[i..<end])) { add(scalar, i, end) }
          i = end
        default:
          let (scalar, width) = scalarOfValidUTF8(bytes, at: i)
          add(scalar, i, i + width)
          i += width
        }
      }
    }
  }

  private mutating func add(_ scalar: UInt32, _ start: Int, _ end: Int) {
    guard Self.isSeen(scalar) else { return }
    scalars.append(scalar)
    starts.append(Int32(truncatingIfNeeded: start))
    ends.append(Int32(truncatingIfNeeded: end))
  }

  /// Whether a scalar counts: no white space, nothing without width that renderers leave out.
  static func isSeen(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0...0x20, 0x85, 0xA0, 0xAD, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x3000, 0xFEFF: false
    default: true
    }
  }

  private static func isReferenceByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x23
  }

  /// Behind the tag, the comment or the unseen element that begins at a "<"; the same place when it is a sign.
  private static func behindTag(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    guard start + 1 < bytes.count else { return start }
    let next = bytes[start + 1]
    if bytes[start...].starts(with: "<!--".utf8) {
      return behind(bytes, "-->", from: start + 4) ?? bytes.count
    }
    guard (next | 0x20) &- 0x61 < 26 || next == 0x2F || next == 0x21 || next == 0x3F else { return start }
    let end = behindMark(bytes, from: start + 1)
    for name in unseen where isNamed(bytes, name, at: start + 1) {
      return closing(bytes, name, from: end)
    }
    return end
  }

  /// Behind the ">" that closes a tag: one inside quotation marks closes nothing.
  private static func behindMark(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var quote: UInt8 = 0
    var isValue = false
    var i = start
    while i < bytes.count {
      let byte = bytes[i]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x3E {
        return i + 1
      } else if isValue, byte == 0x22 || byte == 0x27 {
        quote = byte
      }
      if byte > 0x20 { isValue = byte == 0x3D }
      i += 1
    }
    return bytes.count
  }

  private static func isNamed(_ bytes: UnsafeBufferPointer<UInt8>, _ name: [UInt8], at start: Int) -> Bool {
    guard start + name.count < bytes.count else { return false }
    for (i, byte) in name.enumerated() where bytes[start + i] | 0x20 != byte { return false }
    let next = bytes[start + name.count]
    return next <= 0x20 || next == 0x3E || next == 0x2F
  }

  /// At the closing tag of an element whose inside is not looked at.
  private static func closing(
    _ bytes: UnsafeBufferPointer<UInt8>, _ name: [UInt8], from start: Int
  ) -> Int {
    var i = start
    while let mark = bytes.offset(of: 0x3C, from: i) {
      if mark + 1 < bytes.count, bytes[mark + 1] == 0x2F, isNamed(bytes, name, at: mark + 2) { return mark }
      i = mark + 1
    }
    return bytes.count
  }

  private static func behind(_ bytes: UnsafeBufferPointer<UInt8>, _ mark: String, from start: Int) -> Int? {
    let mark = Array(mark.utf8)
    var i = start
    while let found = bytes.offset(of: mark[0], from: i) {
      if found + mark.count <= bytes.count, bytes[found..<found + mark.count].elementsEqual(mark) {
        return found + mark.count
      }
      i = found + 1
    }
    return nil
  }
}

/// The scalar that begins at an offset of valid UTF-8, and its width.
@inline(__always)
func scalarOfValidUTF8(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> (scalar: UInt32, width: Int) {
  let lead = UInt32(bytes[i])
  if lead < 0x80 { return (lead, 1) }
  let width = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  var scalar = lead & (0x7F >> UInt32(width))
  for k in 1..<width where i + k < bytes.count { scalar = scalar << 6 | UInt32(bytes[i + k] & 0x3F) }
  return (scalar, width)
}
