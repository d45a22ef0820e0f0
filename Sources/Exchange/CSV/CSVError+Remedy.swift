import Coaching

extension CSVError {
  public var remedy: Wording {
    switch self {
    case .missing:
      Wording(en: "check the name and the folder", sv: "kontrollera namnet och mappen")
    case .cannotRead:
      Wording(
        en: "see that it is a file and that you may read it",
        sv: "se till att det är en fil och att du får läsa den")
    case .empty:
      Wording(
        en: "export it again; the first row has the headings",
        sv: "exportera den igen; första raden ska ha rubrikerna")
    case .foreign(_, let signature): signature.remedy
    case .tied(_, let delimiters):
      Wording(
        en: "say which it is: --delimiter \(delimiters.map(\.typed).joined(separator: " or --delimiter "))",
        sv:
          "säg vilket det är: --delimiter \(delimiters.map(\.typed).joined(separator: " eller --delimiter "))"
      )
    case .wrongDelimiter(_, _, let likelier):
      Wording(
        en: "say so with --delimiter \(likelier.typed)", sv: "ange det med --delimiter \(likelier.typed)")
    case .title:
      Wording(
        en: "remove the lines above the headings and save the file again",
        sv: "ta bort raderna ovanför rubrikerna och spara filen igen")
    case .unclosedQuote:
      Wording(
        en: "close it, or write a quote that belongs to the text twice",
        sv: "avsluta det, eller skriv ett citattecken som hör till texten dubbelt")
    case .tooLong, .tooManyFields:
      Wording(
        en: "see whether it is a table, and which character stands between the fields (--delimiter)",
        sv: "se efter om det är en tabell och vilket tecken som står mellan fälten (--delimiter)")
    }
  }
}
