import Coaching
import Exchange
import Foundation
import Testing

struct ProfileTests {
  /// Headers as they were found in the open.
  static let headers: [(String, ImportKind, String)] = [
    (
      "hubspot", .deals,
      "Record ID|Deal Name|Pipeline|Deal Stage|Amount|Close Date|Create Date|Deal Owner|Deal Type|Associated Company"
    ),
    (
      "hubspot", .meetings,
      "hs_object_id|hs_meeting_title|hs_meeting_start_time|hs_meeting_end_time|hs_meeting_outcome|hubspot_owner_id"
    ),
    (
      "salesforce", .deals,
      "Opportunity ID|Opportunity Owner|Account Name|Opportunity Name|Stage|Amount|Close Date|Next Step|Lead Source|Type"
    ),
    ("salesforce", .meetings, "Activity ID|Assigned|Company / Account|Subject|Start|End|Location"),
    (
      "pipedrive", .deals,
      "Deal - ID|Deal - Title|Deal - Value|Deal - Currency of Value|Deal - Stage|Deal - Status|Deal - Owner|"
        + "Deal - Organization|Deal - Won time|Deal - Lost time|Deal - Expected close date"
    ),
    (
      "pipedrive", .meetings,
      "Activity - ID|Activity - Type|Activity - Subject|Activity - Due date|Activity - Done|Activity - Organization|"
        + "Activity - Assigned to user"
    ),
    (
      "dynamics", .deals,
      "(Do Not Modify) Opportunity|(Do Not Modify) Row Checksum|(Do Not Modify) Modified On|Topic|Account|Owner|"
        + "Status|Status Reason|Est. Close Date|Est. Revenue"
    ),
    ("dynamics", .meetings, "(Do Not Modify) Appointment|Subject|Regarding|Owner|Start Time|End Time|Status"),
    (
      "superoffice", .deals,
      "SaleId|Heading|Associate|Contact.Name|Amount|Earning|Probability|Status|Saledate"
    ),
    ("superoffice", .meetings, "AppointmentId|Associate|Contact.Name|StartDate|EndDate|Task"),
    (
      "upsales", .deals,
      "id|description|user.name|client.name|stage.name|date|closeDate|regDate|value|currency|contributionMargin"
    ),
    ("upsales", .meetings, "id|description|date|endDate|users.name|client.name|activityType.name"),
    ("lime-go", .deals, "Affärs-id|Ansvarig|Företag|Status|Värde|Skapad"),
    ("lime-go", .meetings, "Aktivitets-id|Ansvarig|Företag|Starttid|Sluttid|Aktivitetstyp"),
    (
      "outlook", .meetings,
      "Ämne|Startdatum|Starttid|Slutdatum|Sluttid|Heldagshändelse|Påminnelse på/av|Mötesorganisatör|"
        + "Obligatoriska deltagare|Valfria deltagare|Plats"
    ),
    (
      "outlook", .meetings,
      "Subject|Start Date|Start Time|End Date|End Time|All day event|Meeting Organizer|Required Attendees|Location"
    ),
  ]

  @Test(arguments: headers)
  func `a program's header is known for what it is, and for no other's`(
    key: String, kind: ImportKind, header: String
  ) throws {
    let columns = try Columns(of: kind, in: Sheet(header).header, among: Profile.shipped, .swedish)
    #expect(columns.profile?.key == key)
  }

  @Test func `every profile that is shipped fits its own first headings`() throws {
    for profile in Profile.shipped {
      for kind in profile.kinds {
        #expect(
          Self.headers.contains { $0.0 == profile.key && $0.1 == kind } || profile.key == "pitchside",
          "\(profile.key) \(kind)")
      }
    }
  }

  @Test func `a header that nobody knows is told with what to map`() {
    let header = Sheet("account|opportunity_id|sales_agent|deal_stage").header
    let error = #expect(throws: MappingProblem.self) {
      try Columns(of: .deals, in: header, among: Profile.shipped, .swedish)
    }
    #expect(
      error?.message.en == "no profile for deals fits the file; its columns are 'account', 'opportunity_id',"
        + " 'sales_agent', 'deal_stage'")
    #expect(
      error?.remedy.en == "say which column holds what: --map id=… --map rep=… --map status=…, or"
        + " whose all rows are with --rep NAME")
    #expect(
      error?.remedy.sv == "säg vilken kolumn som har vad: --map id=… --map rep=… --map status=…,"
        + " eller vems alla rader är med --rep NAMN")
  }

  @Test func `where several profiles fit, one must be said`() throws {
    let json = Data(
      #"{"profile":"mine","kind":"deals","map":{"id":"Record ID","rep":"Deal owner","status":"Deal Stage"}}"#
        .utf8)
    let profiles = Profile.shipped + [try Profile(json: json)]
    let header = Sheet("Record ID|Deal Stage|Deal owner").header
    #expect(throws: MappingProblem.severalProfiles(["hubspot", "mine"])) {
      try Columns(of: .deals, in: header, among: profiles, .swedish)
    }
    let mine = try Columns.profile(named: "Mine", among: profiles)
    #expect(try Columns(of: .deals, in: header, by: mine, .swedish).used == [0, 1, 2])
  }

  @Test func `a profile is asked for by its name and for its kinds`() throws {
    let unknown = #expect(throws: MappingProblem.self) {
      try Columns.profile(named: "hubspt", among: Profile.shipped)
    }
    #expect(
      unknown?.remedy.en
        == "did you mean 'hubspot'? there is pitchside, hubspot, salesforce, pipedrive, dynamics,"
        + " superoffice, upsales, lime-go, outlook")
    let outlook = try Columns.profile(named: "outlook", among: Profile.shipped)
    #expect(throws: MappingProblem.otherKind(profile: "outlook", kinds: [.meetings])) {
      try Columns(of: .deals, in: Sheet("a").header, by: outlook, .swedish)
    }
    let salesforce = try Columns.profile(named: "salesforce", among: Profile.shipped)
    let missing = #expect(throws: MappingProblem.self) {
      try Columns(of: .deals, in: Sheet("Opportunity Owner|Stage").header, by: salesforce, .swedish)
    }
    #expect(missing?.message.en == "no column is known for 'id'")
    #expect(
      missing?.remedy.en.hasPrefix("add a column such as Opportunity ID, Opportunity: ID to the export")
        == true)
  }

  @Test func `a mapping is saved as a profile and read again`() throws {
    let header = Sheet("account|opportunity_id|sales_agent|deal_stage").header
    let maps = ["id=opportunity_id", "rep=sales_agent", "status=deal_stage", "customer=account"]
    var profile = try Columns(of: .deals, in: header, mapped: maps, .swedish).profile(named: "pipeline")
    profile.writing = Profile.Writing(delimiter: ";", decimal: .comma, dates: .dmy)
    let text = String(decoding: profile.json, as: UTF8.self)
    #expect(
      text == """
        {
          "dates" : "dmy",
          "decimal" : ",",
          "delimiter" : ";",
          "kind" : "deals",
          "map" : {
            "customer" : "account",
            "id" : "opportunity_id",
            "rep" : "sales_agent",
            "status" : "deal_stage"
          },
          "profile" : "pipeline"
        }

        """)
    let again = try Profile(json: Data(text.utf8))
    #expect(again == profile)
    #expect(try Columns(of: .deals, in: header, by: again, .swedish).used == [0, 1, 2, 3])
    #expect(throws: MappingProblem.self) {
      try Columns(of: .deals, in: Sheet("opportunity_id|sales_agent|deal_stage").header, by: again, .swedish)
    }
  }

  @Test(
    arguments: [
      ("[]", "the profile is no JSON object"), ("{", "the profile is no JSON object"),
      ("{}", "the profile lacks 'profile'"), (#"{"profile":"x"}"#, "the profile lacks 'kind'"),
      (
        #"{"profile":"x","kind":"deal","map":{}}"#,
        "'kind' in the profile is not people | customers | meetings | deals | kpis | observations"
      ),
      (#"{"profile":"x","kind":"deals"}"#, "the profile lacks 'map'"),
      (#"{"profile":"x","kind":"deals","map":{"idd":"a"}}"#, "deals have no field 'idd'"),
      (
        #"{"profile":"x","kind":"deals","map":{"id":7}}"#, "'map.id' in the profile is not a column's heading"
      ),
      (#"{"profile":"x","kind":"deals","map":{},"maps":{}}"#, "the profile has an unknown 'maps'"),
      (#"{"profile":"hubspot","kind":"deals","map":{}}"#, "'hubspot' cannot be a profile's name"),
      (#"{"profile":"../x","kind":"deals","map":{}}"#, "'../x' cannot be a profile's name"),
      (
        #"{"profile":"x","kind":"deals","map":{},"dates":"d"}"#,
        "'dates' in the profile is not ymd | dmy | mdy"
      ),
      (
        #"{"profile":"x","kind":"deals","map":{},"words":{"status":{"Signed":"done"}}}"#,
        "'words.status.Signed' in the profile is not open | won | lost"
      ),
    ])
  func `what is wrong with a saved profile is told`(json: String, message: String) {
    let error = #expect(throws: ProfileProblem.self) { try Profile(json: Data(json.utf8)) }
    #expect(error?.message.en == message)
    #expect(error?.remedy.en.isEmpty == false)
    #expect(error?.remedy.sv.isEmpty == false)
  }
}
