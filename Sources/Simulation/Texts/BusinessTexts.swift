import Coaching

/// What reps write before a meeting, and about the people they meet.
enum BusinessTexts {
  static let works = [
    Wording(en: "production manager", sv: "produktionschef"),
    Wording(en: "finance director", sv: "ekonomichef"),
    Wording(en: "managing director", sv: "vd"), Wording(en: "purchaser", sv: "inköpare"),
    Wording(en: "maintenance", sv: "underhåll"), Wording(en: "quality", sv: "kvalitet"),
  ]

  static let deeds = [
    Wording(
      en: "Got us half an hour with the management group",
      sv: "Ordnade en halvtimme med ledningsgruppen åt oss"),
    Wording(
      en: "Sent the stop times for the whole year, unasked",
      sv: "Skickade årets alla stopptider utan att vi bad"),
    Wording(
      en: "Called the others to a working session", sv: "Kallade de andra till ett arbetsmöte"),
  ]

  static let leftOut = Wording(
    en: "Decided elsewhere; met again after the order", sv: "Beslutas på annat håll; träffas igen efter order"
  )

  static let wishedSteps = [
    Wording(en: "A working session with finance before Christmas", sv: "Ett arbetsmöte med ekonomi före jul"),
    Wording(en: "Their own figures on the table", sv: "Deras egna siffror på bordet"),
    Wording(en: "A date with the one who decides", sv: "En dag med den som beslutar"),
    Wording(en: "A yes to a trial in one line", sv: "Ja till ett prov på en linje"),
  ]

  static let insights = [
    Wording(
      en: "Each changeover costs them an hour nobody books",
      sv: "Varje omställning kostar en timme som ingen bokför"),
    Wording(en: "The oldest machine sets the delivery time", sv: "Den äldsta maskinen sätter leveranstiden"),
    Wording(
      en: "Half the returns come from one packing step", sv: "Hälften av returerna kommer från ett packmoment"
    ),
  ]

  static let plansA = [
    Wording(
      en: "Let them count the cost themselves, then the proof",
      sv: "Låta dem räkna kostnaden själva, sedan belägget"),
    Wording(en: "Insight first, one question, then silence", sv: "Insikten först, en fråga, sedan tystnad"),
  ]

  static let plansB = [
    Wording(en: "Half the time: only the picture and the date", sv: "Halva tiden: bara bilden och datumet"),
    Wording(
      en: "If finance is missing: ask for a quarter on Thursday",
      sv: "Saknas ekonomi: be om en kvart på torsdag"),
  ]

  static let pictures = [
    Wording(en: "Their flow with the two stops", sv: "Deras flöde med de två stoppen"),
    Wording(en: "The staircase to the decision", sv: "Trappan till beslutet"),
  ]

  static let nextSteps = [
    Wording(en: "Working session at the customer", sv: "Arbetsmöte hos kunden"),
    Wording(en: "They send their figures", sv: "De skickar sina siffror"),
    Wording(en: "Meeting with whoever decides", sv: "Möte med den som beslutar"),
  ]
}
