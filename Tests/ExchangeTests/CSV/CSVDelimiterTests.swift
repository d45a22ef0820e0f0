import Coaching
import Exchange
import Testing

struct CSVDelimiterTests {
  @Test(arguments: [",", ";", "\t"])
  func `the delimiter is found`(delimiter: String) throws {
    let table = try CSVTable("id,rep,value\n1,Åsa,5\n".replacing(",", with: delimiter))
    #expect(table.reading.delimiter.character == delimiter)
    #expect(table.rows == [["1", "Åsa", "5"]])
  }

  @Test func `decimal commas do not make the comma the delimiter`() throws {
    let table = try CSVTable("id;value;margin\n1;12,5;3,5\n2;13,5;4,5\n")
    #expect(table.reading.delimiter == .semicolon)
  }

  @Test func `texts full of another delimiter do not mislead`() throws {
    let table = try CSVTable("id,note\n1,\"a;b;c\"\n2,\"d;e\"\n3,f;g\n")
    #expect(table.reading.delimiter == .comma)
    #expect(try CSVTable("id;note, long\n1;a, b, c\n2;d\n").reading.delimiter == .semicolon)
  }

  @Test func `a line sep= names the delimiter and is no header`() throws {
    for line in ["sep=;", "SEP=;", "\"sep=;\"", "\u{FEFF}sep=;"] {
      let table = try CSVTable("\(line)\r\nid;rep\r\n1;a,b\r\n")
      #expect(table.header == ["id", "rep"])
      #expect(table.file.header.line == 2)
      #expect(table.rows == [["1", "a,b"]])
    }
    #expect(try CSVTable("sep=\t\nid\trep\n1\tBo\n").rows == [["1", "Bo"]])
    #expect(try CSVTable("sep=|\nid|rep\n1|Bo\n").rows == [["1", "Bo"]])
  }

  @Test func `a tie is refused with the option that settles it`() throws {
    let text = "id;rep,value\n1;Bo,5\n2;Åsa,6\n"
    let error = try #require(try csvError(text.utf8))
    #expect(error.message.en.hasSuffix("in.csv' can be read with comma or semicolon between the fields"))
    #expect(error.message.sv.hasSuffix("in.csv” går att läsa med komma eller semikolon mellan fälten"))
    #expect(error.remedy.en == "say which it is: --delimiter ',' or --delimiter ';'")
    #expect(try CSVTable(text, delimiter: ";").rows == [["1", "Bo,5"], ["2", "Åsa,6"]])
  }

  @Test func `a wrong delimiter is named before any row is blamed`() throws {
    let error = try #require(try csvError("id;rep\n1;Bo, Ek\n".utf8, delimiter: ","))
    #expect(
      error.message.en.hasSuffix("in.csv' seem to be separated by semicolon, not by comma"))
    #expect(error.remedy.en == "say so with --delimiter ';'")
    let bar = try #require(try csvError("id|rep\n1|Bo\n".utf8))
    #expect(bar.remedy.en == "say so with --delimiter '|'")
    #expect(try CSVTable("id|rep\n1|Bo\n", delimiter: "|").rows == [["1", "Bo"]])
    #expect(try csvError("id\trep\n1\tBo\n".utf8, delimiter: ",")?.remedy.en == "say so with --delimiter tab")
  }

  @Test func `one column may have delimiters in its heading or its rows`() throws {
    #expect(try CSVTable("Name, whole\nÅsa\n").rows == [["Åsa"]])
    #expect(try CSVTable("Name\nÖberg, Åsa\nEk, Bo\n").rows == [["Öberg, Åsa"], ["Ek, Bo"]])
  }

  @Test func `a header that is too short is still a header`() throws {
    let table = try CSVTable("a;b\n1;2;3\n4;5;6\n")
    #expect(table.header == ["a", "b"])
    #expect(table.problems.count == 2)
  }

  @Test func `quotes behind a backslash are understood where that makes the rows fit`() throws {
    let table = try CSVTable(
      #"""
      id,note
      1,"he said \"yes, now\", and left"
      2,"C:\\files\n"
      """#)
    #expect(table.rows == [["1", #"he said "yes, now", and left"#], ["2", #"C:\files\n"#]])
    #expect(try CSVTable("id,path,to\n1,\"C:\\\",\"D\"\n").rows == [["1", "C:\\", "D"]])
  }

  @Test func `a delimiter is typed as it is, or as tab`() {
    #expect(CSVDelimiter("tab") == .tab)
    #expect(CSVDelimiter("\\t") == .tab)
    #expect(CSVDelimiter(";") == .semicolon)
    #expect(CSVDelimiter("|")?.character == "|")
    for text in ["", "ab", "a", "7", "\"", "\n", " ", "å", "\\"] { #expect(CSVDelimiter(text) == nil) }
  }
}
