# One command each. `make` alone lists them.

ARCHIVE = .build/release/archive

.PHONY: help release test format lint evaluate bench

help:
	@echo "make release    build the program: $(ARCHIVE)"
	@echo "make test       build and run every test"
	@echo "make format     format the sources"
	@echo "make lint       fail when a source is not formatted (warnings are errors in every build)"
	@echo "make evaluate   measure what is found, against the floors in scripts/floors.json"
	@echo "make bench      measure what it costs, beside plain C; ARGS='--size 100000', ARGS=--help"

# The Swift runtime goes into the program: it starts in half the time and runs where no Swift is installed.
release:
	sh scripts/build.sh

test:
	sh scripts/test.sh

format:
	swift format --in-place --parallel --recursive Package.swift Sources Tests Benchmarks

lint:
	swift format lint --strict --parallel --recursive Package.swift Sources Tests Benchmarks

evaluate: release
	python3 scripts/evaluate.py --archive $(ARCHIVE)

bench:
	@sh scripts/bench.sh $(ARGS)
