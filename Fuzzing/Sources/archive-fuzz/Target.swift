import CLibFuzzer
import Foundation

@testable import Archive

/// The property that is tried, by the name in $PROPERTY.
private let property: Property = {
  let name = ProcessInfo.processInfo.environment["PROPERTY"] ?? ""
  guard let chosen = Property.all.first(where: { $0.name == name }) else {
    tell("PROPERTY is one of: \(Property.all.map(\.name).joined(separator: " "))")
    _exit(64)
  }
  return chosen
}()

/// A line on stderr at once: the program is about to end.
private func tell(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }

/// What libFuzzer calls with one input after another.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryOne(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  do {
    try property.check(bytes)
  } catch {
    tell("\(property.name): \(error)")
    // libFuzzer keeps the input of a program that aborts.
    abort()
  }
  return 0
}

/// How libFuzzer gets the next input: of prose, half the time whole words change places.
@_cdecl("LLVMFuzzerCustomMutator")
public func change(_ bytes: UnsafeMutablePointer<UInt8>, _ count: Int, _ limit: Int, _ seed: UInt32) -> Int {
  guard property.isOfWords, seed & 1 == 0 else { return LLVMFuzzerMutate(bytes, count, limit) }
  var dice = Dice(seed)
  let found = Array(UnsafeBufferPointer(start: bytes, count: count))
  var words = found.split(separator: 0x20, omittingEmptySubsequences: false).map(Array.init)
  for _ in 0...dice.below(4) { Prose.change(&words, &dice) }
  let changed = Array(words.joined(separator: [0x20]).prefix(limit))
  for (i, byte) in changed.enumerated() { bytes[i] = byte }
  return changed.count
}
