import Coaching
import Exchange
import Journal
import Rubrics
import Text

/// Something that could be typed here, and what it is.
struct Candidate: Hashable {
  let value: String
  var meaning: String?
}

/// Where candidates come from: a journal that is only looked at, and the rubrics beside it.
///
/// What cannot be read offers nothing, and nobody is told: somebody is in the middle of typing.
struct Candidates {
  private let journalPath: String

  /// The newest records that are offered.
  private static let mostRecords = 50

  init(journalPath: String) {
    self.journalPath = journalPath
  }

  /// - Parameters:
  ///   - offer: What is chosen from.
  ///   - words: What stands before without the name of an option: which meeting, or which customer.
  /// - Returns: In the order they are offered.
  func all(for offer: Offer, behind words: [String] = []) -> [Candidate] {
    switch offer {
    case .people: people { _ in true }
    case .reps: people { $0 == .rep }
    case .managers: people { $0 != .rep }
    case .teams: teams
    case .customers: (try? looking { try $0.customerNames() })?.map { Candidate(value: $0) } ?? []
    case .rubrics: rubrics
    case .cases: Session.caseFolder(besideJournal: journalPath).keys.map { Candidate(value: $0) }
    case .observations: records(.observation)
    case .drafts: records(.draft)
    case .meetings: records(.meeting)
    case .profiles:
      ProfileFolder(besideJournal: journalPath).all.map { Candidate(value: $0.key, meaning: $0.title) }
    case .contactsOfMeeting: contacts { try $0.meeting(named: words.first ?? "").customer }
    case .contactsOfCustomer: contacts { try $0.customer(named: words.first ?? "") }
    case .commands, .files: []
    }
  }

  private func looking<Value>(_ look: (Journal) throws -> Value) throws -> Value {
    try look(Journal(lookingAt: journalPath))
  }

  private func people(where isMeant: (Person.Role) -> Bool) -> [Candidate] {
    let people = (try? looking { try $0.people() }) ?? []
    return people.filter { isMeant($0.role) && $0.isActive }
      .sorted { inAlphabeticalOrder($0.name, $1.name) }
      .map { Candidate(value: $0.name, meaning: $0.role.wording.text) }
  }

  /// The people at a customer, with their work and role in the decision.
  private func contacts(at customer: (Journal) throws -> Customer?) -> [Candidate] {
    let ladder = try? looking { journal in
      try customer(journal).map { try journal.ladder(of: $0.id) }
    }
    return ((ladder ?? nil)?.people ?? []).map(\.contact).sorted { inAlphabeticalOrder($0.name, $1.name) }
      .map { contact in
        let words = [contact.work, contact.role?.wording.text].compactMap(\.self)
        return Candidate(value: contact.name, meaning: words.isEmpty ? nil : words.joined(separator: ", "))
      }
  }

  private var teams: [Candidate] {
    let names = Set(((try? looking { try $0.people() }) ?? []).filter(\.isActive).compactMap(\.team))
    return names.sorted(by: inAlphabeticalOrder).map { Candidate(value: $0) }
  }

  private var rubrics: [Candidate] {
    let folder = Session.rubricFolder(besideJournal: journalPath)
    return folder.keys.map { Candidate(value: $0) }
  }

  private func records(_ kind: Listed.Kind) -> [Candidate] {
    let records = (try? looking { try $0.newest(kind, atMost: Candidates.mostRecords) }) ?? []
    return records.map { record in
      let words = [record.rep, record.customer, record.met.day.description].compactMap(\.self)
      return Candidate(value: record.id, meaning: words.joined(separator: ", "))
    }
  }
}

extension Candidate {
  init(_ command: Grammar.Command) {
    self.init(value: command.commandName, meaning: command.abstract)
  }

  init(_ option: Grammar.Argument) {
    self.init(value: option.preferredName?.flag ?? "", meaning: option.abstract)
  }
}
