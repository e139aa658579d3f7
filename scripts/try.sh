#!/bin/sh
# Builds `archive`, ingests the invented samples and searches them: sh scripts/try.sh [QUERY]
set -eu
cd "$(dirname "$0")/.."
sh scripts/build.sh
archive=".build/release/archive"
db="${TMPDIR:-/tmp}/archive-samples.db"
rm -f "$db"
"$archive" ingest --db "$db" samples
"$archive" search --db "$db" "${1:-At-Tanf}"
echo
echo "The program is $archive"
echo "The archive is $db (sqlite3 $db opens it, too)"
