#include <sqlite3.h>

// sqlite3_db_config is variadic, which Swift cannot call: one function per setting that we use.
// https://sqlite.org/c3ref/c_dbconfig_defensive.html

static inline int archive_set_defensive(sqlite3 *db, int on) {
  return sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, on, (int *)0);
}

static inline int archive_set_trusted_schema(sqlite3 *db, int on) {
  return sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, on, (int *)0);
}
