import Coaching

extension Profile {
  /// The names of the Sale and Appointment in SuperOffice's documented API, which are sure; the headings of a
  /// selection's export follow the columns and the language of whoever exports, and were not seen.
  ///
  /// Sold is won; a stalled sale is still open. Earning is the contribution margin.
  static let superOffice = Profile(
    key: "superoffice", title: "SuperOffice",
    headers: [
      .deals: [
        .id: ["SaleId", "Sale ID", "Sale number", "Försäljnings-ID"],
        .rep: ["Associate", "Associate.FullName", "Sale owner", "Ägare"],
        .customer: ["Contact.Name", "Company", "Contact", "Företag"],
        .status: ["Status"],
        .created: ["CreatedDate", "Registered"],
        .closed: ["Saledate", "Sale date", "Försäljningsdatum"],
        .expectedClose: ["Saledate", "Sale date", "Försäljningsdatum"],
        .value: ["Amount", "Belopp"],
        .margin: ["Earning", "Förtjänst"],
        .stage: ["Stage", "ProbabilityText"],
        .type: ["SaleType", "Sale type"],
        .nextDate: ["NextDueDate"],
        .currency: ["Currency", "Valuta"],
      ],
      .meetings: [
        .id: ["AppointmentId", "Appointment ID"],
        .rep: ["Associate", "Associate.FullName"],
        .customer: ["Contact.Name", "Company", "Företag"],
        .at: ["StartDate", "Start date"],
        .until: ["EndDate", "End date"],
        .activity: ["Task", "Type"],
        .status: ["Status", "Completed"],
        .place: ["Location", "Plats"],
      ],
    ],
    words: [.status: ["Sold": "won", "Lost": "lost", "Stalled": "open", "NotStarted": "planned"]])
}
