@testable import Archive

/// A file of records with more text than one transaction has room for, in few words: it is soon read.
enum LargeCrawl {
  static func write(in folder: Scratch, of place: String = "Osterby") throws -> FilePath {
    let sentence = "The gates of \(place) open at " + String(repeating: "night", count: 160) + ". "
    let records = (1...36).map { number in
      "{\"text\": \"Story \(number). \(String(repeating: sentence, count: 500))\"}\n"
    }
    return FilePath(try folder.write("crawl.jsonl", records.joined()))
  }
}
