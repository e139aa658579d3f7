// The plain-C yardstick: what SQLite itself needs for inserting, indexing and ranking, and nothing else.
#ifndef LIMIT_H
#define LIMIT_H

#include <stdint.h>

// Inserts the articles of a packed file into a new database and indexes them, as fast as SQLite goes: one
// transaction, no journal, prepared statements. Gives the number of articles, -1 on failure.
//
// A packed file holds five fields an article (outlet, url, published, headline, body), each a length of
// four bytes in the machine's order and then its UTF-8.
long limit_ingest(const char *packed, const char *database);

// The ten best articles for an FTS5 expression with their snippets, `rounds` times; the number of them, -1 on
// failure. The least CPU time of a round goes to `milliseconds`. The database may be an archive: the table is
// articles_fts(headline, standfirst, body) over articles(id, headline, published, body).
long limit_query(const char *database, const char *match, int rounds, double *milliseconds);

// The articles that match; -1 on failure.
long limit_count(const char *database, const char *match);

// The word that stands nearest to `share` of the articles: of those with the same count, the first in the
// alphabet. Words of four letters or more, a to z. Gives its length, 0 when there is none, -1 on failure.
int limit_word(const char *database, double share, char *word, int size);

#endif
