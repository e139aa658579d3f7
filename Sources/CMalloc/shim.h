#include <stdlib.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

// Swift sees glibc's malloc(3), but not how it is tuned; other C libraries have nothing to tune.
// https://man7.org/linux/man-pages/man3/mallopt.3.html

static inline void archive_give_back_buffers(int larger_than, int at_the_end, int at_once) {
#ifdef __GLIBC__
  mallopt(M_MMAP_THRESHOLD, larger_than);
  mallopt(M_TRIM_THRESHOLD, at_the_end);
  mallopt(M_TOP_PAD, at_once);
#endif
}
