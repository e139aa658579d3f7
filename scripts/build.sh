#!/bin/sh
# Builds the program for daily use: sh scripts/build.sh. It ends up in .build/release/archive.
set -eu
cd "$(dirname "$0")/.."
. scripts/needs.sh

# The Swift runtime goes into the program: it starts in half the time and runs where no Swift is installed. So does the
# C++ library that the runtime uses, where the compiler has it as an archive: to load and bind it takes a tenth of the
# time of a search. The linker takes it from the first folder that has one.
cxx=$(cc -print-file-name=libstdc++.a 2>/dev/null || true)
folder=$PWD/.build/cxx
rm -rf "$folder"
mkdir -p "$folder"
case $cxx in /*) ln -s "$cxx" "$folder/libstdc++.a" ;; esac
swift build -c release --product archive --static-swift-stdlib -Xswiftc "-L$folder"
