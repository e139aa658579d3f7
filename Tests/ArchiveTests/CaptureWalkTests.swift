import Foundation
import Testing

@testable import Archive

@Suite("Finding files")
struct CaptureWalkTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func walk(_ names: String...) -> (names: [String], FileWalk) {
    var walk = FileWalk(names.map { FilePath(scratch.path + "/" + $0) })
    var found: [String] = []
    while let file = walk.next() { found.append(file.name) }
    return (found, walk)
  }

  @Test("A folder is walked in order, and named as the user named it")
  func order() throws {
    for name in [
      "wire/b.txt", "wire/a/2.md", "wire/a/1.TXT", "wire/c.jsonl.gz", "wire/a.json", "wire/z.ndjson",
    ] {
      try scratch.write(name, "x")
    }
    #expect(
      walk("wire").names == [
        "wire/a/1.TXT", "wire/a/2.md", "wire/a.json", "wire/b.txt", "wire/c.jsonl.gz", "wire/z.ndjson",
      ])
    #expect(walk("wire/").names.first == "wire/a/1.TXT")
    #expect(walk("wire/.").names.first == "wire/a/1.TXT")
    #expect(walk("wire/a/..").names.first == "wire/a/1.TXT")
    #expect(walk("wire/a/../b.txt").names == ["b.txt"])
  }

  @Test("Kinds of files that are not read, hidden ones and special ones are counted")
  func passedOver() throws {
    for name in [
      "in/a.mhtml", "in/b.mhtml", "in/c.pdf.gz", "in/README", "in/.hidden.txt", "in/.git/x.txt", "in/ok.txt",
    ] {
      try scratch.write(name, "x")
    }
    mkfifo(scratch.path + "/in/pipe.txt", 0o600)
    symlink("nowhere", scratch.path + "/in/dangling.txt")
    symlink("self.txt", scratch.path + "/in/self.txt")
    symlink("/dev/zero", scratch.path + "/in/zero.txt")
    let (names, walk) = walk("in")
    #expect(names == ["in/ok.txt"])
    #expect(walk.problems.isEmpty)
    #expect(
      walk.passedOver.description
        == "2 .mhtml, 2 broken links, 2 hidden, 2 special files, 1 .pdf.gz, 1 without an ending")
  }

  @Test("A file is given once, however it is named, and under its own name before a link's")
  func once() throws {
    try scratch.write("in/a/one.txt", "x")
    try scratch.write("in/b/two.txt", "x")
    symlink("../b", scratch.path + "/in/a/b")
    symlink("../a", scratch.path + "/in/b/a")
    symlink(".", scratch.path + "/in/loop")
    symlink("../b/two.txt", scratch.path + "/in/a/0.txt")
    #expect(walk("in").names == ["in/a/one.txt", "in/b/two.txt"])
    #expect(walk("in", "in/a", "in/a/one.txt").names == ["in/a/one.txt", "in/b/two.txt"])
    #expect(walk("in/a").names == ["a/one.txt", "a/0.txt"])
  }

  @Test("A file has one location by whatever path it was found")
  func location() throws {
    try scratch.write("in/a.txt", "x")
    symlink("in", scratch.path + "/also")
    var locations: Set<String> = []
    for name in ["in", "also", "in/../in", "in/a.txt", "./in//a.txt"] {
      var walk = FileWalk([FilePath(scratch.path + "/" + name)])
      if let found = walk.next() { locations.insert(found.location) }
    }
    #expect(locations.count == 1)
    #expect(locations.first?.hasSuffix("/in/a.txt") == true)
  }

  @Test("What is missing is named as the user wrote it, and the rest is found")
  func missing() throws {
    try scratch.write("a.txt", "x")
    let (names, walk) = walk("nope", "a.txt")
    #expect(names == ["a.txt"])
    #expect(walk.problems.map(\.description) == ["\(scratch.path)/nope: no such file or folder"])
  }

  @Test("Folders far deeper than a path may be long are walked and their files read")
  func deep() throws {
    let name = String(repeating: "d", count: 40)
    var descriptor = open(scratch.path, O_RDONLY)
    for _ in 0..<200 {
      mkdirat(descriptor, name, 0o700)
      let inner = openat(descriptor, name, O_RDONLY)
      close(descriptor)
      descriptor = inner
    }
    let file = openat(descriptor, "deep.txt", O_WRONLY | O_CREAT, 0o600)
    _ = "At the bottom.".withCString { write(file, $0, 14) }
    close(file)
    close(descriptor)
    var walk = FileWalk([FilePath(scratch.path)])
    let first = walk.next()
    let found = try #require(first)
    #expect(found.path.bytes.count > 8_000)
    var reader = CaptureReader()
    #expect(try reader.read(found).capture.text.description == "At the bottom.")
    // The folder is too deep for the removal by path: it is taken down from inside.
    let removal = Process()
    removal.executableURL = URL(fileURLWithPath: "/bin/rm")
    removal.arguments = ["-rf", scratch.path]
    try removal.run()
    removal.waitUntilExit()
  }

  @Test(
    "A path that is no UTF-8 is shown so that it can be had back",
    arguments: [
      (Array("wire/a.txt".utf8), "wire/a.txt"), (Array("caf".utf8) + [0xE9], "caf\\xE9"),
      ([0x62, 0xFF, 0xFE], "b\\xFF\\xFE"), (Array("a\\xE9".utf8), "a\\x5CxE9"), (Array("a\\b".utf8), "a\\b"),
      (Array("café\n".utf8), "café\n"),
    ] as [([UInt8], String)])
  func printable(_ bytes: [UInt8], as text: String) {
    #expect(FilePath(bytes: bytes).description == text)
    #expect(FilePath(printed: text).bytes == bytes)
  }

  @Test("Any path is had back from what is shown")
  func lossless() {
    var random = Seeded(9)
    for _ in 0..<5_000 {
      let path = FilePath(
        bytes: random.below(2) == 0 ? random.bytes(12) : Array(random.text().utf8) + [0x5C, 0x78, 0x34, 0x31])
      #expect(FilePath(printed: path.description) == path)
    }
  }
}
