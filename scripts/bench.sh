#!/bin/sh
# Builds the benchmark, a package of its own, and runs it: sh scripts/bench.sh [options; --help lists them]
set -eu
cd "$(dirname "$0")/.."
. scripts/needs.sh

swift build -c release --package-path Benchmarks --scratch-path .build/benchmarks --product archive-benchmark >&2
exec .build/benchmarks/release/archive-benchmark "$@"
