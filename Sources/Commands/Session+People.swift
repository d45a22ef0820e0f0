import Coaching
import Journal

extension Session {
  /// Who runs the command: whoever `--as` names, else whoever the settings name.
  ///
  /// - Throws: `Mistake.whoAreYou` when neither names anybody in this journal.
  func person(as name: String?, in journal: Journal) throws -> Person {
    if let name { return try journal.person(named: name) }
    let me = Settings(file: surroundings.settingsFile).me
    guard let me, let person = try? journal.person(named: me.text) else { throw Mistake.whoAreYou }
    return person
  }

  /// The customer of that name, or a new one and a word about it.
  ///
  /// - Throws: `JournalError.ambiguous` when several have the name.
  func customer(named name: String, in journal: Journal) throws -> Customer {
    do {
      return try journal.customer(named: name)
    } catch {
      guard case .unknown(_, _, let suggestions) = error else { throw error }
      let similar = suggestions.asSuggestion.map { " (\($0.text))" } ?? ""
      remark(Wording(en: "New customer: \(name)\(similar)", sv: "Ny kund: \(name)\(similar)"))
      return Customer(id: newID(), name: name)
    }
  }
}
