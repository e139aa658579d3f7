/// The files that are found at the paths a user names, one after the other, in the same order every time.
///
/// Folders are walked to the bottom, each sorted by name; what only a link leads to comes at the end, so that a
/// file is shown under its own name. A file is given once, however many names lead to it. Hidden entries, special
/// files and other kinds of files are counted in `passedOver`; what cannot be read is named in `problems`.
///
///     var walk = FileWalk([FilePath("wire"), FilePath("../letters/a.txt")])
///     while let file = walk.next() { … }      // "wire/b/one.txt", "wire/two.md.gz", "a.txt"
///
/// No descriptor is open between two calls, and nothing calls itself: folders may stand deep.
public struct FileWalk: Sequence, IteratorProtocol, Sendable {
  public private(set) var passedOver = PassedOver()
  public private(set) var problems: [CaptureProblem] = []

  /// Arguments not yet looked at, last one first.
  private var arguments: [FilePath]
  /// The folders that are open, outermost first.
  private var open: [OpenFolder] = []
  /// Links of the argument that is being walked, to be followed at its end.
  private var links: [Place] = []
  private var followed = 0
  private var seen: Set<FileStatus.Identity> = []
  /// The files that are neither read nor counted.
  private var leftOut: [[UInt8]] = []

  /// - Parameter archive: the database that is being written, which may stand in a folder that is walked.
  public init(_ paths: [FilePath], leavingOut archive: FilePath? = nil) {
    arguments = paths.reversed()
    if let real = try? archive?.resolved() {
      leftOut = ["", "-journal", "-wal", "-shm"].map { real.bytes + Array($0.utf8) }
    }
  }

  public mutating func next() -> FoundFile? {
    while true {
      if !open.isEmpty {
        if let file = nextEntry() { return file }
      } else if followed < links.count {
        followed += 1
        if let file = follow(links[followed - 1]) { return file }
      } else if let argument = arguments.popLast() {
        if let file = begin(argument) { return file }
      } else {
        return nil
      }
    }
  }

  /// The next entry of the innermost folder, when it is a file to be read.
  private mutating func nextEntry() -> FoundFile? {
    let last = open.count - 1
    guard let entry = open[last].entries.popLast() else {
      open.removeLast()
      return nil
    }
    let place = open[last].place.below(entry.name)
    if entry.name.first == 0x2E {
      passedOver.add(.hidden)
      return nil
    }
    guard let status = entry.status else {
      problems.append(CaptureProblem(place, "could not be read"))
      return nil
    }
    switch status.kind {
    case .file: return file(at: place, status, isNamed: false)
    case .folder: enter(place)
    case .link: links.append(place)
    case .special: passedOver.add(.special)
    }
    return nil
  }

  /// What a user has named: through a link, whatever its name.
  private mutating func begin(_ path: FilePath) -> FoundFile? {
    do {
      let real = try path.resolved()
      let status = try path.status()
      let typed = path.lastComponent
      let isName = !typed.isEmpty && typed != [0x2E] && typed != [0x2E, 0x2E]
      let name = isName ? typed : real.lastComponent
      return arrive(at: Place(path: path, location: real, name: name), status, isNamed: true)
    } catch {
      problems.append(
        CaptureProblem(name: path.description, location: path.description, message: error.message))
      return nil
    }
  }

  private mutating func follow(_ link: Place) -> FoundFile? {
    do {
      var place = link
      place.location = try link.path.resolved()
      return arrive(at: place, try link.path.status(), isNamed: false)
    } catch {
      if error.isMissing {
        passedOver.add(.brokenLink)
      } else {
        problems.append(CaptureProblem(link, error.message))
      }
      return nil
    }
  }

  private mutating func arrive(at place: Place, _ status: FileStatus, isNamed: Bool) -> FoundFile? {
    switch status.kind {
    case .file: return file(at: place, status, isNamed: isNamed)
    case .folder: enter(place)
    case .link, .special:
      if isNamed {
        problems.append(CaptureProblem(place, "is neither a file nor a folder"))
      } else {
        passedOver.add(.special)
      }
    }
    return nil
  }

  private mutating func file(at place: Place, _ status: FileStatus, isNamed: Bool) -> FoundFile? {
    // The kind is told by the name that leads there: a link "a.txt" may point to a store of hashes.
    let kind = FileKind(name: place.lastName)
    guard let format = kind.format else {
      if leftOut.contains(place.location.bytes) { return nil }
      passedOver.add(.ending(kind.ending))
      return nil
    }
    guard seen.insert(status.identity).inserted else { return nil }
    return FoundFile(
      path: place.path, location: place.location.description, name: FilePath.printable(place.name),
      format: format, isGzipped: kind.isGzipped, size: status.size, modified: status.modified,
      mode: status.mode)
  }

  private mutating func enter(_ place: Place) {
    guard open.count < CaptureLimits.folders else {
      problems.append(CaptureProblem(place, "folders stand more than \(CaptureLimits.folders) deep"))
      return
    }
    do {
      let folder = try Folder(place.path)
      // A folder seen before is a circle of links, or was named twice.
      guard seen.insert(folder.identity).inserted else { return }
      open.append(OpenFolder(place: place, entries: folder.entries.reversed()))
    } catch {
      problems.append(CaptureProblem(place, error.message))
    }
  }
}

extension FileWalk {
  /// Where the walk stands, by the three names that a file has.
  fileprivate struct Place: Sendable {
    var path: FilePath
    var location: FilePath
    /// As the archive shows it.
    var name: [UInt8]

    var lastName: [UInt8] { name.split(separator: 0x2F).last.map(Array.init) ?? [] }

    func below(_ entry: [UInt8]) -> Place {
      Place(
        path: path.appending(entry), location: location.appending(entry),
        name: name.isEmpty ? entry : name + [0x2F] + entry)
    }
  }

  fileprivate struct OpenFolder: Sendable {
    var place: Place
    /// Not yet looked at, last one first.
    var entries: [Folder.Entry]
  }
}

extension CaptureProblem {
  fileprivate init(_ place: FileWalk.Place, _ message: String) {
    self.init(name: FilePath.printable(place.name), location: place.location.description, message: message)
  }
}
