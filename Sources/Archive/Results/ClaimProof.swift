/// What stands behind a claim: the file it was read from, and the bytes of it that hold the words.
///
/// Made anew from the original bytes each time; of the tables only the places are believed, and what stands there is
/// compared. Whoever has the file can do the same without this program.
public struct ClaimProof: Sendable {
  /// The file as it was captured.
  public struct File: Hashable, Sendable {
    /// Its row in `sqlar`: "wire/a.txt".
    public var name: String
    /// Where it was found: an absolute path.
    public var location: String
    /// When, in UTC: "2024-05-01T12:00:00Z".
    public var ingested: String
    /// As hexadecimal digits, when it was captured.
    public var sha256: String
    /// In bytes, as it was found.
    public var size: Int
    /// Whether the archive's copy still has that SHA-256.
    public var isIntact: Bool
  }

  /// What the byte ranges count in.
  public enum Base: String, Hashable, Sendable {
    /// The file as it was found.
    case file
    /// The file when it is unpacked: it was found gzipped.
    case unpacked
    /// The record alone: it stands in the file in another form (compressed, in chunks, in UTF-16).
    case record
  }

  /// Words of the claim.
  public struct Words: Hashable, Sendable {
    public var part: StoredClaim.Span.Part
    /// As the original has them.
    public var text: String
    /// Their place in the capture's text, in Unicode scalars.
    public var start: Int
    public var end: Int
    /// Whether they are those of the claim.
    public var isClaimed: Bool
    /// Their bytes, half-open; nil when they cannot be pointed at: a page has them in pieces, or more than once.
    public var bytes: Range<Int>?
  }

  public var claim: StoredClaim
  public var file: File
  /// The number of the record in the file; nil for the whole file.
  public var record: Int?
  /// SHA-256 of the record's bytes, or the file's, when it was captured, as hexadecimal digits.
  public var captureSHA256: String
  /// Whether the bytes that were read now have it.
  public var isSameCapture = false
  /// How the bytes were read as text.
  public var encoding: String
  public var base = Base.file
  /// The parts that the claim has.
  var parts: [StoredClaim.Span.Part] = [.content]
  /// In the order of the text.
  public var words: [Words] = []
  /// Why the capture could not be read again; nil when it could.
  public var fault: String?

  /// Whether the claim's words stand in the bytes that were captured.
  public var isProved: Bool {
    file.isIntact && isSameCapture && words.allSatisfy(\.isClaimed)
      && parts.allSatisfy { part in words.contains { $0.part == part } }
  }
}
