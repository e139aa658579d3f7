internal import Archive

/// Prints what stands behind a claim, and the commands by which anyone can see it without this program.
///
///     proved: these words stand in the file that was captured
///       file: wire/a.txt, 1532 bytes, captured 2024-05-01T12:00:00Z from /home/anna/wire/a.txt
///       sha256: 1f0c…
///       content, bytes 1000–1030: “We have watched the water,”
struct ProofPrinter {
  private let terminal: Terminal

  init(on terminal: Terminal) { self.terminal = terminal }

  func print(_ proof: ClaimProof, _ compared: (name: String, sha256: String)?) throws {
    try Output.lines(lines(proof, compared))
    try Output.flush()
  }

  func lines(_ proof: ClaimProof, _ compared: (name: String, sha256: String)? = nil) -> [String] {
    var lines = proof.claim.lines(on: terminal) + [""]
    lines += Wrapping.lines(of: [StyledText(verdict(proof), .bold)], on: terminal)
    for (name, value) in facts(proof, compared) { lines += fact(name, [StyledText(value)]) }
    lines += places(proof)
    let commands = repeating(proof)
    if !commands.isEmpty { lines += ["", terminal.styled("to see it without trusting this program:", .dim)] }
    // Commands are copied: they are never wrapped.
    return lines + commands.map { "  " + $0 }
  }

  private func verdict(_ proof: ClaimProof) -> String {
    if proof.isProved { return "proved: these words stand in the file that was captured" }
    if !proof.file.isIntact {
      return "not proved: the archive's copy of the file is not what was captured; `archive check` tells more"
    }
    if let fault = proof.fault { return "not proved: the file cannot be read again: \(visible(fault))" }
    if !proof.isSameCapture { return "not proved: the record is not the one that was captured" }
    return "not proved: the file holds other words there; the claim was changed, or is read otherwise now"
  }

  private func facts(
    _ proof: ClaimProof, _ compared: (name: String, sha256: String)?
  ) -> [(String, String)] {
    let record = proof.record.map { ", record \($0)" } ?? ""
    var facts = [
      (
        "file",
        "\(visible(proof.file.name))\(record), \(proof.file.size) bytes, captured \(visible(proof.file.ingested)) from \(visible(proof.file.location))"
      ),
      ("sha256", proof.file.sha256 + (proof.file.isIntact ? "" : " when it was captured, and not now")),
    ]
    if proof.record != nil {
      facts.append(("record", "sha256 \(proof.captureSHA256)" + (proof.isSameCapture ? "" : ", and not now")))
    }
    facts.append(("read as", visible(proof.encoding)))
    if let compared {
      let isSame = compared.sha256 == proof.file.sha256
      facts.append((isSame ? "same as" : "not", visible(compared.name)))
    }
    return facts
  }

  private func places(_ proof: ClaimProof) -> [String] {
    let base =
      switch proof.base {
      case .file: ""
      case .unpacked: " unpacked"
      case .record: " of the record"
      }
    return proof.words.flatMap { words in
      let place =
        words.bytes.map { "bytes \($0.lowerBound)–\($0.upperBound)\(base)" }
        ?? "which the page has in pieces, or more than once"
      let style: Style =
        switch words.part {
        case .source: .name
        case .cue: .cue
        case .content: .content
        }
      return fact(
        "\(words.part.rawValue), \(place)\(words.isClaimed ? "" : ", which are others now")",
        [StyledText(visible(words.text), style)])
    }
  }

  private func fact(_ name: String, _ value: [StyledText]) -> [String] {
    Wrapping.lines(of: [StyledText("\(name): ", .dim)] + value, indent: 2, on: terminal)
  }

  /// Shell commands that print the hash and the words.
  private func repeating(_ proof: ClaimProof) -> [String] {
    guard proof.isProved else { return [] }
    let original = "archive show \(proof.claim.article.id) --original"
    var commands = ["\(original) | sha256sum"]
    guard proof.base != .record else { return commands }
    let unpacked = proof.base == .unpacked ? "\(original) | gunzip" : original
    for words in proof.words where words.part == .content {
      guard let bytes = words.bytes else { continue }
      commands.append("\(unpacked) | tail -c +\(bytes.lowerBound + 1) | head -c \(bytes.count)")
    }
    return commands
  }
}
