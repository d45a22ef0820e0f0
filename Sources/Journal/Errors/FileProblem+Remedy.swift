import Coaching

extension FileProblem {
  var remedy: Wording {
    switch self {
    case .cannotBeOpened:
      Wording(
        en: "check that you may use the folder, or name another file with --journal",
        sv: "kontrollera att du får använda mappen, eller ange en annan fil med --journal")
    case .notAJournal:
      Wording(en: "name another file with --journal", sv: "ange en annan fil med --journal")
    case .damaged:
      Wording(
        en: "restore a backup with 'pitchside restore'",
        sv: "återställ en säkerhetskopia med ”pitchside restore”")
    case .newer: Wording(en: "update Pitchside on this machine", sv: "uppdatera Pitchside på den här datorn")
    case .readOnly:
      Wording(
        en: "get the right to write to the file and its folder; nothing was saved",
        sv: "skaffa rätt att skriva i filen och dess mapp; inget sparades")
    case .locked:
      Wording(
        en: "close the other program and try again; nothing was saved",
        sv: "stäng det andra programmet och försök igen; inget sparades")
    case .full:
      Wording(
        en: "make room and try again; nothing was saved", sv: "frigör plats och försök igen; inget sparades")
    case .failing:
      Wording(
        en: "check the disk and try again; nothing was saved",
        sv: "kontrollera disken och försök igen; inget sparades")
    case .other:
      Wording(
        en: "nothing was saved; keep a copy of the file and tell whoever looks after Pitchside",
        sv: "inget sparades; behåll en kopia av filen och säg till den som sköter Pitchside")
    }
  }
}
