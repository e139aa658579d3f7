/// Words of an article that name a known person or organization.
struct Naming: Sendable {
  /// Title, role and name: "Gen. Orlo Vant".
  var unit: Range<Int>
  /// The name alone.
  var name: Range<Int>
  /// An index into the article's persons.
  var person: Int?
  /// An index into the article's organizations.
  var organization: Int?
}
