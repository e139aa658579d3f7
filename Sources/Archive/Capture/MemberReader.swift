/// The bytes of a file that may be gzipped in many members, each of which can be damaged by itself.
struct MemberReader: ~Copyable {
  /// A member that cannot be inflated; reading may go on with the next.
  struct Damage: Error {
    /// Where the member begins in the file.
    var offset: Int
    var reason: String
  }

  private var file: FileBytes
  private let isGzipped: Bool
  private var inflater = Inflater()
  /// The compressed bytes of the member that is being read, as far as they are kept.
  private var member: [UInt8] = []
  /// Where `member` begins in the file.
  private var memberStart = 0
  private var isAtEnd = false

  /// More of a member is not kept to look for the next one in.
  private static let kept = 8 << 20

  init(_ found: FoundFile, upTo size: Int) throws(CaptureProblem) {
    file = try FileBytes.open(found, inflating: false, upTo: size)
    isGzipped = found.isGzipped
  }

  /// Appends the next bytes; false at the end.
  mutating func read(into bytes: inout [UInt8]) throws(Damage) -> Bool {
    guard isGzipped else {
      do throws(ReadingFault) { return try file.read(into: &bytes) } catch {
        throw Damage(offset: memberStart, reason: error.reason)
      }
    }
    let before = bytes.count
    while bytes.count == before {
      if inflater.isDone {
        // What follows is no member: the next one is looked for.
        let offset = memberStart
        try resume()
        if member.isEmpty { return false }
        throw Damage(offset: offset, reason: "is followed by bytes that are no gzip")
      }
      if inflater.wantsInput {
        if !inflater.isInsideMember {
          memberStart += member.count
          member.removeAll(keepingCapacity: true)
        }
        if isAtEnd { return false }
        var input: [UInt8] = []
        let hasMore = (try? file.read(into: &input)) ?? false
        if !hasMore {
          isAtEnd = true
          if inflater.isInsideMember { throw Damage(offset: memberStart, reason: "is cut off") }
          return false
        }
        if member.count > Self.kept {
          memberStart += member.count
          member.removeAll(keepingCapacity: true)
        }
        member += input
        inflater.give(input)
      }
      let members = inflater.members
      if let reason = inflater.read(CaptureLimits.chunk, into: &bytes) {
        bytes.removeLast(bytes.count - before)
        let offset = memberStart
        try resume()
        throw Damage(offset: offset, reason: reason.hasPrefix("is") ? reason : "cannot be inflated")
      }
      if inflater.members > members {
        // A member has ended: what is left of the input begins the next.
        let used = member.count - inflater.unread
        memberStart += used
        member.removeFirst(used)
      }
    }
    return true
  }

  /// Goes on with the next place that looks like the beginning of a member.
  private mutating func resume() throws(Damage) {
    inflater = Inflater()
    var from = 1
    while true {
      if let next = beginning(from: from) {
        memberStart += next
        member.removeFirst(next)
        inflater.give(member)
        return
      }
      let keep = min(3, member.count)
      memberStart += member.count - keep
      member.removeFirst(member.count - keep)
      from = 0
      var input: [UInt8] = []
      guard !isAtEnd, (try? file.read(into: &input)) == true else {
        isAtEnd = true
        member = []
        return
      }
      member += input
    }
  }

  /// gzip's mark, deflate, and flags that exist.
  private func beginning(from start: Int) -> Int? {
    member.withUnsafeBufferPointer { bytes in
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
