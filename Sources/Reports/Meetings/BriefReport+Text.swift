import Coaching
import Text

extension BriefReport {
  public func text(on page: Page) -> [String] {
    let first = details.watchFor(on: page) + agreed(on: page) + plan(on: page)
    return head(on: page) + cancelled(on: page)
      + page.below(first + room(on: page) + lastTime(on: page) + steps(on: page))
  }

  private func head(on page: Page) -> [String] {
    let standing = details.meeting.status == .held ? details.standing : ""
    let below = [standing, details.circumstances].filter { !$0.isEmpty }.joined(separator: ", ")
    return page.ends(page.style.bold(details.title), details.time)
      + (below.isEmpty ? [] : wrapped(safeForTerminal(below), to: page.width))
  }

  private var isCancelled: Bool { details.meeting.status == .cancelled }

  /// That there is nothing to go to, and why; the plan below can be of use another time.
  private func cancelled(on page: Page) -> [String] {
    guard isCancelled else { return [] }
    let why = details.known.cancelledBecause.map { ": \($0)" } ?? "."
    let words = Wording(en: "The meeting was cancelled\(why)", sv: "Mötet är inställt\(why)")
    return wrapped(page.style.bold(safeForTerminal(words.text)), to: page.width)
  }

  private func agreed(on page: Page) -> [String] {
    agreed.prefix(2).flatMap { agreed in
      let day = agreed.commitment.agreed.shortDay(asOf: now)
      let words = Wording(
        en: "\(agreed.commitment.terms.inWords) (\(day))", sv: "\(agreed.commitment.terms.inWords) (\(day))")
      let drill = agreed.drill.map { drill in
        page.paragraph(
          page.style.dim(Wording(en: "To train: \(drill.en)", sv: "Att träna: \(drill.sv)").text),
          indent: "   ")
      }
      return page.labelled(Wording(en: "Agreed", sv: "Överens om").text, words.text) + (drill ?? [])
    }
  }

  private func plan(on page: Page) -> [String] {
    let lines = details.planned(on: page)
    let remarks = [details.ownership, isCancelled ? nil : details.lacking].compactMap { $0 }
    guard !lines.isEmpty || !remarks.isEmpty else { return [] }
    return page.heading(Wording(en: "The plan", sv: "Matchplanen")) + lines
      + remarks.flatMap { page.paragraph(page.style.dim(safeForTerminal($0.text))) }
  }

  private func room(on page: Page) -> [String] {
    let new = newInTheRoom.flatMap { contact in
      page.labelled(
        Wording(en: "New", sv: "Ny i rummet").text, safeForTerminal(contact.told))
    }
    let others = others.filter { $0.standing != .leftOut }.prefix(6).flatMap {
      $0.lines(on: page, asOf: now, isMarked: true)
    }
    let left = others.isEmpty && new.isEmpty ? [] : page.heading(Wording(en: "The people", sv: "Personerna"))
    return left + new + others + leftOut(on: page)
  }

  private func leftOut(on page: Page) -> [String] {
    others.filter { $0.standing == .leftOut }.flatMap { rung in
      let why = rung.contact.leftOutBecause ?? ""
      return page.paragraph(
        safeForTerminal(
          Wording(
            en: "Left out on purpose: \(rung.contact.name), \(why)",
            sv: "Medvetet utelämnad: \(rung.contact.name), \(why)"
          ).text))
    }
  }

  private func lastTime(on page: Page) -> [String] {
    guard let last, let outcome = last.meeting.outcome else { return [] }
    let day = last.meeting.met.shortDay(asOf: now)
    return page.heading(Wording(en: "Last meeting there", sv: "Förra mötet där"))
      + page.paragraph(safeForTerminal("\(day), \(last.rep.name): \(outcome.told(asOf: now).text)"))
  }

  /// The next steps to the decision.
  private func steps(on page: Page) -> [String] {
    let open = (ladder?.steps ?? []).filter { $0.state == .open }.prefix(3)
    guard !open.isEmpty else { return [] }
    return page.heading(Wording(en: "Steps to the decision", sv: "Steg till beslut"))
      + open.flatMap { page.paragraph(safeForTerminal("\($0.number). \($0.text)")) }
  }
}
