import Coaching

extension Phrases {
  /// Whether the main thought could be seen.
  static let visualThought = Phrases(
    strong: [
      Wording(
        en: "Two bars on the board, today and in a year. The rest of the meeting came back to them.",
        sv: "Två staplar på tavlan, i dag och om ett år. Resten av mötet gick tillbaka till dem."),
      Wording(
        en: "One picture, one number. The customer asked to have it for the management team.",
        sv: "En bild, ett tal. Kunden bad att få den till ledningsgruppen."),
      Wording(
        en: "The flow on half a page; the buyer took it and explained it to the boss.",
        sv: "Flödet på ett halvt papper; inköparen tog det och förklarade för sin chef."),
      Wording(
        en: "Turned the screen to the one thing that mattered and left it there. Everyone leaned in.",
        sv: "Lät skärmen visa det enda som var viktigt och stannade där. Alla lutade sig fram."),
    ],
    weak: [
      Wording(
        en: "Fourteen slides full of text, read aloud.",
        sv: "Fjorton bilder, alla fulla med text, lästes högt."),
      Wording(
        en: "The saving was explained in words; operations got lost at the third number.",
        sv: "Besparingen förklarades i ord; driftchefen tappade bort sig vid tredje siffran."),
      Wording(
        en: "A good chart, but nobody said what to see in it.",
        sv: "Bra diagram, men ingen sa vad man skulle se i det."),
    ],
    agreed: [
      Wording(
        en: "Draw the main thought on the board within a quarter of an hour, without a laptop.",
        sv: "Rita huvudtanken på tavlan inom en kvart, utan dator."),
      Wording(
        en: "Cut to three slides, with one thought on each.",
        sv: "Korta till tre bilder, med en tanke på varje."),
      Wording(
        en: "Practise the sketch on the back of an envelope until a colleague can explain it.",
        sv: "Öva skissen på baksidan av ett kuvert tills en kollega kan förklara den."),
    ])

  /// Whether the customer got to work in the picture.
  static let visualTogether = Phrases(
    strong: [
      Wording(
        en: "\"Where does it get stuck here?\" Engineering showed it in the picture for ten minutes.",
        sv: "”Var tar det stopp hos er?” Tekniken visade i bilden i tio minuter."),
      Wording(
        en: "Put their figure into the sum and let them change the assumptions.",
        sv: "Skrev in deras siffra i kalkylen och lät dem ändra antagandena."),
      Wording(
        en: "Laid the picture in the middle of the table. Both pointed and corrected.",
        sv: "Lade bilden mitt på bordet. Båda pekade och rättade."),
      Wording(
        en: "Left one box empty on purpose, and waited until the customer filled it in.",
        sv: "Lät en ruta vara tom med flit, och väntade tills kunden fyllde i den."),
    ],
    weak: [
      Wording(
        en: "The customer reached for the pen, but the presentation rolled on.",
        sv: "Kunden sträckte sig efter pennan, men presentationen rullade vidare."),
      Wording(
        en: "Stood at the screen all the time; nobody else got to touch the picture.",
        sv: "Stod vid skärmen hela tiden; ingen annan fick röra bilden."),
      Wording(
        en: "They corrected a figure aloud, but it stayed as it was in the picture.",
        sv: "De rättade en siffra muntligt, men den fick stå kvar i bilden."),
    ],
    agreed: [
      Wording(
        en: "Bring the sum printed on A3 and put the pen on the customer's side.",
        sv: "Ta med kalkylen utskriven i A3 och lägg pennan på kundens sida."),
      Wording(
        en: "Leave one box empty and ask the customer to fill it in.",
        sv: "Lämna en ruta tom och be kunden fylla i den."),
      Wording(
        en: "Ask \"what would you change here?\" before we leave the picture.",
        sv: "Fråga ”vad skulle ni ändra här?” innan vi lämnar bilden."),
    ])
}
