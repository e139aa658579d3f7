/// The alphabet that a name is written in.
public enum NameScript: Hashable, Sendable {
  case latin, greek, cyrillic, hebrew, arabic, other

  init(_ scalar: UInt32) {
    self =
      switch scalar {
      case 0..<0x370, 0x1E00...0x1EFF: .latin
      case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
      case 0x400...0x52F: .cyrillic
      case 0x590...0x5FF: .hebrew
      case 0x600...0x6FF, 0x750...0x77F: .arabic
      default: .other
      }
  }
}
