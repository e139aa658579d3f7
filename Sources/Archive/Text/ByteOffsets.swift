/// Turns offsets in Unicode scalars, as the tables have them, back into UTF-8 offsets of the text.
///
/// The counterpart of ``ScalarOffsets``: a checkpoint every 256 scalars keeps a look-up short wherever it
/// falls. For a text of ASCII alone nothing is built.
struct ByteOffsets: Sendable {
  private static let stride = 256
  private let text: Text
  /// The offset of each scalar whose number is a multiple of `stride`; empty when every byte is a scalar.
  private let checkpoints: [Int]
  /// How many scalars the text has.
  let count: Int

  init(_ text: Text) {
    var checkpoints: [Int] = []
    var scalars = 0
    text.utf8.withUnsafeBufferPointer { bytes in
      for i in bytes.indices where !isContinuation(bytes[i]) {
        if scalars % Self.stride == 0 { checkpoints.append(i) }
        scalars += 1
      }
    }
    self.text = text
    self.checkpoints = scalars == text.count ? [] : checkpoints
    count = scalars
  }

  /// The offset of the scalar's first byte; the text's end for the number behind the last one.
  subscript(scalar: Int) -> Int {
    if checkpoints.isEmpty { return scalar }
    if scalar >= count { return text.count }
    var offset = checkpoints[scalar / Self.stride]
    for _ in 0..<(scalar % Self.stride) {
      offset += 1
      while isContinuation(text.utf8[offset]) { offset += 1 }
    }
    return offset
  }
}
