import Coaching

extension Phrases {
  /// Whether the rep stayed and reasoned.
  static let standsGround = Phrases(
    strong: [
      Wording(
        en: "\"You are more expensive.\" Asked \"than what?\"; freight was extra there. Held the price.",
        sv: "”Ni är dyrare.” Frågade ”än vad?”; där var frakten inte med. Höll priset."),
      Wording(
        en: "Asked what lay behind the doubt about lead times: an old fault of ours. Took it straight.",
        sv: "Frågade vad som låg bakom tvivlet på leveranstiden: ett gammalt fel hos oss. Tog det rakt."),
      Wording(
        en: "Stayed with the thought when purchasing wanted to talk discount, and went back to the sum.",
        sv: "Stod kvar vid tanken när inköp ville prata rabatt, och gick tillbaka till kalkylen."),
      Wording(
        en: "Ended with \"does that answer it?\" and waited.",
        sv: "Avslutade med ”är det besvarat?” och väntade."),
    ],
    weak: [
      Wording(
        en: "Five per cent off before anyone had asked.",
        sv: "Fem procent rabatt innan någon hade bett om det."),
      Wording(
        en: "Argued for ten minutes without asking why.",
        sv: "Argumenterade i tio minuter utan att fråga varför."),
      Wording(
        en: "Took back the whole proposal when purchasing shook their heads.",
        sv: "Backade från hela förslaget när inköp skakade på huvudet."),
    ],
    agreed: [
      Wording(
        en: "Meet the first objection with a question, not an answer.",
        sv: "Möt första invändningen med en fråga, inte med ett svar."),
      Wording(
        en: "Hold the price until we know what they compare with.",
        sv: "Håll priset tills vi vet vad de jämför med."),
      Wording(
        en: "Bring two customer cases as proof against \"too expensive\".",
        sv: "Ta med två kundfall som belägg mot ”för dyrt”."),
    ])

  /// What happened when the plan no longer held.
  static let planB = Phrases(
    strong: [
      Wording(
        en: "The decision maker stayed away. \"Then we finish what you need for tomorrow.\"",
        sv: "Beslutsfattaren uteblev. ”Då gör vi klart det du behöver till i morgon.”"),
      Wording(
        en: "Half the time gone: straight to the sum, and a new aim proposed for the meeting.",
        sv: "Halva tiden borta: direkt till kalkylen, och ett nytt mål för mötet."),
      Wording(
        en: "The rival was in already. Switched to what the rival does not solve.",
        sv: "Konkurrenten var redan inne. Bytte till det som konkurrenten inte löser."),
      Wording(
        en: "The projector died; went on from the print-out without a break.",
        sv: "Projektorn dog; fortsatte på utskriften utan paus."),
    ],
    weak: [
      Wording(
        en: "The decision maker left after ten minutes, and we ran everything as planned anyway.",
        sv: "Beslutsfattaren gick efter tio minuter, och vi körde allt som planerat ändå."),
      Wording(
        en: "When they said the budget was frozen there was nothing else to propose.",
        sv: "När de sa att budgeten var fryst fanns inget annat att föreslå."),
      Wording(
        en: "Lost twenty minutes at the start and ended in the middle of the demo.",
        sv: "Blev av med tjugo minuter i början och slutade mitt i demon."),
    ],
    agreed: [
      Wording(
        en: "Write plan B on one line: what do we do if the decision maker stays away?",
        sv: "Skriv plan B på en rad: vad gör vi om beslutsfattaren uteblir?"),
      Wording(
        en: "Have a fifteen-minute version of the meeting ready.",
        sv: "Ha en kvartsversion av mötet färdig."),
      Wording(
        en: "When the time is cut: say so, and propose a new aim.",
        sv: "När tiden kortas: säg det högt, och föreslå ett nytt mål."),
    ])

  /// How the next step was asked for.
  static let nextStep = Phrases(
    strong: [
      Wording(
        en: "Two dates to choose from, who brings what, and a smaller step in reserve.",
        sv: "Två tider att välja på, vem som tar med vad, och ett mindre steg i reserv."),
      Wording(
        en: "Asked for a two-week trial with their operators and said what we do before that.",
        sv: "Bad om två veckors provkörning med deras operatörer och sa vad vi gör före dess."),
      Wording(
        en: "Began to close ten minutes before time; asked each of them for one thing.",
        sv: "Började avsluta tio minuter före utsatt tid; bad var och en om en sak."),
      Wording(
        en: "Asked straight out: \"What do you need to say yes?\" Wrote the list with them.",
        sv: "Frågade rakt ut: ”Vad behöver ni för att säga ja?” Skrev listan med dem."),
    ],
    weak: [
      Wording(
        en: "\"I'll be in touch.\" No day, no task for the customer.",
        sv: "”Jag hör av mig.” Ingen dag, ingen uppgift hos kunden."),
      Wording(
        en: "Time ran out in the middle of the price list; the next step was mentioned at the door.",
        sv: "Tiden tog slut mitt i prislistan; nästa steg nämndes i dörren."),
      Wording(
        en: "Promised a quote by Friday, but asked the customer for nothing.",
        sv: "Lovade offert till fredag, men bad inte kunden om något."),
    ],
    agreed: [
      Wording(
        en: "Book the next meeting before we get up, with the calendar open.",
        sv: "Boka nästa möte innan vi reser oss, med kalendern framme."),
      Wording(en: "Start closing ten minutes before time.", sv: "Börja avsluta tio minuter före utsatt tid."),
      Wording(
        en: "Propose a step in which the customer does something, and have a smaller one ready.",
        sv: "Föreslå ett steg där kunden gör något, och ha ett mindre redo."),
    ])
}
