import Coaching
import Exchange
import Foundation
import Reports

/// By what the columns of a file were told apart, and which of them are not read.
struct Recognition {
  let columns: Columns
  let folder: ProfileFolder

  init(_ columns: Columns, _ folder: ProfileFolder) {
    self.columns = columns
    self.folder = folder
  }

  var recognised: ImportReport.Recognised {
    ImportReport.Recognised(profile: columns.profile?.key, notUsed: columns.notUsed)
  }

  /// One line of it; `nil` where every column was mapped by whoever imports.
  var told: Wording? {
    let parts = [profile, notUsed].compactMap(\.self)
    guard !parts.isEmpty else { return nil }
    return parts.joined(separator: " ")
  }

  private var profile: Wording? {
    guard let profile = columns.profile else { return nil }
    if profile.key == Profile.own.key {
      return Wording(en: "Read by Pitchside's own headings.", sv: "Läst efter Pitchsides egna rubriker.")
    }
    if Profile.shipped.contains(where: { $0.key == profile.key }) {
      return Wording(en: "Read as \(profile.key)'s export.", sv: "Läst som en export från \(profile.key).")
    }
    let file = "\(folder.folder.lastPathComponent)/\(profile.key).json"
    return Wording(en: "Read as kept in \(file).", sv: "Läst som sparat i \(file).")
  }

  private var notUsed: Wording? {
    guard !columns.notUsed.isEmpty else { return nil }
    let list = columns.notUsed.joined(separator: ", ")
    return Wording(
      en: "Not used: \(list); --map FIELD=HEADER says what they hold.",
      sv: "Används inte: \(list); --map FÄLT=RUBRIK säger vad de har.")
  }
}

extension Exchange.LeftOut {
  /// What was passed over, for a report.
  var passedOver: ImportReport.PassedOver {
    let reasons = Reason.allCases.filter { self[$0] > 0 }
    return ImportReport.PassedOver(
      counts: reasons.map { ($0.rawValue, self[$0]) }, wording: wording)
  }
}
