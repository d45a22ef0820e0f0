import Coaching

extension Profile {
  /// The names of orders and appointments in a client for Upsales' API, which are quite sure for files made
  /// through it; what the program's own export calls its columns in Swedish was not seen and is a guess.
  ///
  /// It is one of the few that know the contribution margin. A sale has no status of its own, so that its stage
  /// tells: a stage of your own needs a word in a profile.
  static let upsales = Profile(
    key: "upsales", title: "Upsales",
    headers: [
      .deals: [
        .id: ["id", "Order-ID", "Affärs-ID"],
        .rep: ["user.name", "user", "Säljare", "Användare"],
        .customer: ["client.name", "client", "Företag"],
        .status: ["status", "stage.name", "stage", "Steg"],
        .stage: ["stage.name", "stage", "Steg"],
        .created: ["regDate", "Registreringsdatum"],
        .closed: ["closeDate", "Stängningsdatum"],
        .expectedClose: ["date", "Orderdatum"],
        .value: ["value", "Ordervärde"],
        .margin: ["contributionMargin", "Täckningsbidrag", "TB"],
        .currency: ["currency", "Valuta"],
      ],
      .meetings: [
        .id: ["id", "Aktivitets-ID"],
        .rep: ["users.name", "user.name", "Användare"],
        .customer: ["client.name", "Företag"],
        .at: ["date", "Startdatum"],
        .until: ["endDate", "Slutdatum"],
        .subject: ["description", "Beskrivning"],
        .activity: ["activityType.name", "Aktivitetstyp"],
        .outcome: ["meetingOutcome"],
        .place: ["location", "Plats"],
        .deal: ["opportunity.id"],
      ],
    ],
    words: [.status: ["Order": "won", "Förlorad order": "lost"]])
}
