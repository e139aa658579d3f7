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
        json.parts(parts)
      }
      json.key("evidence")
      if let evidence {
        json.object { json in
          json.field("file", evidence.file)
          json.field("file_sha256", evidence.fileSHA256)
          json.field("record", evidence.record)
          json.field("sha256", evidence.captureSHA256)
          json.field("encoding", evidence.encoding)
        }
      } else {
        json.null()
      }
      json.key("sentence")
      if let passage, let first = passage.parts.first, let last = passage.parts.last {
        json.object { json in
          json.field("text", passage.text)
          json.field("start", first.start)
          json.field("end", last.end)
          json.parts(passage.parts.map { $0.start..<$0.end })
        }
      } else {
        json.null()
      }
    }
  }
}

extension JSONWriter {
  /// Where the parts of a text stand that are joined by " … " in it.
  fileprivate mutating func parts(_ ranges: [Range<Int>]) {
    array("parts") { json in
      for range in ranges {
        json.object { json in
          json.field("start", range.lowerBound)
          json.field("end", range.upperBound)
        }
      }
    }
  }
}
