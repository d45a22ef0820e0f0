import Coaching
import Journal

extension Session {
  /// Who runs the command: whoever `--as` names, else whoever the settings name.
  ///
  /// - Throws: `Mistake.whoAreYou` when neither names anybody in this journal.
  func person(as name: String?, in journal: Journal) throws -> Person {
    if let name { return try journal.person(named: name) }
    let settings = Settings(file: surroundings.settingsFile)
    guard let path = journal.path, let me = settings.me[path] else { throw Mistake.whoAreYou }
    do {
      return try journal.person(me)
    } catch {
      guard case .unknown = error else { throw error }
      throw Mistake.whoAreYou
    }
  }

  /// The customer of that name, or a new one.
  ///
  /// - Throws: `JournalError.ambiguous` when several have the name.
  func customer(named name: String, in journal: Journal) throws -> Customer {
    do {
      return try journal.customer(named: name)
    } catch {
      guard case .unknown = error else { throw error }
      return Customer(id: newID(), name: name)
    }
  }

  /// A word about a customer that the journal does not know yet, with names like it; else `nil`.
  func news(of name: String?, in journal: Journal) throws -> Wording? {
    guard let name else { return nil }
    do {
      _ = try journal.customer(named: name)
      return nil
    } catch {
      guard case .unknown(_, _, let suggestions) = error else { throw error }
      let similar = suggestions.asSuggestion.map { " (\($0.text))" } ?? ""
      return Wording(en: "New customer: \(name)\(similar)", sv: "Ny kund: \(name)\(similar)")
    }
  }
}
