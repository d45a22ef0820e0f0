import Coaching

extension Profile {
  /// Headings with their `Deal - ` and `Activity - ` in front, as several importers and their fixtures have
  /// them: quite sure for an account in English; how they read in Swedish is not known.
  ///
  /// Dates may come as serial numbers of a spreadsheet (`45631.0`). Of the activities only those of the type
  /// meeting and the like are meetings; calls, tasks and e-mails are passed over.
  static let pipedrive = Profile(
    key: "pipedrive", title: "Pipedrive",
    headers: [
      .deals: [
        .id: ["Deal - ID"],
        .rep: ["Deal - Owner"],
        .customer: ["Deal - Organization", "Deal - Organisation"],
        .status: ["Deal - Status"],
        .created: ["Deal - Deal created"],
        .closed: ["Deal - Deal closed on", "Deal - Won time", "Deal - Lost time"],
        .expectedClose: ["Deal - Expected close date"],
        .value: ["Deal - Value"],
        .stage: ["Deal - Stage"],
        .nextDate: ["Deal - Next activity date"],
        .currency: ["Deal - Currency of Value", "Deal - Currency"],
      ],
      .meetings: [
        .id: ["Activity - ID", "Activity - System ID"],
        .rep: ["Activity - Assigned to user"],
        .customer: ["Activity - Organization", "Activity - Organisation"],
        .at: ["Activity - Due date"],
        .atTime: ["Activity - Due time"],
        .activity: ["Activity - Type"],
        .subject: ["Activity - Subject"],
        .status: ["Activity - Done"],
        .deal: ["Activity - Deal ID"],
      ],
    ])
}
