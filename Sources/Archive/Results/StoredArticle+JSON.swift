extension StoredArticle {
  /// The article as `archive export` prints it: one object.
  public func write(to json: inout JSONWriter) { write(to: &json, claims: nil) }

  /// The same with its claims, as `archive claims` prints them, under the key "claims".
  public func write(to json: inout JSONWriter, claims: [StoredClaim]?) {
    json.object { json in
      json.field("id", line.id)
      json.field("external_id", line.externalID)
      json.field("capture", line.capture)
      json.field("sha256", sha256)
      json.field("url", url)
      json.field("headline", line.headline)
      json.field("standfirst", standfirst)
      json.field("byline", byline)
      json.field("authors", authors)
      json.field("dateline", dateline)
      json.field("outlet", line.outlet)
      json.field("agency", agency)
      json.field("republisher", republisher)
      json.field("section", section)
      json.field("published", line.published)
      json.field("published_evidence", publishedEvidence)
      json.field("not_before", line.notBefore)
      json.field("not_after", line.notAfter)
      json.field("body", body)
      json.array("zones") { json in
        for zone in zones {
          json.object { json in
            json.field("kind", zone.kind)
            json.field("start", zone.start)
            json.field("end", zone.end)
          }
        }
      }
      json.field("tags", tags)
      json.array("comments") { json in
        for comment in comments {
          json.object { json in
            json.field("author", comment.author)
            json.field("date", comment.date)
            json.field("text", comment.text)
          }
        }
      }
      json.array("persons") { json in
        for person in persons {
          json.object { json in
            json.field("name", person.name)
            json.field("roles", person.roles)
            json.field("aliases", person.aliases)
          }
        }
      }
      if let claims {
        json.array("claims") { json in for claim in claims { claim.write(to: &json) } }
      }
    }
  }
}
