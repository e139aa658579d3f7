extension AliasTable {
  /// The table that comes with the program, `aliases.tsv`; read once, when a name is first looked up.
  public static let shipped = AliasTable(tsv: String(decoding: PackageResources.aliases_tsv, as: UTF8.self))
}
