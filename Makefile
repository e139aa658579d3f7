# One command each. `make` alone lists them.

ARCHIVE = .build/release/archive

.PHONY: help release test format lint evaluate bench fuzz faults soak

help:
	@echo "make release    build the program: $(ARCHIVE)"
	@echo "make test       build and run every test"
	@echo "make format     format the sources"
	@echo "make lint       fail when a source is not formatted (warnings are errors in every build)"
	@echo "make evaluate   measure what is found, against the floors in scripts/floors.json"
	@echo "make fuzz       try what must hold of any bytes; TIME=600 seconds each, TARGET=claims for one alone"
	@echo "make faults     make each write, sync and allocation fail; EVERY=1 for each, 7 for each seventh"
	@echo "make soak       random commands on one archive for TIME=3600 seconds; is it sound?"
	@echo "make bench      measure what it costs, beside plain C; ARGS='--size 100000', ARGS=--help"

# The Swift runtime goes into the program: it starts in half the time and runs where no Swift is installed.
release:
	sh scripts/build.sh

test:
	sh scripts/test.sh

format:
	swift format --in-place --parallel --recursive Package.swift Sources Tests Benchmarks Fuzzing

lint:
	swift format lint --strict --parallel --recursive Package.swift Sources Tests Benchmarks Fuzzing

evaluate: release
	python3 scripts/evaluate.py --archive $(ARCHIVE)

bench:
	@sh scripts/bench.sh $(ARGS)

TIME ?=
EVERY ?= 1
MEMORY_EVERY ?= 211

fuzz:
	@TIME=$(or $(TIME),600) TARGET=$(TARGET) sh scripts/fuzz.sh

faults: release
	python3 scripts/io_faults.py --archive $(ARCHIVE) --every $(EVERY) --memory-every $(MEMORY_EVERY)

soak: release
	python3 scripts/soak.py --archive $(ARCHIVE) --time $(or $(TIME),3600) $(if $(SEED),--seed $(SEED))
