#include <gumbo.h>
#include <string.h>

// The library's defaults are a global with pointers in it, which Swift does not let tasks share: a copy is.
static inline GumboOptions archive_gumbo_options(
    GumboAllocatorFunction allocate, GumboDeallocatorFunction deallocate, void *owner) {
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = allocate;
  options.deallocator = deallocate;
  options.userdata = owner;
  options.max_errors = 0;
  return options;
}
