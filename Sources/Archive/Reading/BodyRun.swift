/// Which blocks of a page are the story: one run of prose with a few intruders.
///
/// Each block is judged by its own shape and its neighbours' (``BodyWeights``); the run with the most
/// evidence, counted in words, is the body. Crossing a heading that closes stories ("Check Also")
/// costs words, so only much prose behind it can belong to the same story. Linear in the number of blocks.
struct BodyRun: Sendable {
  /// From the first to the last block of the body; empty when there is no prose.
  var range: Range<Int>
  /// For each block of the page, whether it belongs to the body.
  var isBody: [Bool]

  /// Nothing from the block `end` on is taken: readers' comments stand there.
  init(_ sheet: Sheet, before end: Int, _ weights: BodyWeights = .page) {
    let count = end
    let own = BodyRun.ownEvidence(sheet, count, weights)
    let certainty = own.map(BodyRun.certainty)
    var evidence = own
    for i in 0..<count {
      let above = max(i > 0 ? certainty[i - 1] : -1, i > 1 ? certainty[i - 2] : -1)
      let below = max(i + 1 < count ? certainty[i + 1] : -1, i + 2 < count ? certainty[i + 2] : -1)
      evidence[i] += weights.neighbours * (above + below) / 2
    }
    range = BodyRun.best(sheet, evidence, weights)
    isBody = Array(repeating: false, count: sheet.blocks.count)
    for i in range { isBody[i] = evidence[i] > 0 }
  }

  private static func ownEvidence(_ sheet: Sheet, _ count: Int, _ weights: BodyWeights) -> [Float] {
    (0..<count).map { i in
      weights.evidence(sheet.shapes[i], sheet.marker(i)?.effect, repeated: sheet.isRepeated[i])
    }
  }

  /// Log-odds as a number between -1 (surely not) and +1 (surely); tanh(x/2) without its cost.
  private static func certainty(_ evidence: Float) -> Float {
    let x = max(-4.97, min(4.97, evidence)) / 2
    let square = x * x
    return max(-1, min(1, x * (27 + square) / (27 + 9 * square)))
  }

  /// The run with the largest sum (Kadane's algorithm).
  private static func best(_ sheet: Sheet, _ evidence: [Float], _ weights: BodyWeights) -> Range<Int> {
    var best: Float = 0
    var range = 0..<0
    var sum: Float = 0
    var start = 0
    for i in evidence.indices {
      if sum <= 0 {
        sum = 0
        start = i
      }
      let words = Float(min(sheet.shapes[i].words, weights.size))
      let gain = words * certainty(evidence[i])
      sum += gain > 0 ? gain : max(gain, -weights.gap)
      switch sheet.marker(i)?.effect {
      case .closes: sum -= weights.passCloser
      case .ends: sum -= weights.passEnd
      case .aside, nil: break
      }
      if sum > best {
        best = sum
        range = start..<i + 1
      }
    }
    return range
  }
}
