/// What stands inside one pair of brackets, while it is being read.
struct QueryGroup {
  /// One side of an OR: terms and groups that are all wanted, and whether a filter stands among them.
  private struct Alternative {
    var members: [Query.Expression] = []
    var hasFilter = false
    var isEmpty: Bool { members.isEmpty && !hasFilter }
  }

  private var finished: [Alternative] = []
  private var current = Alternative()
  /// The next operand must not occur.
  var isNegating = false
  /// An AND waits for its right side.
  var isJoining = false

  private var all: [Alternative] { current.isEmpty ? finished : finished + [current] }

  /// nil when the group holds no term.
  var expression: Query.Expression? {
    .choosing(all.compactMap { Query.Expression.joining($0.members) })
  }

  var hasFilter: Bool { all.contains(where: \.hasFilter) }
  /// Whether an AND or OR would have nothing on its left.
  var wantsOperand: Bool { isNegating || isJoining || current.isEmpty }
  /// The operator behind which nothing came.
  var danglingOperator: String? {
    if isNegating { return "NOT" }
    if isJoining { return "AND" }
    return !finished.isEmpty && current.isEmpty ? "OR" : nil
  }
  /// Whether a filter stands on one side of an OR that joins words.
  var splitsFilter: Bool { all.count > 1 && hasFilter && all.contains { !$0.members.isEmpty } }

  /// Whether the same term stands in the same AND already.
  func has(_ term: Query.Term) -> Bool {
    current.members.contains(isNegating ? .not(.term(term)) : .term(term))
  }

  mutating func add(_ operand: Query.Expression) {
    current.members.append(isNegating ? operand.negated : operand)
    skipOperand()
  }

  mutating func addFilter() {
    current.hasFilter = true
    skipOperand()
  }

  /// Goes on as if there had been an operand: it was left out.
  mutating func skipOperand() { (isNegating, isJoining) = (false, false) }

  mutating func beginAlternative() {
    finished.append(current)
    current = Alternative()
  }
}
