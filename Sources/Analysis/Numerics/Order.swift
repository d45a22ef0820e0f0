/// The middle of figures in any order, or the mean of the two in the middle; `nil` of nothing.
public func median(of figures: [Double]) -> Double? { median(ofSorted: figures.sorted()) }

/// The middle of figures in rising order, or the mean of the two in the middle; `nil` of nothing.
func median(ofSorted figures: [Double]) -> Double? {
  guard !figures.isEmpty else { return nil }
  let middle = figures.count / 2
  return figures.count.isMultiple(of: 2) ? (figures[middle - 1] + figures[middle]) / 2 : figures[middle]
}

/// How many figures there are of each value, by value.
func groupSizes(of figures: [Double]) -> [Int] {
  var sizes: [Int] = []
  var last: Double?
  for figure in figures.sorted() {
    if figure == last { sizes[sizes.count - 1] += 1 } else { sizes.append(1) }
    last = figure
  }
  return sizes
}

/// -1, 0 or 1 as `second` lies below, at or above `first`.
func step(from first: Double, to second: Double) -> Int {
  first < second ? 1 : first > second ? -1 : 0
}
