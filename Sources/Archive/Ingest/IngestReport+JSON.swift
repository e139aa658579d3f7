extension IngestReport {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("added", added)
      json.field("replaced", replaced)
      json.field("known", known)
      json.field("files", files)
      json.field("claims", claims)
      json.field("bytes", bytes)
      json.field("passed_over", passedOver.total)
      json.field("problems", problems)
    }
  }
}
