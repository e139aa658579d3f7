@testable import Archive

extension Property {
  static let decoder = Property(
    name: "decoder",
    says: "Any bytes become valid UTF-8 without NUL, of which each scalar has a place in them",
    isOfWords: false
  ) { bytes in
    for (way, decoded) in [("text", try? Decoded(bytes)), ("page", try? Decoded(html: bytes))] {
      guard let decoded else { continue }
      let text = decoded.text
      try demand(String(validating: text.utf8, as: UTF8.self) != nil, "\(way): not UTF-8")
      try demand(!text.utf8.contains(0), "\(way): holds a NUL")
      try demand(text.count <= bytes.count * 4, "\(way): \(bytes.count) bytes became \(text.count)")
      let blanked = text.withoutEscapeSequences
      try demand(blanked.count == text.count, "\(way): blanks for commands change the length")
      try demand(
        blanked.utf8.count { isContinuation($0) } == text.utf8.count { isContinuation($0) },
        "\(way): blanks for commands move the letters")
      try demand(String(validating: blanked.utf8, as: UTF8.self) != nil, "\(way): blanks break the UTF-8")
      if let again = try? Decoded(text.utf8), again.encoding == "utf-8", ByteOrderMark(text.utf8) == nil {
        try demand(again.text == text, "\(way): read again it is another text")
      }
      try demandPlaces(of: decoded, in: bytes, way)
    }
  }

  /// Every few scalars of a text can be pointed at in the bytes, and what is pointed at comes in their order.
  private static func demandPlaces(of decoded: Decoded, in bytes: [UInt8], _ way: String) throws {
    let offsets = ByteOffsets(decoded.text)
    let places = DecodedPlaces(bytes, decoded)
    var last = 0
    let step = max(1, offsets.count / 6)
    for start in stride(from: 0, to: offsets.count, by: step) {
      let words = offsets[start]..<offsets[min(start + 3, offsets.count)]
      guard let place = places.range(of: words) else { continue }
      try demand(place.upperBound <= bytes.count, "\(way): \(place) is not in \(bytes.count) bytes")
      try demand(place.lowerBound >= last, "\(way): the place of scalar \(start) comes before an earlier one")
      last = place.lowerBound
    }
  }
}
