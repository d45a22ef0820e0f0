import Coaching

/// Why something is not shared.
enum SharingMistake: WrongUse, Hashable {
  /// `--share` beside a kind of view that everybody reads anyway.
  case onlyOwn
  /// Somebody else's view, which everybody reads anyway.
  case sharedAnyway(observer: String)
  case onlyRep(String)

  var isWrongUse: Bool { self == .onlyOwn }

  var message: Wording {
    switch self {
    case .onlyOwn:
      Wording(
        en: "--share is for what is the rep's own: an own view or a rehearsal",
        sv: "--share är för det som är säljarens eget: en egen bild eller ett rollspel")
    case .sharedAnyway(let observer):
      Wording(
        en: "\(observer) filled this in, and it is open to everybody already",
        sv: "\(observer) fyllde i den här, och den är redan öppen för alla")
    case .onlyRep(let rep):
      Wording(en: "only \(rep) can share this", sv: "bara \(rep) kan dela det här")
    }
  }

  var remedy: Wording {
    switch self {
    case .onlyOwn:
      Wording(
        en: "leave it out, or use --kind self or --kind practice",
        sv: "utelämna den, eller använd --kind self eller --kind practice")
    case .sharedAnyway:
      Wording(en: "share an own view or a rehearsal", sv: "dela en egen bild eller ett rollspel")
    case .onlyRep(let rep):
      Wording(en: "let \(rep) do it, with --as \"\(rep)\"", sv: "låt \(rep) göra det, med --as \"\(rep)\"")
    }
  }
}
