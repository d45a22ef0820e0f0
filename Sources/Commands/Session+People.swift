import Coaching
import Journal

extension Session {
  /// Who runs the command: whoever `--as` names, else whoever the settings name.
  ///
  /// - Throws: `Mistake.whoAreYou` when neither names anybody in this journal.
  func person(as name: String?, in journal: Journal) throws -> Person {
    guard let person = try personIfKnown(as: name, in: journal) else { throw Mistake.whoAreYou }
    return person
  }

  /// Who reads: whoever `--as` names, else whoever the settings name, else somebody unknown.
  func reader(as name: String?, isRevealing: Bool = false, in journal: Journal) throws -> Reader {
    Reader(try personIfKnown(as: name, in: journal)?.id, now: now, isRevealing: isRevealing)
  }

  private func personIfKnown(as name: String?, in journal: Journal) throws -> Person? {
    if let name { return try journal.person(named: name) }
    let settings = Settings(file: surroundings.settingsFile)
    guard let path = journal.path, let me = settings.me[path] else { return nil }
    do {
      return try journal.person(me)
    } catch {
      guard case .unknown = error else { throw error }
      return nil
    }
  }

  /// A customer that was named on the command line.
  struct NamedCustomer {
    let customer: Customer
    /// A word about a customer that the journal does not know yet, with names like it; `nil` when it does.
    let news: Wording?
  }

  /// The customer of that name, or a new one.
  ///
  /// - Throws: `JournalError.ambiguous` when several have the name.
  func customer(named name: String, in journal: Journal) throws -> NamedCustomer {
    do {
      return NamedCustomer(customer: try journal.customer(named: name), news: nil)
    } catch {
      guard case .unknown(_, _, let suggestions) = error else { throw error }
      let similar = suggestions.asSuggestion.map { " (\($0.text))" } ?? ""
      let news = Wording(en: "New customer: \(name)\(similar)", sv: "Ny kund: \(name)\(similar)")
      return NamedCustomer(customer: Customer(id: newID(), name: name), news: news)
    }
  }
}
