// The part of libFuzzer's interface that the targets call. https://llvm.org/docs/LibFuzzer.html
#pragma once
#include <stddef.h>
#include <stdint.h>

/// Changes the bytes in place in libFuzzer's own ways; gives how many there are then.
size_t LLVMFuzzerMutate(uint8_t *bytes, size_t count, size_t limit);
