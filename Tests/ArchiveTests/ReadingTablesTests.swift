import Testing

@testable import Archive

/// The rules of the reading room are tables with examples beside them; these run the examples.
struct ReadingTablesTests {
  @Test("a marker finds its examples and passes by the others", arguments: Marker.all.indices)
  func marker(_ index: Int) {
    let marker = Marker.all[index]
    let table = MarkerTable([marker])
    func finds(_ line: String) -> Bool {
      let text = Text(line)
      return text.utf8.withUnsafeBufferPointer { bytes in
        table.find(bytes, text.all, words: Shape(bytes, text.all).words) != nil
      }
    }
    for line in marker.finds { #expect(finds(line), "\(marker.words) in “\(line)”") }
    for line in marker.passesBy { #expect(!finds(line), "\(marker.words) in “\(line)”") }
    #expect(!finds("The ferry left the harbour at noon with forty passengers."))
  }

  @Test("a date form reads its examples", arguments: DateForm.all.indices)
  func date(_ index: Int) {
    for example in DateForm.all[index].examples {
      let text = Text(example.text)
      let found = PrintedDate.first(in: text, text.all)
      let printed = found.map { date in
        date.year == nil ? String(date.day(inYear: 2000)!.description.dropFirst(5)) : date.day()!.description
      }
      #expect(printed == example.date, "\(example.text)")
    }
  }

  @Test("a dateline is told from a label and from an aside", arguments: Dateline.examples.indices)
  func dateline(_ index: Int) {
    let (line, place) = Dateline.examples[index]
    let text = Text(line)
    #expect(Dateline(text, opening: text.all)?.place == place, "\(line)")
  }

  @Test("a byline names its authors, and prose is no byline", arguments: Byline.examples.indices)
  func byline(_ index: Int) {
    let (line, authors) = Byline.examples[index]
    let text = Text(line)
    #expect(Byline(text, line: text.all)?.authors == authors, "\(line)")
  }

  @Test("a line of tags is told from a sentence with commas", arguments: Tags.examples.indices)
  func tags(_ index: Int) {
    let (line, tags) = Tags.examples[index]
    let sheet = Sheet(Text(line))
    #expect(Tags.read(sheet, 0) == tags, "\(line)")
  }

  @Test("an outlet's name is read from its notices", arguments: OutletCue.all.indices)
  func outlet(_ index: Int) {
    let cue = OutletCue.all[index]
    let text = Text(cue.example.line)
    let names = OutletCues.standard.find(text, in: text.all)
    #expect(names.contains { $0.name == cue.example.name && $0.role == cue.role }, "\(cue.phrase): \(names)")
  }

  @Test(
    "the address of a story carries its date",
    arguments: [
      ("https://harbour.example/2018/03/05/bridge", "2018-3-5"),
      ("https://harbour.example/world/2018/mar/05/bridge", "2018-3-5"),
      ("https://harbour.example/news-2018-03-05.html", "2018-3-5"),
      ("https://harbour.example/20180305-bridge", "2018-3-5"),
      ("https://harbour.example/2018/03/bridge", "2018-3-"),
      ("https://harbour.example/2018/13/bridge", ""),
      ("https://harbour.example/story/1234567/2018", ""),
    ])
  func address(_ url: String, _ date: String) {
    let found = URLDate.find(url).map { "\($0.year)-\($0.month)-\($0.day.map(String.init) ?? "")" }
    #expect((found ?? "") == date)
  }

  @Test(
    "a record's date is read in the forms that feeds use",
    arguments: [
      ("2018-03-05", "2018-03-05"), ("2018-03-05T23:59:59+02:00", "2018-03-05"),
      ("Mon, 05 Mar 2018 10:00:00 GMT", "2018-03-05"),
      ("March 5, 2018", "2018-03-05"), ("20180305", "2018-03-05"), ("1520208000", "2018-03-05"),
      ("1520208000000", "2018-03-05"), ("2018-13-45", nil), ("0001-01-01T00:00:00", nil), ("yesterday", nil),
      ("", nil),
      ("99999999999999999999", nil), ("05/03/2018", nil),
    ])
  func stated(_ value: String, _ day: String?) {
    #expect(PrintedDate.stated(value)?.description == day)
  }
}
