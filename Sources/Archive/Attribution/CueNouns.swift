/// Nouns that carry a statement: "X's claim that …", "reports that …", "a warning from X that …".
enum CueNouns {
  static let list = """
    claim claims statement warning warnings allegation allegations accusation accusations assertion assertions
    assurance assurances announcement belief comment comments complaint complaints concern concerns conclusion
    confirmation contention criticism declaration demand demands denial denials doubt doubts estimate estimates
    expectation expectations fear fears finding findings hint hints hope hopes idea insistence notion
    objection objections observation opinion pledge pledges prediction predictions promise promises proposal
    proposals question questions recommendation remark remarks report reports revelation rumor rumors rumour
    rumours signal speculation suggestion suggestions suspicion suspicions testimony threat threats view vow
    vows worry worries argument arguments charge charges conviction decision ruling acknowledgment
    acknowledgement admission verdict forecast forecasts call calls request requests plea pleas plan plans
    words desire intention determination refusal willingness
    """
}
