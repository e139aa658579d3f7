#!/usr/bin/env python3
"""Random commands on one archive, for as long as you like; is it sound all the while?

  python3 scripts/soak.py --archive .build/release/archive [--time 3600] [--seed 1] [--keep FOLDER]

A folder of invented articles changes all the time: articles come, go, come back, are rewritten and move. On it,
in an order that the seed decides:

  ingest          of the folder, of a file of records, of both by two programs at once, cut off by SIGKILL or SIGINT
  reading         search, claims, show, verify, persons, organizations, outlets, stats, export
  deciding        merge, split, rename, decisions export and apply, decisions remove, alias add and remove
  by hand         rows deleted and changed in SQLite's own shell, while an ingest waits or not

After each command: no signal but the one that was sent, no crash, one line on stderr and a reason where there is
trouble. Every so often, and at the end, `archive check` must find nothing, and an ingest of the folder as it is then
must leave exactly one article for each that is there. What is wrong is printed with the seed and the number of the
command; exit 1 then. Standard library only.
"""
import argparse, collections, gzip, json, os, pathlib, random, re, shutil, signal, sqlite3, subprocess, sys, tempfile, time

ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
ap.add_argument("--archive", required=True)
ap.add_argument("--time", type=float, default=3600, help="seconds")
ap.add_argument("--seed", type=int, default=int(time.time()))
ap.add_argument("--check-every", type=int, default=60, help="a check after so many commands")
ap.add_argument("--untouched", action="store_true", help="nobody changes rows by hand: a check may then never find anything")
ap.add_argument("--keep", help="a folder to work in, left as it is at the end")
ap.add_argument("-v", action="store_true", help="print each command")
a = ap.parse_args()

dice = random.Random(a.seed)
ROOT = pathlib.Path(a.keep or tempfile.mkdtemp(prefix="soak-"))
ROOT.mkdir(parents=True, exist_ok=True)
NEWS = ROOT / "news"
NEWS.mkdir(exist_ok=True)
DB = str(ROOT / "archive.db")
if os.path.exists(DB):
    sys.exit(f"soak.py: {DB} is there already: a soak begins with an archive of its own")
PROGRAM = os.path.abspath(a.archive)
CRASH = re.compile(rb"Fatal error|Illegal instruction|Segmentation|Swift runtime failure|Traceback|stack overflow")
SQL = re.compile(rb"could not do this|SQL logic|no such (table|column)|SQLITE_[A-Z]|constraint failed|\bSELECT\b.*\bFROM\b|fts5:")

done = collections.Counter()
faults = []
number = 0


def fault(what, run=None):
    """Something that must not be: told at once, and kept."""
    where = f"seed {a.seed}, command {number}"
    if run:
        where += ": " + " ".join(str(w) for w in run.words)
        what += "\n    " + (run.err[-600:] or run.out[-300:]).decode("utf-8", "replace").replace("\n", "\n    ")
    faults.append(what)
    print(f"WRONG ({where})\n    {what}", flush=True)
    if len(faults) >= 20:
        finish()


class Run:
    """One command of the archive, started; `end` waits for it and looks at how it went."""

    def __init__(self, *words, stdin=None):
        self.words, self.sent = words, None
        self.begun = time.time()
        self.process = subprocess.Popen(
            [PROGRAM, *map(str, words)], stdin=subprocess.PIPE if stdin is not None else subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ, "ARCHIVE_DB": DB, "SWIFT_BACKTRACE": "enable=no"})
        self.stdin = stdin
        if a.v:
            print(number, *words, flush=True)

    def interrupt(self, after, how):
        """A signal after so many seconds, unless the command is over by then."""
        try:
            self.process.wait(after)
        except subprocess.TimeoutExpired:
            self.sent = how
            self.process.send_signal(how)

    def end(self, allowed=(0, 1, 2), limit=120):
        try:
            self.out, self.err = self.process.communicate(self.stdin, timeout=limit)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.out, self.err = self.process.communicate()
            fault(f"took longer than {limit} s", self)
            return self
        self.status = self.process.returncode
        if self.status < 0 and -self.status != self.sent:
            fault(f"died of signal {-self.status}", self)
        elif CRASH.search(self.err):
            fault("crashed", self)
        elif SQL.search(self.err):
            fault("spoke SQL", self)
        elif self.status >= 0 and self.status not in allowed and not self.sent:
            fault(f"exit {self.status}", self)
        elif self.status == 2 and not (self.err.strip() or self.out.strip()):
            fault("trouble without a word", self)
        return self


def archive(*words, **how):
    return Run(*words).end(**how)


# What is written. All of it is invented.

GIVEN = "Anna Omar Samira Walid Orlo Ida Pieter Hala Tarek Lena Yusuf Mira Jonas Rania Igor Clara".split()
FAMILY = "Kimball Haddar Qandalji Vant Brandtner Holvik al-Zoubani Barazi Marduni Sorel Petrakis Ostrow Lindqvar".split()
PLACES = ["Orlo", "Wadi Suwab", "At-Tanf", "Al-Tanf", "Tanf", "Northmark", "Alder", "Badia", "Abu Kamal", "Palmyra"]
BODIES = ["the Harbour Board", "the Ministry of Wells and Cisterns", "the Badia Water Works", "Northern Rivers Authority"]
TITLES = ["Gen. ", "Minister ", "spokeswoman ", "chief engineer ", "", "", "Dr. "]
OUTLETS = ["Levant Ledger", "Northmark News", "The Daily Alder", "Orlo Times"]
VERBS = ["said", "told reporters", "warned", "announced", "claimed", "denied", "added"]
THINGS = ["the pump would arrive in May", "no tanker had been lost", "the bridge was closed", "the dues would not rise",
          "two wells had run dry", "talks would begin on Monday", "the road was open again"]
QUERIES = ["Tanf", '"Wadi Suwab"', "pump OR bridge", "tank* -dues", "At-Tanf", "Abu Kamal", "by:Vant", "outlet:Ledger pump",
           "since:2017", 'kind:direct "no tanker"', "(", "AND", "“", "person:Qandalji", "don't", "in:persons", "*", "ministry NOT bridge"]


def name():
    return f"{dice.choice(GIVEN)} {dice.choice(FAMILY)}"


def sentence():
    who, verb, what = dice.choice(TITLES) + name(), dice.choice(VERBS), dice.choice(THINGS)
    return dice.choice([
        f"“{what[0].upper() + what[1:]},” {verb} {who}.", f"{who} {verb} that {what}.",
        f"According to {dice.choice(BODIES)}, {what}.", f"“We heard that {what},” he said. “It may be so.”",
        f"{dice.choice(BODIES).capitalize()} in {dice.choice(PLACES)} said on Monday that {what}, {name()} reported.",
        f"{dice.choice(PLACES)} has waited for a pump since the spring, and for an onion since 2017."])


def body():
    return "\n\n".join(" ".join(sentence() for _ in range(dice.randint(1, 4))) for _ in range(dice.randint(1, 6)))


def headline():
    return f"{dice.choice(PLACES)}: {dice.choice(THINGS)} ({dice.randrange(1_000_000)})"


def day():
    return f"20{dice.randint(10, 24)}-{dice.randint(1, 12):02}-{dice.randint(1, 28):02}"


def text_file():
    return f"{headline()}\n\nBy {name()} | {dice.choice(OUTLETS)} | {day()}\n\n{body()}\n".encode()


def page_file():
    paragraphs = "".join(f"<p>{part}</p>" for part in body().split("\n\n"))
    return (f"<html><head><title>{headline()}</title></head><body><h1>{headline()}</h1>"
            f"<article>{paragraphs}</article></body></html>").encode()


def record(i):
    return {"id": f"r-{i}", "title": headline(), "text": body(), "author": name(), "date": day(), "outlet": dice.choice(OUTLETS)}


def records_file():
    lines = [json.dumps(record(i), ensure_ascii=False) for i in range(dice.randint(1, 40))]
    if dice.random() < 0.1:
        lines.insert(dice.randrange(len(lines)), "{broken")
    return "\n".join(lines).encode()


MAKERS = {".txt": text_file, ".html": page_file, ".jsonl": records_file, ".md": text_file}


def write(path):
    """A file with new content, in one step: what is read is never half of one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    bytes_ = MAKERS["".join(s for s in path.suffixes if s != ".gz")]()
    if path.suffix == ".gz":
        bytes_ = gzip.compress(bytes_)
    path.with_name(".new").write_bytes(bytes_)
    path.with_name(".new").rename(path)


def files():
    return sorted(p for p in NEWS.rglob("*") if p.is_file() and not p.name.startswith("."))


gone = []


def change():
    """Some of the folder comes, goes, comes back, changes, moves."""
    for _ in range(dice.randint(1, 12)):
        have, what = files(), dice.random()
        if what < 0.45 and len(have) < 400 or not have:
            ending = dice.choice([".txt", ".txt", ".txt", ".html", ".md", ".jsonl", ".txt.gz", ".jsonl.gz"])
            write(NEWS / dice.choice(["wire", "desk", "desk/late"]) / f"a{dice.randrange(100_000)}{ending}")
        elif what < 0.65:
            write(dice.choice(have))
        elif what < 0.8:
            path = dice.choice(have)
            gone.append((path, path.read_bytes()))
            path.unlink()
        elif what < 0.9 and gone:
            path, was = gone.pop(dice.randrange(len(gone)))
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(was)
        else:
            path = dice.choice(have)
            to = path.with_name(f"m{dice.randrange(100_000)}" + "".join(path.suffixes))
            path.rename(to)


# What is done.

def places():
    have = files()
    return dice.choice([[NEWS], [NEWS], [NEWS / "wire"] if (NEWS / "wire").exists() else [NEWS], dice.sample(have, min(3, len(have))) or [NEWS]])


def ingest():
    change()
    archive("ingest", *places())


def ingest_twice_at_once():
    change()
    both = [Run("ingest", *places()), Run("ingest", *places())]
    if dice.random() < 0.3:
        both[0].interrupt(dice.random() * 0.3, dice.choice([signal.SIGKILL, signal.SIGINT]))
    for run in both:
        run.end()


def ingest_cut_off():
    change()
    for _ in range(dice.randint(1, 3)):
        run = Run("ingest", *places())
        run.interrupt(dice.random() ** 2 * 0.6, dice.choice([signal.SIGKILL, signal.SIGKILL, signal.SIGINT, signal.SIGTERM]))
        run.end(allowed=(0, 1, 2, 130, 143))


def ingest_while_reading():
    change()
    run = Run("ingest", NEWS)
    while run.process.poll() is None:
        read()
    run.end()


def ask(sql, *values):
    """A look into the file without the archive."""
    # Not read-only: what a killed ingest has left half-written is rolled back by whoever comes next.
    connection = sqlite3.connect(f"file:{DB}?mode=rw", uri=True, timeout=60)
    try:
        return connection.execute(sql, values).fetchall()
    finally:
        connection.close()


def some(table, column="id"):
    rows = ask(f"SELECT {column} FROM {table} ORDER BY random() LIMIT 1")
    return rows[0][0] if rows else 1


def read():
    dice.choice([
        lambda: archive("search", dice.choice(QUERIES)),
        lambda: archive("search", "--why", "--json", dice.choice(QUERIES)),
        lambda: archive("search", "--in", dice.choice(["claims", "persons", "comments"]), dice.choice(QUERIES)),
        lambda: archive("claims", "--by", dice.choice(FAMILY)),
        lambda: archive("claims", "--kind", dice.choice(["direct", "indirect", "mixed"]), "--json", dice.choice(QUERIES)),
        lambda: archive("show", some("articles")),
        lambda: archive("show", some("articles"), "--json"),
        lambda: prove(),
        lambda: archive(dice.choice(["persons", "organizations", "outlets", "stats", "alias", "decisions", "export"])),
        lambda: archive("names", name(), name()),
    ])()


def prove():
    """What was captured is kept: each claim's words stand in the bytes."""
    run = archive("verify", some("claims"))
    if run.status == 1 and b"no claim" not in run.err and b"no such" not in run.err:
        fault("a claim is not proved", run)


def decide():
    kind, table = dice.choice([("persons", "persons"), ("organizations", "organizations"), ("outlets", "outlets")])
    names = [some(table, "name"), some(table, "name")]
    dice.choice([
        lambda: archive(kind, "merge", *names),
        lambda: archive(kind, "rename", names[0], f"{names[0]} {dice.choice('JQXZ')}."),
        lambda: archive(kind, "split", some(f"{table[:-1]}_aliases", "alias"), allowed=(0, 1, 2, 64)),
        lambda: archive("decisions", "remove", some("decisions"), allowed=(0, 1, 2, 64)),
        lambda: hand_on(),
        lambda: archive("alias", dice.choice(["add", "remove"]), dice.choice(PLACES), f"{dice.choice(PLACES)}ville", allowed=(0, 1, 2, 64)),
    ])()


def hand_on():
    """The decisions, taken out and made again: nothing changes by it."""
    out = archive("decisions", "export")
    if out.status == 0:
        (ROOT / "decisions.tsv").write_bytes(out.out)
        archive("decisions", "apply", ROOT / "decisions.tsv")


# What is counted over all articles is not counted anew by a change by hand.
NAMES = (r"^terms: \d+ names", r"^term_keys: \d+ names", r"^articles: \d+ have other short forms")
# Rows that only what was deleted had.
ALONE = (r"^(persons|organizations|outlets): \d+ are in no article",)
# What someone does in SQLite's own shell, where foreign keys are on as in `.schema`, and what `archive check` may say of
# it. The triggers keep the indexes in step; what is counted over all articles (terms, names) and what hung on the
# rows that are gone is found by check, and made anew by --repair.
BY_HAND = {
    "DELETE FROM articles WHERE id = (SELECT id FROM articles ORDER BY random() LIMIT 1)": NAMES + ALONE,
    "DELETE FROM claims WHERE id IN (SELECT id FROM claims ORDER BY random() LIMIT 2)": (),
    "DELETE FROM comments WHERE id = (SELECT id FROM comments ORDER BY random() LIMIT 1)": (),
    "UPDATE articles SET headline = headline || ' (corrected)' WHERE id = (SELECT id FROM articles ORDER BY random() LIMIT 1)": NAMES,
    "UPDATE articles SET body = body || ' Later on Petrakis said so.' WHERE id = (SELECT id FROM articles ORDER BY random() LIMIT 1)": NAMES,
}
# Changes by hand since the archive was last found sound, and what they may have left.
tampered = []


def by_hand():
    """A change in SQLite's shell, on an archive that is sound: so what is found later is its doing."""
    if not tampered:
        check()
    statement = dice.choice(list(BY_HAND))
    done[statement.split(" WHERE")[0]] += 1
    connection = sqlite3.connect(DB, timeout=60)
    connection.execute("PRAGMA foreign_keys = ON")
    try:
        connection.execute(statement)
        connection.commit()
        tampered.append(statement)
    except sqlite3.Error as error:
        fault(f"{statement}: {error}")
    finally:
        connection.close()
    # Half of them are put right at once, the others live on through whatever comes next.
    if dice.random() < 0.5:
        check()


def check():
    """Nothing is found but what changes by hand leave, and nothing at all once that is repaired."""
    run = archive("check", "--json", limit=300)
    found = [json.loads(line) for line in run.out.splitlines()]
    wrong = [f for f in found if not f["note"]]
    if run.status != (2 if wrong else 0):
        fault(f"exit {run.status} with {len(wrong)} findings", run)
    for finding in wrong:
        told = f"{finding['place']}: {finding['message']}"
        if not any(re.search(pattern, told) for statement in tampered for pattern in BY_HAND[statement]):
            fault(f"not sound: {told}" + "".join(f"\n    after {statement}" for statement in tampered), run)
    if wrong:
        archive("check", "--repair", limit=300)
        again = archive("check", limit=300)
        if again.status != 0:
            fault("not sound, and not to be repaired", again)
    tampered.clear()


def settle():
    """Everything that is there is in the archive once: an ingest of all, and another that changes nothing."""
    archive("ingest", NEWS)
    before = ask("SELECT count(*), sum(id), sum(length(body)) FROM articles")
    archive("ingest", NEWS)
    after = ask("SELECT count(*), sum(id), sum(length(body)) FROM articles")
    if before != after:
        fault(f"the same folder once more changes the articles: {before} became {after}")


def finish():
    print(f"seed {a.seed}: {number} commands, {sum(done.values())} by kind: " +
          ", ".join(f"{k} {n}" for k, n in sorted(done.items())))
    print(f"{len(faults)} wrong" + ("" if faults else "; the archive is sound"))
    if not a.keep and not faults:
        shutil.rmtree(ROOT)
    else:
        print(f"left in {ROOT}")
    sys.exit(1 if faults else 0)


DEEDS = [(ingest, 12), (ingest_twice_at_once, 5), (ingest_cut_off, 9), (ingest_while_reading, 4), (read, 40), (decide, 16), (by_hand, 4)]
print(f"seed {a.seed}, {a.time:.0f} s, in {ROOT}", flush=True)
begun = told = time.time()
change()
archive("ingest", NEWS)
while time.time() - begun < a.time:
    number += 1
    deed = dice.choices([d for d, _ in DEEDS], [n for _, n in DEEDS])[0]
    if deed is by_hand and a.untouched:
        deed = read
    done[deed.__name__] += 1
    deed()
    if number % a.check_every == 0:
        settle()
        check()
    if time.time() - told > 300:
        told = time.time()
        rows = ask("SELECT (SELECT count(*) FROM articles), (SELECT count(*) FROM claims), (SELECT count(*) FROM decisions)")[0]
        print(f"{told - begun:.0f} s: {number} commands, {rows[0]} articles, {rows[1]} claims, {rows[2]} decisions", flush=True)
settle()
check()
finish()
