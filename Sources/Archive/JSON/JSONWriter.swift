/// Writes JSON into bytes, one call for one value.
///
/// Escapes what RFC 8259 asks for, and beyond that whatever a terminal might obey (U+007F to U+009F) or an
/// older JavaScript might break a line at (U+2028, U+2029). Ends no line: a listing adds its own.
///
///     var json = JSONWriter()
///     json.object { json in
///       json.field("headline", "Bridge opens in Orlo")
///       json.array("tags") { $0.string("bridges") }
///     }
///     // {"headline":"Bridge opens in Orlo","tags":["bridges"]}
public struct JSONWriter: Sendable {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []
  /// Whether the next value or key wants a comma before it.
  private var wantsComma = false

  public init() {}

  /// An object; `body` writes its fields.
  public mutating func object(_ body: (inout JSONWriter) throws -> Void) rethrows {
    try enclose(0x7B, 0x7D, body)
  }

  /// A list; `body` writes its values.
  public mutating func array(_ body: (inout JSONWriter) throws -> Void) rethrows {
    try enclose(0x5B, 0x5D, body)
  }

  /// A key, to be followed by one value.
  public mutating func key(_ name: String) {
    string(name)
    bytes.append(0x3A)
    wantsComma = false
  }

  public mutating func string(_ value: some StringProtocol) {
    var value = String(value)
    value.withUTF8 { string(utf8: $0) }
  }

  /// A string given as valid UTF-8.
  public mutating func string(_ value: [UInt8]) {
    value.withUnsafeBufferPointer { string(utf8: $0) }
  }

  /// The words of a span.
  public mutating func string(_ text: Text, _ span: TextSpan) {
    text.utf8.withUnsafeBufferPointer { string(utf8: UnsafeBufferPointer(rebasing: $0[span.range])) }
  }

  public mutating func int(_ value: Int) { raw(String(value)) }
  public mutating func bool(_ value: Bool) { raw(value ? "true" : "false") }
  public mutating func null() { raw("null") }

  /// A value that is JSON already.
  public mutating func raw(_ json: String) {
    separate()
    bytes.append(contentsOf: json.utf8)
  }

  /// A line end between two values of the top: one object a line.
  public mutating func endLine() {
    bytes.append(0x0A)
    wantsComma = false
  }

  /// Forgets what was written, for those who have printed it; the memory is kept.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    wantsComma = false
  }

  private mutating func enclose(
    _ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) throws -> Void
  ) rethrows {
    separate()
    bytes.append(open)
    wantsComma = false
    try body(&self)
    bytes.append(close)
    wantsComma = true
  }

  private mutating func separate() {
    if wantsComma { bytes.append(0x2C) }
    wantsComma = true
  }

  private mutating func string(utf8 text: UnsafeBufferPointer<UInt8>) {
    separate()
    bytes.append(0x22)
    bytes.append(json: text)
    bytes.append(0x22)
  }
}

extension JSONWriter {
  /// A key and its value; `null` for nil.
  public mutating func field(_ name: String, _ value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  /// A key and its value; `null` for nil.
  public mutating func field(_ name: String, _ value: Int?) {
    key(name)
    if let value { int(value) } else { null() }
  }

  public mutating func field(_ name: String, _ value: Bool) {
    key(name)
    bool(value)
  }

  public mutating func field(_ name: String, _ values: [String]) {
    array(name) { json in for value in values { json.string(value) } }
  }

  /// A key and an object.
  public mutating func object(_ name: String, _ body: (inout JSONWriter) throws -> Void) rethrows {
    key(name)
    try object(body)
  }

  /// A key and a list.
  public mutating func array(_ name: String, _ body: (inout JSONWriter) throws -> Void) rethrows {
    key(name)
    try array(body)
  }
}
