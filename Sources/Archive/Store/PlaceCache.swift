/// Rows by name as printed, so that what one article after another names is looked up once; bounded.
struct PlaceCache {
  private static let limit = 50_000
  private var places: [String: NameTable.Place] = [:]

  subscript(name: String) -> NameTable.Place? {
    get { places[name] }
    set {
      if places.count >= Self.limit { places.removeAll(keepingCapacity: true) }
      places[name] = newValue
    }
  }
}
