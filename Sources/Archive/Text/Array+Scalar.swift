extension [UInt8] {
  /// Appends a scalar as UTF-8; U+FFFD in place of NUL and of what is no scalar.
  @inline(__always)
  mutating func append(scalar code: UInt32) {
    if code < 0x80, code != 0 { return append(UInt8(code)) }
    let scalar = code == 0 ? "\u{FFFD}" : Unicode.Scalar(code) ?? "\u{FFFD}"
    append(contentsOf: UTF8.encode(scalar).unsafelyUnwrapped)
  }
}
