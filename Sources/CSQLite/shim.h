#include <sqlite3.h>

// sqlite3_config and sqlite3_db_config are variadic, which Swift cannot call: one function per setting that we use.
// https://sqlite.org/c3ref/c_dbconfig_defensive.html

static inline int archive_set_defensive(sqlite3 *db, int on) {
  return sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, on, (int *)0);
}

static inline int archive_set_trusted_schema(sqlite3 *db, int on) {
  return sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, on, (int *)0);
}

// Without it every allocation takes a lock to be counted. Before the first connection only.
// https://sqlite.org/c3ref/c_config_covering_index_scan.html#sqliteconfigmemstatus
static inline int archive_set_memory_statistics(int on) {
  return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, on);
}

// FTS5's own interface comes through a bound pointer, whose tag must stay where it is: a literal of C does.
// https://sqlite.org/fts5.html#extending_fts5
static inline fts5_api *archive_fts5(sqlite3 *db) {
  fts5_api *api = 0;
  sqlite3_stmt *statement = 0;
  if (sqlite3_prepare_v2(db, "SELECT fts5(?1)", -1, &statement, 0) == SQLITE_OK) {
    sqlite3_bind_pointer(statement, 1, (void *)&api, "fts5_api_ptr", 0);
    sqlite3_step(statement);
  }
  sqlite3_finalize(statement);
  return api;
}

// Where a ranking function keeps what it finds, handed over in the same way.
static inline int archive_bind_ranking(sqlite3_stmt *statement, int index, void *ranking) {
  return sqlite3_bind_pointer(statement, index, ranking, "archive_ranking", 0);
}

static inline void *archive_ranking(sqlite3_value *value) {
  return sqlite3_value_pointer(value, "archive_ranking");
}
