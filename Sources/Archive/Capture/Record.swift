/// An article as a JSON object tells it: its text, and what it says of itself.
///
/// A value of another type than its key promises is passed over, as long as there is a text or a headline.
struct Record: Sendable {
  /// Empty for a record that has but a headline.
  var text = Text("")
  /// The string of JSON that holds the text, quotation marks included; nil when there is none.
  var textSpan: TextSpan?
  var stated = StatedFacts()

  /// Reads one object; throws the reason when it is none, or tells no story.
  init(_ bytes: UnsafeBufferPointer<UInt8>) throws(ReadingFault) {
    var reader = JSONReader(bytes)
    let values = try Record.values(&reader)
    func first<Found>(_ fact: RecordKeys.Fact, _ read: (JSONValue) -> Found?) -> Found? {
      for rank in Record.ranks[fact] ?? [] {
        if let value = values[rank], let found = read(value) { return found }
      }
      return nil
    }
    stated.externalID = first(.id) { reader.words($0, orNumber: true) }
    stated.url = first(.url) { reader.words($0) }
    stated.headline = first(.headline) { reader.words($0) }
    stated.published = first(.published) { reader.words($0, orNumber: true) }
    stated.outlet = first(.outlet) { reader.name($0) }
    stated.authors = first(.authors) { reader.names($0) } ?? []
    if let found = first(.text, { value in reader.text(value).map { ($0, value.span) } }) {
      text = found.0
      textSpan = found.1
    } else if stated.headline == nil {
      throw ReadingFault("neither a text nor a headline")
    }
  }

  private static let ranks = Dictionary(
    uniqueKeysWithValues: RecordKeys.Fact.allCases.map { ($0, RecordKeys.ranks(of: $0)) })

  /// For each key that is known, its value.
  private static func values(_ reader: inout JSONReader) throws(ReadingFault) -> [JSONValue?] {
    let first = reader.bytes.first { $0 != 0x20 && $0 != 0x09 }
    var fields: [JSONField] = []
    do throws(JSONError) {
      if first == 0x7B { fields = try reader.fields() } else { try reader.single() }
    } catch {
      throw ReadingFault("not JSON: \(error)")
    }
    guard first == 0x7B else { throw ReadingFault("not an object") }
    var values: [JSONValue?] = Array(repeating: nil, count: RecordKeys.count)
    for field in fields {
      if let rank = rank(of: field, reader) { values[rank] = field.value }
    }
    return values
  }

  private static func rank(of field: JSONField, _ reader: JSONReader) -> Int? {
    let key = UnsafeBufferPointer(rebasing: reader.bytes[field.key.start + 1..<field.key.end - 1])
    guard key.contains(0x5C) else { return RecordKeys.rank(of: key) }
    return reader.string(field.key).withUnsafeBufferPointer { RecordKeys.rank(of: $0) }
  }
}

extension JSONReader {
  /// A string that is not blank, without the white space around it.
  fileprivate func words(_ value: JSONValue, orNumber: Bool = false) -> String? {
    if orNumber && value.kind == .number {
      return String(decoding: bytes[value.span.range], as: UTF8.self)
    }
    guard let text = text(value) else { return nil }
    return text[text.trimmed(text.all)]
  }

  /// A string that is not blank, word for word.
  fileprivate func text(_ value: JSONValue) -> Text? {
    guard value.kind == .string else { return nil }
    let text = Text(utf8: string(value.span))
    return text.trimmed(text.all).isEmpty ? nil : text
  }

  /// A string, or an object's "name".
  fileprivate func name(_ value: JSONValue) -> String? {
    guard value.kind == .object else { return words(value) }
    let fields = (try? fields(in: value.span)) ?? []
    return fields.last { string($0.key) == Array("name".utf8) }.flatMap { words($0.value) }
  }

  /// One name or a list of them; nil when there is none.
  fileprivate func names(_ value: JSONValue) -> [String]? {
    let values = value.kind == .array ? (try? elements(in: value.span)) ?? [] : [value]
    let names = values.compactMap { name($0) }
    return names.isEmpty ? nil : names
  }
}
