/// The verbs that most often show that their subject speaks, and the nouns for those who speak unnamed.
///
/// Attribution has its own far larger list; here a handful is enough to tell who is a person, and who had the word last.
enum SpeechVerbs {
  static let past = """
    said says say told tells added adds noted notes stated states stressed stresses explained explains argued
    argues claimed claims
    announced warned warns insisted insists replied answered asked asks continued commented acknowledged
    admitted admits asserted underlined underscored emphasized emphasised
    highlighted reiterated remarked recalled concluded declared denied confirmed suggested pointed wrote
    writes tweeted testified thinks thought believes believed
    hopes hoped vowed pledged urged criticized criticised accused condemned described hailed called joked
    complained predicted estimates observed maintained went
    assured assures informed informs proposed recommended cautioned hinted signaled signalled voiced blasted
    slammed welcomed welcomes rejected dismissed defended
    reaffirmed reassured countered interjected
    expressed disclosed revealed responded mentioned quipped opined lamented conceded contended recounted
    """
}
