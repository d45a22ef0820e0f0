import Coaching
import Text

extension FormScreen {
  /// What is asked at this step, and what was said.
  func body(on page: ScreenPage) -> ScreenBody {
    switch form.step {
    case .followUp: followUp(on: page)
    case .criterion: criterion.map { question($0, on: page) } ?? ScreenBody()
    case .keep, .commitment: isPicking ? picking(on: page) : pickedWords(on: page)
    case .summary:
      withField(ScreenBody(lines: page.paragraph(page.style.bold(form.words.ask.text)) + [""]), on: page)
    case .lastLook: lastLook(on: page)
    }
  }

  private func followUp(on page: ScreenPage) -> ScreenBody {
    guard let commitment = form.lastCommitment else { return ScreenBody() }
    let ask = Wording(
      en: "Last time, \(commitment.agreed.day), you agreed:",
      sv: "Förra gången, \(commitment.agreed.day), kom ni överens:")
    let due = commitment.terms.due
    let words = Wording(
      en: "“\(commitment.terms.text)”" + (due.map { ", by \($0)" } ?? ""),
      sv: "”\(commitment.terms.text)”" + (due.map { ", senast \($0)" } ?? ""))
    let seen = Wording(en: "Seen today?", sv: "Syntes det i dag?")
    let options = Commitment.Status.followUps.enumerated().map { place, status in
      let isChosen = form.filled.followUp?.status == status
      return option("\(place + 1)", status.wording.text, isChosen: isChosen, on: page)
    }
    let none = option("-", form.rubric.notObserved.text, isChosen: isPassedOver, on: page)
    return ScreenBody(
      lines: page.paragraph(ask.text)
        + page.paragraph(page.style.bold(safeForTerminal(words.text)), indent: " ")
        + page.paragraph(seen.text) + [""] + options.flatMap(\.self) + none)
  }

  private var isPassedOver: Bool { form.isAnswered(.followUp) && form.filled.followUp == nil }

  private func question(_ criterion: Criterion, on page: ScreenPage) -> ScreenBody {
    var body = ScreenBody(lines: page.paragraph(page.style.bold(criterion.ask.text)))
    let answer = form.filled[criterion.key]?.answer
    body.lines += [""] + choices(of: criterion, answer: answer, on: page)
    if let counts = criterion.counts { body.lines += page.paragraph(counts.text) }
    if let offer = form.offer(at: form.step) {
      body.lines += page.paragraph(page.style.accent(takes(offer).text))
    }
    body.lines += noOccasion(of: criterion, isChosen: answer == .notObserved, on: page)
    guard isLine || isTyping || !field.isEmpty else { return body }
    body.lines.append("")
    return withField(body, on: page)
  }

  private func choices(of criterion: Criterion, answer: Answer?, on page: ScreenPage) -> [String] {
    switch criterion.kind {
    case .level:
      Rubric.levels.flatMap { level in
        let text = (criterion.levels[level] ?? form.rubric.scale[level])?.text ?? ""
        let isMinor = criterion.levels[level] == nil
        return option(
          "\(level)", isMinor ? page.style.dim(text) : text, isChosen: answer == .level(level), on: page)
      }
    case .choice:
      criterion.options.enumerated().flatMap { place, choice in
        option("\(place + 1)", choice.title.text, isChosen: answer == .choice(choice.key), on: page)
      }
    case .yes:
      option(
        Wording(en: "y", sv: "j").text, Wording(en: "yes", sv: "ja").text, isChosen: answer == .yes(true),
        on: page)
        + option("n", Wording(en: "no", sv: "nej").text, isChosen: answer == .yes(false), on: page)
    case .count, .text: []
    }
  }

  private func noOccasion(of criterion: Criterion, isChosen: Bool, on page: ScreenPage) -> [String] {
    let name = form.rubric.notObserved.text
    let text = criterion.noOccasion.map { "\(name): \($0.text)" } ?? name
    let lines = option("-", page.style.dim(text), isChosen: isChosen, on: page)
    guard form.mayPassRest(from: criterion.key) else { return lines }
    return lines + option("*", page.style.dim(passRest.text), isChosen: false, on: page)
  }

  /// A key and what it answers, with a sign where it is the answer.
  func option(_ key: String, _ text: String, isChosen: Bool, on page: ScreenPage) -> [String] {
    let mark = isChosen ? "▸" : " "
    let label = isChosen ? page.style.bold("\(mark)\(key)") : "\(mark)" + page.style.accent(key)
    return page.paragraph(isChosen ? page.style.bold(text) : text, indent: label + " ", hanging: "   ")
  }

  /// The body with the field below, and the words of caution below that.
  private func withField(_ body: ScreenBody, on page: ScreenPage) -> ScreenBody {
    var body = body
    let lines = field.lines(width: page.width - 2)
    let first = body.lines.count
    let isOpen = isOpen
    body.lines += lines.lines.enumerated().map { ($0.offset == 0 ? "> " : "  ") + $0.element }
    if isOpen { body.cursor = Frame.Place(row: first + lines.cursor.row, column: lines.cursor.column + 2) }
    if isOpen, criterion?.kind != .count { body.lines += page.paragraph(page.style.dim(wordsOfCaution.text)) }
    return body
  }

  // MARK: Picking a criterion, then words

  private func picking(on page: ScreenPage) -> ScreenBody {
    var body = ScreenBody(lines: page.paragraph(page.style.bold(pickingAsk.text)) + [""])
    for (row, criterion) in form.asked.enumerated() {
      let level = form.result[criterion.key]?.level.map(String.init) ?? " "
      let line = self.row(number: row + 1, criterion.ask.text, level, isMeant: row == selection, on: page)
      if row == selection { body.focus = body.lines.count..<body.lines.count + 1 }
      body.lines.append(line)
    }
    return body
  }

  private func pickedWords(on page: ScreenPage) -> ScreenBody {
    let criterion = form.asked[min(selection, form.asked.count - 1)]
    var body = ScreenBody(lines: page.paragraph(page.style.bold(wordsAsk.text)))
    body.lines += page.paragraph("\(selection + 1) \(criterion.ask.text)")
    if let seen = offeredWords {
      body.lines += page.paragraph(page.style.dim(safeForTerminal(seen)), indent: "  ")
      if field.isEmpty { body.lines += page.paragraph(page.style.dim(takesOffer.text), indent: "  ") }
    }
    if form.step == .commitment, let drill = criterion.drill {
      let label = Wording(en: "To train it", sv: "Att öva").text
      body.lines += page.paragraph(page.style.dim("\(label): \(drill.text)"), indent: "  ")
    }
    body.lines.append("")
    return withField(body, on: page)
  }

  private var pickingAsk: Wording {
    form.step == .keep
      ? Wording(en: "One thing to keep doing: which?", sv: "En sak att fortsätta med: vilken?")
      : Wording(
        en: "One thing to do differently next time: which?",
        sv: "En sak att göra annorlunda nästa gång: vilken?")
  }

  private var wordsAsk: Wording {
    form.step == .keep
      ? Wording(
        en: "To keep doing: what did you see or hear? Quote if you can.",
        sv: "Att fortsätta med: vad såg eller hörde du? Citera gärna.")
      : Wording(
        en: "To do differently next time: what? A date at the end, such as 2026-12-01, is when it is due.",
        sv: "Att göra annorlunda nästa gång: vad? Ett datum sist, som 2026-12-01, är när det ska vara gjort.")
  }

  /// A numbered row of a list in one line, with what was answered at its end.
  func row(number: Int?, _ text: String, _ answer: String, isMeant: Bool, on page: ScreenPage) -> String {
    let numbered = number.map { ($0 < 10 ? " " : "") + "\($0) " } ?? ""
    let label = "\(isMeant ? "▸" : " ")\(numbered)"
    let answer = truncated(answer, to: max(page.width / 2, page.width - displayWidth(of: label + text) - 2))
    let room = max(0, page.width - displayWidth(of: label) - displayWidth(of: answer) - 2)
    let line = "\(label)\(padded(truncated(text, to: room), to: room))  \(answer)"
    return isMeant ? page.style.bold(line) : line
  }
}

private let takesOffer = Wording(
  en: "Enter takes these words, or type others.", sv: "Retur tar de här orden, eller skriv andra.")

private func takes(_ offer: OfferedCount) -> Wording {
  Wording(en: "Enter takes \(offer.wording.en).", sv: "Retur tar \(offer.wording.sv).")
}

private let passRest = Wording(
  en: "no occasion for this and the rest", sv: "inget tillfälle för denna och resten")
