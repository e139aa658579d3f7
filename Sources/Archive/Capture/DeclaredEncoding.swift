/// The encoding that a page says it is in, and its decoding.
///
///     try Decoded(html: bytes, declared: nil).encoding   // "windows-1251"
extension Decoded {
  /// Reads the bytes of a page: by its byte order mark, by what its server or the page says, or by what they look like.
  ///
  /// What is sound UTF-8 is UTF-8, whatever the page says: servers and templates are often of two minds.
  ///
  /// - Parameter declared: the server's word, as in "text/html; charset=shift_jis".
  init(html bytes: [UInt8], declared: String? = nil) throws(ReadingFault) {
    guard ByteOrderMark(bytes) == nil else {
      self = try Decoded(bytes)
      return
    }
    if let reason = BinaryKind.reason(against: bytes) { throw ReadingFault(reason) }
    let census = UTF8Census(of: bytes)
    if census.malformed > 0, !census.isBinary(of: bytes.count) {
      let stated = [declared.flatMap(DeclaredEncoding.label), DeclaredEncoding.label(inPage: bytes)]
      for label in stated {
        if let label, let encoding = DeclaredEncoding.named(label), let decoded = encoding.decode(bytes) {
          self.init(text: Text(utf8: decoded), encoding: label)
          return
        }
      }
      if census.wellFormed < census.malformed, let guess = DeclaredEncoding.guess(bytes),
        let decoded = guess.decode(bytes)
      {
        self.init(text: Text(utf8: decoded), encoding: guess.label)
        return
      }
    }
    self = try Decoded(bytes)
  }
}

/// An encoding older than Unicode, by the names that pages give it.
struct DeclaredEncoding: Sendable {
  /// As it is kept: "windows-1251".
  var label: String
  /// As iconv knows it.
  var name: String
  var aliases: String

  /// The encodings of the web that are not UTF-8. https://encoding.spec.whatwg.org/#names-and-labels
  static let all = [
    DeclaredEncoding(
      label: "windows-1252", name: "CP1252",
      aliases: "iso-8859-1 latin1 l1 ascii us-ascii cp1252 x-cp1252 iso8859-1 iso_8859-1"),
    DeclaredEncoding(label: "windows-1250", name: "CP1250", aliases: "cp1250 x-cp1250"),
    DeclaredEncoding(label: "windows-1251", name: "CP1251", aliases: "cp1251 x-cp1251 win-1251"),
    DeclaredEncoding(label: "windows-1253", name: "CP1253", aliases: "cp1253 x-cp1253"),
    DeclaredEncoding(
      label: "windows-1254", name: "CP1254", aliases: "cp1254 x-cp1254 iso-8859-9 latin5 iso8859-9"),
    DeclaredEncoding(label: "windows-1255", name: "CP1255", aliases: "cp1255 x-cp1255"),
    DeclaredEncoding(label: "windows-1256", name: "CP1256", aliases: "cp1256 x-cp1256"),
    DeclaredEncoding(label: "windows-1257", name: "CP1257", aliases: "cp1257 x-cp1257"),
    DeclaredEncoding(label: "windows-1258", name: "CP1258", aliases: "cp1258 x-cp1258"),
    DeclaredEncoding(label: "iso-8859-2", name: "ISO-8859-2", aliases: "latin2 l2 iso8859-2"),
    DeclaredEncoding(label: "iso-8859-3", name: "ISO-8859-3", aliases: "latin3 l3"),
    DeclaredEncoding(label: "iso-8859-4", name: "ISO-8859-4", aliases: "latin4 l4"),
    DeclaredEncoding(label: "iso-8859-5", name: "ISO-8859-5", aliases: "cyrillic"),
    DeclaredEncoding(label: "iso-8859-6", name: "ISO-8859-6", aliases: "arabic"),
    DeclaredEncoding(label: "iso-8859-7", name: "ISO-8859-7", aliases: "greek"),
    DeclaredEncoding(label: "iso-8859-8", name: "ISO-8859-8", aliases: "hebrew iso-8859-8-i"),
    DeclaredEncoding(label: "iso-8859-10", name: "ISO-8859-10", aliases: "latin6"),
    DeclaredEncoding(label: "iso-8859-13", name: "ISO-8859-13", aliases: ""),
    DeclaredEncoding(label: "iso-8859-15", name: "ISO-8859-15", aliases: "latin9 l9"),
    DeclaredEncoding(label: "iso-8859-16", name: "ISO-8859-16", aliases: ""),
    DeclaredEncoding(label: "koi8-r", name: "KOI8-R", aliases: "koi8 koi"),
    DeclaredEncoding(label: "koi8-u", name: "KOI8-U", aliases: "koi8-ru"),
    DeclaredEncoding(label: "ibm866", name: "CP866", aliases: "cp866 866"),
    DeclaredEncoding(label: "windows-874", name: "CP874", aliases: "tis-620 iso-8859-11"),
    DeclaredEncoding(label: "gb18030", name: "GB18030", aliases: "gbk gb2312 x-gbk gb_2312-80 chinese"),
    DeclaredEncoding(label: "big5", name: "BIG5-HKSCS", aliases: "big5-hkscs x-x-big5 cn-big5"),
    DeclaredEncoding(
      label: "shift_jis", name: "CP932", aliases: "shift-jis sjis x-sjis ms_kanji windows-31j ms932"),
    DeclaredEncoding(label: "euc-jp", name: "EUC-JP-MS", aliases: "x-euc-jp"),
    DeclaredEncoding(label: "iso-2022-jp", name: "ISO-2022-JP", aliases: ""),
    DeclaredEncoding(
      label: "euc-kr", name: "CP949", aliases: "ks_c_5601-1987 korean ksc5601 windows-949 ks_c_5601"),
  ]

  private static let byLabel = WordTable<DeclaredEncoding>(
    all.flatMap { encoding in
      ([encoding.label] + encoding.aliases.split(separator: " ").map(String.init)).map { ($0, encoding) }
    })

  /// The encoding of a name; nil for UTF-8 and for what nobody knows.
  static func named(_ label: String) -> DeclaredEncoding? { byLabel[WordKey(label)] }

  /// "windows-1251" of "text/html; charset=windows-1251"; nil without a charset that is known.
  static func label(_ contentType: String) -> String? {
    Array(contentType.utf8).withUnsafeBufferPointer { charset($0, from: 0, upTo: $0.count) }
  }

  /// How much of a page is looked at for a charset: browsers look at 1,024 bytes, and pages put it later.
  private static let reach = 16 << 10

  /// What a page's first charset says.
  static func label(inPage bytes: [UInt8]) -> String? {
    bytes.withUnsafeBufferPointer { charset($0, from: 0, upTo: min(reach, $0.count)) }
  }

  private static func charset(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, upTo end: Int) -> String?
  {
    let word = Array("charset".utf8)
    var i = start
    while i + word.count < end {
      guard bytes[i] | 0x20 == word[0], word.indices.allSatisfy({ bytes[i + $0] | 0x20 == word[$0] }) else {
        i += 1
        continue
      }
      i += word.count
      while i < end, bytes[i] == 0x20 { i += 1 }
      guard i < end, bytes[i] == 0x3D else { continue }
      i += 1
      while i < end, bytes[i] == 0x20 || bytes[i] == 0x22 || bytes[i] == 0x27 { i += 1 }
      let first = i
      while i < end, i - first < 24, isNameByte(bytes[i]) { i += 1 }
      let label = String(decoding: bytes[first..<i], as: UTF8.self)
      if let known = named(label) { return known.label }
    }
    return nil
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2D || byte == 0x5F
  }
}
