/// Letters of other scripts, each as the Latin letters that English newspapers romanise it by.
///
/// Where a language reads a letter differently, the Latin letter chosen is one that has all the readings: г is
/// `Q` (g or h), ق is q (k or g). `NameSound` keeps them apart. Hand-written after the ALA-LC and BGN/PCGN
/// tables, simplified to what a newspaper prints.
enum ScriptLetters {
  /// What a letter is written as: empty for signs without a sound; nil when it is of none of these scripts.
  static func plain(_ scalar: UInt32) -> StaticString? {
    switch scalar {
    case 0x370...0x3FF, 0x1F00...0x1FFF: greek(scalar)
    case 0x400...0x45F, 0x490...0x4FF: cyrillic(scalar)
    case 0x591...0x5F4: hebrew(scalar)
    case 0x610...0x6FF, 0x200C, 0x200D: arabic(scalar)
    default: nil
    }
  }

  /// Russian, Ukrainian, Belarusian, Serbian, Macedonian, Bulgarian.
  private static func cyrillic(_ scalar: UInt32) -> StaticString? {
    // Capitals stand 0x20 (а–я) or 0x50 (ѐ–џ) before the small letters.
    let small =
      switch scalar {
      case 0x410...0x42F: scalar + 0x20
      case 0x400...0x40F: scalar + 0x50
      case 0x490...0x4FF: scalar | 1
      default: scalar
      }
    return switch small {
    case 0x430: "a"
    case 0x431: "b"
    case 0x432: "v"
    case 0x433: "Q"
    case 0x434: "d"
    case 0x435, 0x44D: "e"
    case 0x436: "zh"
    case 0x437: "z"
    case 0x438, 0x456, 0x44B: "i"
    case 0x439, 0x458: "y"
    case 0x43A: "k"
    case 0x43B, 0x459: "l"
    case 0x43C: "m"
    case 0x43D, 0x45A: "n"
    case 0x43E: "o"
    case 0x43F: "p"
    case 0x440: "r"
    case 0x441: "s"
    case 0x442: "t"
    case 0x443: "u"
    case 0x444: "f"
    case 0x445: "kh"
    case 0x446: "ts"
    case 0x447, 0x45B: "ch"
    case 0x448: "sh"
    case 0x449: "shch"
    case 0x44A, 0x44C: ""
    case 0x44E: "yu"
    case 0x44F: "ya"
    case 0x451: "yo"
    case 0x452, 0x45F: "dj"
    case 0x454: "ye"
    case 0x455: "dz"
    case 0x457: "yi"
    case 0x45E: "u"
    case 0x491: "g"
    case 0x493: "gh"
    case 0x49B: "q"
    case 0x4A3: "n"
    case 0x4AF, 0x4B1: "u"
    case 0x4B3, 0x4BB: "h"
    case 0x4D9: "a"
    case 0x4E9: "o"
    default: nil
    }
  }

  /// Arabic and Persian. Short vowels are not written; و and ي stand for w, u and y, i: see `NameWords`.
  private static func arabic(_ scalar: UInt32) -> StaticString? {
    switch scalar {
    case 0x622, 0x623, 0x625, 0x627, 0x649, 0x671: "a"
    case 0x628: "b"
    case 0x629: "ah"  // the ending of a feminine name: Samira, Raqqa
    case 0x6C0, 0x6C1, 0x6D5: "h"
    case 0x62A, 0x637: "t"
    case 0x62B: "th"
    case 0x62C: "j"
    case 0x62D, 0x647: "h"
    case 0x62E: "kh"
    case 0x62F: "d"
    case 0x630: "dh"
    case 0x631: "r"
    case 0x632: "z"
    case 0x633, 0x635: "s"
    case 0x634: "sh"
    case 0x636, 0x638: "dh"
    case 0x639: "E"
    case 0x63A: "gh"
    case 0x641, 0x6A4: "f"
    case 0x642: "q"
    case 0x643, 0x6A9: "k"
    case 0x644: "l"
    case 0x645: "m"
    case 0x646, 0x6BA: "n"
    case 0x648: "W"
    case 0x64A, 0x6CC, 0x6D2: "Y"
    case 0x67E: "p"
    case 0x686: "ch"
    case 0x698: "zh"
    case 0x6AF: "g"
    case 0x624: "u"
    case 0x626: "i"
    default: ""
    }
  }

  private static func greek(_ scalar: UInt32) -> StaticString? {
    let small = scalar >= 0x391 && scalar <= 0x3A9 ? scalar + 0x20 : scalar
    return switch small {
    case 0x3B1, 0x3AC, 0x386: "a"
    case 0x3B2: "v"
    case 0x3B3: "g"
    case 0x3B4: "d"
    case 0x3B5, 0x3AD, 0x388: "e"
    case 0x3B6: "z"
    case 0x3B7, 0x3AE, 0x389, 0x3B9, 0x3AF, 0x38A, 0x3CA: "i"
    case 0x3B8: "th"
    case 0x3BA: "k"
    case 0x3BB: "l"
    case 0x3BC: "m"
    case 0x3BD: "n"
    case 0x3BE: "x"
    case 0x3BF, 0x3CC, 0x38C, 0x3C9, 0x3CE, 0x38F: "o"
    case 0x3C0: "p"
    case 0x3C1: "r"
    case 0x3C2, 0x3C3: "s"
    case 0x3C4: "t"
    case 0x3C5, 0x3CD, 0x38E, 0x3CB: "y"
    case 0x3C6: "f"
    case 0x3C7: "ch"
    case 0x3C8: "ps"
    default: nil
    }
  }

  private static func hebrew(_ scalar: UInt32) -> StaticString? {
    switch scalar {
    case 0x5D0: "a"
    case 0x5D1: "b"
    case 0x5D2: "g"
    case 0x5D3: "d"
    case 0x5D4: "h"
    case 0x5D5: "W"
    case 0x5D6: "z"
    case 0x5D7: "kh"
    case 0x5D8, 0x5EA: "t"
    case 0x5D9: "Y"
    case 0x5DA, 0x5DB: "k"
    case 0x5DC: "l"
    case 0x5DD, 0x5DE: "m"
    case 0x5DF, 0x5E0: "n"
    case 0x5E1: "s"
    case 0x5E2: "E"
    case 0x5E3, 0x5E4: "p"
    case 0x5E5, 0x5E6: "ts"
    case 0x5E7: "k"
    case 0x5E8: "r"
    case 0x5E9: "sh"
    default: ""
    }
  }
}
