import Coaching

extension Profile {
  /// Deals: headings seen in importers of HubSpot's exports, not in an export of the vendor's own; they are the
  /// labels of properties, which an account can rename and which follow its language.
  ///
  /// Meetings: the API's property names (`hs_meeting_…`) are documented by HubSpot; the labels beside them are
  /// those of the same properties and were not seen in a file. A Close Date is when an open deal is expected to
  /// be decided, and when another was.
  static let hubSpot = Profile(
    key: "hubspot", title: "HubSpot",
    headers: [
      .deals: [
        .id: ["Record ID", "Deal ID", "hs_object_id"],
        .rep: ["Deal owner", "HubSpot Owner"],
        .customer: ["Associated Company", "Associated Company (Primary)", "Primary Associated Company"],
        .status: ["Deal Stage", "Dealstage"],
        .stage: ["Deal Stage", "Dealstage"],
        .created: ["Create Date", "Createdate"],
        .closed: ["Close Date", "Closedate"],
        .expectedClose: ["Close Date", "Closedate"],
        .value: ["Amount"],
        .type: ["Deal Type", "Dealtype"],
        .currency: ["Currency"],
      ],
      .meetings: [
        .id: ["hs_object_id", "Record ID"],
        .rep: ["hubspot_owner_id", "Activity assigned to", "Meeting owner"],
        .customer: ["Associated Company", "Associated Company (Primary)"],
        .at: ["hs_meeting_start_time", "Meeting start time"],
        .until: ["hs_meeting_end_time", "Meeting end time"],
        .subject: ["hs_meeting_title", "Meeting name"],
        .status: ["hs_meeting_outcome", "Meeting outcome"],
        .place: ["hs_meeting_location_type", "Meeting location type"],
      ],
    ],
    words: [
      .status: [
        "Appointment Scheduled": "open", "Qualified To Buy": "open", "Presentation Scheduled": "open",
        "Decision Maker Bought-In": "open", "Contract Sent": "open", "appointmentscheduled": "open",
        "qualifiedtobuy": "open", "presentationscheduled": "open", "decisionmakerboughtin": "open",
        "contractsent": "open", "closedwon": "won", "closedlost": "lost",
      ]
    ])
}
