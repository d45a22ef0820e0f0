import Coaching

extension Field {
  static let ofDeals = [
    Field(
      .id, .text, required: true,
      Wording(en: "its id in the program it comes from", sv: "affärens id i programmet den kommer från")),
    Field(
      .source, .text,
      Wording(
        en: "the program the id is of; else what the file is read as",
        sv: "programmet som id:t gäller i; annars det som filen läses som")),
    Field(.rep, .text, required: true, Wording(en: "whose deal it is", sv: "vems affären är")),
    Field(.customer, .text, Wording(en: "the customer", sv: "kunden")),
    Field(
      .status, .word, required: true,
      Wording(en: "open, won or lost", sv: "öppen, vunnen eller förlorad")),
    Field(.created, .day, Wording(en: "the day it was registered", sv: "dagen den registrerades")),
    Field(.closed, .day, Wording(en: "the day it was won or lost", sv: "dagen den vanns eller förlorades")),
    Field(
      .expectedClose, .day,
      Wording(en: "the day it is expected to be decided", sv: "dagen den väntas avgöras")),
    Field(.value, .amount, Wording(en: "order value", sv: "ordervärde")),
    Field(.margin, .amount, Wording(en: "contribution margin", sv: "täckningsbidrag")),
    Field(.stage, .text, Wording(en: "the step it is at", sv: "steget den är i")),
    Field(.type, .text, Wording(en: "what kind of deal", sv: "slag av affär")),
    Field(.nextDate, .day, Wording(en: "the day of the next step", sv: "dagen för nästa steg")),
    Field(.currency, .text, Wording(en: "such as SEK", sv: "till exempel SEK")),
  ]
}
