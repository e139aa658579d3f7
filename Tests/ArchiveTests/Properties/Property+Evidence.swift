@testable import Archive

extension Property {
  static let evidence = Property(
    name: "evidence", says: "Every claim can be shown in the bytes that were captured"
  ) { bytes in
    var json = JSONWriter()
    json.object { $0.field("text", String(decoding: bytes, as: UTF8.self)) }
    let ways: [(name: String, bytes: [UInt8], record: Int?)] = [
      ("a.txt", bytes, nil), ("a.html", bytes, nil), ("a.jsonl", json.bytes, 1),
    ]
    for way in ways {
      let kept = KeptFile(name: way.name, data: way.bytes, size: way.bytes.count)
      let file = FoundFile(kept, at: way.name)
      guard let capture = capture(way.bytes, of: file, kept) else { continue }
      guard let reread = try RereadCapture.read(kept, of: file, record: way.record) else {
        throw Broken(description: "\(way.name): no such record")
      }
      try demand(reread.text == capture.text, "\(way.name): read again it is another text")
      try demandProofs(capture, reread, way.bytes, isPage: way.name == "a.html", way.name)
    }
  }

  private static func capture(_ bytes: [UInt8], of file: FoundFile, _ kept: KeptFile) -> Capture? {
    switch file.format {
    case .text:
      guard let decoded = try? Decoded(bytes), !decoded.text.trimmed(decoded.text.all).isEmpty else {
        return nil
      }
      return Capture(path: file.name, text: decoded.text, encoding: decoded.encoding)
    case .html:
      guard let decoded = try? Decoded(html: bytes) else { return nil }
      let page = SavedPage(html: decoded.text)
      return page.text.isEmpty ? nil : Capture(path: file.name, text: page.text, markup: page.markup)
    default:
      var source = RecordSource(file, kept: kept)
      return source.next()?.captures().captures.first
    }
  }

  private static func demandProofs(
    _ capture: Capture, _ reread: RereadCapture, _ bytes: [UInt8], isPage: Bool, _ name: String
  ) throws {
    let rows = Extraction.rows(from: capture)
    let scalars = Array(capture.text.description.unicodeScalars)
    var spans: [(Range<Int>, String)] = []
    let body = Array(String(decoding: rows.body, as: UTF8.self).unicodeScalars)
    for claim in rows.claims {
      for part in rows.parts[claim.parts] {
        try demandWords(capture.text, part.span, "\(name): content")
        try demand(part.row != nil, "\(name): a content without words")
      }
      for span in [claim.source, claim.cue].compactMap({ $0 }) + rows.parts[claim.parts].compactMap(\.row) {
        let range = span.captureStart..<span.captureStart + span.length
        try demand(
          span.length > 0 && range.upperBound <= scalars.count,
          "\(name): \(range) of \(scalars.count) scalars")
        spans.append((range, String(String.UnicodeScalarView(scalars[range]))))
        guard let start = span.start else { continue }
        try demand(
          start + span.length <= body.count
            && body[start..<start + span.length].elementsEqual(scalars[range]),
          "\(name): the body has other words than the capture")
      }
    }
    let places = reread.places(of: spans.map(\.0))
    for (span, place) in zip(spans, places) {
      try demand(reread.words(at: span.0) == span.1, "\(name): other words at \(span.0)")
      guard let place else {
        try demand(isPage || capture.encoding == "utf-8 repaired", "\(name): “\(span.1)” cannot be shown")
        continue
      }
      try demand(place.lowerBound < place.upperBound && place.upperBound <= bytes.count, "\(name): \(place)")
    }
  }
}
