extension NewsArchive {
  /// Shows a claim's words in the bytes that they were read from; nil when there is no such claim.
  ///
  /// Unpacks the file, hashes it, reads it again and looks for the words there: the cost is that of the file, not
  /// of the archive. Memory holds one record, and the file as it is packed.
  ///
  ///     let proof = try archive.proof(ofClaim: 12)
  ///     proof?.words.first?.bytes      // 1034..<1048 of wire/a.txt
  public func proof(ofClaim id: Int) throws -> ClaimProof? {
    var found: StoredClaim?
    try claims(matching: ClaimSelection(id: id)) { found = $0 }
    guard let claim = found else { return nil }
    let find = try connection.prepare(
      """
      SELECT originals.name, originals.location, originals.ingested, originals.sha256, sqlar.sz, sqlar.data,
             captures.record, captures.sha256, captures.encoding, claims.source_words IS NOT NULL,
             claims.cue IS NOT NULL
        FROM claims JOIN captures ON captures.article_id = claims.article_id
                    JOIN originals ON originals.id = captures.original_id
                    JOIN sqlar ON sqlar.name = originals.name
       WHERE claims.id = ?
       ORDER BY captures.current DESC, originals.current DESC, captures.id LIMIT 1
      """)
    try find.bind(.integer(id))
    guard var row = try find.next() else { return nil }
    let (name, location, ingested): (String, String, String) = (row.next(), row.next(), row.next())
    let sha256: [UInt8] = row.next()
    let size: Int = row.next()
    let kept = KeptFile(name: name, data: row.next(), size: size)
    let record: Int? = row.next()
    let capture: [UInt8] = row.next()
    var proof = ClaimProof(
      claim: claim,
      file: ClaimProof.File(
        name: name, location: location, ingested: ingested, sha256: hexadecimal(sha256), size: size,
        isIntact: SHA256.digest(of: kept) == sha256),
      record: record, captureSHA256: hexadecimal(capture), encoding: row.next())
    if row.next() { proof.parts.append(.source) }
    if row.next() { proof.parts.append(.cue) }
    do throws(CaptureProblem) {
      let file = FoundFile(kept, at: location)
      if let reread = try RereadCapture.read(kept, of: file, record: record) {
        proof.read(reread, from: file, capture)
      } else {
        proof.fault = "the file has no such record"
      }
    } catch {
      proof.fault = error.message
    }
    return proof
  }
}

extension ClaimProof {
  /// Looks for the claim's words in what was read.
  fileprivate mutating func read(_ reread: RereadCapture, from file: FoundFile, _ sha256: [UInt8]) {
    isSameCapture = reread.sha256 == sha256
    base = reread.offset == nil ? .record : file.isGzipped ? .unpacked : .file
    let places = claim.spans.map { $0.captureStart..<$0.captureEnd }
    let texts = places.map { reread.words(at: $0) }
    let bytes = reread.places(of: places.indices.map { texts[$0] == nil ? 0..<0 : places[$0] })
    func said(_ part: StoredClaim.Span.Part) -> String {
      claim.spans.indices.filter { claim.spans[$0].part == part }.map { texts[$0] ?? "" }
        .joined(separator: " … ")
    }
    for (i, span) in claim.spans.enumerated() {
      let isClaimed =
        switch span.part {
        case .source: said(.source) == claim.source?.words.text
        case .cue: said(.cue) == claim.cue?.text
        case .content: said(.content) == claim.content.text
        }
      words.append(
        Words(
          part: span.part, text: texts[i] ?? "", start: span.captureStart, end: span.captureEnd,
          isClaimed: isClaimed, bytes: texts[i] == nil ? nil : bytes[i]))
    }
  }
}
