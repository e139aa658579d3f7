/// The SHA-256 of a file on disk.
public enum FileDigest {
  /// As hexadecimal digits, of the file as it lies there; throws one line that names it when it cannot be read.
  public static func sha256(ofFile path: String) throws -> String {
    let file = FoundFile(path: FilePath(path), location: path, name: path, format: .text)
    var bytes = try FileBytes.open(file, inflating: false)
    var hash = SHA256()
    do throws(ReadingFault) {
      while true {
        var piece: [UInt8] = []
        guard try bytes.read(into: &piece) else { break }
        hash.update(piece)
      }
    } catch { throw CaptureProblem(file, error.reason) }
    return hexadecimal(hash.finish())
  }
}
