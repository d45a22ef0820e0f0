import Coaching

extension Field {
  static let ofKPIs = [
    Field(.rep, .text, required: true, Wording(en: "whose figure it is", sv: "vems siffran är")),
    Field(.metric, .text, required: true, Wording(en: "what is measured", sv: "vad som mäts")),
    Field(
      .period, .period, required: true,
      Wording(
        en: "such as 2026, 2026-Q4, 2026-11, 2026-W48 or a day",
        sv: "till exempel 2026, 2026-Q4, 2026-11, 2026-W48 eller en dag")),
    Field(.value, .amount, required: true, Wording(en: "the figure", sv: "siffran")),
  ]
}
