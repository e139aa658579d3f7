/// Text in which nothing is lost when it stands in a line between tabs: controls by their number, `\\` for a backslash.
///
///     EscapedText.escape("Orlo\tCarver")          // Orlo\u{9}Carver
///     EscapedText.read("Orlo\\u{9}Carver")        // "Orlo\tCarver"
public enum EscapedText {
  static func escape(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\\" {
        escaped += "\\\\".unicodeScalars
      } else if scalar.properties.generalCategory == .control {
        escaped += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars
      } else {
        escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// The text that was escaped; a backslash that begins nothing stands for itself.
  public static func read(_ text: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.first {
      rest = rest.dropFirst()
      if byte == 0x5C, rest.first == 0x5C {
        bytes.append(0x5C)
        rest = rest.dropFirst()
      } else if byte == 0x5C, let (scalar, width) = scalar(rest) {
        bytes += Array(String(Character(scalar)).utf8)
        rest = rest.dropFirst(width)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The character that `u{…}` stands for, and the length of that.
  private static func scalar(_ bytes: ArraySlice<UInt8>) -> (Unicode.Scalar, Int)? {
    guard bytes.starts(with: "u{".utf8), let end = bytes.prefix(9).firstIndex(of: 0x7D) else { return nil }
    let digits = String(decoding: bytes[(bytes.startIndex + 2)..<end], as: UTF8.self)
    guard let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, end + 1 - bytes.startIndex)
  }
}
