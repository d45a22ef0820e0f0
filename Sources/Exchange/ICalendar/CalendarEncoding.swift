/// How the bytes of a calendar file are to be read as text.
public enum CalendarEncoding: String, CaseIterable, Sendable {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  /// Some line of it is no UTF-8.
  case windows1252 = "windows-1252"
}
