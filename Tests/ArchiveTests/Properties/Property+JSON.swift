import Foundation

@testable import Archive

extension Property {
  static let json = Property(
    name: "json", says: "What is written is read back; what is JSON to others is JSON here", isOfWords: false
  ) { bytes in
    let text = Array(String(decoding: bytes, as: UTF8.self).utf8)
    try demandRoundTrip(text)
    let found = text.withUnsafeBufferPointer { bytes in
      var reader = JSONReader(bytes)
      return try? reader.single()
    }
    // Foundation takes other things in other places: these are left out; a tab or a return inside a string, too,
    // which a record may have whose words are worth keeping.
    let isStrict =
      !text.contains { $0 < 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 } && !mayBeLenient(text)
    let isShallow = depth(text) < 150
    if isStrict, isShallow, !text.starts(with: [0xEF, 0xBB, 0xBF]), !text.contains(0) {
      let others = try? JSONSerialization.jsonObject(with: Data(text), options: [.fragmentsAllowed])
      if others != nil { try demand(found != nil, "Foundation reads it") }
      if found != nil, others == nil {
        // It refuses halves of surrogates and numbers beyond a double, which are let pass here.
        let words = String(decoding: text, as: UTF8.self)
        let mayDiffer = words.lowercased().contains("\\ud") || words.contains { $0.isNumber }
        try demand(mayDiffer, "Foundation does not read it")
      }
    }
    guard let found else { return }
    try text.withUnsafeBufferPointer { bytes in
      try demandParts(of: found, JSONReader(bytes), text)
    }
  }

  /// A value that was read can be asked for what stands in it.
  private static func demandParts(of value: JSONValue, _ reader: JSONReader, _ text: [UInt8]) throws {
    switch value.kind {
    case .string:
      let words = reader.string(value.span)
      try demand(String(validating: words, as: UTF8.self) != nil, "the string is not UTF-8")
      try demand(!words.contains(0) || text.contains(0), "the string holds a NUL")
      let inside = reader.range(of: 0..<words.count, inString: value.span)
      try demand(
        inside == value.span.start + 1..<value.span.end - 1,
        "the whole string stands at \(String(describing: inside))")
      // Foundation leaves a byte order mark out where a string begins with one; in a string it is a character (RFC 8259).
      if !words.starts(with: [0xEF, 0xBB, 0xBF]),
        let others = try? JSONSerialization.jsonObject(
          with: Data(text[value.span.range]), options: [.fragmentsAllowed]) as? String
      {
        let ours = String(decoding: words, as: UTF8.self)
        let theirs = others.replacing("\0", with: "\u{FFFD}")
        try demand(
          ours.unicodeScalars.elementsEqual(theirs.unicodeScalars),
          "\(ours.debugDescription), not \(theirs.debugDescription)")
      }
    case .object:
      let fields = try reader.fields(in: value.span)
      for field in fields {
        try demand(String(validating: reader.string(field.key), as: UTF8.self) != nil, "the key is not UTF-8")
        try demand(value.span.contains(field.value.span), "a field outside its object")
      }
    case .array:
      for element in try reader.elements(in: value.span) {
        try demand(value.span.contains(element.span), "an element outside its list")
      }
    default: break
    }
  }

  private static func demandRoundTrip(_ text: [UInt8]) throws {
    var json = JSONWriter()
    json.object { json in
      json.field("words", String(decoding: text, as: UTF8.self))
      json.array("more") { $0.string(text) }
    }
    let written = json.bytes
    let expected = text.contains(0) ? text.flatMap { $0 == 0 ? [0xEF, 0xBF, 0xBD] : [$0] } : text
    try written.withUnsafeBufferPointer { bytes in
      var reader = JSONReader(bytes)
      let fields = try reader.fields()
      try demand(fields.count == 2, "\(fields.count) fields")
      try demand(reader.string(fields[0].value.span) == expected, "other words come back")
      let list = try reader.elements(in: fields[1].value.span)
      try demand(list.count == 1 && reader.string(list[0].span) == expected, "another list comes back")
    }
    try demand(
      !written.contains { $0 < 0x20 || $0 == 0x7F }, "a control character stands in what was written")
  }

  private static func mayBeLenient(_ text: [UInt8]) -> Bool {
    text.contains(0x22) && (text.contains(0x09) || text.contains(0x0D)) || hasLastComma(text)
  }

  /// `[1, ]`, which Foundation reads and RFC 8259 does not know; inside a string, too, it is left out.
  private static func hasLastComma(_ text: [UInt8]) -> Bool {
    var isBehindComma = false
    for byte in text {
      if isBehindComma, byte == 0x5D || byte == 0x7D { return true }
      if byte > 0x20 { isBehindComma = byte == 0x2C }
    }
    return false
  }

  private static func depth(_ text: [UInt8]) -> Int { text.count { $0 == 0x5B || $0 == 0x7B } }
}
