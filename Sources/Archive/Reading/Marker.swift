/// Words that tell what a block is, whatever it looks like: "Check Also", "Sign up for our newsletter".
///
/// One value is one rule with its examples; the rules are in `Markers+….swift`. Words are compared
/// without case and without the marks between them.
struct Marker: Sendable {
  /// Where in a block the words must stand.
  enum Place: Sendable {
    /// They are all the block has.
    case whole
    /// The block begins with them and a colon, a bar, a bracket or a dash follows, or nothing does.
    case label
    /// The block begins with them.
    case start
    /// They stand anywhere in it.
    case anywhere
  }

  /// What they mean for the story.
  enum Effect: Sendable {
    /// This block is not part of it, what follows may be.
    case aside
    /// As a rule the story is over; it takes much prose to show otherwise.
    case closes
    /// The story is over, whatever follows.
    case ends
  }

  var words: String
  var place: Place
  var kind: Zone.Kind
  var effect: Effect
  /// Blocks with more words than this are not looked at.
  var limit: Int
  var finds: [String]
  var passesBy: [String]

  init(
    _ words: String, _ place: Place, _ kind: Zone.Kind, _ effect: Effect = .aside, limit: Int? = nil,
    finds: [String] = [], passesBy: [String] = []
  ) {
    self.words = words
    self.place = place
    self.kind = kind
    self.effect = effect
    let count = words.utf8.split(separator: 0x20).count
    self.limit =
      limit
      ?? {
        switch place {
        case .whole: count
        case .label: 40
        case .start: 30
        case .anywhere: 80
        }
      }()
    self.finds = finds
    self.passesBy = passesBy
  }
}
