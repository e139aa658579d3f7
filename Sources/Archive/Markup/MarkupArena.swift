/// Memory that is taken in small pieces and given back all at once.
struct MarkupArena {
  private var chunks: [UnsafeMutableRawPointer] = []
  private var next: UnsafeMutableRawPointer?
  private var left = 0

  private static let chunk = 1 << 20

  /// A piece of at least `size` bytes, aligned for anything.
  mutating func take(_ size: Int) -> UnsafeMutableRawPointer? {
    let size = (size + 15) & ~15
    if size > left {
      // A piece that is large by itself does not waste what is left of the chunk before.
      if size > Self.chunk / 4 { return add(size) }
      next = add(Self.chunk)
      left = Self.chunk
    }
    defer {
      next = next.map { $0 + size }
      left -= size
    }
    return next
  }

  mutating func free() {
    for chunk in chunks { chunk.deallocate() }
    chunks = []
    next = nil
    left = 0
  }

  private mutating func add(_ size: Int) -> UnsafeMutableRawPointer {
    let chunk = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    chunks.append(chunk)
    return chunk
  }
}
