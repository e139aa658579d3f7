extension ClaimProof {
  /// The proof as `archive verify --json` prints it: one object.
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("claim")
      claim.write(to: &json)
      json.field("proved", isProved)
      json.object("file") { json in
        json.field("name", file.name)
        json.field("location", file.location)
        json.field("ingested", file.ingested)
        json.field("size", file.size)
        json.field("sha256", file.sha256)
        json.field("intact", file.isIntact)
      }
      json.object("capture") { json in
        json.field("record", record)
        json.field("sha256", captureSHA256)
        json.field("same", isSameCapture)
        json.field("encoding", encoding)
      }
      json.field("fault", fault)
      json.field("bytes_in", base.rawValue)
      json.array("words") { json in
        for words in words {
          json.object { json in
            json.field("part", words.part.rawValue)
            json.field("text", words.text)
            json.field("start", words.start)
            json.field("end", words.end)
            json.field("claimed", words.isClaimed)
            json.key("bytes")
            if let bytes = words.bytes {
              json.object { json in
                json.field("start", bytes.lowerBound)
                json.field("end", bytes.upperBound)
              }
            } else {
              json.null()
            }
          }
        }
      }
    }
  }
}
