import Coaching

extension Profile {
  /// A calendar that Outlook saved as CSV, in English or Swedish.
  ///
  /// The English headings are sure (`Subject`, `Start Date`, `Start Time` … stand in many programs that read
  /// them); the Swedish ones follow Outlook's own words, and of two of them it is not known which a version
  /// writes. The file has no ids: a meeting is known by its start and its subject, so that one that is moved is
  /// another, and its customer stands nowhere. Whose it is, is said with `--rep`, else the organiser is asked;
  /// what lasts whole days is no meeting, what is private never enters, and a subject that begins with `Canceled:` was cancelled.
  static let outlook = Profile(
    key: "outlook", title: "Outlook",
    headers: [
      .meetings: [
        .subject: ["Subject", "Ämne"],
        .at: ["Start Date", "Startdatum"],
        .atTime: ["Start Time", "Starttid"],
        .until: ["End Date", "Slutdatum"],
        .untilTime: ["End Time", "Sluttid"],
        .allDay: ["All day event", "Heldagshändelse", "Hela dagen"],
        .isPrivate: ["Private", "Privat"],
        .sensitivity: ["Sensitivity", "Känslighet"],
        .rep: ["Meeting Organizer", "Mötesorganisatör", "Organisatör"],
        .place: ["Location", "Plats"],
      ]
    ],
    isCalendar: true)
}
