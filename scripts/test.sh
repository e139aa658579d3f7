#!/bin/sh
# Builds everything and runs every test: sh scripts/test.sh [swift test options]
set -eu
cd "$(dirname "$0")/.."
. scripts/needs.sh

swift build --product archive
swift test "$@"
