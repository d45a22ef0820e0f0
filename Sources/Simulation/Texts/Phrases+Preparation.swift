import Coaching

extension Phrases {
  /// Whether the meeting opened with an aim.
  static let clearAim = Phrases(
    strong: [
      Wording(
        en: "Opened with why we met and which decision we wanted to take home.",
        sv: "Öppnade med varför vi sågs och vilket beslut vi ville ha med oss hem."),
      Wording(
        en: "\"If you can show this to the board afterwards, I am happy.\" Everyone knew the aim.",
        sv: "”Om ni kan visa det här för ledningen sedan är jag nöjd.” Alla visste målet."),
      Wording(
        en: "Asked what they wanted out of the hour and rearranged the agenda after the answer.",
        sv: "Frågade vad de ville ha ut av timmen och lade om agendan efter svaret."),
      Wording(
        en: "Checked the time at once: 40 minutes, not 60. Struck two items on the spot.",
        sv: "Stämde av tiden direkt: 40 minuter, inte 60. Strök två punkter på stående fot."),
    ],
    weak: [
      Wording(
        en: "Went from the coffee straight into slide one. The purpose was never said.",
        sv: "Gick från kaffet rakt in på bild ett. Syftet blev aldrig sagt."),
      Wording(
        en: "\"I thought we'd tell you a bit about us first.\" Fifteen minutes on they had not said a word.",
        sv: "”Tänkte att vi berättar lite om oss först.” Efter en kvart hade kunden inte sagt ett ord."),
      Wording(
        en: "Said the agenda, but not what we wanted decided when we left.",
        sv: "Sa agendan, men inte vad vi ville ha bestämt när vi gick."),
    ],
    agreed: [
      Wording(
        en: "Say purpose, their gain and the next step in one minute, before the laptop opens.",
        sv: "Säg syfte, deras nytta och nästa steg på en minut, innan datorn öppnas."),
      Wording(
        en: "Write the opening word for word and say it aloud twice in the car.",
        sv: "Skriv öppningen ord för ord och säg den högt två gånger i bilen."),
      Wording(
        en: "Ask what the customer wants out of the meeting before the first slide.",
        sv: "Fråga vad kunden vill ha ut av mötet före första bilden."),
    ])

  /// Whether it showed that somebody had read up.
  static let homework = Phrases(
    strong: [
      Wording(
        en: "Had the figure from their annual report at hand when the cost came up.",
        sv: "Hade siffran ur deras årsredovisning framme när kostnaden kom upp."),
      Wording(
        en: "Remembered what purchasing said in spring and began there.",
        sv: "Kom ihåg vad inköp sa i våras och började där."),
      Wording(
        en: "Knew that they change ERP system this year and planned the dates around it.",
        sv: "Visste att de byter affärssystem i år och lade tidplanen efter det."),
      Wording(
        en: "One question for each person in the room, about what that person answers for.",
        sv: "En fråga till var och en i rummet, om det just den personen ansvarar för."),
    ],
    weak: [
      Wording(
        en: "Asked how many they employ. It is on their website.",
        sv: "Frågade hur många anställda de är. Det står på deras hemsida."),
      Wording(
        en: "Was corrected about who runs the warehouse.", sv: "Blev rättad om vem som ansvarar för lagret."),
      Wording(
        en: "The same slides as for the last customer; only the logo was new.",
        sv: "Samma bilder som hos förra kunden; bara loggan var utbytt."),
    ],
    agreed: [
      Wording(
        en: "Bring one figure for each person in the room, and the sentence that uses it.",
        sv: "Ta med en siffra per person i rummet, och meningen där den ska sägas."),
      Wording(
        en: "Read the notes of the last meeting the night before and begin where we stopped.",
        sv: "Läs anteckningarna från förra mötet kvällen innan och börja där vi slutade."),
      Wording(
        en: "Call inside sales first: what have they bought this year, and complained about?",
        sv: "Ring innesälj först: vad har de köpt i år, och vad har de klagat på?"),
    ])
}
