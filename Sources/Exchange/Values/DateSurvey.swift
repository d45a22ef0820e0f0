/// What the dates of a file's columns tell of their order.
struct DateSurvey: Sendable {
  let columns: [Int]
  private let told: DateOrder?
  /// The orders seen in each of the columns.
  private var seen: [SeenOrders]

  init(_ columns: [Int], told: DateOrder?) {
    self.columns = told == nil ? columns : []
    self.told = told
    seen = Array(repeating: SeenOrders(), count: self.columns.count)
  }

  mutating func note(_ record: CSVRecord) {
    for (place, column) in columns.enumerated() where column < record.count {
      let bytes = record.bytes(of: column)
      guard !bytes.isEmpty else { continue }
      if seen[place].ymd, bytes.looksLikeYearFirst { continue }
      if case .sure(_, let order?) = WrittenDate(bytes).day { seen[place].note(order) }
    }
  }

  /// The order of each column that tells, and that of the file; a column that does not tell has the file's.
  var orders: (ofColumns: [Int: DateOrder], ofFile: DateOrder?) {
    if let told { return ([:], told) }
    var orders: [Int: DateOrder] = [:]
    for (place, column) in columns.enumerated() {
      if let order = seen[place].order, order != .ymd { orders[column] = order }
    }
    let all = seen.reduce(into: SeenOrders()) { $0.join($1) }
    return (orders, all.order)
  }
}

/// The orders that dates have shown.
private struct SeenOrders {
  var ymd = false
  var dmy = false
  var mdy = false

  mutating func note(_ order: DateOrder) {
    switch order {
    case .ymd: ymd = true
    case .dmy: dmy = true
    case .mdy: mdy = true
    }
  }

  mutating func join(_ other: SeenOrders) {
    ymd = ymd || other.ymd
    dmy = dmy || other.dmy
    mdy = mdy || other.mdy
  }

  /// What dates have that may be either: the only order of the two that was seen, else years first if they were.
  var order: DateOrder? {
    switch (dmy, mdy) {
    case (true, false): .dmy
    case (false, true): .mdy
    case (true, true): nil
    case (false, false): ymd ? .ymd : nil
    }
  }
}

extension FieldBytes {
  /// Whether it begins as `2026-` does.
  var looksLikeYearFirst: Bool {
    count >= 10 && self[startIndex + 4] == UInt8(ascii: "-") && self[startIndex].isDigit
  }
}
