/// Decisions as text, one a line: what `archive decisions export` prints and `apply` reads.
///
/// A line is five fields between tabs (action, kind, name, other, made), or one JSON object with these keys. In a
/// field `\\` is a backslash and `\u{9}` the character of that number.
/// Blank lines and lines that begin with `#` are passed over.
///
///     merge	person	Haitham al-Zoubani	Haytham Zubani	2024-05-01T12:00:00Z
public enum DecisionLines {
  /// The first line of an export.
  public static let header = "# action\tkind\tname\tother\tmade"

  public static func line(_ decision: Decision) -> String {
    [decision.action.rawValue, decision.kind.rawValue, decision.name, decision.other, decision.made]
      .map(EscapedText.escape).joined(separator: "\t")
  }

  /// The decisions of a text. Throws one line that names the first line which is none.
  public static func read(_ bytes: [UInt8]) throws -> [Decision] {
    var decisions: [Decision] = []
    for (i, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let line = line.last == 0x0D ? line.dropLast() : line
      guard let first = line.first(where: { $0 != 0x20 }), first != 0x23 else { continue }
      let found = first == 0x7B ? decision(inObject: Array(line)) : decision(inFields: line)
      guard let found else { throw DecisionError("line \(i + 1): no decision; \(expected)") }
      decisions.append(found)
    }
    return decisions
  }

  private static let expected =
    "one is “merge, split or rename”, “person, organization or outlet”, two names and a time, between tabs"

  private static func decision(inFields line: ArraySlice<UInt8>) -> Decision? {
    let fields = line.split(separator: 0x09, omittingEmptySubsequences: false).map {
      EscapedText.read(String(decoding: $0, as: UTF8.self))
    }
    guard fields.count == 4 || fields.count == 5 else { return nil }
    return decision(fields[0], fields[1], fields[2], fields[3], made: fields.count > 4 ? fields[4] : "")
  }

  private static func decision(inObject line: [UInt8]) -> Decision? {
    line.withUnsafeBufferPointer { bytes in
      var reader = JSONReader(bytes)
      guard let fields = try? reader.fields() else { return nil }
      var values: [String: String] = [:]
      for field in fields where field.value.kind == .string {
        let key = String(decoding: reader.string(field.key), as: UTF8.self)
        values[key] = String(decoding: reader.string(field.value.span), as: UTF8.self)
      }
      return decision(
        values["action"], values["kind"], values["name"], values["other"], made: values["made"] ?? "")
    }
  }

  private static func decision(
    _ action: String?, _ kind: String?, _ name: String?, _ other: String?, made: String
  ) -> Decision? {
    guard let action = action.flatMap({ Decision.Action(rawValue: $0) }),
      let kind = kind.flatMap({ NamedKind(rawValue: $0) }), let name,
      name.contains(where: \.isLetter), let other, other.contains(where: \.isLetter)
    else { return nil }
    return Decision(action, kind, name, other, made: made)
  }
}

extension Decision {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      if id > 0 { json.field("id", id) }
      json.field("action", action.rawValue)
      json.field("kind", kind.rawValue)
      json.field("name", name)
      json.field("other", other)
      json.field("made", made)
    }
  }
}

/// Why something cannot be decided, in one line.
struct DecisionError: Error, CustomStringConvertible {
  var description: String
  init(_ description: String) { self.description = description }
}
