import Coaching

extension ImportProblem {
  static func noCalendar(_ line: Int) -> ImportProblem {
    ImportProblem(
      line: line,
      message: Wording(
        en: "this is no calendar: BEGIN:VCALENDAR is missing; export it as iCalendar (.ics)",
        sv: "det här är ingen kalender: BEGIN:VCALENDAR saknas; exportera den som iCalendar (.ics)"))
  }

  static func noProperty(_ line: Int, _ text: String) -> ImportProblem {
    ImportProblem(
      line: line, value: text.shortened,
      message: Wording(
        en: "the line is no property with a name, a colon and a value; export the calendar again",
        sv: "raden är ingen egenskap med namn, kolon och värde; exportera kalendern igen"))
  }

  static func lineTooLong(_ line: Int, _ property: String) -> ImportProblem {
    ImportProblem(
      line: line, column: property,
      message: Wording(
        en:
          "the line has more than \(LineUnfolder.limit) bytes; shorten it in the calendar and export it again",
        sv: "raden har mer än \(LineUnfolder.limit) byte; korta den i kalendern och exportera igen"))
  }

  static func tooLarge(_ line: Int, _ component: String) -> ImportProblem {
    ImportProblem(
      line: line,
      message: Wording(
        en: "\(component) has more than 4 MB; take out what is too much in the calendar and export it again",
        sv: "\(component) har mer än 4 MB; ta bort det som är för mycket i kalendern och exportera igen"))
  }

  static func neverEnds(_ line: Int, _ component: String) -> ImportProblem {
    ImportProblem(
      line: line,
      message: Wording(
        en:
          "\(component.shortened) begins here and never ends; the file is cut off or damaged, so export it again",
        sv:
          "\(component.shortened) börjar här men slutar aldrig; filen är avbruten eller skadad, så exportera igen"
      ))
  }

  static func endsWithoutBeginning(_ line: Int, _ component: String) -> ImportProblem {
    ImportProblem(
      line: line,
      message: Wording(
        en: "\(component.shortened) ends here without having begun; export the calendar again",
        sv: "\(component.shortened) slutar här utan att ha börjat; exportera kalendern igen"))
  }
}

extension String {
  /// At most 80 letters of it, for a message.
  var shortened: String { count > 80 ? prefix(79) + "…" : self }
}
