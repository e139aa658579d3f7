import CNettle

/// The SHA-256 of bytes, taken chunk by chunk.
///
///     hexadecimal(SHA256.digest(of: Array("abc".utf8)))   // "ba7816bf…"
struct SHA256 {
  private var context = sha256_ctx()

  init() { nettle_sha256_init(&context) }

  mutating func update(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { update($0) } }

  mutating func update(_ bytes: UnsafeBufferPointer<UInt8>) {
    if let start = bytes.baseAddress { nettle_sha256_update(&context, bytes.count, start) }
  }

  /// The 32 bytes; begins anew.
  mutating func finish() -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: Int(SHA256_DIGEST_SIZE)) { digest, length in
      nettle_sha256_digest(&context, digest.count, digest.baseAddress)
      length = Int(SHA256_DIGEST_SIZE)
    }
  }

  static func digest(of bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finish()
  }

  static func digest(of bytes: [UInt8]) -> [UInt8] { bytes.withUnsafeBufferPointer { digest(of: $0) } }
}
