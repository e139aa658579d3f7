#!/usr/bin/env python3
"""Makes the n-th write, sync, allocation … of the archive fail, for each n until none fails; is anything lost?

  python3 scripts/io_faults.py --archive .build/release/archive [--every 1] [--only ingest,search] [--fault write]

What fails is a call of SQLite's to the system (Faults/faults.c, loaded before the program): to open, delete, read, write,
fill, truncate, sync, measure, lock or unlock a file, or to get memory; once, or from then on, like a disk that stays full.
For each command and each failure:

  the program     ends by itself, with an exit status of its own and a line or two on stderr that name the archive
  what it says    is what it says undisturbed, if it says that all is well
  the archive     is sound (`archive check`); it holds what it held before, or what the command makes of it
  the same again  undisturbed, comes to the same rows as if nothing had ever failed

--every 7 tries each seventh call only; --memory-every is the same for allocations, of which there are many. Exit 1 if
anything is wrong. Standard library and a C compiler only.
"""
import argparse, os, pathlib, re, shutil, sqlite3, subprocess, sys, tempfile, time

ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
ap.add_argument("--archive", required=True)
ap.add_argument("--every", type=int, default=1)
ap.add_argument("--memory-every", type=int, default=211)
ap.add_argument("--only", default="", help="commands, by name")
ap.add_argument("--fault", default="", help="kinds of failure")
ap.add_argument("-v", action="store_true")
a = ap.parse_args()

HERE = pathlib.Path(__file__).resolve().parent.parent
ROOT = pathlib.Path(tempfile.mkdtemp(prefix="io-faults-"))
PROGRAM = os.path.abspath(a.archive)
LIBRARY = ROOT / "faults.so"
subprocess.run(["cc", "-O1", "-shared", "-fPIC", "-o", LIBRARY, HERE / "Faults" / "faults.c", "-lsqlite3", "-ldl"], check=True)
CRASH = re.compile(rb"Fatal error|Illegal instruction|Segmentation|Swift runtime failure|AddressSanitizer")
SQL = re.compile(rb"SQL logic|no such (table|column)|SQLITE_[A-Z]|constraint failed|\bSELECT\b.*\bFROM\b|fts5:")
KINDS = "open delete access read short write full truncate sync size lock unlock memory".split()
STAYING = {"write", "full", "sync", "memory"}
WHEN = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")

wrong = tried = 0


def run(db, words, fault=None, at=0, stays=False):
    environment = {**os.environ, "ARCHIVE_DB": str(db), "SWIFT_BACKTRACE": "enable=no"}
    log = ROOT / "calls"
    if fault:
        environment.update(LD_PRELOAD=str(LIBRARY), FAULT=fault, FAULT_AT=str(at), FAULT_LOG=str(log))
        if stays:
            environment["FAULT_ON"] = "1"
        log.write_text("0 0")
    done = subprocess.run([PROGRAM, *map(str, words)], env=environment, cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, timeout=120)
    done.calls, done.failed = map(int, log.read_text().split()) if fault else (0, 0)
    return done


def rows(db):
    """All that the archive holds, without the hours at which it was put there; None where there is no archive."""
    if not db.exists() or db.stat().st_size == 0:
        return None
    connection = sqlite3.connect(f"file:{db}?mode=rw", uri=True, timeout=30)
    connection.text_factory = bytes
    try:
        tables = [n.decode() for n, in connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE '%\\_fts\\_%' ESCAPE '\\' ORDER BY name")]
        if "articles" not in tables:
            return None
        held = {}
        for table in tables:
            held[table] = sorted(
                (tuple("then" if isinstance(v, bytes) and WHEN.match(v[:20].decode("latin-1")) else v for v in row)
                 for row in connection.execute(f'SELECT * FROM "{table}"')), key=repr)
        return held if any(held.values()) else None
    finally:
        connection.close()


def differing(one, two):
    if one is None or two is None:
        return f"{'nothing' if one is None else 'rows'}, not {'nothing' if two is None else 'rows'}"
    for table in one:
        if one[table] != two.get(table):
            more = [r for r in one[table] if r not in two[table]][:2]
            less = [r for r in two[table] if r not in one[table]][:2]
            return f"{table}: {str(more)[:300]} instead of {str(less)[:300]}"
    return ""


def report(what, fault, n, command, done):
    global wrong
    wrong += 1
    print(f"WRONG {command}, {fault} {n}: {what}\n    exit {done.returncode} {done.err_text()}", flush=True)


subprocess.CompletedProcess.err_text = lambda self: self.stderr[-500:].decode("utf-8", "replace").strip()


class Command:
    """A command with the archive that it is given. `is_reading`: it changes nothing."""

    def __init__(self, name, words, prepare, is_reading=False, again=(0,)):
        self.name, self.words, self.is_reading, self.again = name, words, is_reading, again
        self.folder = ROOT / name
        self.folder.mkdir()
        self.start = self.folder / "before.db"
        prepare(self.start)
        self.before = rows(self.start)
        db = self.fresh()
        self.plain = run(db, words)
        self.after = rows(db)
        if self.plain.returncode not in (0, 1):
            sys.exit(f"{name} does not work: {self.plain.err_text()}")

    def fresh(self):
        db = self.folder / "archive.db"
        for ending in ("", "-journal", "-wal", "-shm"):
            pathlib.Path(str(db) + ending).unlink(missing_ok=True)
        if self.start.exists():
            shutil.copy(self.start, db)
        return db

    def attempt(self, fault, n, stays):
        """One failure; False when there was none, since the command does not make so many calls."""
        global tried
        db = self.fresh()
        label = f"{fault} from then on" if stays else fault
        done = run(db, self.words, fault, n, stays)
        tried += 1
        tell = lambda what: report(what, label, n, self.name, done)
        lines = [line for line in done.stderr.splitlines() if line.strip()]
        if done.returncode < 0 or CRASH.search(done.stderr):
            tell(f"died of signal {-done.returncode}")
        elif SQL.search(done.stderr):
            tell("spoke SQL")
        elif done.returncode not in (0, 1, 2):
            tell("an exit status of its own")
        elif done.returncode == 2 and not (1 <= len(lines) <= 3 or self.name in ("check", "repair") and done.stdout):
            tell(f"{len(lines)} lines on stderr")
        elif done.returncode == 2 and b"archive.db" not in done.stderr and self.name not in ("check", "repair"):
            tell("no line that names the archive")
        elif done.returncode < 2 and fault != "short" and self.is_reading and done.stdout != self.plain.stdout:
            tell(f"says something else: {done.stdout[:200]!r}")
        elif done.returncode < 2 and not self.is_reading and rows(db) != self.after:
            tell("says that all is well, and is not done: " + differing(rows(db), self.after))
        held = rows(db)
        if held != self.before and held != self.after and not self.is_between(held):
            tell("holds something else: " + differing(held, self.after))
        # What was not repaired is as it was.
        if held is not None and not (self.name == "repair" and done.returncode == 2):
            check = run(db, ["check"])
            if check.returncode != 0:
                tell("is not sound: " + (check.stdout + check.stderr).decode("utf-8", "replace")[:400])
        again = run(db, self.words)
        if again.returncode not in (self.plain.returncode, *self.again):
            tell(f"the same again: exit {again.returncode} {again.err_text()}")
        elif rows(db) != self.after:
            tell("the same again comes to other rows: " + differing(rows(db), self.after))
        return done.failed > 0

    def is_between(self, held):
        """An ingest that had some of its work done: articles of before or after, all that both have."""
        if held is None or self.after is None:
            return held is None and self.before is None
        body = lambda state: {row[1:] for row in (state or {}).get("sqlar", [])}
        return body(self.before) & body(self.after) <= body(held) <= body(self.before) | body(self.after)


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def news(folder, is_later):
    """An invented folder; later one article is rewritten, one is gone, one is new, and the records have moved on."""
    said = "“The {} will open in May,” said Orlo Vant, the mayor of Alder. According to the Harbour Board, {}."
    write(folder / "a.txt", "Dues rise in Alder\n\nBy Ida Brandtner | Alder Times | 2021-03-05\n\n" + said.format("bridge", "dues rise" if not is_later else "dues fall after all"))
    write(folder / "b.txt", "Onions cross the river\n\nALDER (Alder Times) — " + said.format("market", "onions are cheap"))
    write(folder / ("d.txt" if is_later else "c.txt"), "Pump arrives\n\nGen. Tarek Marduni told reporters that the pump had come. " + said.format("well", "it is deep"))
    if is_later:
        (folder / "c.txt").unlink(missing_ok=True)
    lines = ["{\"id\": \"r%d\", \"title\": \"Report %d\", \"text\": \"%s\", \"outlet\": \"Northmark News\"}" % (i, i, said.format(f"pump {i}", "it works" if not is_later or i % 3 else "it is broken")) for i in range(12 + is_later)]
    write(folder / "crawl.jsonl", "\n".join(lines) + "\n")


earlier, later = ROOT / "earlier" / "news", ROOT / "later" / "news"
news(earlier, False)
# The later folder lies where the earlier lay: the archive knows files by their place.
place = ROOT / "news"


def lay(folder):
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(folder, place)


news(later, True)


def filled(db):
    lay(earlier)
    run(db, ["ingest", place])


def filled_then_later(db):
    filled(db)
    lay(later)


def damaged(db):
    filled(db)
    connection = sqlite3.connect(db)
    connection.execute("INSERT INTO articles_fts(articles_fts) VALUES ('delete-all')")
    connection.execute("DELETE FROM terms")
    connection.commit()
    connection.close()


def with_decisions(db):
    filled(db)
    (ROOT / "decisions.tsv").write_bytes(decisions)


scratch = ROOT / "scratch.db"
filled(scratch)
run(scratch, ["persons", "merge", "Orlo Vant", "Tarek Marduni"])
run(scratch, ["persons", "rename", "Orlo Vant", "Mayor Vant"])
decisions = run(scratch, ["decisions", "export"]).stdout

COMMANDS = {
    "new": (["ingest", place], lambda db: lay(earlier), {}),
    "changed": (["ingest", place], filled_then_later, {}),
    "search": (["search", "--json", "pump OR onions"], filled, {"is_reading": True}),
    "claims": (["claims", "--json", "--by", "Vant"], filled, {"is_reading": True}),
    "show": (["show", "2"], filled, {"is_reading": True}),
    "verify": (["verify", "1"], filled, {"is_reading": True}),
    "export": (["export"], filled, {"is_reading": True}),
    "merge": (["persons", "merge", "Orlo Vant", "Tarek Marduni"], filled, {"again": (0, 1, 2)}),
    "rename": (["persons", "rename", "Orlo Vant", "Mayor Vant"], filled, {"again": (0, 1, 2)}),
    "decisions": (["decisions", "apply", ROOT / "decisions.tsv"], with_decisions, {"again": (0, 1, 2)}),
    "alias": (["alias", "add", "Alder", "Aldersund"], filled, {"again": (0, 1, 2)}),
    "check": (["check"], filled, {"is_reading": True}),
    "repair": (["check", "--repair"], damaged, {}),
}

begun = time.time()
for name, (words, prepare, how) in COMMANDS.items():
    if a.only and name not in a.only.split(","):
        continue
    command = Command(name, words, prepare, **how)
    counts = []
    for fault in KINDS:
        if a.fault and fault not in a.fault.split(","):
            continue
        every = a.memory_every if fault == "memory" else a.every
        for stays in (False, True) if fault in STAYING else (False,):
            n = tries = 0
            n = 1
            while True:
                tries += 1
                if not command.attempt(fault, n, stays) or wrong >= 60:
                    break
                n += every * (3 if stays else 1)
            if tries > 1:
                counts.append(f"{fault}{' on' if stays else ''} {tries - 1}")
    print(f"{name}: {', '.join(counts)}", flush=True)
print(f"{tried} runs in {time.time() - begun:.0f} s, {wrong} wrong")
shutil.rmtree(ROOT, ignore_errors=True)
sys.exit(1 if wrong else 0)
