import Coaching

extension Profile {
  /// Guesses throughout: no export of Lime Go was found. They follow the words of its Swedish screens and of its
  /// import template (deal, status, value, responsible coworker).
  ///
  /// Lime CRM is not here: its data model is made anew for each customer, so that it takes `--map`.
  static let limeGo = Profile(
    key: "lime-go", title: "Lime Go",
    headers: [
      .deals: [
        .id: ["Affärs-id", "Affärsnummer", "Deal id", "Integration id"],
        .rep: ["Ansvarig", "Ansvarig medarbetare", "Responsible", "Responsible coworker"],
        .customer: ["Företag", "Organisation", "Kund", "Company"],
        .status: ["Status", "Affärsstatus"],
        .stage: ["Status", "Affärsstatus"],
        .created: ["Skapad", "Skapad datum", "Created"],
        .closed: ["Avslutad", "Avslutsdatum", "Closed"],
        .expectedClose: ["Förväntat avslut", "Förväntat avslutsdatum", "Expected close"],
        .value: ["Värde", "Affärsvärde", "Value"],
        .currency: ["Valuta"],
      ],
      .meetings: [
        .id: ["Aktivitets-id", "Activity id"],
        .rep: ["Ansvarig", "Ansvarig medarbetare", "Responsible"],
        .customer: ["Företag", "Organisation", "Company"],
        .at: ["Starttid", "Datum", "Start"],
        .until: ["Sluttid", "End"],
        .activity: ["Aktivitetstyp", "Typ", "Activity type"],
        .place: ["Plats", "Location"],
        .status: ["Status"],
      ],
    ],
    words: [
      .status: [
        "Kontakt": "open", "Möte": "open", "Behov": "open", "Offert": "open", "Offert skickad": "open",
        "Avtal": "won", "Affär": "won", "Nej tack": "lost",
      ]
    ])
}
