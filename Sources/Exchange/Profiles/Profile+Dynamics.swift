import Coaching

extension Profile {
  /// The hidden columns `(Do Not Modify) …` begin every export and are sure; the others are those of the view,
  /// under the names that Microsoft's reference has for the fields, so that a changed view may lack them.
  ///
  /// The Swedish names are translations of the same fields and were not seen in a file.
  static let dynamics = Profile(
    key: "dynamics", title: "Dynamics 365",
    headers: [
      .deals: [
        .id: ["(Do Not Modify) Opportunity", "(Ändra inte) Affärsmöjlighet"],
        .rep: ["Owner", "Ägare"],
        .customer: ["Account", "Potential Customer", "Konto", "Potentiell kund"],
        .status: ["Status"],
        .created: ["Created On", "Skapad"],
        .closed: ["Actual Close Date", "Faktiskt slutdatum"],
        .expectedClose: ["Est. Close Date", "Estimated Close Date", "Beräknat slutdatum"],
        .value: ["Actual Revenue", "Est. Revenue", "Estimated Revenue", "Beräknad intäkt"],
        .stage: ["Pipeline Phase", "Sales Stage"],
        .currency: ["Currency", "Valuta"],
      ],
      .meetings: [
        .id: ["(Do Not Modify) Appointment", "(Ändra inte) Avtalad tid"],
        .rep: ["Owner", "Ägare"],
        .customer: ["Regarding", "Angående"],
        .at: ["Start Time", "Starttid"],
        .until: ["End Time", "Sluttid"],
        .subject: ["Subject", "Ämne"],
        .place: ["Location", "Plats"],
        .status: ["Activity Status", "Status", "Aktivitetsstatus"],
        .allDay: ["All Day Event", "Heldagshändelse"],
      ],
    ])
}
