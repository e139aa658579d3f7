#include <isa-l/igzip_lib.h>
#include <stdlib.h>

// A stream holds arrays of hundreds of kilobytes, which Swift cannot see as fields: it is made and fed here.

typedef struct isal_zstream *archive_deflate_stream;

// Begins a new stream in the same memory. (isal_deflate_reset of 2.30 writes no header.)
static inline void archive_deflate_reset(archive_deflate_stream stream) {
  isal_deflate_init(stream);
  stream->level = 3;
  stream->level_buf = (uint8_t *)(stream + 1);
  stream->level_buf_size = ISAL_DEF_LVL3_DEFAULT;
  stream->gzip_flag = IGZIP_ZLIB;
}

// A stream of zlib's format and its work space, in one piece of memory; NULL when there is none left. free() ends it.
static inline archive_deflate_stream archive_deflate_new(void) {
  archive_deflate_stream stream = malloc(sizeof *stream + ISAL_DEF_LVL3_DEFAULT);
  if (stream) archive_deflate_reset(stream);
  return stream;
}

static inline void archive_deflate_input(
    archive_deflate_stream stream, const uint8_t *bytes, uint32_t count, int is_last) {
  stream->next_in = (uint8_t *)bytes;
  stream->avail_in = count;
  stream->end_of_stream = is_last ? 1 : 0;
}

// Compresses into `room` bytes; gives how many it filled. All of them: call again.
static inline uint32_t archive_deflate_output(archive_deflate_stream stream, uint8_t *bytes, uint32_t room) {
  stream->next_out = bytes;
  stream->avail_out = room;
  isal_deflate(stream);
  return room - stream->avail_out;
}
