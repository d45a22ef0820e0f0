import Coaching

/// What files call the choices that Pitchside knows, in English and Swedish and in the programs at hand.
enum Words {
  static let roles: [(Person.Role, [String])] = [
    (.rep, ["rep", "säljare", "sales rep", "sales", "seller", "salesperson", "account manager"]),
    (.manager, ["manager", "chef", "säljchef", "sales manager", "säljledare"]),
    (.trainingLead, ["training-lead", "utbildningsansvarig", "säljutvecklare", "trainer"]),
  ]

  static let dealStatuses: [(Deal.Status, [String])] = [
    (
      .open,
      [
        "open", "öppen", "pågående", "in progress", "prospecting", "engaging", "öppet", "ongoing", "active",
        "aktiv",
        "new", "ny", "stalled", "qualification", "negotiation", "förhandling", "proposal", "offert",
      ]
    ),
    (.won, ["won", "vunnen", "sold", "closed won", "vunnet", "såld", "vunna", "vinst"]),
    (.lost, ["lost", "förlorad", "closed lost", "förlorat", "förlorade", "förlust"]),
  ]

  static let meetingStatuses: [(Meeting.Status, [String])] = [
    (
      .planned,
      [
        "planned", "planerat", "scheduled", "rescheduled", "bokat", "open", "öppen", "to do", "not done",
        "planerad",
        "bokad", "ombokat", "ej startad", "false", "falskt", "0", "no", "nej",
      ]
    ),
    (
      .held,
      [
        "held", "genomfört", "completed", "done", "genomförd", "klar", "avslutad", "true", "sant", "1", "yes",
        "ja",
      ]
    ),
    (
      .cancelled,
      [
        "cancelled", "inställt", "canceled", "no show", "inställd", "avbokat", "avbokad", "avbruten",
        "uteblev",
      ]
    ),
  ]

  static let outcomes: [(Outcome.Result, [String])] = [
    (.order, ["order", "won", "sold", "beställning", "avtal"]),
    (.advance, ["advance", "steg framåt", "framsteg"]),
    (.continuation, ["continuation", "fortsatt utan nytt steg", "fortsatt", "fortsättning"]),
    (.noSale, ["no-sale", "nej", "no", "no sale", "lost", "förlorad"]),
  ]

  static let scenarios: [(Scenario, [String])] = [
    (.firstMeeting, ["first-meeting", "första möte", "första mötet", "intro", "introduction"]),
    (.insight, ["insight", "insiktsmöte", "insight meeting", "insikt"]),
    (.discovery, ["discovery", "behovsanalys", "needs analysis"]),
    (.proposal, ["proposal", "offertgenomgång", "offert", "presentation"]),
    (.negotiation, ["negotiation", "förhandling"]),
    (.followUp, ["follow-up", "uppföljning", "follow up meeting"]),
  ]

  static let places: [(Meeting.Place, [String])] = [
    (
      .onSite,
      ["on-site", "på plats", "in person", "in person meeting", "hos kund", "besök", "visit", "address"]
    ),
    (
      .online,
      [
        "online", "på nätet", "teams", "microsoft teams meeting", "microsoft teams möte", "zoom",
        "google meet",
        "video", "videomöte", "videoconference", "webex", "skype", "digitalt", "distans",
      ]
    ),
    (.phone, ["phone", "telefon", "på telefon", "call", "samtal", "telefonmöte"]),
  ]

  static let purposes: [(Meeting.Purpose, [String])] = [
    (.deal, ["deal", "affär", "business", "sales"]),
    (.care, ["care", "kundvård", "service", "account care"]),
  ]

  static let customerTypes: [(Meeting.CustomerType, [String])] = [
    (.new, ["new", "ny", "ny kund", "new customer", "new business", "prospekt", "prospect"]),
    (
      .existing,
      ["existing", "befintlig", "befintlig kund", "existing customer", "existing business", "kund"]
    ),
  ]

  static let kinds: [(Observation.Kind, [String])] = [
    (.manager, ["manager", "chef", "säljchef", "chefens bild"]),
    (.self, ["self", "egen", "min egen bild", "own"]),
    (.peer, ["peer", "kollega", "kollegans bild", "colleague"]),
    (.practice, ["practice", "rollspel", "genrep", "rehearsal"]),
    (.calibration, ["calibration", "samsynsövning"]),
  ]

  /// Whether an activity is a meeting with somebody.
  static let activities: [(Bool, [String])] = [
    (
      true,
      [
        "meeting", "möte", "visit", "besök", "kundbesök", "appointment", "event", "kundmöte", "demo", "lunch",
        "online meeting", "teams meeting", "videomöte", "presentation", "säljmöte", "bokat möte",
      ]
    ),
    (
      false,
      [
        "task", "uppgift", "call", "samtal", "telefonsamtal", "email", "e-mail", "e-post", "mejl", "deadline",
        "to do",
        "att göra", "note", "anteckning", "phone call", "follow up",
      ]
    ),
  ]

  static let truths: [(Bool, [String])] = [
    (true, ["true", "sant", "1", "yes", "ja", "wahr", "x"]),
    (false, ["false", "falskt", "0", "no", "nej"]),
  ]

  /// How programs call what anybody may see; whatever else a sensitivity says is private.
  static let publicSensitivities: Set<String> = [
    "normal", "normalt", "public", "offentlig", "offentligt", "0",
  ]

  /// The names of what a word of a field can mean, as profiles have them; empty for a field without words.
  static func meanings(of key: FieldKey, _ kind: ImportKind) -> [String] {
    switch (key, kind) {
    case (.role, _): Person.Role.allCases.map(\.rawValue)
    case (.status, .deals): Deal.Status.allCases.map(\.rawValue)
    case (.status, _): Meeting.Status.allCases.map(\.rawValue)
    case (.outcome, _): Outcome.Result.allCases.map(\.rawValue)
    case (.scenario, _): Scenario.allCases.map(\.rawValue)
    case (.place, _): Meeting.Place.allCases.map(\.rawValue)
    case (.purpose, _): Meeting.Purpose.allCases.map(\.rawValue)
    case (.customerType, _): Meeting.CustomerType.allCases.map(\.rawValue)
    case (.kind, _): Observation.Kind.allCases.map(\.rawValue)
    case (.activity, _), (.allDay, _), (.isPrivate, _): ["true", "false"]
    default: []
    }
  }
}
