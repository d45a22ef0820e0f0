import Coaching
import Foundation
import GRDB

extension Row {
  /// The moment in a column of UTC text and the column of its offset beside it.
  func moment(_ column: String) throws -> Moment {
    guard let moment = try momentIfAny(column) else { throw FileProblem.damaged }
    return moment
  }

  /// `nil` where the column is empty.
  func momentIfAny(_ column: String) throws -> Moment? {
    guard let text: String = self[column] else { return nil }
    guard let moment = Moment(utc: text, offsetMinutes: self["\(column)Offset"]) else {
      throw FileProblem.damaged
    }
    return moment
  }

  /// `nil` where the column is empty.
  func dayIfAny(_ column: String) throws -> Day? {
    guard let text: String = self[column] else { return nil }
    guard let day = Day(iso8601: text) else { throw FileProblem.damaged }
    return day
  }

  /// The two languages in columns that end in `En` and `Sv`.
  func wording(_ column: String) -> Wording {
    Wording(en: self["\(column)En"], sv: self["\(column)Sv"])
  }

  /// `nil` where the columns are empty.
  func wordingIfAny(_ column: String) -> Wording? {
    guard let en: String = self["\(column)En"], let sv: String = self["\(column)Sv"] else { return nil }
    return Wording(en: en, sv: sv)
  }

  /// The texts that a query put together, line by line; empty where there are none.
  func lines(_ column: String) -> [String] {
    (self[column] as String?)?.split(separator: "\n").map(String.init) ?? []
  }

  /// The texts in a column that holds a JSON list of them.
  func texts(_ column: String) -> [String] {
    (self[column] as String?).flatMap { try? JSONDecoder().decode([String].self, from: Data($0.utf8)) } ?? []
  }

  func identifier<Subject>(_ column: String) -> Identifier<Subject> { Identifier(self[column]) }

  /// `nil` where the column is empty.
  func identifierIfAny<Subject>(_ column: String) -> Identifier<Subject>? {
    (self[column] as String?).map { Identifier($0) }
  }

  /// The case that a column of keys names.
  func keyed<Keyed: RawRepresentable<String>>(_ column: String) throws -> Keyed {
    guard let value = Keyed(rawValue: self[column]) else { throw FileProblem.damaged }
    return value
  }

  /// `nil` where the column is empty.
  func keyedIfAny<Keyed: RawRepresentable<String>>(_ column: String) -> Keyed? {
    (self[column] as String?).flatMap { Keyed(rawValue: $0) }
  }

  /// A person by the column of the identity and the column of the name.
  func person(_ column: String) -> Person.Reference {
    Person.Reference(id: identifier(column), name: self["\(column)Name"])
  }

  /// `nil` where the column is empty.
  func customer(_ column: String = "customer") -> Customer? {
    identifierIfAny(column).map { Customer(id: $0, name: self["\(column)Name"]) }
  }
}
