import Coaching

extension Phrases {
  /// How far the decision ladder was mapped.
  static let decisionLadder = Phrases(
    strong: [
      Wording(
        en: "Went through the steps with purchasing: engineering first, then the board, then the contract.",
        sv: "Gick igenom stegen med inköp: först tekniken, sedan ledningen, sedan avtalet."),
      Wording(
        en: "\"How did it go the last time you changed supplier?\" That brought out the steering group.",
        sv: "”Hur gick det till förra gången ni bytte leverantör?” Då kom styrgruppen fram."),
      Wording(
        en: "Asked who can say no. The answer was IT, and we have not met them.",
        sv: "Frågade vem som kan säga nej. Svaret var it, och dem har vi inte träffat."),
      Wording(
        en: "Repeated names and dates aloud and had them confirmed.",
        sv: "Upprepade namn och datum högt och fick dem bekräftade."),
    ],
    weak: [
      Wording(
        en: "We took for granted that the site manager decides. Nobody asked.",
        sv: "Vi utgick från att platschefen bestämmer. Ingen frågade."),
      Wording(
        en: "\"We'll take it internally\" passed without a question about who and when.",
        sv: "”Det tar vi internt” fick passera utan fråga om vem och när."),
      Wording(
        en: "Got a name in finance, but not what happens between quote and decision.",
        sv: "Fick ett namn på ekonomi, men inte vad som händer mellan offert och beslut."),
    ],
    agreed: [
      Wording(
        en: "Find out who can say no and when the decision is due.",
        sv: "Ta reda på vem som kan säga nej och när beslutet ska tas."),
      Wording(
        en: "Draw the decision ladder with the customer and fill in the steps we lack.",
        sv: "Rita beslutstrappan med kunden och fyll i de steg vi saknar."),
      Wording(
        en: "Ask how it went the last time they bought something of this size.",
        sv: "Fråga hur det gick till senast de köpte något i den här storleken."),
    ])

  /// Whether it was tested by deed who gets things done.
  static let mobilizerTest = Phrases(
    strong: [
      Wording(
        en: "Asked the one who questioned most to bring the stop list by Thursday.",
        sv: "Bad den som ifrågasatte mest att ta fram stopplistan till torsdag."),
      Wording(
        en: "Asked for half an hour with the finance director, with day and time.",
        sv: "Bad om en halvtimme med ekonomichefen, med dag och tid."),
      Wording(
        en: "Got a no to the introduction and asked at once who else could open the door.",
        sv: "Fick nej på introduktionen och frågade direkt vem annars som kan öppna dörren."),
      Wording(
        en: "Proposed a working session to which the customer brings the figures.",
        sv: "Föreslog ett arbetsmöte där kunden tar med siffrorna."),
    ],
    weak: [
      Wording(
        en: "Talked with one of the three in the room. Asked for nothing.",
        sv: "Pratade med en av de tre i rummet. Bad inte om något."),
      Wording(
        en: "Settled for \"I'll pass it on\", without a day.",
        sv: "Nöjde sig med ”jag tar det vidare”, utan dag."),
      Wording(
        en: "All the work until next time ended up with us.",
        sv: "Allt arbete till nästa gång hamnade hos oss."),
    ],
    agreed: [
      Wording(
        en: "Ask for an effort with a date: data, an introduction or an hour on the floor.",
        sv: "Be om en insats med datum: data, en introduktion eller en timme på golvet."),
      Wording(
        en: "Meet one more person who is affected, before the next quote.",
        sv: "Träffa en person till som berörs, före nästa offert."),
      Wording(
        en: "When they say \"I'll pass it on\": ask when, and with whom.",
        sv: "När de säger ”jag tar det vidare”: fråga när, och med vem."),
    ])
}
