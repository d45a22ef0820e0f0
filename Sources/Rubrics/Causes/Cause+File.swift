import Coaching

/// What keeps a file from being read at all.
extension RubricProblem.Cause {
  static let noFile = Self(
    message: Wording(en: "there is no such file", sv: "filen finns inte"),
    remedy: Wording(en: "check the name and the folder", sv: "kontrollera namnet och mappen"))

  static let folder = Self(
    message: Wording(en: "this is a folder", sv: "det här är en mapp"),
    remedy: Wording(en: "name a file in it", sv: "ange en fil i den"))

  static let unreadable = Self(
    message: Wording(en: "the file cannot be read", sv: "filen går inte att läsa"),
    remedy: Wording(en: "check who may read it", sv: "kontrollera vem som får läsa den"))

  static let tooLarge = Self(
    message: Wording(en: "the file is larger than 256 KB", sv: "filen är större än 256 kB"),
    remedy: Wording(
      en: "a rubric has some 20; check that it is the right file",
      sv: "en mall har omkring 20; kontrollera att det är rätt fil"))

  static let nulByte = Self(
    message: Wording(en: "this is not a text file", sv: "det här är ingen textfil"),
    remedy: Wording(en: "save it as plain text in UTF-8", sv: "spara den som ren text i UTF-8"))

  static let notUTF8 = Self(
    message: Wording(en: "the text is not in UTF-8", sv: "texten är inte i UTF-8"),
    remedy: Wording(en: "save the file as UTF-8", sv: "spara filen som UTF-8"))

  static let emptyFile = Self(
    message: Wording(en: "the file is empty", sv: "filen är tom"),
    remedy: Wording(
      en: "begin with 'key: NAME'; wembley.yaml is made to be copied",
      sv: "börja med ”key: NAMN”; wembley.yaml går bra att utgå från"))

  static func controlCharacter(_ scalar: Unicode.Scalar) -> Self {
    let number = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - number.count)) + number
    return Self(
      message: Wording(
        en: "an invisible control character (\(code)) stands here",
        sv: "här står ett osynligt styrtecken (\(code))"),
      remedy: Wording(en: "take it away", sv: "ta bort det"))
  }

  static func notTheFilesKey(_ key: String, expected: String) -> Self {
    Self(
      message: Wording(
        en: "the key is '\(key.shown)', but the file is called '\(expected.shown).yaml'",
        sv: "nyckeln är ”\(key.shown)”, men filen heter ”\(expected.shown).yaml”"),
      remedy: Wording(en: "give both the same name", sv: "ge båda samma namn"))
  }
}

extension String {
  /// As it may stand in a message: without control characters, and not endless.
  var shown: String {
    let plain = String(FreeText.cleaned(self)?.map { $0.isNewline ? " " : $0 } ?? [])
    return plain.count > 40 ? plain.prefix(39) + "…" : plain
  }
}

extension Sequence<String> {
  var listed: String { joined(separator: ", ") }
}
