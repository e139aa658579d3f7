#!/bin/sh
# Builds the program for daily use: sh scripts/build.sh. It ends up in .build/release/archive.
set -eu
cd "$(dirname "$0")/.."
. scripts/needs.sh

# The Swift runtime goes into the program: it starts in half the time and runs where no Swift is installed.
swift build -c release --product archive --static-swift-stdlib
