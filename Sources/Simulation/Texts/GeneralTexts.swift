import Coaching

/// What people write that belongs to no criterion.
enum GeneralTexts {
  /// What a rep wants watched.
  static let wishes = [
    Wording(en: "Watch the last two minutes.", sv: "Titta på de två sista minuterna."),
    Wording(en: "How I hand over the pen.", sv: "Hur jag lämnar över pennan."),
    Wording(
      en: "How I handle the first objection about price.", sv: "Hur jag tar första invändningen om pris."),
    Wording(
      en: "Whether I talk too long before they get to say anything.",
      sv: "Om jag pratar för länge innan de får säga något."),
    Wording(en: "Tell me if I forget the finance director.", sv: "Säg till om jag glömmer ekonomichefen."),
  ]

  /// What reps answer.
  static let replies = [
    Wording(
      en: "Agree on the main thing. Trying it at the next visit already.",
      sv: "Håller med om det viktigaste. Provar redan på nästa besök."),
    Wording(
      en: "I saw it differently: they had the question by mail before the meeting. Let's talk in the car.",
      sv: "Jag såg det annorlunda: de hade fått frågan i mejl före mötet. Vi tar det i bilen."),
    Wording(
      en: "Thanks, good that you wrote what was said. I had missed that.",
      sv: "Tack, bra att du skrev vad som sades. Det hade jag missat."),
    Wording(
      en: "I have rewritten the opening. Can you listen to it for five minutes?",
      sv: "Jag har skrivit om öppningen. Kan du lyssna på den i fem minuter?"),
    Wording(
      en: "Fine. But help me get time to prepare; three meetings in one day leaves none.",
      sv: "Okej. Men hjälp mig att få tid att läsa på; tre möten samma dag ger ingen tid till det."),
    Wording(
      en: "They called afterwards with two more questions. I start with those next time.",
      sv: "De ringde efteråt med två frågor till. Dem börjar jag med nästa gång."),
    Wording(
      en: "Yes, the end went too fast. I'll set an alarm at ten minutes left.",
      sv: "Ja, slutet gick för fort. Jag sätter larm på tio minuter kvar."),
    Wording(
      en: "Thanks. And please wait a little longer before you step in.",
      sv: "Tack. Och vänta gärna lite längre innan du går in."),
    Wording(
      en: "We agree. I'll write a line about how it went after the next visit.",
      sv: "Vi är överens. Jag skriver en rad om hur det gick efter nästa besök."),
    Wording(
      en: "Nearly. My aim was to get to meet engineering, and I did ask for that.",
      sv: "Nästan. Mitt mål var att få träffa tekniken, och det bad jag faktiskt om."),
  ]

  /// The meeting in a sentence or two, for those that went well and those that did not.
  static let summaries = (
    strong: [
      Wording(en: "A clear thread from opening to close.", sv: "Tydlig röd tråd från öppning till avslut."),
      Wording(
        en: "The customer talked more than we did, and about the right things.",
        sv: "Kunden pratade mer än vi, och om rätt saker."),
      Wording(en: "Most of it worked. Now one thing at a time.", sv: "Det mesta satt. Nu en sak i taget."),
      Wording(
        en: "Well prepared; it showed in the follow-up questions.",
        sv: "Väl förberett, det märktes i följdfrågorna."),
      Wording(
        en: "Worth showing to the team, the middle of the meeting above all.",
        sv: "Värt att visa för teamet, framför allt mitten av mötet."),
    ],
    weak: [
      Wording(
        en: "The meeting stayed with the product. We go through the aim before the next one.",
        sv: "Mötet stannade vid produkten. Vi går igenom målet före nästa."),
      Wording(en: "Much said by us, little by the customer.", sv: "Mycket sagt av oss, lite av kunden."),
      Wording(
        en: "A hard one, with much that we had not planned for. We practise that.",
        sv: "Ett svårt läge, med mycket som vi inte hade planerat för. Det övar vi på."),
      Wording(
        en: "A good start, then we lost the thread when the questions came.",
        sv: "Bra start, sedan tappade vi tråden när frågorna kom."),
      Wording(en: "The plan was too big for the time we had.", sv: "Planen var för stor för tiden vi hade."),
    ]
  )
}
