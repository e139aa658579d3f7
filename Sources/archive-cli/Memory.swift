internal import CMalloc

/// How the C library hands out memory.
enum Memory {
  /// Has buffers of a quarter of a megabyte and more given back to the system as soon as they are let go.
  ///
  /// Left to itself, glibc learns from the first large buffers to keep them, in pieces, for each thread: a long ingest
  /// then holds a third more than it uses. https://man7.org/linux/man-pages/man3/mallopt.3.html
  static func giveBackLargeBuffers() { archive_give_back_buffers(256 << 10, 4 << 20, 1 << 20) }
}
