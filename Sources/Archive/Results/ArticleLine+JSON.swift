extension ArticleLine {
  /// The article as it stands inside a claim or a hit.
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("id", id)
      json.field("external_id", externalID)
      json.field("capture", capture)
      json.field("headline", headline)
      json.field("outlet", outlet)
      json.field("published", published)
      json.field("not_before", notBefore)
      json.field("not_after", notAfter)
    }
  }
}
