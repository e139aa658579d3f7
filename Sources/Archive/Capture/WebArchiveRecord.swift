/// What one record of a web archive holds: a page that was fetched, or its text.
struct WebArchiveRecord {
  /// Where it was fetched.
  var address: String?
  /// The day on which it was fetched.
  var fetched: Day?
  var content: Content
  /// Where the page's or the text's bytes begin in the record; nil when the server sent them in another form
  /// (in chunks, compressed).
  var contentStart: Int?

  enum Content {
    case page([UInt8], charset: String?)
    case text([UInt8])
    /// A request, a redirection, a picture: nothing to be read.
    case nothing
  }

  /// Reads a record from its head to its last byte; throws when what it says of itself does not fit.
  init(_ record: UnsafeBufferPointer<UInt8>) throws(ReadingFault) {
    guard let head = WebArchiveHead(record, from: 0) else { throw ReadingFault("has no end of its head") }
    // WARC 0.18 set the address in angle brackets, and some writers still do.
    address = head["warc-target-uri"].map { $0.hasPrefix("<") ? String($0.dropFirst().dropLast()) : $0 }
    fetched = head["warc-date"].flatMap { Day(iso: $0) }
    let block = UnsafeBufferPointer(rebasing: record[min(head.end, record.count)...])
    switch head["warc-type"]?.lowercased() {
    case "response":
      content = try Self.answer(block)
      contentStart = start(in: record)
    case "resource":
      contentStart = head.end
      content = Self.content(Array(block), type: head["content-type"] ?? "")
    case "conversion":
      contentStart = head.end
      content = .text(Array(block))
    default: content = .nothing
    }
  }

  /// Behind both heads, when what stands there is the content byte for byte.
  private func start(in record: UnsafeBufferPointer<UInt8>) -> Int? {
    let bytes: [UInt8]
    switch content {
    case .page(let page, _): bytes = page
    case .text(let text): bytes = text
    case .nothing: return nil
    }
    let start = record.count - bytes.count
    guard start >= 0, record[start...].elementsEqual(bytes) else { return nil }
    return start
  }

  /// An HTTP message as the server sent it.
  private static func answer(_ block: UnsafeBufferPointer<UInt8>) throws(ReadingFault) -> Content {
    guard block.starts(with: "HTTP/".utf8) else { return .nothing }
    guard let head = WebArchiveHead(block, from: 0) else { throw ReadingFault("has no end of its HTTP head") }
    let status = head.first.split(separator: " ").dropFirst().first.flatMap { Int($0) }
    // Redirections and error pages are no articles.
    guard status == 200 || status == 203 else { return .nothing }
    let type = head["content-type"] ?? ""
    guard isReadable(type) else { return .nothing }
    var body = Array(block[head.end...])
    if head["transfer-encoding"]?.lowercased().contains("chunked") == true, let joined = unchunked(body) {
      body = joined
    }
    switch head["content-encoding"]?.lowercased() {
    case nil, "", "identity", "utf-8", "none": break
    case "gzip", "x-gzip":
      // Many archives keep the field and the bytes without what it says.
      if body.starts(with: [0x1F, 0x8B]) { body = try inflated(body, .gzip) }
    case "deflate":
      if let whole = try? inflated(body, .zlib) {
        body = whole
      } else if let bare = try? inflated(body, .bare) {
        body = bare
      }
    case let other?:
      if UTF8Census(of: body).malformed > 0 {
        throw ReadingFault("is compressed as \(other), which is not read")
      }
    }
    return content(body, type: type)
  }

  private static func content(_ bytes: [UInt8], type: String) -> Content {
    let lowered = type.lowercased()
    if lowered.contains("html") || lowered.isEmpty && looksLikePage(bytes) {
      return .page(bytes, charset: lowered.contains("charset") ? lowered : nil)
    }
    return lowered.hasPrefix("text/plain") ? .text(bytes) : .nothing
  }

  private static func isReadable(_ type: String) -> Bool {
    let lowered = type.lowercased()
    return lowered.isEmpty || lowered.contains("html") || lowered.hasPrefix("text/plain")
  }

  private static func looksLikePage(_ bytes: [UInt8]) -> Bool {
    let top = String(decoding: bytes.prefix(512), as: UTF8.self).lowercased()
    return top.contains("<html") || top.contains("<!doctype html")
  }

  /// The body that came in chunks; nil when it did not come so.
  static func unchunked(_ bytes: [UInt8]) -> [UInt8]? {
    var joined: [UInt8] = []
    var i = 0
    while i < bytes.count {
      var length = 0
      var digits = 0
      while i < bytes.count, digits < 8, let digit = hexadecimalValue(bytes[i]) {
        length = length << 4 | Int(digit)
        digits += 1
        i += 1
      }
      guard digits > 0 else { return nil }
      // Extensions, and the line end.
      while i < bytes.count, bytes[i] != 0x0A { i += 1 }
      i += 1
      if length == 0 { return joined }
      // The last chunk may be cut off with the page.
      guard i <= bytes.count else { return joined.isEmpty ? nil : joined }
      joined += bytes[i..<min(i + length, bytes.count)]
      i += length
      while i < bytes.count, bytes[i] == 0x0D || bytes[i] == 0x0A { i += 1 }
    }
    return joined.isEmpty ? nil : joined
  }

  private static func inflated(_ bytes: [UInt8], _ format: Inflater.Format) throws(ReadingFault) -> [UInt8] {
    var inflater = Inflater(format)
    var found: [UInt8] = []
    inflater.give(bytes)
    while !inflater.wantsInput, !inflater.isDone, inflater.members == 0 || format == .gzip {
      if let reason = inflater.read(CaptureLimits.chunk, into: &found) {
        // What came before the damage is read.
        if found.count > 1024 { break }
        throw ReadingFault("\(reason)")
      }
      if found.count > CaptureLimits.page {
        throw ReadingFault("is longer than \(CaptureLimits.page >> 20) MB, the most that a page may have")
      }
    }
    return found
  }
}
