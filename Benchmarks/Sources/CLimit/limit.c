#include "limit.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static sqlite3 *begin(const char *path, int flags) {
  sqlite3 *db = 0;
  if (sqlite3_open_v2(path, &db, flags | SQLITE_OPEN_NOMUTEX, 0) == SQLITE_OK) return db;
  sqlite3_close(db);
  return 0;
}

static sqlite3_stmt *prepare(sqlite3 *db, const char *sql) {
  sqlite3_stmt *statement = 0;
  if (sqlite3_prepare_v3(db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, 0) == SQLITE_OK) return statement;
  fprintf(stderr, "limit: %s\n", sqlite3_errmsg(db));
  return 0;
}

static int run(sqlite3_stmt *statement) {
  int code = sqlite3_step(statement);
  sqlite3_reset(statement);
  return code == SQLITE_DONE || code == SQLITE_ROW ? 0 : -1;
}

static double milliseconds_of_cpu(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec * 1e3 + time.tv_nsec * 1e-6;
}

enum { OUTLET, URL, PUBLISHED, HEADLINE, BODY, FIELDS };

static const char *const SCHEMA =
    "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -262144;"
    "PRAGMA locking_mode = EXCLUSIVE; PRAGMA temp_store = MEMORY; PRAGMA secure_delete = OFF;"
    "CREATE TABLE outlets (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);"
    "CREATE TABLE articles (id INTEGER PRIMARY KEY, outlet_id INTEGER, url TEXT, published TEXT, headline TEXT,"
    "  body TEXT NOT NULL);"
    "CREATE UNIQUE INDEX articles_url ON articles(url);"
    "CREATE INDEX articles_published ON articles(published);"
    "CREATE VIRTUAL TABLE articles_fts USING fts5(headline, body, content='articles', content_rowid='id',"
    "  tokenize='unicode61 remove_diacritics 2');"
    "INSERT INTO articles_fts(articles_fts, rank) VALUES ('hashsize', 67108864);"
    "BEGIN";

static long insert_all(sqlite3 *db, const uint8_t *at, const uint8_t *end) {
  sqlite3_stmt *outlet = prepare(db, "INSERT OR IGNORE INTO outlets(name) VALUES (?1)");
  sqlite3_stmt *article = prepare(
      db, "INSERT INTO articles(id, outlet_id, url, published, headline, body)"
          " VALUES (?1, (SELECT id FROM outlets WHERE name = ?2), ?3, ?4, ?5, ?6)");
  sqlite3_stmt *index = prepare(db, "INSERT INTO articles_fts(rowid, headline, body) VALUES (?1, ?2, ?3)");
  long count = 0;
  int failed = !outlet || !article || !index;
  while (!failed && at < end) {
    const char *field[FIELDS];
    uint32_t length[FIELDS];
    for (int i = 0; i < FIELDS; i++) {
      memcpy(&length[i], at, 4);
      field[i] = (const char *)at + 4;
      at += 4 + length[i];
    }
    count++;
    sqlite3_bind_text(outlet, 1, field[OUTLET], length[OUTLET], SQLITE_STATIC);
    failed |= run(outlet);
    sqlite3_bind_int64(article, 1, count);
    for (int i = 0; i < FIELDS; i++) sqlite3_bind_text(article, i + 2, field[i], length[i], SQLITE_STATIC);
    failed |= run(article);
    sqlite3_bind_int64(index, 1, count);
    sqlite3_bind_text(index, 2, field[HEADLINE], length[HEADLINE], SQLITE_STATIC);
    sqlite3_bind_text(index, 3, field[BODY], length[BODY], SQLITE_STATIC);
    failed |= run(index);
  }
  sqlite3_finalize(outlet);
  sqlite3_finalize(article);
  sqlite3_finalize(index);
  return failed ? -1 : count;
}

long limit_ingest(const char *packed, const char *database) {
  sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
  int file = open(packed, O_RDONLY);
  struct stat status;
  if (file < 0 || fstat(file, &status) != 0 || status.st_size == 0) return -1;
  const uint8_t *bytes = mmap(0, status.st_size, PROT_READ, MAP_PRIVATE, file, 0);
  close(file);
  sqlite3 *db = begin(database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
  if (bytes == MAP_FAILED || !db) return -1;
  long count = -1;
  if (sqlite3_exec(db, SCHEMA, 0, 0, 0) == SQLITE_OK) count = insert_all(db, bytes, bytes + status.st_size);
  if (sqlite3_exec(db, "COMMIT", 0, 0, 0) != SQLITE_OK) count = -1;
  sqlite3_close(db);
  munmap((void *)bytes, status.st_size);
  return count;
}

static const char *const BEST =
    "SELECT a.id, a.headline, a.published, snippet(articles_fts, 2, '[', ']', '...', 24), best.score"
    "  FROM (SELECT rowid AS id, bm25(articles_fts) AS score FROM articles_fts WHERE articles_fts MATCH ?1"
    "         ORDER BY score LIMIT 10) AS best"
    "  JOIN articles_fts ON articles_fts.rowid = best.id JOIN articles AS a ON a.id = best.id"
    " WHERE articles_fts MATCH ?1 ORDER BY best.score";

long limit_query(const char *database, const char *match, int rounds, double *milliseconds) {
  sqlite3 *db = begin(database, SQLITE_OPEN_READONLY);
  sqlite3_stmt *best = db ? prepare(db, BEST) : 0;
  long rows = -1;
  for (int round = 0; best && round < rounds; round++) {
    double before = milliseconds_of_cpu();
    int code;
    rows = 0;
    sqlite3_bind_text(best, 1, match, -1, SQLITE_STATIC);
    while ((code = sqlite3_step(best)) == SQLITE_ROW) {
      rows++;
      for (int i = 0; i < sqlite3_column_count(best); i++) sqlite3_column_text(best, i);
    }
    sqlite3_reset(best);
    if (code != SQLITE_DONE) rows = -1;
    double spent = milliseconds_of_cpu() - before;
    if (round == 0 || spent < *milliseconds) *milliseconds = spent;
  }
  sqlite3_finalize(best);
  sqlite3_close(db);
  return rows;
}

long limit_count(const char *database, const char *match) {
  sqlite3 *db = begin(database, SQLITE_OPEN_READONLY);
  sqlite3_stmt *count = db ? prepare(db, "SELECT count(*) FROM articles_fts WHERE articles_fts MATCH ?1") : 0;
  long found = -1;
  if (count) {
    sqlite3_bind_text(count, 1, match, -1, SQLITE_STATIC);
    if (sqlite3_step(count) == SQLITE_ROW) found = sqlite3_column_int64(count, 0);
  }
  sqlite3_finalize(count);
  sqlite3_close(db);
  return found;
}

int limit_word(const char *database, double share, char *word, int size) {
  sqlite3 *db = begin(database, SQLITE_OPEN_READONLY);
  if (!db) return -1;
  sqlite3_exec(db, "CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, articles_fts, row)", 0, 0, 0);
  sqlite3_stmt *nearest = prepare(
      db, "SELECT term FROM temp.words WHERE length(term) >= 4 AND term NOT GLOB '*[^a-z]*'"
          " ORDER BY abs(doc - max(1, round(?1 * (SELECT count(*) FROM articles)))), term LIMIT 1");
  int length = nearest ? 0 : -1;
  if (nearest) {
    sqlite3_bind_double(nearest, 1, share);
    if (sqlite3_step(nearest) == SQLITE_ROW) {
      length = snprintf(word, size, "%s", (const char *)sqlite3_column_text(nearest, 0));
    }
  }
  sqlite3_finalize(nearest);
  sqlite3_close(db);
  return length;
}
