extension RecordSplitter {
  mutating func scanValues(_ atEnd: Bool) {
    bytes.withUnsafeBufferPointer { values.scan($0, from: scanned) }
    scanned = bytes.count
    if atEnd { values.end(at: scanned) }
    line = values.line
    for var record in values.found {
      record.offset = origin + record.span.start
      records.append(record)
    }
    values.found = []
    complete = records.last?.span.end ?? complete
    expandList()
    if atEnd, values.isInList { problems.append((line, "the list is not closed; the file may be cut off")) }
    if let start = values.start, scanned - start > CaptureLimits.record {
      giveUp(line: line, "record \(values.count + 1) is \(Self.tooLong)")
    } else if values.start == nil {
      complete = scanned
    }
  }
}

extension RecordSplitter {
  /// The keys under which a file keeps its list of articles, when it is one object with more to say.
  static let listKeys = ["articles", "items", "records", "results", "docs", "data"]

  /// A first value like `{"articles": […]}` gives way to what is in its list.
  private mutating func expandList() {
    guard values.count > 0, !values.isInList, !hasExpanded, let first = records.first, first.number == 1
    else { return }
    hasExpanded = true
    var lines = (line: first.line, offset: first.span.start)
    let inner = bytes.withUnsafeBufferPointer { all -> [RawRecord] in
      let reader = JSONReader(UnsafeBufferPointer(rebasing: all[first.span.range]))
      return list(in: reader).enumerated().map { index, value in
        let span = TextSpan(
          start: value.span.start + first.span.start, end: value.span.end + first.span.start)
        for byte in all[lines.offset..<span.start] where byte == 0x0A { lines.line += 1 }
        lines.offset = span.start
        return RawRecord(span: span, number: index + 1, line: lines.line, offset: origin + span.start)
      }
    }
    guard !inner.isEmpty else { return }
    records.replaceSubrange(0..<1, with: inner)
    for i in inner.count..<records.count { records[i].number += inner.count - 1 }
    values.count += inner.count - 1
  }

  /// The articles in an object that is none itself: it has no text.
  private func list(in reader: JSONReader) -> [JSONValue] {
    let all = TextSpan(start: 0, end: reader.bytes.count)
    guard reader.bytes.first == 0x7B, let fields = try? reader.fields(in: all) else { return [] }
    let keys = fields.map { reader.string($0.key) }
    let texts = RecordKeys.ranks(of: .text)
    let isArticle = keys.contains { key in
      key.withUnsafeBufferPointer { RecordKeys.rank(of: $0) }.map(texts.contains) ?? false
    }
    if isArticle { return [] }
    for (key, field) in zip(keys, fields) where field.value.kind == .array {
      guard Self.listKeys.contains(String(decoding: key, as: UTF8.self)) else { continue }
      let values = (try? reader.elements(in: field.value.span)) ?? []
      if !values.isEmpty, values.allSatisfy({ $0.kind == .object }) { return values }
    }
    return []
  }
}
