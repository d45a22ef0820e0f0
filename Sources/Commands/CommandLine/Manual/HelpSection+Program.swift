import Coaching

/// What holds for the whole program.
extension HelpSection {
  static var exitCodes: HelpSection {
    list(
      Wording(en: "EXIT CODES", sv: "SLUTKODER"),
      [
        ("0", Wording(en: "All went well.", sv: "Allt gick bra.")),
        ("1", Wording(en: "It failed; what to do is said.", sv: "Det gick inte; det står vad du kan göra.")),
        (
          "2",
          Wording(
            en: "A check found problems, or rows of a file were refused.",
            sv: "En kontroll hittade problem, eller rader i en fil avvisades.")
        ),
        ("64", Wording(en: "Wrong use.", sv: "Fel användning.")),
        (
          "130",
          Wording(
            en: "Interrupted; what was answered is kept as a draft.",
            sv: "Avbrutet; det som besvarats är sparat som utkast.")
        ),
      ])
  }

  static var files: HelpSection {
    list(
      Wording(en: "FILES", sv: "FILER"),
      [
        (
          "~/.local/share/pitchside/journal.sqlite",
          Wording(
            en: "The journal: one SQLite file that only its owner can open.",
            sv: "Journalen: en SQLite-fil som bara ägaren kan öppna.")
        ),
        (
          "~/.local/share/pitchside/rubrics/",
          Wording(
            en: "Your own rubrics, beside the journal wherever that is.",
            sv: "Dina egna mallar, bredvid journalen var den än ligger.")
        ),
        (
          "~/.config/pitchside/settings.json",
          Wording(en: "Who you are, and your language.", sv: "Vem du är, och ditt språk.")
        ),
      ])
  }

  static var environment: HelpSection {
    list(
      Wording(en: "ENVIRONMENT", sv: "MILJÖVARIABLER"),
      [
        (
          "PITCHSIDE_JOURNAL",
          Wording(
            en: "The journal's file, unless --journal says it.",
            sv: "Journalens fil, om den inte anges med --journal.")
        ),
        (
          "XDG_DATA_HOME, XDG_CONFIG_HOME",
          Wording(
            en: "Instead of ~/.local/share and ~/.config.", sv: "I stället för ~/.local/share och ~/.config.")
        ),
        (
          "LC_ALL, LC_MESSAGES, LANG",
          Wording(
            en: "The language, unless --language or the settings say it: the first of them that is set.",
            sv: "Språket, om inte --language eller inställningarna säger det: den första som är satt.")
        ),
        (
          "NO_COLOR, TERM=dumb",
          Wording(en: "No colours, whatever NO_COLOR is.", sv: "Inga färger, vad NO_COLOR än är.")
        ),
        (
          "ACCESSIBLE, TERM=dumb",
          Wording(
            en: "Forms one line at a time, for screen readers.",
            sv: "Formulär en rad i taget, för skärmläsare.")
        ),
        (
          "PITCHSIDE_NOW",
          Wording(
            en: "What time it is, such as 2026-11-23T14:20:00+01:00, for tests.",
            sv: "Vad klockan är, som 2026-11-23T14:20:00+01:00, för tester.")
        ),
      ])
  }

  static var privacy: HelpSection {
    HelpSection(
      heading: Wording(en: "PRIVACY", sv: "INTEGRITET").text,
      body: .prose(
        Wording(
          en: """
            Nothing leaves the computer. Whoever can open the journal's file can read all of it. Nothing that is \
            written about a rep is hidden from that rep. What reps answer about the coaching is only shown pooled, \
            from five answers by three reps, unless they open theirs; that is courtesy, not protection. Write what \
            was done and said, not what somebody is like, and nothing about health or private life.
            """,
          sv: """
            Inget lämnar datorn. Den som kan öppna journalens fil kan läsa allt i den. Inget som skrivs om en \
            säljare döljs för den säljaren. Det säljarna svarar om coachningen visas bara samlat, från fem svar av \
            tre säljare, om de inte öppnar sina; det bygger på hänsyn, inte på skydd. Skriv vad som gjordes och \
            sades, inte hur någon är, och inget om hälsa eller privatliv.
            """
        ).text))
  }

  private static func list(_ heading: Wording, _ entries: [(String, Wording)]) -> HelpSection {
    HelpSection(
      heading: heading.text, body: .list(entries.map { Entry(term: $0.0, meaning: $0.1.text) }))
  }
}
