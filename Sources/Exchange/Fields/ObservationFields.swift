import Coaching

extension Field {
  static let ofObservations = [
    Field(
      .id, .text, required: true,
      Wording(en: "something that tells the row from others", sv: "något som skiljer raden från andra")),
    Field(.rep, .text, required: true, Wording(en: "who was watched", sv: "vem som sågs")),
    Field(.observer, .text, required: true, Wording(en: "who watched", sv: "vem som såg på")),
    Field(
      .met, .moment, required: true, Wording(en: "when the meeting began", sv: "när mötet började")),
    Field(
      .kind, .word,
      Wording(
        en: "manager, self, peer, practice or calibration; manager when nothing is said",
        sv: "manager, self, peer, practice eller calibration; manager när inget sägs")),
    Field(.customer, .text, Wording(en: "the customer", sv: "kunden")),
    Field(
      .scenario, .word,
      Wording(
        en: "first meeting, insight, discovery, proposal, negotiation or follow-up",
        sv: "första möte, insiktsmöte, behovsanalys, offertgenomgång, förhandling eller uppföljning")),
  ]
}
