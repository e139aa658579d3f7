/// Words that stand before a name and make it a person's: ranks, courtesies, offices.
///
/// The key is the word as printed, folded; `role` is the word by which the article may come back to the
/// bearer ("Gen. Orlo" … "the general"); `gender` is what the title tells.
struct Title: Sendable {
  enum Gender: Sendable { case male, female }

  /// Every printed form of the title.
  var forms: [String]
  /// The word for "the …" later; nil when a newsroom does not write that ("the Mr").
  var role: String?
  var gender: Gender?
  /// "Gen. Ana Orlo" and the name that it must yield.
  var example: (text: String, name: String)

  init(
    _ forms: String, role: String?, gender: Gender? = nil, example: String, names name: String
  ) {
    self.forms = forms.split(separator: " ").map(String.init)
    self.role = role
    self.gender = gender
    self.example = (example, name)
  }

  /// Courtesies, ranks and abbreviated offices. Offices that are spelled out stand in ``Roles``.
  static let all: [Title] = [
    Title(
      "mr mister messrs", role: nil, gender: .male, example: "Mr. Tarn Holvik left.", names: "Tarn Holvik"),
    Title(
      "mrs ms miss mme madame", role: nil, gender: .female, example: "Ms Tarna Holvik left.",
      names: "Tarna Holvik"),
    Title("dr doctor", role: "doctor", example: "Dr. Ulmo Breck left.", names: "Ulmo Breck"),
    Title("prof professor", role: "professor", example: "Prof. Ulmo Breck left.", names: "Ulmo Breck"),
    Title(
      "sir lord baron viscount duke count marquess", role: nil, gender: .male,
      example: "Sir Ulmo Breck left.",
      names: "Ulmo Breck"),
    Title(
      "dame lady baroness countess duchess", role: nil, gender: .female, example: "Dame Elna Breck left.",
      names: "Elna Breck"),
    Title("gen general", role: "general", example: "Gen. Orlo Vant left.", names: "Orlo Vant"),
    Title("lt lieut lieutenant", role: "lieutenant", example: "Lt. Orlo Vant left.", names: "Orlo Vant"),
    Title("maj major", role: "major", example: "Maj. Orlo Vant left.", names: "Orlo Vant"),
    Title("brig brigadier", role: "brigadier", example: "Brig. Gen. Orlo Vant left.", names: "Orlo Vant"),
    Title("col colonel", role: "colonel", example: "Col. Orlo Vant left.", names: "Orlo Vant"),
    Title("capt captain", role: "captain", example: "Capt. Orlo Vant left.", names: "Orlo Vant"),
    Title("cmdr commander cdr", role: "commander", example: "Cmdr. Orlo Vant left.", names: "Orlo Vant"),
    Title("cpl corporal", role: "corporal", example: "Cpl. Orlo Vant left.", names: "Orlo Vant"),
    Title("sgt sergeant", role: "sergeant", example: "Sgt. Orlo Vant left.", names: "Orlo Vant"),
    Title("pvt pfc private", role: "private", example: "Pvt. Orlo Vant left.", names: "Orlo Vant"),
    Title("adm admiral vadm", role: "admiral", example: "Adm. Orlo Vant left.", names: "Orlo Vant"),
    Title("marshal marshall", role: "marshal", example: "Field Marshal Orlo Vant left.", names: "Orlo Vant"),
    Title(
      "supt superintendent", role: "superintendent", example: "Supt. Orlo Vant left.", names: "Orlo Vant"),
    Title("insp inspector", role: "inspector", example: "Insp. Orlo Vant left.", names: "Orlo Vant"),
    Title("det detective", role: "detective", example: "Det. Orlo Vant left.", names: "Orlo Vant"),
    Title("const constable", role: "constable", example: "Const. Orlo Vant left.", names: "Orlo Vant"),
    Title("sen senator sens senators", role: "senator", example: "Sen. Orlo Vant left.", names: "Orlo Vant"),
    Title("del delegate dels", role: "delegate", example: "Del. Orlo Vant left.", names: "Orlo Vant"),
    Title(
      "rep representative reps", role: "representative", example: "Rep. Orlo Vant left.", names: "Orlo Vant"),
    Title("gov governor govs", role: "governor", example: "Gov. Orlo Vant left.", names: "Orlo Vant"),
    Title("pres president", role: "president", example: "President Orlo Vant left.", names: "Orlo Vant"),
    Title("amb ambassador", role: "ambassador", example: "Amb. Orlo Vant left.", names: "Orlo Vant"),
    Title("atty attorney", role: "attorney", example: "Atty. Orlo Vant left.", names: "Orlo Vant"),
    Title("rev reverend", role: "reverend", example: "Rev. Orlo Vant left.", names: "Orlo Vant"),
    Title("fr father", role: "priest", gender: .male, example: "Fr. Orlo Vant left.", names: "Orlo Vant"),
    Title("hon honourable honorable", role: nil, example: "Hon. Orlo Vant left.", names: "Orlo Vant"),
    Title(
      "ayatollah", role: "ayatollah", gender: .male, example: "Ayatollah Orlo Vant left.", names: "Orlo Vant"),
    Title(
      "hojatoleslam hojjatoleslam", role: "cleric", gender: .male, example: "Hojatoleslam Orlo Vant left.",
      names: "Orlo Vant"),
    Title(
      "sheikh shaikh sheik", role: "sheikh", gender: .male, example: "Sheikh Orlo Vant left.",
      names: "Orlo Vant"),
    Title("imam", role: "imam", gender: .male, example: "Imam Orlo Vant left.", names: "Orlo Vant"),
    Title("mullah", role: "mullah", gender: .male, example: "Mullah Orlo Vant left.", names: "Orlo Vant"),
    Title("pope", role: "pope", gender: .male, example: "Pope Orlo spoke to Ada Vant.", names: "Orlo"),
    Title("king", role: "king", gender: .male, example: "King Orlo spoke to Ada Vant.", names: "Orlo"),
    Title("queen", role: "queen", gender: .female, example: "Queen Orla spoke to Ada Vant.", names: "Orla"),
    Title("prince", role: "prince", gender: .male, example: "Prince Orlo spoke to Ada Vant.", names: "Orlo"),
    Title(
      "princess", role: "princess", gender: .female, example: "Princess Orla spoke to Ada Vant.",
      names: "Orla"),
    Title(
      "emperor", role: "emperor", gender: .male, example: "Emperor Orlo spoke to Ada Vant.", names: "Orlo"),
    Title("emir", role: "emir", gender: .male, example: "Emir Orlo spoke to Ada Vant.", names: "Orlo"),
    Title("sultan", role: "sultan", gender: .male, example: "Sultan Orlo spoke to Ada Vant.", names: "Orlo"),
    Title(
      "cardinal", role: "cardinal", gender: .male, example: "Cardinal Orlo Vant left.", names: "Orlo Vant"),
    Title("archbishop", role: "archbishop", example: "Archbishop Orlo Vant left.", names: "Orlo Vant"),
    Title("bishop", role: "bishop", example: "Bishop Orlo Vant left.", names: "Orlo Vant"),
    Title("rabbi", role: "rabbi", example: "Rabbi Orlo Vant left.", names: "Orlo Vant"),
    Title(
      "patriarch", role: "patriarch", gender: .male, example: "Patriarch Orlo spoke to Ada Vant.",
      names: "Orlo"),
    Title("chancellor", role: "chancellor", example: "Chancellor Orlo Vant left.", names: "Orlo Vant"),
    Title(
      "herr monsieur signor senor", role: nil, gender: .male, example: "Herr Orlo Vant left.",
      names: "Orlo Vant"),
    Title(
      "frau madam signora senora", role: nil, gender: .female, example: "Frau Orla Vant left.",
      names: "Orla Vant"),
    Title("datuk dato datin tun", role: nil, example: "Datuk Orlo Vant left.", names: "Orlo Vant"),
    Title("alhaji hajji haji hadji", role: nil, example: "Alhaji Orlo Vant left.", names: "Orlo Vant"),
    Title("shri smt pandit swami", role: nil, example: "Shri Orlo Vant left.", names: "Orlo Vant"),
    Title(
      "maulana mufti", role: "cleric", gender: .male, example: "Maulana Orlo Vant left.", names: "Orlo Vant"),
    Title("daw", role: nil, gender: .female, example: "Daw Orla Vant left.", names: "Orla Vant"),
    Title("mallam", role: nil, gender: .male, example: "Mallam Orlo Vant left.", names: "Orlo Vant"),
    Title("oba", role: "king", gender: .male, example: "Oba Orlo spoke to Ada Vant.", names: "Orlo"),
    Title("pm", role: "premier", example: "PM Orlo Vant left.", names: "Orlo Vant"),
    Title("fm", role: "minister", example: "FM Orlo Vant left.", names: "Orlo Vant"),
    Title("vp", role: "vice-president", example: "VP Orlo Vant left.", names: "Orlo Vant"),
    Title("comrade", role: nil, example: "Comrade Orlo Vant left.", names: "Orlo Vant"),
  ]
}
