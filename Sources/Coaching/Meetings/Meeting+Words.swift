extension Meeting.Status {
  public var wording: Wording {
    switch self {
    case .planned: Wording(en: "planned", sv: "planerat")
    case .held: Wording(en: "held", sv: "genomfört")
    case .cancelled: Wording(en: "cancelled", sv: "inställt")
    }
  }
}

extension Meeting.Place {
  public var wording: Wording {
    switch self {
    case .onSite: Wording(en: "on site", sv: "på plats")
    case .online: Wording(en: "online", sv: "på nätet")
    case .phone: Wording(en: "by phone", sv: "på telefon")
    }
  }
}

extension Meeting.Purpose {
  public var wording: Wording {
    switch self {
    case .deal: Wording(en: "business", sv: "affär")
    case .care: Wording(en: "care", sv: "kundvård")
    }
  }
}

extension Meeting.CustomerType {
  public var wording: Wording {
    switch self {
    case .new: Wording(en: "new customer", sv: "ny kund")
    case .existing: Wording(en: "existing customer", sv: "befintlig kund")
    }
  }
}

extension Meeting.Chooser {
  public var wording: Wording {
    switch self {
    case .rep: Wording(en: "chosen by the rep", sv: "valt av säljaren")
    case .manager: Wording(en: "chosen by the manager", sv: "valt av chefen")
    case .lot: Wording(en: "chosen by lot", sv: "lottat")
    }
  }
}
