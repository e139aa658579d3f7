#include "libfuzzer.h"

int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*tries)(const uint8_t *bytes, size_t count));
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count);

// SwiftPM links an executable's entry point under its own name, and libFuzzer's is left out.
int archive_fuzz_main(int argc, char **argv) { return LLVMFuzzerRunDriver(&argc, &argv, LLVMFuzzerTestOneInput); }
