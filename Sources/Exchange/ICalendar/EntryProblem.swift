import Coaching

extension ImportProblem {
  static func missing(_ property: String, _ line: Int) -> ImportProblem {
    ImportProblem(
      line: line, column: property,
      message: Wording(
        en: "the entry has no \(property); export the calendar again",
        sv: "posten saknar \(property); exportera kalendern igen"))
  }

  static func unreadable(_ line: ContentLine, expects: Wording) -> ImportProblem {
    ImportProblem(
      line: line.line, column: line.name, value: line.value.shortened,
      message: Wording(
        en: "this cannot be read; write it as \(expects.en)",
        sv: "det går inte att läsa; skriv som \(expects.sv)"))
  }

  static func unknownZone(_ line: Int, _ property: String, _ zone: String) -> ImportProblem {
    ImportProblem(
      line: line, column: property, value: zone.shortened,
      message: Wording(
        en: "the time zone is unknown and the file does not describe it; use a name such as Europe/Stockholm",
        sv: "tidszonen är okänd och filen beskriver den inte; använd ett namn som Europe/Stockholm"))
  }

  static func endsBeforeItBegins(_ line: Int, _ property: String) -> ImportProblem {
    ImportProblem(
      line: line, column: property,
      message: Wording(
        en: "the entry ends before it begins; put it right in the calendar and export it again",
        sv: "posten slutar innan den börjar; rätta den i kalendern och exportera igen"))
  }

  static func nobodyKnown(_ line: Int) -> ImportProblem {
    ImportProblem(
      line: line, column: "ORGANIZER",
      message: Wording(
        en: "neither organiser nor attendees are reps you know; say whose calendar it is, or add the e-mail",
        sv:
          "varken organisatör eller deltagare är säljare du har; ange vems kalendern är, eller lägg till e-post"
      ))
  }

  static func controlCharacter(_ line: ContentLine) -> ImportProblem {
    ImportProblem(
      line: line.line, column: line.name,
      message: Wording(
        en: "there is a control character in it, so the file is damaged; export the calendar again",
        sv: "det finns ett styrtecken i den, så filen är skadad; exportera kalendern igen"))
  }

  static func unsupported(_ line: ContentLine, _ what: Wording) -> ImportProblem {
    ImportProblem(
      line: line.line, column: line.name, value: line.value.shortened,
      message: Wording(
        en: "\(what.en); add its meetings singly in the calendar and export it again",
        sv: "\(what.sv); lägg in mötena ett och ett i kalendern och exportera igen"))
  }
}
