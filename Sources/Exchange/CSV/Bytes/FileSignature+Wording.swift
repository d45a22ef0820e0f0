import Coaching

extension FileSignature {
  func message(of file: String) -> Wording {
    switch self {
    case .excel:
      Wording(en: "'\(file)' is an Excel workbook, not CSV", sv: "”\(file)” är en Excel-arbetsbok, inte CSV")
    case .openDocument:
      Wording(
        en: "'\(file)' is an OpenDocument file, not CSV", sv: "”\(file)” är en OpenDocument-fil, inte CSV")
    case .pdf: notATable(file, Wording(en: "a PDF", sv: "en PDF"))
    case .html: notATable(file, Wording(en: "a web page or XML", sv: "en webbsida eller XML"))
    case .json: notATable(file, Wording(same: "JSON"))
    case .calendar: notATable(file, Wording(en: "a calendar (iCalendar)", sv: "en kalender (iCalendar)"))
    case .utf32: Wording(en: "'\(file)' is text in UTF-32", sv: "”\(file)” är text i UTF-32")
    case .binary:
      Wording(
        en: "'\(file)' is not a table: its bytes are no text",
        sv: "”\(file)” är ingen tabell: innehållet är inte text")
    }
  }

  var remedy: Wording {
    switch self {
    case .excel:
      Wording(
        en: "open it in Excel and choose File > Save As > CSV UTF-8 (Comma delimited)",
        sv: "öppna den i Excel och välj Arkiv > Spara som > CSV UTF-8 (kommaavgränsad)")
    case .openDocument:
      Wording(
        en: "open it in LibreOffice and choose File > Save As > Text CSV (.csv)",
        sv: "öppna den i LibreOffice och välj Arkiv > Spara som > Text CSV (.csv)")
    case .calendar:
      Wording(
        en: "a calendar is imported with 'pitchside import meetings FILE.ics'",
        sv: "en kalender importeras med ”pitchside import meetings FIL.ics”")
    case .utf32: Wording(en: "save it again as CSV UTF-8", sv: "spara om den som CSV UTF-8")
    case .pdf, .html, .json, .binary:
      Wording(
        en: "export the data as CSV from the program it comes from",
        sv: "exportera uppgifterna som CSV från programmet de kommer från")
    }
  }

  private func notATable(_ file: String, _ what: Wording) -> Wording {
    Wording(en: "'\(file)' is \(what.en), not a table", sv: "”\(file)” är \(what.sv), ingen tabell")
  }
}
