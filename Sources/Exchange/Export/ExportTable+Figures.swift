import Coaching

extension ExportTable<Deal> {
  /// A row a deal, its columns named as an import of deals names them.
  public static var deals: ExportTable {
    ExportTable(
      columns: [
        Column("id") { .text($0.id) },
        Column("source") { .text($0.source) },
        Column("rep") { .text($0.rep.id.text) },
        Column("repName") { .text($0.rep.name) },
        Column("customer") { .text($0.customer?.name) },
        Column("created") { .day($0.facts.created) },
        Column("closed") { .day($0.facts.closed) },
        Column("expectedClose") { .day($0.facts.expectedClose) },
        Column("status") { .key($0.status) },
        Column("value") { .number($0.facts.value) },
        Column("margin") { .number($0.facts.margin) },
        Column("stage") { .text($0.facts.stage) },
        Column("type") { .text($0.facts.type) },
        Column("nextDate") { .day($0.facts.nextDate) },
        Column("currency") { .text($0.facts.currency) },
      ], isReadBack: true)
  }
}

extension ExportTable<KPI> {
  /// A row a figure, its columns named as an import of figures names them.
  public static var kpis: ExportTable {
    ExportTable(
      columns: [
        Column("rep") { .text($0.rep.id.text) },
        Column("repName") { .text($0.rep.name) },
        Column("metric") { .text($0.metric) },
        Column("period") { .text($0.period.text) },
        Column("value") { .number($0.value) },
      ], isReadBack: true)
  }
}
