extension Convention {
  /// From January.
  var months: [String] {
    switch self {
    case .english:
      [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
      ]
    case .swedish:
      [
        "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
        "november", "december",
      ]
    }
  }

  /// From January; Swedish does not shorten names of four letters.
  var shortMonths: [String] {
    switch self {
    case .english: months.map { String($0.prefix(3)) }
    case .swedish: months.map { $0.count > 4 ? String($0.prefix(3)) : $0 }
    }
  }

  /// From Monday.
  var weekdays: [String] {
    switch self {
    case .english: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    case .swedish: ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"]
    }
  }
}

extension Convention {
  /// A month's name, 1 for January; an en dash for what is no month.
  public func monthName(_ month: Int) -> String {
    months.indices.contains(month - 1) ? months[month - 1] : "–"
  }

  /// A month's short name, 1 for January; an en dash for what is no month.
  public func shortMonthName(_ month: Int) -> String {
    shortMonths.indices.contains(month - 1) ? shortMonths[month - 1] : "–"
  }
}
