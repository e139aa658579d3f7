import Newsprint
import Testing

@Suite("Invented newspapers")
struct NewsprintTests {
  @Test("The same seed prints the same articles, another seed others")
  func seeded() {
    #expect(articles(20, seed: 7) == articles(20, seed: 7))
    #expect(articles(20, seed: 7) != articles(20, seed: 8))
  }

  @Test("Articles are as long as those of a newspaper: 2 to 5 KB on average, none below 400 bytes")
  func length() {
    let lengths = articles(400, seed: 1).map(\.text.utf8.count)
    #expect((2_000...5_000).contains(lengths.reduce(0, +) / lengths.count))
    #expect(lengths.allSatisfy { $0 >= 400 })
  }

  @Test("The vocabulary goes on growing: the second thousand of articles has words that the first has not")
  func vocabulary() {
    let all = articles(2_000, seed: 1).map { Set($0.text.split(separator: " ")) }
    let first = all[..<1_000].reduce(into: Set<Substring>()) { $0.formUnion($1) }
    let second = all[1_000...].reduce(into: Set<Substring>()) { $0.formUnion($1) }
    #expect(second.subtracting(first).count > 500)
  }

  @Test("What is searched for is there")
  func planted() {
    let texts = articles(3_000, seed: 1).map(\.text)
    #expect(texts.contains { $0.contains("al-Sorwa") })
    #expect(texts.contains { $0.contains("foreign ministry spokesman") })
  }

  private func articles(_ count: Int, seed: UInt64) -> [NewsArticle] {
    var press = Newsprint(seed: seed)
    return (0..<count).map { _ in press.article() }
  }
}
