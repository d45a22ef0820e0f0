import Coaching

extension Field {
  static let ofMeetings = whoAndWhen + circumstances + whatItLedTo

  private static let whoAndWhen = [
    Field(
      .id, .text, required: true,
      Wording(en: "its id in the program it comes from", sv: "mötets id i programmet det kommer från")),
    Field(.rep, .text, required: true, Wording(en: "whose meeting it is", sv: "vems mötet är")),
    Field(.customer, .text, Wording(en: "the customer", sv: "kunden")),
    Field(
      .at, .moment, required: true,
      Wording(en: "the day and time it begins", sv: "dagen och tiden det börjar")),
    Field(
      .atTime, .clock,
      Wording(
        en: "the time it begins, where the day has a column of its own",
        sv: "tiden det börjar, när dagen har en egen kolumn")),
    Field(.until, .moment, Wording(en: "when it is to end", sv: "när det ska sluta")),
    Field(
      .untilTime, .clock,
      Wording(
        en: "the time it is to end, where the day has a column of its own",
        sv: "tiden det ska sluta, när dagen har en egen kolumn")),
    Field(.ended, .moment, Wording(en: "when it ended", sv: "när det slutade")),
    Field(
      .allDay, .word,
      Wording(
        en: "whether it fills whole days; then it is no meeting",
        sv: "om det fyller hela dagar; då är det inget möte")),
    Field(
      .isPrivate, .word,
      Wording(en: "whether it is private; then it is passed over", sv: "om det är privat; då hoppas det över")
    ),
    Field(
      .sensitivity, .word,
      Wording(
        en: "how private it is; anything but normal is passed over",
        sv: "hur privat det är; allt utom normalt hoppas över")),
    Field(
      .subject, .text,
      Wording(
        en: "what it is called; with the time it stands in for a missing id",
        sv: "vad det heter; med tiden ersätter det ett id som saknas")),
    Field(
      .activity, .word,
      Wording(
        en: "meeting, visit, call, task …; what is no meeting is passed over",
        sv: "möte, besök, samtal, uppgift …; det som inte är ett möte hoppas över")),
  ]

  private static let circumstances = [
    Field(
      .scenario, .word,
      Wording(
        en: "first meeting, insight, discovery, proposal, negotiation or follow-up",
        sv: "första möte, insiktsmöte, behovsanalys, offertgenomgång, förhandling eller uppföljning")),
    Field(
      .place, .word, Wording(en: "on site, online or by phone", sv: "på plats, på nätet eller på telefon")),
    Field(.purpose, .word, Wording(en: "deal or care", sv: "affär eller kundvård")),
    Field(.customerType, .word, Wording(en: "new or existing", sv: "ny eller befintlig")),
    Field(
      .buyingIn, .wholeNumber,
      Wording(
        en: "months until the customer is expected to invest", sv: "månader tills kunden väntas investera")),
    Field(
      .status, .word, Wording(en: "planned, held or cancelled", sv: "planerat, genomfört eller inställt")),
    Field(.deal, .text, Wording(en: "the id of the deal it belongs to", sv: "id på affären det hör till")),
  ]

  private static let whatItLedTo = [
    Field(
      .outcome, .word,
      Wording(
        en: "order, advance, continuation or no-sale",
        sv: "order, steg framåt, fortsatt utan nytt steg eller nej")),
    Field(.nextStep, .text, Wording(en: "what was agreed", sv: "vad som bestämdes")),
    Field(.nextDate, .day, Wording(en: "the day of the next step", sv: "dagen för nästa steg")),
    Field(
      .margin, .amount,
      Wording(en: "contribution margin that it brought", sv: "täckningsbidrag som det gav")),
  ]
}
