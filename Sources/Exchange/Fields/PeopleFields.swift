import Coaching

extension Field {
  static let ofPeople = [
    Field(.name, .text, required: true, Wording(en: "first name and surname", sv: "för- och efternamn")),
    Field(
      .role, .word,
      Wording(
        en: "manager, rep or training lead; a rep when nothing is said",
        sv: "säljchef, säljare eller utbildningsansvarig; säljare när inget sägs")),
    Field(.manager, .text, Wording(en: "who they report to", sv: "vem de rapporterar till")),
    Field(.team, .text, Wording(en: "the team they are in", sv: "teamet de är med i")),
    Field(.email, .text, Wording(en: "their e-mail address", sv: "deras e-postadress")),
    Field(
      .alias, .text,
      Wording(en: "another spelling that files have", sv: "en annan stavning som filer har")),
  ]
}
