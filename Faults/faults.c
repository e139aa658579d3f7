// Makes one call of SQLite's to the system fail: the n-th write, sync, allocation … A library to be loaded before the
// program (LD_PRELOAD), so that the program under test is the one that is shipped; scripts/io_faults.py drives it.
//
//   FAULT=write FAULT_AT=7 FAULT_LOG=count LD_PRELOAD=./faults.so archive ingest …
//
// FAULT      open delete access read short write full truncate sync size lock unlock memory
// FAULT_AT   which of these calls fails, from 1; 0: none, they are only counted
// FAULT_ON   1: every later one fails as well, like a disk that stays full
// FAULT_LOG  the file that gets "calls failed", for whoever wants to know how many there are
//
// https://sqlite.org/vfs.html, https://sqlite.org/malloc.html
#define _GNU_SOURCE
#include <dlfcn.h>
#include <sqlite3.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *fault;
static long at;
static int stays;
static atomic_long calls, failed;

// Whether this call is the one.
static int fails(const char *what) {
  if (!fault || strcmp(fault, what) != 0) return 0;
  long number = atomic_fetch_add(&calls, 1) + 1;
  int now = at > 0 && (number == at || (stays && number > at));
  if (now) atomic_fetch_add(&failed, 1);
  return now;
}

static void tell(void) {
  const char *log = getenv("FAULT_LOG");
  FILE *file = log ? fopen(log, "w") : NULL;
  if (!file) return;
  fprintf(file, "%ld %ld\n", atomic_load(&calls), atomic_load(&failed));
  fclose(file);
}

// MARK: Files. The system's own come behind ours in one piece of memory.

static sqlite3_vfs *system_vfs;
typedef struct { sqlite3_file base; sqlite3_file *real; } File;
#define REAL(f) (((File *)(f))->real)
#define CALL(f, method) REAL(f)->pMethods->method

static int closes(sqlite3_file *f) { return CALL(f, xClose)(REAL(f)); }
static int reads(sqlite3_file *f, void *to, int count, sqlite3_int64 from) {
  if (fails("read")) return SQLITE_IOERR_READ;
  if (fails("short")) { memset(to, 0, count); return SQLITE_IOERR_SHORT_READ; }
  return CALL(f, xRead)(REAL(f), to, count, from);
}
static int writes(sqlite3_file *f, const void *bytes, int count, sqlite3_int64 to) {
  if (fails("write")) {
    // A disk that fails in the middle of it.
    CALL(f, xWrite)(REAL(f), bytes, count / 2, to);
    return SQLITE_IOERR_WRITE;
  }
  if (fails("full")) return SQLITE_FULL;
  return CALL(f, xWrite)(REAL(f), bytes, count, to);
}
static int truncates(sqlite3_file *f, sqlite3_int64 size) {
  return fails("truncate") ? SQLITE_IOERR_TRUNCATE : CALL(f, xTruncate)(REAL(f), size);
}
static int syncs(sqlite3_file *f, int flags) {
  return fails("sync") ? SQLITE_IOERR_FSYNC : CALL(f, xSync)(REAL(f), flags);
}
static int sizes(sqlite3_file *f, sqlite3_int64 *size) {
  return fails("size") ? SQLITE_IOERR_FSTAT : CALL(f, xFileSize)(REAL(f), size);
}
static int locks(sqlite3_file *f, int how) {
  return fails("lock") ? SQLITE_IOERR_LOCK : CALL(f, xLock)(REAL(f), how);
}
static int unlocks(sqlite3_file *f, int how) {
  int code = CALL(f, xUnlock)(REAL(f), how);
  return fails("unlock") ? SQLITE_IOERR_UNLOCK : code;
}
static int reserved(sqlite3_file *f, int *is) { return CALL(f, xCheckReservedLock)(REAL(f), is); }
static int controls(sqlite3_file *f, int what, void *with) { return CALL(f, xFileControl)(REAL(f), what, with); }
static int sector(sqlite3_file *f) { return CALL(f, xSectorSize)(REAL(f)); }
static int device(sqlite3_file *f) { return CALL(f, xDeviceCharacteristics)(REAL(f)); }

// Version 1: without shared memory. A database in WAL mode would need more; an archive keeps a journal.
static const sqlite3_io_methods methods = {
  .iVersion = 1, .xClose = closes, .xRead = reads, .xWrite = writes, .xTruncate = truncates, .xSync = syncs,
  .xFileSize = sizes, .xLock = locks, .xUnlock = unlocks, .xCheckReservedLock = reserved,
  .xFileControl = controls, .xSectorSize = sector, .xDeviceCharacteristics = device,
};

static int opens(sqlite3_vfs *vfs, const char *name, sqlite3_file *f, int flags, int *got) {
  f->pMethods = NULL;
  if (fails("open")) return SQLITE_CANTOPEN;
  REAL(f) = (sqlite3_file *)((File *)f + 1);
  int code = system_vfs->xOpen(system_vfs, name, REAL(f), flags, got);
  if (REAL(f)->pMethods) f->pMethods = &methods;
  return code;
}
static int deletes(sqlite3_vfs *vfs, const char *name, int sync) {
  return fails("delete") ? SQLITE_IOERR_DELETE : system_vfs->xDelete(system_vfs, name, sync);
}
static int accesses(sqlite3_vfs *vfs, const char *name, int flags, int *is) {
  return fails("access") ? SQLITE_IOERR_ACCESS : system_vfs->xAccess(system_vfs, name, flags, is);
}

static void take_over(void) {
  static sqlite3_vfs ours;
  if (system_vfs || !fault) return;
  sqlite3_initialize();
  system_vfs = sqlite3_vfs_find(NULL);
  if (!system_vfs) return;
  ours = *system_vfs;
  ours.zName = "faults";
  ours.szOsFile = (int)sizeof(File) + system_vfs->szOsFile;
  ours.xOpen = opens;
  ours.xDelete = deletes;
  ours.xAccess = accesses;
  ours.pNext = NULL;
  sqlite3_vfs_register(&ours, 1);
}

// The program opens databases by this one function.
int sqlite3_open_v2(const char *name, sqlite3 **db, int flags, const char *vfs) {
  static int (*real)(const char *, sqlite3 **, int, const char *);
  if (!real) *(void **)&real = dlsym(RTLD_NEXT, "sqlite3_open_v2");
  take_over();
  return real(name, db, flags, vfs);
}

// MARK: Memory.

static sqlite3_mem_methods system_memory;
static void *allocate(int size) { return fails("memory") ? NULL : system_memory.xMalloc(size); }
static void *reallocate(void *old, int size) {
  return fails("memory") ? NULL : system_memory.xRealloc(old, size);
}

__attribute__((constructor)) static void begin(void) {
  fault = getenv("FAULT");
  at = atol(getenv("FAULT_AT") ? getenv("FAULT_AT") : "0");
  stays = getenv("FAULT_ON") != NULL;
  if (!fault) return;
  if (strcmp(fault, "memory") == 0) {
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &system_memory);
    sqlite3_mem_methods ours = system_memory;
    ours.xMalloc = allocate;
    ours.xRealloc = reallocate;
    sqlite3_config(SQLITE_CONFIG_MALLOC, &ours);
  }
}

__attribute__((destructor)) static void end(void) { if (fault) tell(); }
