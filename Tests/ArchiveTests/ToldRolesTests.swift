import Testing

@testable import Archive

@Suite("The roles of a name that are kept at hand")
struct ToldRolesTests {
  @Test("are those that the table has, each once, in the order of their bytes")
  func order() {
    var told = ToldRoles(limit: 100)
    told.know([], of: 7, in: 3)
    told.add(["mayor", "Éditor", "Mayor", "lock keeper"], of: 7, in: 3)
    told.add(["mayor", "E\u{301}ditor"], of: 7, in: 3)
    let roles = told.roles(of: 7, in: 3) ?? []
    #expect(
      roles.map { Array($0.utf8) }
        == ["E\u{301}ditor", "Mayor", "lock keeper", "mayor", "Éditor"].map { Array($0.utf8) })
  }

  @Test("are the first ones, when there are very many")
  func most() {
    var told = ToldRoles(limit: 1000)
    told.know([], of: 7, in: 3)
    let all = (0..<100).map { "keeper \(100 + $0)" }
    told.add(all.shuffled(), of: 7, in: 3)
    #expect(told.roles(of: 7, in: 3) == Array(all.prefix(ToldRoles.most)))
  }

  @Test("are asked for anew when the name is in another row, when there were too many, or rows were removed")
  func forgotten() {
    var told = ToldRoles(limit: 16)
    told.know(["mayor"], of: 7, in: 3)
    #expect(told.roles(of: 7, in: 4) == nil)
    told.add(["baker"], of: 7, in: 4)
    #expect(told.roles(of: 7, in: 3) == nil)
    for name in 1...3 { told.know(["mayor"], of: name, in: 1) }
    #expect((1...3).map { told.roles(of: $0, in: 1) } == [nil, nil, ["mayor"]])
    told.forget()
    #expect(told.roles(of: 3, in: 1) == nil)
    told.add(["mayor"], of: 3, in: 1)
    #expect(told.roles(of: 3, in: 1) == nil)
  }
}
