extension StoredClaim {
  /// The claim as `archive claims --json` prints it: one object.
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("id", id)
      json.key("article")
      article.write(to: &json)
      json.field("kind", kind)
      json.field("modality", modality)
      json.field("pattern", pattern)
      json.field("parent", parent)
      json.key("source")
      if let source {
        json.object { json in
          json.field("text", source.words.text)
          json.field("kind", source.kind)
          json.field("name", source.name)
          json.field("start", source.words.start)
          json.field("end", source.words.end)
        }
      } else {
        json.null()
      }
      json.key("cue")
      if let cue {
        json.object { json in
          json.field("text", cue.text)
          json.field("start", cue.start)
          json.field("end", cue.end)
        }
      } else {
        json.null()
      }
      json.object("content") { json in
        json.field("text", content.text)
        json.field("start", content.start)
        json.field("end", content.end)
        json.array("parts") { json in
          for part in parts {
            json.object { json in
              json.field("start", part.lowerBound)
              json.field("end", part.upperBound)
            }
          }
        }
      }
    }
  }
}
