#!/bin/sh
# Tries what must hold of any bytes with inputs that libFuzzer grows, under address sanitizer:
#   sh scripts/fuzz.sh                        each property for 600 seconds
#   TIME=60 TARGET=claims sh scripts/fuzz.sh  one of them for a minute
# The properties are in Tests/ArchiveTests/Properties. Inputs grow in .build/corpus; what breaks a property is left in
# .build/broken and named. Once the cause is mended, the input belongs into Tests/ArchiveTests/Broken/<property>,
# where every test run tries it again.
set -eu
cd "$(dirname "$0")/.."
. scripts/needs.sh
time=${TIME:-600}
export SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=symbolize=0:detect_leaks=0:allocator_may_return_null=1

# One -sanitize for both (of two, only the last counts): not SwiftPM's own option.
[ -n "${SKIP_BUILD:-}" ] || swift build --package-path Fuzzing --scratch-path .build/fuzzing -c release \
  -Xswiftc -sanitize=fuzzer,address -Xswiftc -enable-testing --product archive-fuzz >&2
program=.build/fuzzing/release/archive-fuzz
all=$(PROPERTY= $program 2>&1 </dev/null | sed -n 's/^PROPERTY is one of: //p' || true)

status=0
for target in ${TARGET:-$all}; do
  grown=.build/corpus/$target
  mkdir -p "$grown" .build/broken
  seeds=$grown/seeds
  rm -rf "$seeds"
  mkdir -p "$seeds"
  find samples Tests/ArchiveTests/Specification Fuzzing/seeds -type f | while read -r file; do
    cp "$file" "$seeds/$(echo "$file" | tr '/ ' '__')"
  done
  mended=Tests/ArchiveTests/Broken/$target
  if [ -d "$mended" ]; then find "$mended" -type f -exec cp {} "$seeds" \;; fi
  log=.build/broken/$target.log
  if PROPERTY=$target "$program" "$grown" "$seeds" -max_total_time="$time" -max_len="${LENGTH:-3000}" -timeout=20 \
    -rss_limit_mb=3000 -dict=Fuzzing/words.dict -artifact_prefix=".build/broken/$target-" -print_final_stats=1 \
    >"$log" 2>&1
  then
    outcome="none broke it"
  else
    status=1
    outcome="BROKEN: $(grep -aE "^$target: |Fatal error|ERROR: |Sanitizer: " "$log" | head -1)"
  fi
  tried=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
  echo "$target: ${tried:-?} inputs in $(sed -n 's/^Done .* in \([0-9]*\) second.*/\1/p' "$log" | tail -1) s; $outcome"
  sed -n 's/^.*Test unit written to /  /p' "$log"
done
exit $status
