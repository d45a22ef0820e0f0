import Coaching

extension Phrases {
  /// For any criterion.
  static let general = Phrases(
    strong: [
      Wording(
        en: "Let the customer finish and built on the answer.",
        sv: "Lät kunden prata klart och byggde vidare på svaret."),
      Wording(
        en: "Took an example from the customer's own day.", sv: "Tog ett exempel ur kundens egen vardag."),
      Wording(
        en: "Summed up in the customer's words before the next item.",
        sv: "Sammanfattade med kundens ord före nästa punkt."),
      Wording(
        en: "Took the most important first, and kept the time.",
        sv: "Tog det viktigaste först, och höll tiden."),
      Wording(
        en: "\"I don't know, I'll check by tomorrow\" – and wrote it down.",
        sv: "”Det vet jag inte, jag kollar till i morgon” – och skrev upp det."),
      Wording(
        en: "Split the answer into two steps so that everyone could follow.",
        sv: "Delade upp svaret i två steg, så att alla hängde med."),
    ],
    weak: [
      Wording(
        en: "Interrupted the customer twice in one answer.", sv: "Avbröt kunden två gånger i samma svar."),
      Wording(
        en: "Passed over the question about delivery and went on.",
        sv: "Hoppade över frågan om leverans och gick vidare."),
      Wording(
        en: "The small items came first, and the important one got two minutes.",
        sv: "Småpunkterna kom först, och det viktiga fick två minuter."),
      Wording(
        en: "Promised to come back without saying when.", sv: "Lovade att återkomma utan att säga när."),
      Wording(
        en: "Three abbreviations in one sentence; the customer asked what two of them meant.",
        sv: "Tre förkortningar i samma mening; kunden frågade vad två av dem betydde."),
    ],
    agreed: [
      Wording(
        en: "Sum up aloud after each item, in the customer's words.",
        sv: "Sammanfatta högt efter varje punkt, med kundens ord."),
      Wording(
        en: "Take the most important first, within ten minutes.",
        sv: "Ta det viktigaste först, inom tio minuter."),
      Wording(
        en: "Write down three things to listen for before we go in.",
        sv: "Skriv ner tre saker att lyssna efter innan vi går in."),
      Wording(en: "Name a day each time we promise something.", sv: "Säg en dag varje gång vi lovar något."),
      Wording(
        en: "Say the hardest part aloud once before the meeting.",
        sv: "Säg den svåraste delen högt en gång före mötet."),
    ])
}
