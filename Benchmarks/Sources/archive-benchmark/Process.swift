import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// CPU time of this process, all threads, in seconds.
func cpuTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

/// What another process took that ran to its end.
struct Cost {
  /// User and system time of all its threads, in seconds.
  var cpu: Double
  var wall: Double
  /// Megabytes at most.
  var memory: Double

  /// Runs this program once more, as one of its hidden commands.
  init(running arguments: [String]) throws {
    guard let program = Bundle.main.executablePath else { throw Trouble("cannot find the program itself") }
    let words = ([program] + arguments).map { strdup($0) }
    defer { words.forEach { free($0) } }
    let begin = ContinuousClock.now
    var child: pid_t = 0
    guard posix_spawn(&child, program, nil, nil, words + [nil], environ) == 0 else {
      throw Trouble("cannot start \(program)")
    }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(child, &status, 0, &usage) < 0 {
      if errno != EINTR { throw Trouble("cannot wait for \(arguments[0])") }
    }
    guard status == 0 else { throw Trouble("\(arguments.joined(separator: " ")) failed") }
    wall = (ContinuousClock.now - begin) / .seconds(1)
    cpu = seconds(usage.ru_utime) + seconds(usage.ru_stime)
    #if canImport(Darwin)
      memory = Double(usage.ru_maxrss) / 1e6
    #else
      memory = Double(usage.ru_maxrss) / 1e3
    #endif
  }
}

private func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) * 1e-6 }

/// Why a measurement cannot be made.
struct Trouble: Error, CustomStringConvertible {
  var description: String

  init(_ description: String) { self.description = description }
}

/// A folder for the files of a run; it goes when the run is over.
final class WorkFolder {
  private let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "archive-benchmark-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The path of a file in it; what was there before is removed, with SQLite's files beside it.
  func new(_ name: String) -> String {
    let path = path(name)
    for file in [path, path + "-journal"] { try? FileManager.default.removeItem(atPath: file) }
    return path
  }

  func path(_ name: String) -> String { url.appendingPathComponent(name).path }
}

/// The size of a file in bytes.
func size(of path: String) -> Double {
  var status = stat()
  return stat(path, &status) == 0 ? Double(status.st_size) : 0
}
