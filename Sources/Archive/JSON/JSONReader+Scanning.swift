extension JSONReader {
  /// The byte at `offset`; nil at the end.
  @inline(__always)
  var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// Passes over one value and checks it; `depth` lists and objects are open around it.
  mutating func value(inside depth: Int = 0) throws(JSONError) -> JSONValue {
    skipSpace()
    let start = offset
    guard let kind = kind(of: next) else { throw unexpected() }
    switch kind {
    case .string: try skipString()
    case .object, .array: try skipNested(inside: depth)
    default: try skipScalar()
    }
    return JSONValue(kind: kind, span: TextSpan(start: start, end: offset))
  }

  /// Passes over a list or an object with all that stands in it.
  private mutating func skipNested(inside depth: Int) throws(JSONError) {
    /// For each open bracket, whether it is an object's.
    var open: [Bool] = []
    while true {
      skipSpace()
      if let byte = next, byte == 0x7B || byte == 0x5B {
        guard open.count + depth < JSONLimits.depth else {
          throw fault("lists and objects stand more than \(JSONLimits.depth) deep in one another")
        }
        offset += 1
        open.append(byte == 0x7B)
        skipSpace()
        if next != byte + 2 {
          if byte == 0x7B { _ = try key() }
          continue
        }
        offset += 1
        open.removeLast()
      } else {
        try skipScalar()
      }
      while let isObject = open.last {
        skipSpace()
        guard try isLast(before: isObject ? 0x7D : 0x5D) else {
          if isObject { _ = try key() }
          break
        }
        open.removeLast()
      }
      if open.isEmpty { return }
    }
  }

  /// A key and its colon.
  mutating func key() throws(JSONError) -> TextSpan {
    skipSpace()
    guard next == 0x22 else { throw next == nil ? fault("cut off") : unexpected("a key in quotation marks") }
    let start = offset
    try skipString()
    let span = TextSpan(start: start, end: offset)
    skipSpace()
    try expect(0x3A, "a colon behind the key was expected")
    return span
  }

  /// Behind a value: passes over the comma (false) or the closing bracket (true).
  @inline(__always)
  mutating func isLast(before closing: UInt8) throws(JSONError) -> Bool {
    guard let byte = next else { throw fault("cut off") }
    guard byte == closing || byte == 0x2C else { throw unexpected("a comma or a closing bracket") }
    offset += 1
    return byte == closing
  }

  @inline(__always)
  mutating func skipSpace() {
    while offset < bytes.count {
      let byte = bytes[offset]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      offset += 1
    }
  }

  /// A string, number, true, false or null.
  private mutating func skipScalar() throws(JSONError) {
    switch kind(of: next) {
    case .string: try skipString()
    case .number: try skipNumber()
    case .bool, .null: try skipWord()
    default: throw unexpected()
    }
  }

  /// A string from its quotation mark to behind the closing one; its escapes are checked.
  private mutating func skipString() throws(JSONError) {
    let start = offset
    offset += 1
    while true {
      while offset + 8 <= bytes.count {
        let eight = EightBytes(bytes, at: offset)
        if eight.contain(0x22) || eight.contain(0x5C) || eight.containControl { break }
        offset += 8
      }
      guard let byte = next, byte != 0x0A else {
        throw JSONError(reason: "the string is not closed", offset: start)
      }
      offset += 1
      if byte == 0x22 { return }
      if byte == 0x5C { try skipEscape() }
    }
  }

  private mutating func skipEscape() throws(JSONError) {
    guard let byte = next else { throw fault("cut off") }
    switch byte {
    case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: offset += 1
    case 0x75:
      offset += 1
      for _ in 0..<4 {
        guard let digit = next, hexadecimalValue(digit) != nil else {
          throw fault("\\u wants four hexadecimal digits")
        }
        offset += 1
      }
    default: throw fault("there is no such escape in JSON")
    }
  }

  private mutating func skipNumber() throws(JSONError) {
    if next == 0x2D { offset += 1 }
    let isZero = next == 0x30
    let digits = skipDigits()
    if digits == 0 || (isZero && digits > 1) { throw fault("that is not a number") }
    if next == 0x2E {
      offset += 1
      if skipDigits() == 0 { throw fault("that is not a number") }
    }
    if next == 0x65 || next == 0x45 {
      offset += 1
      if next == 0x2B || next == 0x2D { offset += 1 }
      if skipDigits() == 0 { throw fault("that is not a number") }
    }
  }

  private mutating func skipDigits() -> Int {
    let start = offset
    while let byte = next, byte &- 0x30 < 10 { offset += 1 }
    return offset - start
  }

  /// true, false, null.
  private mutating func skipWord() throws(JSONError) {
    for word: StaticString in ["true", "false", "null"] {
      let length = word.utf8CodeUnitCount
      guard offset + length <= bytes.count else { continue }
      if (0..<length).allSatisfy({ bytes[offset + $0] == word.utf8Start[$0] }) {
        offset += length
        return
      }
    }
    throw unexpected()
  }

  mutating func expect(_ byte: UInt8, _ reason: String) throws(JSONError) {
    guard next == byte else { throw next == nil ? fault("cut off") : fault(reason) }
    offset += 1
  }

  /// What a value is, by its first byte.
  @inline(__always)
  private func kind(of byte: UInt8?) -> JSONValue.Kind? {
    guard let byte else { return nil }
    return switch byte {
    case 0x7B: .object
    case 0x5B: .array
    case 0x22: .string
    case 0x2D, 0x30...0x39: .number
    case 0x74, 0x66: .bool
    case 0x6E: .null
    default: nil
    }
  }
}

extension JSONReader {
  func fault(_ reason: String) -> JSONError { JSONError(reason: reason, offset: offset) }

  /// Names what stands where something else was wanted, as in “unexpected "N"”.
  func unexpected(_ wanted: String? = nil) -> JSONError {
    guard let byte = next else { return fault("cut off") }
    let what = byte > 0x20 && byte < 0x7F ? "\"\(UnicodeScalar(byte))\"" : "byte \(String(byte, radix: 16))"
    return fault(wanted.map { "unexpected \(what) where \($0) was wanted" } ?? "unexpected \(what)")
  }
}

/// The value of a hexadecimal digit; nil for any other byte.
@inline(__always)
func hexadecimalValue(_ byte: UInt8) -> UInt32? {
  switch byte {
  case 0x30...0x39: UInt32(byte - 0x30)
  case 0x41...0x46: UInt32(byte - 0x37)
  case 0x61...0x66: UInt32(byte - 0x57)
  default: nil
  }
}
