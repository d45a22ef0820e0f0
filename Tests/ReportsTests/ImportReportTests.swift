import Coaching
import Reports
import Testing
import Text

struct ImportReportTests {
  func report(_ result: ImportResult) -> ImportReport {
    let reading = ImportReport.Reading(
      encoding: "utf-8", delimiter: ",", decimal: nil, dates: nil, wording: Wording(same: "UTF-8"))
    return ImportReport(
      file: "deals.csv", reading: reading, result: result, isTrial: false, skipsRefused: false)
  }

  func text(_ result: ImportResult, in language: Language = .en) -> [String] {
    Language.$current.withValue(language) { report(result).text(on: Page()) }
  }

  @Test func `who was added is named, the first twenty of them`() {
    var result = ImportResult()
    result.inserted = 3
    #expect(text(result) == ["3 new, 0 changed, 0 unchanged."])
    result.newPeople = 1
    result.newPeopleNames = ["Anna Berg"]
    #expect(text(result).last == "Added, as the file names them: 1 person (Anna Berg).")
    result.newCustomers = 22
    result.newCustomerNames = (1...22).map { "Kund \($0)" }
    #expect(text(result).last?.hasSuffix("(Anna Berg), 22 customers (\(names(1...20)), and 2 more).") == true)
    #expect(text(result, in: .sv).last?.hasSuffix("22 kunder (\(names(1...20)) och 2 till).") == true)
  }

  private func names(_ numbers: ClosedRange<Int>) -> String {
    numbers.map { "Kund \($0)" }.joined(separator: ", ")
  }
}
