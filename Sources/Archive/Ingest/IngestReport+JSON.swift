extension IngestReport {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("added", added)
      json.field("replaced", replaced)
      json.field("known", known)
      json.field("files", files)
      json.field("claims", claims)
      json.field("persons", persons)
      json.field("bytes", bytes)
      json.field("passed_over", passedOver.total)
      json.field("problems", problems)
      json.field("stopped", isStopped)
      if let times {
        json.key("milliseconds")
        json.object { json in
          for stage in IngestStage.allCases { json.field(stage.rawValue, times[stage].milliseconds) }
          json.field("waited", times.waited.milliseconds)
        }
      }
    }
  }
}
