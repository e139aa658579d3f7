/// Folds words as the full-text index does: small letters without accents.
///
/// The same as FTS5's `unicode61 remove_diacritics 2` for the letters of Europe, so that what is kept beside the
/// index can be compared with it. https://sqlite.org/fts5.html#unicode61_tokenizer
///
///     IndexFold.fold("Kobanê")   // "kobane"
///     IndexFold.fold("Łódź")     // "łodz": the stroke is no accent
enum IndexFold {
  static func fold(_ words: some StringProtocol) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(words.utf8.count)
    for scalar in words.unicodeScalars { append(scalar, to: &folded) }
    return String(decoding: folded, as: UTF8.self)
  }

  /// The words of a text as the index has them, parted by one space: "Deir ez-Zor" is "deir ez zor".
  static func words(_ text: some StringProtocol) -> String {
    asciiWords(text) ?? fold(IndexWords.cut(text).joined(separator: " "))
  }

  /// The same of a text of ASCII alone, as most names are; nil for any other.
  private static func asciiWords(_ text: some StringProtocol) -> String? {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count) { words in
        write(asciiWords: bytes, 0, bytes.count, to: words).map {
          String(decoding: UnsafeBufferPointer(rebasing: words[..<$0]), as: UTF8.self)
        }
      }
    } ?? nil
  }

  /// Writes the words of `text[start..<stop]` as `words` gives them, into as many bytes as that has at least, and
  /// tells how many they are. What stands behind them is void; all is where the text is not ASCII alone, and nil.
  static func write(
    asciiWords text: UnsafeBufferPointer<UInt8>, _ start: Int, _ stop: Int,
    to bytes: UnsafeMutableBufferPointer<UInt8>
  ) -> Int? {
    // Nearly always it is one word of letters.
    if text.letterEnd(from: start, before: stop) == stop {
      var i = start
      while i < stop, i + 8 <= text.count, i - start + 8 <= bytes.count {
        EightBytes(text, at: i).smallLetters.write(to: bytes, at: i - start)
        i += 8
      }
      while i < stop {
        bytes[i - start] = text[i] | 0x20
        i += 1
      }
      return stop - start
    }
    var end = 0
    var isInWord = false
    for byte in text[start..<stop] {
      if byte >= 0x80 { return nil }
      guard byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 10 else {
        isInWord = false
        continue
      }
      if !isInWord, end > 0 {
        bytes[end] = 0x20
        end += 1
      }
      isInWord = true
      bytes[end] = byte &- 0x41 < 26 ? byte | 0x20 : byte
      end += 1
    }
    return end
  }

  /// Appends the folded scalar as UTF-8; nothing for an accent that stands by itself.
  static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    let value = scalar.value
    if value < 0x80 {
      bytes.append(value &- 0x41 < 26 ? UInt8(value) | 0x20 : UInt8(value))
    } else if IndexWords.isAccent(scalar) {
      return
    } else if let base = bases[value] {
      bytes += base.utf8
    } else {
      bytes += scalar.properties.lowercaseMapping.utf8
    }
  }

  private static let bases: [UInt32: String] = {
    var bases: [UInt32: String] = [:]
    for (base, accented) in table { for scalar in accented.unicodeScalars { bases[scalar.value] = base } }
    return bases
  }()

  /// The letters that the index folds beyond case, by what becomes of them, as SQLite 3.40 does it.
  private static let table: [(String, String)] = [
    ("a", "ÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǺǻȀȁȂȃȦȧḀḁẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặ"),
    ("b", "ḂḃḄḅḆḇ"),
    ("c", "ÇçĆćĈĉĊċČčḈḉ"),
    ("d", "ĎďḊḋḌḍḎḏḐḑḒḓ"),
    ("e", "ÈÉÊËèéêëĒēĔĕĖėĘęĚěȄȅȆȇȨȩḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệ"),
    ("f", "Ḟḟ"),
    ("g", "ĜĝĞğĠġĢģǦǧǴǵḠḡ"),
    ("h", "ĤĥȞȟḢḣḤḥḦḧḨḩḪḫẖ"),
    ("i", "ÌÍÎÏìíîïĨĩĪīĬĭĮįİǏǐȈȉȊȋḬḭḮḯỈỉỊị"),
    ("j", "Ĵĵǰ"),
    ("k", "ĶķǨǩḰḱḲḳḴḵ"),
    ("l", "ĹĺĻļĽľḶḷḸḹḺḻḼḽ"),
    ("m", "ḾḿṀṁṂṃ"),
    ("n", "ÑñŃńŅņŇňǸǹṄṅṆṇṈṉṊṋ"),
    ("o", "ÒÓÔÕÖòóôõöŌōŎŏŐőƠơǑǒǪǫǬǭȌȍȎȏȪȫȬȭȮȯȰȱṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợ"),
    ("p", "ṔṕṖṗ"),
    ("r", "ŔŕŖŗŘřȐȑȒȓṘṙṚṛṜṝṞṟ"),
    ("s", "ŚśŜŝŞşŠšſȘșṠṡṢṣṤṥṦṧṨṩẛ"),
    ("t", "ŢţŤťȚțṪṫṬṭṮṯṰṱẗ"),
    ("u", "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰự"),
    ("v", "ṼṽṾṿ"),
    ("w", "ŴŵẀẁẂẃẄẅẆẇẈẉẘ"),
    ("x", "ẊẋẌẍ"),
    ("y", "ÝýÿŶŷŸȲȳẎẏẙỲỳỴỵỶỷỸỹ"),
    ("z", "ŹźŻżŽžẐẑẒẓẔẕ"),
    ("β", "ϐ"),
    ("ε", "ϵ"),
    ("θ", "ϑ"),
    ("ι", "ι"),
    ("κ", "ϰ"),
    ("μ", "µ"),
    ("π", "ϖ"),
    ("ρ", "ϱ"),
    ("σ", "ς"),
    ("φ", "ϕ"),
  ]
}
