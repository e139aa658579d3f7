/// The bytes of a file that may be gzipped in many members, each of which can be damaged by itself.
struct MemberReader: ~Copyable {
  /// A member that cannot be inflated; reading may go on with the next.
  struct Damage: Error {
    /// Where the member begins in the file.
    var offset: Int
    var reason: String
    /// Whether the disk gave up: there is nothing more to be had from this file now.
    var isFinal = false
  }

  private var file: FileBytes
  private let isGzipped: Bool
  private var inflater = Inflater()
  /// Compressed bytes, from the member that is being read or before it to the last that were read.
  private var held: [UInt8] = []
  /// Where `held` begins in the file.
  private var heldStart = 0
  /// Where in `held` the member begins that is being read; 0 when its beginning is not held any more.
  private var first = 0
  /// Where that member begins in the file.
  private var memberStart = 0
  /// Where the member begins in the file that gave the last bytes; 0 in a file that is not gzipped.
  private(set) var lastStart = 0
  private var isAtEnd = false
  /// Whether the member was found behind a lost one, and has given nothing yet: it may be none.
  private var isGuess = false
  /// How many bytes were inflated in vain, and will be looked through again.
  private var vain = 0

  /// More of a member is not kept to look for the next one in.
  private static let kept = 8 << 20
  /// So much may be inflated in vain before what was inflated is not looked through again.
  private static let patience = 16 << 20

  /// - Parameter bytes: those of the file as it lies on disk.
  init(_ bytes: consuming FileBytes, isGzipped: Bool) {
    file = bytes
    self.isGzipped = isGzipped
  }

  /// How many bytes of the file, as it lies on disk, have been read.
  var position: Int { file.position }

  /// Appends the next bytes, all of one member; false at the end.
  mutating func read(into bytes: inout [UInt8]) throws(Damage) -> Bool {
    guard isGzipped else { return try readFile(into: &bytes) }
    let before = bytes.count
    while bytes.count == before {
      if inflater.isDone {
        // What follows is no member: the next one is looked for.
        guard try resume(from: first) else { return false }
        throw Damage(offset: lastStart, reason: "is followed by bytes that are no gzip")
      }
      if inflater.wantsInput, try !readOn() { return false }
      let members = inflater.members
      if let reason = inflater.read(CaptureLimits.chunk, into: &bytes) {
        bytes.removeLast(bytes.count - before)
        let (offset, wasGuess) = (memberStart, isGuess)
        _ = try resume(from: placeToLook())
        // Of many false beginnings in a row, the member that is lost has been named.
        if wasGuess { continue }
        throw Damage(offset: offset, reason: reason.hasPrefix("is") ? reason : "cannot be inflated")
      }
      lastStart = memberStart
      if bytes.count > before { isGuess = false }
      if inflater.members > members {
        // A member has ended: what is left of the input begins the next.
        first = held.count - inflater.unread
        memberStart = heldStart + first
        isGuess = false
      }
    }
    return true
  }

  /// Gives the inflater more; false at the end of the file.
  private mutating func readOn() throws(Damage) -> Bool {
    if !inflater.isInsideMember { drop(held.count) }
    if isAtEnd { return false }
    var input: [UInt8] = []
    guard try readFile(into: &input) else {
      isAtEnd = true
      if inflater.isInsideMember, !isGuess { throw Damage(offset: memberStart, reason: "is cut off") }
      return false
    }
    if held.count - first > Self.kept {
      drop(held.count)
    } else if first > CaptureLimits.chunk {
      drop(first)
    }
    held += input
    inflater.give(input)
    return true
  }

  private mutating func readFile(into bytes: inout [UInt8]) throws(Damage) -> Bool {
    do throws(ReadingFault) { return try file.read(into: &bytes) } catch {
      isAtEnd = true
      throw Damage(offset: memberStart, reason: error.reason, isFinal: true)
    }
  }

  private mutating func drop(_ count: Int) {
    held.removeFirst(count)
    heldStart += count
    first = max(0, first - count)
  }

  // MARK: Behind a lost member

  /// Where in `held` to look for the next member: behind the mark of the lost one, whose own length is not
  /// known. A file made for it has so many marks, each the beginning of so much, that there must be an end.
  private mutating func placeToLook() -> Int {
    let used = held.count - inflater.unread
    vain += used - first
    let isPatient = vain < Self.patience + 4 * heldStart
    return isPatient ? min(first + 1, held.count) : max(used, min(first + 1, held.count))
  }

  /// Goes on with the next place that looks like the beginning of a member; false when there is none.
  private mutating func resume(from start: Int) throws(Damage) -> Bool {
    inflater = Inflater()
    var from = start
    while true {
      if let next = beginning(from: from) {
        first = next
        memberStart = heldStart + next
        isGuess = true
        inflater.give(held, from: next)
        return true
      }
      first = held.count
      drop(max(0, held.count - 3))
      from = 0
      var input: [UInt8] = []
      guard !isAtEnd, try readFile(into: &input) else {
        isAtEnd = true
        drop(held.count)
        return false
      }
      held += input
    }
  }

  /// gzip's mark, deflate, and flags that exist.
  private func beginning(from start: Int) -> Int? {
    held.withUnsafeBufferPointer { bytes in
      var i = start
      while let found = bytes.offset(of: 0x1F, from: i) {
        guard found + 3 < bytes.count else { return nil }
        if bytes[found + 1] == 0x8B, bytes[found + 2] == 8, bytes[found + 3] < 0x20 { return found }
        i = found + 1
      }
      return nil
    }
  }
}
