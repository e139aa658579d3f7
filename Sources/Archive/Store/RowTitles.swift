/// What rows will be called that a transaction has found better names for: claims get that at once, and few have to be
/// written again when the names are settled.
struct RowTitles {
  private var titles: [Int: String] = [:]

  /// A row has one more name: is it to be called by that?
  mutating func add(_ name: String, to row: Int, called title: String, _ kind: NamedKind) {
    let title = titles[row] ?? title
    if NameSpelling.title(of: [title, name], kind) != title { titles[row] = name }
  }

  /// The place with what its row will be called.
  func titled(_ place: NameTable.Place) -> NameTable.Place {
    if titles.isEmpty { return place }
    guard let title = titles[place.row] else { return place }
    var place = place
    place.title = title
    return place
  }

  /// The rows whose claims may have another name than the rows have in the table.
  var rows: Set<Int> { Set(titles.keys) }

  mutating func removeAll() { titles.removeAll(keepingCapacity: true) }
}
