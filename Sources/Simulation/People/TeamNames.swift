import Coaching

enum TeamNames {
  /// The name of a team by its index; a number follows when there are many.
  static func name(_ index: Int, in language: Language) -> String {
    let name = names[index % names.count].text(in: language)
    return index < names.count ? name : "\(name) \(index / names.count + 1)"
  }

  private static let names = [
    Wording(en: "North", sv: "Nord"), Wording(en: "South", sv: "Syd"), Wording(en: "East", sv: "Öst"),
    Wording(en: "West", sv: "Väst"), Wording(same: "Bergslagen"), Wording(same: "Mälardalen"),
    Wording(same: "Småland"), Wording(same: "Jämtland"),
  ]
}
