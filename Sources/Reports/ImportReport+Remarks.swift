import Coaching
import Text

extension ImportReport {
  /// "12 new, 3 changed, 85 unchanged, 2 refused"
  var counts: Wording {
    var parts = [
      Wording(en: "\(result.inserted) new", sv: "\(result.inserted) nya"),
      Wording(en: "\(result.updated) changed", sv: "\(result.updated) ändrade"),
      Wording(en: "\(result.unchanged) unchanged", sv: "\(result.unchanged) oförändrade"),
    ]
    if result.refused > 0 {
      parts.append(Wording(en: "\(result.refused) refused", sv: "\(result.refused) avvisade"))
    }
    return parts.joined(separator: ", ") + Wording(same: ".")
  }

  /// What became of it beside the counts, a sentence or two each.
  var remarks: [Wording] {
    [empty, additions, repeated, passedOver, calledOff, replaced, outcome].compactMap(\.self)
  }

  private var empty: Wording? {
    let rows = result.inserted + result.updated + result.unchanged + result.refused + passedCount
    guard rows == 0 else { return nil }
    return Wording(en: "There is nothing in it to import.", sv: "Det finns inget i den att importera.")
  }

  private var additions: Wording? {
    let (people, customers) = (result.newPeople, result.newCustomers)
    let parts = [
      Wording(
        en: people == 1 ? "1 person" : "\(people) people",
        sv: people == 1 ? "1 person" : "\(people) personer"
      ).naming(result.newPeopleNames, of: people),
      Wording(
        en: customers == 1 ? "1 customer" : "\(customers) customers",
        sv: customers == 1 ? "1 kund" : "\(customers) kunder"
      ).naming(result.newCustomerNames, of: customers),
    ].compactMap(\.self)
    guard !parts.isEmpty else { return nil }
    return Wording(
      en: "Added, as the file names them: \(parts.joined(separator: ", ").en).",
      sv: "Tillagda, eftersom filen nämner dem: \(parts.joined(separator: ", ").sv).")
  }

  private var repeated: Wording? {
    guard result.repeated > 0 else { return nil }
    return Wording(
      en: "Rows that stand in the file more than once, word for word: \(result.repeated).",
      sv: "Rader som står ordagrant fler än en gång i filen: \(result.repeated).")
  }

  private var passedOver: Wording? {
    passed.wording.map { Wording(en: "\($0.en).", sv: "\($0.sv).") }
  }

  private var calledOff: Wording? {
    let count = result.calledOff
    guard count > 0 else { return nil }
    return Wording(
      en: count == 1
        ? "1 planned meeting is cancelled, as it is called off or no longer in its series."
        : "\(count) planned meetings are cancelled, as they are called off or no longer in their series.",
      sv: count == 1
        ? "1 planerat möte är inställt, eftersom det är avbokat eller inte längre finns i serien."
        : "\(count) planerade möten är inställda, eftersom de är avbokade eller inte längre finns i serien.")
  }

  private var replaced: Wording? {
    let count = result.replacedOutcomes
    guard count > 0 else { return nil }
    return Wording(
      en: count == 1
        ? "1 outcome that somebody had typed was replaced; the earlier one is kept."
        : "\(count) outcomes that somebody had typed were replaced; the earlier ones are kept.",
      sv: count == 1
        ? "1 mötesresultat som någon hade skrivit ersattes; det tidigare finns kvar."
        : "\(count) mötesresultat som någon hade skrivit ersattes; de tidigare finns kvar.")
  }

  private var outcome: Wording? {
    if result.refused > 0, !skipsRefused { return nothingSaved }
    guard isTrial else { return nil }
    return Wording(
      en: "Nothing is saved: this was a dry run.", sv: "Inget är sparat: det här var en provkörning.")
  }

  private var nothingSaved: Wording {
    Wording(
      en: "Nothing is saved. Mend the rows, or leave them out with --skip-bad.",
      sv: "Inget är sparat. Rätta raderna, eller hoppa över dem med --skip-bad.")
  }
}

extension Wording {
  /// “2 customers (Norrvik, Volvo)”, with the first twenty names; `nil` where there are none.
  fileprivate func naming(_ names: [String], of count: Int) -> Wording? {
    guard count > 0 else { return nil }
    guard !names.isEmpty else { return self }
    let shown = names.prefix(20)
    let list = safeForTerminal(shown.joined(separator: ", "))
    guard count > shown.count else { return self + Wording(same: " (\(list))") }
    let more = count - shown.count
    return self + Wording(en: " (\(list), and \(more) more)", sv: " (\(list) och \(more) till)")
  }

  static func + (first: Wording, second: Wording) -> Wording {
    Wording(en: first.en + second.en, sv: first.sv + second.sv)
  }
}
