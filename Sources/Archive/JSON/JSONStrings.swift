/// A list of strings as the text of a JSON array: how a list is kept in one column.
func jsonArray(_ strings: [String]) -> String {
  if strings.isEmpty { return "[]" }
  var json = JSONWriter()
  json.array { json in for string in strings { json.string(string) } }
  return String(decoding: json.bytes, as: UTF8.self)
}

/// The strings of a JSON array; what is no string is left out, and what is no array gives none.
func strings(inJSONArray json: String) -> [String] {
  let bytes = Array(json.utf8)
  return bytes.withUnsafeBufferPointer { bytes in
    let reader = JSONReader(bytes)
    let values = try? reader.elements(in: TextSpan(start: 0, end: bytes.count))
    return (values ?? []).filter { $0.kind == .string }.map {
      String(decoding: reader.string($0.span), as: UTF8.self)
    }
  }
}
