import Coaching
import Journal

extension Scoring {
  /// Whose it is, said before it is filled in; `nil` for what everybody reads.
  func privacy(of occasion: Occasion, by rubric: Rubric) -> Wording? {
    guard occasion.isRepsOwn else { return nil }
    let rep = occasion.rep
    if isSharing {
      return Wording(
        en: "Others can read it as soon as it is saved.", sv: "Andra kan läsa det så fort det är sparat.")
    }
    guard occasion.observer == rep else {
      return Wording(en: "It is \(rep.name)'s until shared.", sv: "Det tillhör \(rep.name) tills det delas.")
    }
    guard occasion.kind == .self, rubric.filledBy == .observer else {
      return Wording(en: "Yours until you share it.", sv: "Ditt tills du delar det.")
    }
    return Wording(
      en: "Yours until you share it, or until you or whoever watched opens the debrief.",
      sv: "Din tills du delar den, eller tills du eller den som var med öppnar genomgången.")
  }

  /// Where it is saved, who reads it, and what can be done with it: each command ends a line, to be copied.
  func whatComesNext(after observation: Observation) -> Wording {
    let id = observation.id.short
    guard observation.occasion.calibrationCase == nil else {
      return Wording(
        en: "Saved as \(id). See it again: pitchside show \(id)",
        sv: "Sparat som \(id). Se det igen: pitchside show \(id)")
    }
    let saved = Wording(
      en: "Saved as \(id). Put something right: pitchside amend \(id) --help",
      sv: "Sparat som \(id). Rätta: pitchside amend \(id) --help")
    return [
      saved, readers(of: observation), bothViews(with: observation), whatItLedTo(observation),
    ].compactMap { $0 }.joined(separator: "\n")
  }

  private func readers(of observation: Observation) -> Wording {
    let (id, rep) = (observation.id.short, observation.occasion.rep)
    guard observation.occasion.isRepsOwn else {
      return Wording(
        en: "The rep's answer: pitchside reply \(id)", sv: "Säljarens svar: pitchside reply \(id)")
    }
    guard observation.shared == nil else {
      return Wording(en: "Others can read it.", sv: "Andra kan läsa det.")
    }
    let me = try? session.reader(as: nil, in: journal).person
    let command = "pitchside share \(id)" + (me == rep.id ? "" : " --as \"\(rep.name)\"")
    guard observation.occasion.observer == rep else {
      return Wording(
        en: "It is \(rep.name)'s until shared: \(command)",
        sv: "Det tillhör \(rep.name) tills det delas: \(command)"
      )
    }
    return Wording(
      en: "It is yours until you share it: \(command)", sv: "Det är ditt tills du delar det: \(command)")
  }

  /// A word about the debrief, once there are two views of the meeting.
  private func bothViews(with observation: Observation) -> Wording? {
    let kind = observation.occasion.kind
    guard kind.isOfMeeting, !observation.isPlan, let meeting = observation.occasion.meeting,
      let views = try? journal.views(of: meeting), views.contains(.self), views.count > 1
    else { return nil }
    let id = observation.id.short
    return Wording(
      en: "Both views side by side: pitchside debrief \(id)",
      sv: "Båda bilderna sida vid sida: pitchside debrief \(id)")
  }

  /// A word about the result of the meeting, which comes after the ratings; `nil` once it is there.
  private func whatItLedTo(_ observation: Observation) -> Wording? {
    let kind = observation.occasion.kind
    guard kind.isOfMeeting, !observation.isPlan, let id = observation.occasion.meeting,
      let meeting = try? journal.meeting(named: id.text), meeting.outcome == nil
    else { return nil }
    return Wording(
      en: "What did it lead to? pitchside meeting close \(id.short) --outcome …",
      sv: "Vad ledde det till? pitchside meeting close \(id.short) --outcome …")
  }
}
