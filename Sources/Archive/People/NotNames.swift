/// Capitalised words that begin no name and end none: the calendar, sentence openers, headline words, weapons, works.
enum NotNames {
  static let calendar = """
    january february march april may june july august september october november december jan feb mar apr jun
    jul aug sept sep oct nov dec
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    christmas easter ramadan nowruz eid hanukkah passover halloween thanksgiving muharram ashura diwali
    farvardin ordibehesht khordad tir mordad shahrivar mehr aban azar dey bahman esfand gmt est pst utc bst
    cet
    """

  /// Words that are capitalised at the beginning of a sentence or of a headline and are not names there.
  static let openers = """
    a about above according across actually add added adding additionally after afterwards again against ago
    all almost along already also although always am amid among an and
    announced announcing another answering any anyone anything apart are around as aside ask asked asking at
    away back bad based be because been before behind being believe below besides best
    better between beyond big both breaking but by call called calling can check citing clearly click close
    commenting compared considering could days describing despite did
    do does doing done don't down due during each earlier early either else elsewhere end even eventually ever
    every everybody everyone everything everywhere except
    expect facing few fewer finally first five following for former forty four from full further furthermore
    generally get getting give given giving go going good got great
    had half has have having he hello help hence her here hers him his hours how however hundreds i if in
    include included including indeed inside instead into is isn't it its it's itself
    just keep knowing last lastly late later latest least led left less let let's like likewise list little
    live look looking made make making many maybe me meanwhile might
    millions minutes months more moreover most much must my nearby nearly neither never nevertheless next nine
    no nobody none nonetheless nor not noting nothing notably now of off
    often oh ok okay on once one only onto opposite or other others otherwise our out outside over overall own
    part perhaps please plus possibly pressed previously prior probably put
    quite rather read recall recalling recent recently referring regarding related reporting responding right
    said same saying says second see seeing seems separately seven
    several shall she should show showing similar similarly simply since six so some somebody someone
    something sometimes soon speaking still stressing such sure take taken taking
    talking tell ten than thank thanks that that's the their them then there thereafter therefore there's
    these they they're thing things third this those though thousands three through throughout
    thus till time to today together told tomorrow tonight too touching toward towards trying twelve twenty
    twice two ultimately under underlining underscoring unfortunately fortunately
    unless unlike until up upon us use used using usually very via warning was wasn't watch we week weeks well
    went were what whatever when whenever where whereas wherever whether which
    while who whoever whom whose why will with within without won't would wouldn't writing year years yes
    yesterday yet you your you're addressing explaining elaborating emphasizing pointing hailing praising
    criticizing
    i'm i'd i've i'll he'd he'll she'd she'll it'd it'll we're we've we'll we'd they're they've they'll they'd
    you've you'll you'd can't won't doesn't didn't aren't couldn't
    shouldn't wouldn't weren't hasn't haven't hadn't who'd who'll there'll
    following headlines update exclusive opinion analysis interview video photo photos image file more source
    sources share comments editor's note
    """

  /// Words of title-case headlines, laws, works, wars, weapons and things that no person is called.
  static let things = """
    act amendment bill treaty agreement accord accords convention resolution constitution declaration charter
    protocol deal pact plan strategy doctrine law laws code rule rules
    war wars battle operation revolution uprising crisis conflict attack attacks summit meeting conference
    festival prize award awards cup championship championships games olympics olympic
    world open grand prix tour final finals series season premier division marathon rally race election
    elections day week month year night morning evening century age era
    project report study survey index book film movie show programme song album opera museum gallery theatre
    theater library cinema studio studios
    missile missiles rocket rockets rifle rifles tank tanks aircraft airplane drone drones ship ships frigate
    destroyer submarine fighter bomber helicopter
    system systems program treaty weapon weapons nuclear oil gas energy power water health care insurance tax
    budget economy market markets stock stocks bond bonds
    god allah bible quran koran torah internet web online website tv radio facebook twitter
    islam christianity judaism buddhism communism capitalism democracy socialism
    his her majesty highness excellency holiness eminence honour honor
    general-secretary secretary-general new old north south east west northern southern eastern western upper
    lower great greater royal imperial national international federal
    united states nations kingdom american white black red green blue golden high low middle central
    dollar dollars euro euros pound pounds yen yuan rial rials rouble ruble rupee percent pct
    action area zone phase sector clause item virus disease syndrome vaccine tour mission shuttle flight
    breaking latest top news home page contact privacy policy terms rights reserved copyright photo credit
    caption subscribe newsletter
    """
}
