extension Finding {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("place", place)
      json.field("message", message)
      json.field("repairable", isRepairable)
      json.field("note", isNote)
    }
  }
}
