#!/usr/bin/env python3
"""Measures the rules for names by themselves, without an archive.

  python3 scripts/measure_names.py --archive .build/release/archive [--data ../shared]

Prints, for spellings: what shares a key, and what the rules bring together; for full names: precision and recall
of "same". The data is not part of this repository: where it is not there, nothing is measured.
"""
import argparse, collections, json, os, pathlib, subprocess, sys, tempfile

ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
ap.add_argument("--archive", required=True)
ap.add_argument("--data", default=str(pathlib.Path(__file__).resolve().parent.parent.parent / "shared"))
a = ap.parse_args()
names, tool = pathlib.Path(a.data) / "data" / "names", pathlib.Path(a.data) / "tools" / "score_names.py"
if not tool.exists():
    print("no data at %s: nothing measured" % a.data)
    sys.exit(0)


def archive(lines, *words):
    run = subprocess.run([os.path.abspath(a.archive), "names", "--json", *words], input="\n".join(lines) + "\n",
                         capture_output=True, text=True, check=True)
    return [json.loads(line) for line in run.stdout.splitlines()]


def compared(pairs):
    return archive(["%s\t%s" % pair for pair in pairs], "--pair")


def read(path):
    return [line.rstrip("\n").split("\t") for line in open(path, encoding="utf-8")]


def figures(name, tp, fp, gold):
    print("%-28s P %.3f  R %.3f   (%d right, %d wrong, of %d)" % (name, tp / max(1, tp + fp), tp / max(1, gold), tp, fp, gold))


for file in ("variants-must.tsv", "variants-dev.tsv"):
    rows = read(names / file)
    keys = {o["variant"]: o["keys"] for o in archive(sorted({r[2] for r in rows}))}
    sharing = collections.defaultdict(set)
    for _, kind, v in rows:
        for key in keys.get(v, ()):
            sharing[kind, key].add(v)
    pairs = sorted({(x, y) for m in sharing.values() if len(m) < 400 for x in m for y in m if x < y})
    with tempfile.TemporaryDirectory() as folder:
        kept = pathlib.Path(folder) / "pairs.tsv"
        kept.write_text("".join("%s\t%s\n" % p for p, o in zip(pairs, compared(pairs)) if o["name"]), encoding="utf-8")
        held = pathlib.Path(folder) / "keys.jsonl"
        held.write_text("".join(json.dumps({"variant": v, "keys": k}) + "\n" for v, k in keys.items()), encoding="utf-8")
        for what, option, path in (("share a key", "--keys", held), ("one name by the rules", "--pairs", kept)):
            print("== %s: %s" % (file, what), flush=True)
            subprocess.run([sys.executable, str(tool), "--variants", str(names / file), option, str(path)], check=True)

bench = [r for r in read(names / "pairs-bench.tsv") if r[0] == "person"]
same = [o["person"] == "same" for o in compared([(r[1], r[2]) for r in bench])]
right = sum(s and r[3] == "true" for s, r in zip(same, bench))
print("== persons")
figures("pairs-bench.tsv", right, sum(same) - right, sum(r[3] == "true" for r in bench))

groups = collections.defaultdict(set)
for group, kind, v in read(names / "variants-dev.tsv"):
    if kind == "person" and len(v.split()) > 1:
        groups[v].add(group)
blocks = collections.defaultdict(set)
for o in archive(sorted(groups)):
    for key in {w for k in o["keys"] if k[0] != "=" for w in k.split()}:
        blocks[key].add(o["variant"])
met = collections.Counter((x, y) for m in blocks.values() if len(m) < 600 for x in m for y in m if x < y)
pairs = sorted(p for p, n in met.items() if n > 1)
merged = [p for p, o in zip(pairs, compared(pairs)) if o["person"] == "same"]
gold = collections.Counter(g for s in groups.values() for g in s)
right = sum(bool(groups[x] & groups[y]) for x, y in merged)
figures("variants-dev.tsv", right, len(merged) - right, sum(n * (n - 1) // 2 for n in gold.values()))
