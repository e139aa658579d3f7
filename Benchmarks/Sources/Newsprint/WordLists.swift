/// The plain words of the invented newspapers.
enum WordLists {
  static let things = [
    "bridge", "harbour", "ceasefire", "budget", "election", "pipeline", "school", "hospital", "border",
    "railway",
    "agreement", "tax", "strike", "inquiry", "convoy", "dam", "airport", "court", "contract", "vaccine",
    "refinery",
    "market", "ferry", "treaty", "census", "broadcast", "mine", "power station", "water supply",
    "housing plan",
    "peace plan", "trade deal", "road", "law", "report", "vote", "merger", "loan", "factory", "summit",
  ]
  static let crowds = [
    "residents", "workers", "farmers", "students", "investors", "soldiers", "doctors", "teachers", "voters",
    "prisoners", "refugees", "drivers", "engineers", "fishermen", "pensioners", "protesters", "sailors",
    "traders",
  ]
  static let qualities = [
    "new", "long", "costly", "necessary", "illegal", "unexpected", "foreign", "military", "political",
    "economic",
    "local", "temporary", "serious", "fair", "dangerous", "public", "joint", "secret", "national", "final",
    "damaged",
    "northern", "southern", "coastal", "unacceptable", "overdue",
  ]
  static let events = [
    "opened", "closed", "collapsed", "began", "ended", "was delayed", "was rejected", "was approved",
    "was postponed",
    "was damaged", "had been rebuilt", "had failed", "had been under way for months", "went ahead",
    "was called off",
  ]
  static let deeds = [
    "blocked", "supported", "criticised", "repaired", "left", "reached", "crossed", "demanded", "signed",
    "opposed",
    "feared", "inspected", "rejected", "welcomed", "visited", "seized", "financed", "cancelled", "guarded",
    "reopened",
  ]
  static let futures = [
    "would reopen", "would be closed", "would cost more", "could last for weeks", "should be postponed",
    "must not be delayed", "might be sold", "would be put to the vote", "could not be ruled out",
  ]
  static let circumstances = [
    "near the border", "in the capital", "after weeks of talks", "despite heavy rain",
    "for the first time in years",
    "under the new law", "on Tuesday", "on Friday evening", "last month", "earlier this year",
    "before the election",
    "because of sanctions", "without a warning", "with foreign help", "according to the timetable",
    "in the northern districts", "at the request of the government", "since the war began", "at noon",
  ]
  static let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]
  static let roles = [
    "foreign minister", "mayor", "chief engineer", "police spokesman", "foreign ministry spokesman",
    "harbour master",
    "opposition leader", "professor of law", "army commander", "union leader", "central bank governor",
    "nurse",
    "prime minister", "aid worker", "shopkeeper", "head of the electoral commission", "finance minister",
    "pilot",
  ]
  static let titles = ["Gen.", "Dr.", "Mr.", "Mrs.", "President", "Colonel", "Senator", "Judge", "Prof."]
  static let bodies = [
    "Ministry of Transport", "Ministry of Health", "Harbour Board", "Workers' Union", "Central Bank",
    "Electoral Commission", "Observatory for Prices", "Coastal Command", "Council of Elders",
    "Railway Company",
  ]
  static let unnamed = [
    "a diplomat", "two officials", "witnesses", "a source close to the talks", "analysts",
    "critics of the plan",
    "an army officer who asked not to be named", "local media", "several residents", "a spokeswoman",
    "the statement",
  ]
  static let cues = [
    "said", "said", "said", "said", "said", "told reporters", "added", "announced", "warned", "insisted",
    "explained",
    "claimed", "argued", "acknowledged", "noted", "recalled", "stressed",
  ]
  static let thatCues = [
    "said that", "said", "said", "announced that", "denied that", "warned that", "believes that",
    "confirmed that",
    "told parliament that", "claimed", "pointed out that", "reported that", "admitted that",
    "did not say whether",
  ]
  static let furniture = [
    "Share", "Follow us", "Print this page", "Most read", "Subscribe to our newsletter", "Advertisement",
    "Read more: The week in pictures", "All rights reserved.", "Sign up for our daily briefing",
  ]
}
