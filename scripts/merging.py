#!/usr/bin/env python3
"""Measures which spellings of names the archive joins into one row: precision and recall over pairs.

  python3 scripts/merging.py --archive .build/release/archive FILE.tsv [FILE.tsv ...]

A file has groups (group, kind, spelling: those of one group are one) or pairs (kind, first, second, true|false).
One invented article is ingested for each spelling of a person; a pair counts as joined when both articles name
the same row. A spelling in which no person is found is reported and left out. The articles of one group come one
after the other (--shuffle N mixes them).
"""
import argparse, collections, itertools, json, pathlib, random, sqlite3, subprocess, sys, tempfile

ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
ap.add_argument("--archive", required=True)
ap.add_argument("--show", type=int, default=0, help="print so many pairs that were joined and should not be")
ap.add_argument("--shuffle", type=int)
ap.add_argument("--role", action="store_true", help="everyone is “the envoy”: a role that says little")
ap.add_argument("files", nargs="+")
a = ap.parse_args()

SENTENCE = ("The envoy, {}, spoke to reporters after the meeting in Geneva on Tuesday." if a.role else
            "“We shall wait,” said {} after the meeting in Geneva on Tuesday.")


def measure(path):
    rows = [line.rstrip("\n").split("\t") for line in open(path, encoding="utf-8") if line.strip()]
    names, pairs, group_of = {}, [], {}
    if rows[0][0] in ("person", "org", "place"):
        rows = [r for r in rows if r[0] == "person"]
        pairs = [(r[1], r[2], r[3] == "true") for r in rows if r[1] != r[2]]
        for one, two, _ in pairs:
            names.setdefault(one), names.setdefault(two)
    else:
        groups = collections.defaultdict(list)
        for group, kind, spelling in (r[:3] for r in rows):
            if kind == "person":
                groups[group].append(spelling)
                names.setdefault(spelling)
                group_of.setdefault(spelling, set()).add(group)
    names = list(names)
    if a.shuffle is not None:
        random.Random(a.shuffle).shuffle(names)
    with tempfile.TemporaryDirectory() as folder:
        source, database = pathlib.Path(folder, "names.jsonl"), pathlib.Path(folder, "archive.db")
        with open(source, "w", encoding="utf-8") as out:
            for i, name in enumerate(names):
                out.write(json.dumps({"id": "v%d" % i, "title": "Report %d" % i, "text": SENTENCE.format(name)}) + "\n")
        subprocess.run([a.archive, "ingest", "--db", str(database), str(source)], check=True, stdout=subprocess.DEVNULL)
        db = sqlite3.connect(str(database))
        row_of, spelled = {}, 0
        for external, person, alias in db.execute(
                "SELECT external_id, person_id, alias FROM person_aliases JOIN articles ON articles.id = article_id "
                "WHERE rule <> 'alias' ORDER BY person_aliases.id"):
            name = names[int(external[1:])]
            row_of.setdefault(name, person)
            spelled += alias == name
        candidates = db.execute("SELECT count(*) FROM name_candidates").fetchone()[0]
    if group_of:
        truth = lambda one, two: bool(group_of[one] & group_of[two])
        by_row = collections.defaultdict(list)
        for name, row in row_of.items():
            by_row[row].append(name)
        joined = [(x, y) for found in by_row.values() for x, y in itertools.combinations(found, 2)]
        right = sum(truth(x, y) for x, y in joined)
        by_group = collections.defaultdict(list)
        for name in row_of:
            for group in group_of[name]:
                by_group[group].append(name)
        wanted = len({frozenset(p) for found in by_group.values() for p in itertools.combinations(found, 2)})
        wrong = [(x, y) for x, y in joined if not truth(x, y)]
    else:
        pairs = [p for p in pairs if p[0] in row_of and p[1] in row_of]
        joined = [p for p in pairs if row_of[p[0]] == row_of[p[1]]]
        right = sum(p[2] for p in joined)
        wanted = sum(p[2] for p in pairs)
        wrong = [p[:2] for p in joined if not p[2]]
    print("%s: %d spellings, %d found as persons (%d as written), %d rows, %d candidates" % (
        pathlib.Path(path).name, len(names), len(row_of), spelled, len(set(row_of.values())), candidates))
    print("  %d pairs joined: precision %.4f, recall %.4f of %d" % (
        len(joined), right / max(1, len(joined)), right / max(1, wanted), wanted))
    for one, two in wrong[:a.show]:
        print("  not one: %s | %s" % (one, two))


for path in a.files:
    measure(path)
