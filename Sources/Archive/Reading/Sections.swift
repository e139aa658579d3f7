/// The parts that newspapers and sites divide their stories into.
///
/// A general list, written by hand from the menus of newspapers: beats and regions of the world.
enum Sections {
  /// Whether a line is a section's name and no more: "Middle East".
  static func contains(_ line: String) -> Bool { names.contains(WordKey(line)) }

  private static let names = WordSet([
    "World", "World News", "International", "Global", "Politics", "US Politics", "UK Politics", "U.S.", "US",
    "UK",
    "National", "Nation", "Local", "Local News", "Metro", "Regional", "Business", "Economy", "Economics",
    "Finance",
    "Markets", "Money", "Technology", "Tech", "Science", "Environment", "Climate", "Health", "Sport",
    "Sports",
    "Football", "Culture", "Arts", "Entertainment", "Lifestyle", "Life", "Style", "Travel", "Food", "Opinion",
    "Opinions", "Editorial", "Analysis", "Commentary", "Society", "Education", "Law", "Crime", "Defence",
    "Defense",
    "Military", "Security", "Energy", "Religion", "History", "Media", "Investigations", "Features",
    "Obituaries",
    "Middle East", "Africa", "Asia", "Asia Pacific", "Asia & Pacific", "Europe", "Americas", "Latin America",
    "North America", "South America", "South Asia", "Central Asia", "Southeast Asia", "East Asia", "Oceania",
    "Russia",
    "China", "India", "Iran", "Israel", "Syria", "Iraq", "Turkey", "Ukraine", "Canada", "Australia",
  ])
}
