import Coaching

extension Phrases {
  /// Whether the customer got a new way to see their business.
  static let insightDelivered = Phrases(
    strong: [
      Wording(
        en: "Worked out 1.2 million in downtime from their own stop lists. Silence, then questions.",
        sv: "Räknade fram 1,2 miljoner i stillestånd ur deras egna stopplistor. Tyst, sedan frågor."),
      Wording(
        en: "\"You pay for three warehouses and pick from one.\" They had not seen that.",
        sv: "”Ni betalar för tre lager och plockar ur ett.” Det hade de inte sett."),
      Wording(
        en: "Showed what a return costs per order before our product was named.",
        sv: "Visade vad returerna kostar per order innan vår produkt nämndes."),
      Wording(
        en: "Turned it round: not the price per unit but per fault. The finance director wrote it down.",
        sv: "Vände på det: inte pris per enhet utan pris per fel. Ekonomichefen skrev ner det."),
    ],
    weak: [
      Wording(
        en: "Twenty minutes about us and our history. Nothing they did not know.",
        sv: "Tjugo minuter om oss och vår historia. Inget de inte redan visste."),
      Wording(
        en: "The thought was on slide seven, but we only got to five.",
        sv: "Tanken låg på bild sju, men vi kom bara till bild fem."),
      Wording(
        en: "Industry figures as they were; the customer said \"it's not like that here\".",
        sv: "Branschsiffror rakt av; kunden sa ”så är det inte hos oss”."),
    ],
    agreed: [
      Wording(
        en: "Say the insight in one sentence within ten minutes, without naming us.",
        sv: "Säg insikten i en mening inom tio minuter, utan att nämna oss."),
      Wording(
        en: "Do the sum on the customer's own figures beforehand and bring it on one sheet.",
        sv: "Räkna på kundens egna siffror i förväg och ta med kalkylen på ett papper."),
      Wording(
        en: "Keep silent for five seconds after the proof.", sv: "Var tyst i fem sekunder efter belägget."),
    ])

  /// Whether the questions carried the thought forward.
  static let questionsServe = Phrases(
    strong: [
      Wording(
        en: "\"What if it goes on for another year?\" The production manager turned to a colleague.",
        sv: "”Vad händer om det fortsätter ett år till?” Produktionschefen vände sig till kollegan."),
      Wording(en: "Each question came out of the answer before it.", sv: "Varje fråga kom ur svaret före."),
      Wording(
        en: "Made a question into a claim, and the customer corrected it with own figures.",
        sv: "Gjorde om en fråga till ett påstående, och kunden rättade med egna siffror."),
      Wording(
        en: "Waited for the answer. After the silence came the real reason.",
        sv: "Väntade ut svaret. Efter tystnaden kom det riktiga skälet."),
    ],
    weak: [
      Wording(
        en: "One question after another about volumes and part numbers; the answers got shorter.",
        sv: "Fråga på fråga om volymer och artikelnummer; svaren blev kortare och kortare."),
      Wording(
        en: "Asked the next question before the customer had finished the last answer.",
        sv: "Ställde nästa fråga innan kunden hade svarat klart på den förra."),
      Wording(
        en: "Heard that the contract ends in March, and went on to the next item on the list.",
        sv: "Fick höra att avtalet går ut i mars, och gick vidare till nästa punkt på listan."),
    ],
    agreed: [
      Wording(
        en: "Five questions at most, and a follow-up on each answer.",
        sv: "Högst fem frågor, och en följdfråga på varje svar."),
      Wording(
        en: "Strike the fact questions and mail them before the meeting instead.",
        sv: "Stryk faktafrågorna och mejla dem före mötet i stället."),
      Wording(
        en: "Put two of the questions as claims, and let the customer object.",
        sv: "Säg två av frågorna som påståenden, och låt kunden säga emot."),
    ])
}
