/// Reads JSON where it lies: no tree is built, a value that nobody asks for is only checked.
///
/// The bytes must be valid UTF-8. Control characters inside a string are let pass, line feeds aside:
/// scrapers write them raw. Everything else is as RFC 8259 has it, so `NaN`, a trailing comma or a word
/// without quotation marks is an error. Of the same key twice in an object, whoever reads takes the last
/// one, as Python and JavaScript do. A number is kept as it is written.
///
///     var reader = JSONReader(bytes)
///     for field in try reader.fields() where reader.string(field.key) == Array("title".utf8) { … }
///
/// Nothing here calls itself: the depth of a file costs no stack. Linear in the length.
public struct JSONReader {
  let bytes: UnsafeBufferPointer<UInt8>
  /// The next byte to be read.
  var offset = 0

  /// Reads the bytes of a buffer that outlives the reader.
  public init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The keys of the one object that the bytes hold, in their order; every value is checked on the way.
  public mutating func fields() throws(JSONError) -> [JSONField] {
    offset = 0
    let fields = try object()
    try end()
    return fields
  }

  /// The keys of the object that stands at a span.
  public func fields(in span: TextSpan) throws(JSONError) -> [JSONField] {
    var inner = self
    inner.offset = span.start
    return try inner.object()
  }

  /// The values of the list that stands at a span.
  public func elements(in span: TextSpan) throws(JSONError) -> [JSONValue] {
    var inner = self
    inner.offset = span.start
    return try inner.list()
  }

  /// Checks that the bytes hold one value and nothing else.
  @discardableResult
  public mutating func single() throws(JSONError) -> JSONValue {
    offset = 0
    let found = try value()
    try end()
    return found
  }

  private mutating func object() throws(JSONError) -> [JSONField] {
    var found: [JSONField] = []
    skipSpace()
    try expect(0x7B, "an object was expected")
    skipSpace()
    if next == 0x7D {
      offset += 1
      return found
    }
    while true {
      let key = try self.key()
      found.append(JSONField(key: key, value: try value(inside: 1)))
      skipSpace()
      if try isLast(before: 0x7D) { return found }
    }
  }

  private mutating func list() throws(JSONError) -> [JSONValue] {
    var found: [JSONValue] = []
    skipSpace()
    try expect(0x5B, "a list was expected")
    skipSpace()
    if next == 0x5D {
      offset += 1
      return found
    }
    while true {
      found.append(try value(inside: 1))
      skipSpace()
      if try isLast(before: 0x5D) { return found }
    }
  }

  private mutating func end() throws(JSONError) {
    skipSpace()
    if next != nil { throw unexpected() }
  }
}
