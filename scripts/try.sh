#!/bin/sh
# Builds `archive`, ingests the invented samples and searches them: sh scripts/try.sh [QUERY]
set -eu
cd "$(dirname "$0")/.."
. scripts/needs.sh

swift build -c release --product archive
archive="$(swift build -c release --show-bin-path)/archive"
db="${TMPDIR:-/tmp}/archive-samples.db"
rm -f "$db"
"$archive" ingest --db "$db" samples
"$archive" search --db "$db" "${1:-At-Tanf}"
echo
echo "The program is $archive"
echo "The archive is $db (sqlite3 $db opens it, too)"
