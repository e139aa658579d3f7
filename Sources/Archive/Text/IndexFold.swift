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
    fold(IndexWords.cut(text).joined(separator: " "))
  }

  /// Writes the words of a text as `words` gives them, into as many bytes as the text has at least, and tells how many
  /// they are; nil, and what was written is void, when the text is not ASCII alone.
  static func write(
    asciiWords text: UnsafeBufferPointer<UInt8>, to bytes: UnsafeMutableBufferPointer<UInt8>
  ) -> Int? {
    var end = 0
    var isInWord = false
    for byte in text {
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
