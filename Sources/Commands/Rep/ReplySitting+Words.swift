import Coaching
import Reports

extension ReplySitting {
  var whoReadsWords: Wording {
    Wording(
      en: "Your words stand with the report, for everybody who reads it.",
      sv: "Dina ord står i rapporten, för alla som läser den.")
  }

  /// One file on one computer: pooling is courtesy, not protection.
  var whoCanOpen: Wording {
    Wording(
      en:
        "Your manager can open this file: what you answer about the coaching is shown pooled, but that is courtesy, "
        + "not protection. Skip what you would rather not write.",
      sv:
        "Din chef kan öppna den här filen: det du svarar om coachningen visas samlat, men det bygger på hänsyn, inte på skydd. "
        + "Hoppa över det du inte vill skriva.")
  }

  var shownWithName: Wording {
    Wording(
      en: "Your answers about the coaching will be shown with your name, as you asked (--open).",
      sv: "Dina svar om coachningen kommer att visas med ditt namn, som du ville (--open).")
  }

  var askWords: Wording {
    Wording(
      en: "Your answer in a line, also where you see it differently. (Enter skips, ! stops and keeps)\n",
      sv: "Ditt svar på en rad, också där du ser det annorlunda. (retur hoppar över, ! slutar och sparar)\n")
  }

  func offer(of rubric: Rubric) -> Wording {
    let (count, seconds) = (rubric.criteria.count, rubric.criteria.count * 8)
    return Wording(
      en: "\(rubric.title.en) \(count) questions, \(seconds) seconds. (Enter skips)\ny/n ",
      sv: "\(rubric.title.sv) \(count) frågor, \(seconds) sekunder. (retur hoppar över)\nj/n ")
  }

  var yesOrNo: Wording {
    Wording(
      en: "not understood; type y or n, ! to stop", sv: "förstod inte; skriv j eller n, ! för att sluta")
  }

  func coachingTitle(_ coach: String) -> Wording {
    Wording(en: "The coaching by \(coach)", sv: "Coachningen från \(coach)")
  }

  func goingOn(since began: Moment) -> Wording {
    Wording(
      en: "Going on with the reply you began \(began.dayAndTime).",
      sv: "Fortsätter med svaret du började på \(began.dayAndTime).")
  }

  func yourWords(_ words: String) -> Wording {
    Wording(en: "Your words: “\(words)”", sv: "Dina ord: ”\(words)”")
  }

  var writtenOut: Wording {
    Wording(
      en: "The journal took nothing. This is what was said:",
      sv: "Journalen tog inte emot något. Det här sades:")
  }
}
