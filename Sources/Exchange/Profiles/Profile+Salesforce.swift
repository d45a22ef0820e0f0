import Coaching

extension Profile {
  /// Opportunities: headings of reports seen in importers' fixtures, and the API's field names, which are
  /// documented and sure; a report must have the Opportunity ID added, as it is not there by itself.
  ///
  /// Events: the API's names are sure, the labels of reports (`Start`, `Assigned`) seen in documentation only.
  static let salesforce = Profile(
    key: "salesforce", title: "Salesforce",
    headers: [
      .deals: [
        .id: ["Opportunity ID", "Opportunity: ID", "Id"],
        .rep: ["Opportunity Owner", "Opportunity Owner: Full Name", "Owner.Name"],
        .customer: ["Account Name", "Account.Name"],
        .status: ["Stage", "StageName"],
        .stage: ["Stage", "StageName"],
        .created: ["Created Date", "CreatedDate"],
        .closed: ["Close Date", "CloseDate"],
        .expectedClose: ["Close Date", "CloseDate"],
        .value: ["Amount"],
        .type: ["Type"],
        .currency: ["Amount Currency", "Opportunity Currency", "CurrencyIsoCode"],
      ],
      .meetings: [
        .id: ["Activity ID", "Event ID", "Id"],
        .rep: ["Assigned", "Assigned To", "Owner.Name"],
        .customer: ["Company / Account", "Account.Name"],
        .at: ["Start", "Start Date/Time", "StartDateTime"],
        .until: ["End", "End Date/Time", "EndDateTime"],
        .subject: ["Subject"],
        .place: ["Location"],
        .deal: ["Opportunity ID", "WhatId"],
        .allDay: ["All-Day Event", "IsAllDayEvent"],
      ],
    ],
    words: [
      .status: [
        "Prospecting": "open", "Qualification": "open", "Needs Analysis": "open", "Value Proposition": "open",
        "Id. Decision Makers": "open", "Perception Analysis": "open", "Proposal/Price Quote": "open",
        "Proposal": "open", "Negotiation/Review": "open", "Negotiation": "open",
      ]
    ])
}
