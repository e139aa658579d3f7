/// Names that nobody has: as many as are asked for, each with a number.
struct Names {
  private static let syllables = [
    "ab", "an", "ar", "ba", "bel", "bo", "cor", "da", "dor", "el", "en", "fa", "fen", "gal", "ho", "il",
    "jas",
    "ka", "kel", "la", "lor", "ma", "mir", "na", "nor", "o", "or", "pel", "qua", "ra", "rin", "sa", "sol",
    "ta",
    "tem", "ul", "va", "ver", "wen", "yar", "zim",
  ]
  private static let givenNames = [
    "Ada", "Anton", "Basil", "Carla", "Dina", "Edgar", "Elif", "Farid", "Greta", "Hana", "Ivo", "Jana",
    "Karim",
    "Lena", "Mona", "Nils", "Olga", "Pavel", "Rosa", "Samir", "Tarek", "Ursula", "Viktor", "Walid", "Yara",
    "Zoe",
  ]
  private static let particles = ["al-", "el-", "van der ", "bin ", "de ", "O'"]

  /// A word of two to five syllables: "Belorka" for 71.
  static func word(_ number: Int) -> String {
    var rest = number + syllables.count
    var word = ""
    while rest > 0 {
      word += syllables[rest % syllables.count]
      rest /= syllables.count
    }
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  static func place(_ number: Int) -> String { word(number &* 3 &+ 7_001) }

  static func family(_ number: Int) -> String {
    let name = word(number &* 5 &+ 1_900)
    return number % 9 == 4 ? particles[number % particles.count] + name : name
  }

  static func person(_ number: Int) -> (given: String, family: String) {
    (givenNames[number % givenNames.count], family(number))
  }
}
