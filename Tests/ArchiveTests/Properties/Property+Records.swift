@testable import Archive

extension Property {
  static let records = Property(
    name: "records", says: "Records are the same wherever the bytes that come in are cut", isOfWords: false
  ) { bytes in
    let whole = cut(bytes, into: bytes.count + 1)
    for size in [1, 7, 64] {
      let parts = cut(bytes, into: size)
      try demand(parts == whole, "whole: \(whole); cut into \(size): \(parts)")
    }
    let file = FoundFile(path: FilePath("a.jsonl"), location: "a.jsonl", name: "a.jsonl", format: .records)
    let kept = KeptFile(name: "a.jsonl", data: bytes, size: bytes.count)
    var stream = RecordSource(file, kept: kept)
    while let batch = stream.next() {
      for capture in batch.captures().captures { try demandZones(capture) }
    }
  }

  static let webArchives = Property(
    name: "web-archives", says: "A web archive ends, gzipped or not, and what is read in it stands in it",
    isOfWords: false
  ) { bytes in
    for isGzipped in [false, true] {
      let file = FoundFile(
        path: FilePath("a.warc"), location: "a.warc", name: "a.warc", format: .webArchive,
        isGzipped: isGzipped,
        size: bytes.count)
      let kept = KeptFile(name: "a.warc", data: bytes, size: bytes.count)
      var source = RecordSource(file, kept: kept)
      var count = 0
      var last = 0
      while let batch = source.next() {
        for record in batch.records {
          try demand(record.number > last, "record \(record.number) comes behind \(last)")
          last = record.number
          try demand(record.span.end <= batch.bytes.count, "a record outside its batch")
          if !isGzipped {
            try demand(
              bytes[record.offset...].starts(with: batch.bytes[record.span.range]),
              "a record stands elsewhere")
          }
        }
        for capture in batch.captures().captures { try demandZones(capture) }
        count += 1
        try demand(count < 4 + bytes.count, "it does not end")
      }
    }
  }

  private struct Cut: Equatable {
    var records: [[UInt8]] = []
    var numbers: [RawRecord] = []
    var problems: [String] = []
  }

  private static func cut(_ bytes: [UInt8], into size: Int) -> Cut {
    var splitter = RecordSplitter()
    var found = Cut()
    var start = 0
    while !splitter.isOver {
      let end = min(start + size, bytes.count)
      splitter.bytes += bytes[start..<end]
      start = end
      splitter.scan(atEnd: start == bytes.count)
      let (taken, records) = splitter.take()
      for var record in records {
        found.records.append(Array(taken[record.span.range]))
        record.span = TextSpan(start: 0, end: record.span.count)
        found.numbers.append(record)
      }
      found.problems += splitter.problems.map { "\($0.line.map(String.init) ?? "") \($0.message)" }
      splitter.problems = []
      if start == bytes.count { break }
    }
    return found
  }
}
