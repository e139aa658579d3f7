#!/usr/bin/env python3
"""Measures what `archive` finds, and fails when a figure goes below its floor.

  python3 scripts/evaluate.py --archive .build/release/archive [--data ../shared]

The data is not part of this repository (the articles are their publishers'): where it is not there, nothing is
measured and the status is 0. Floors are in scripts/floors.json and only rise. A figure that is better when it is
smaller is kept with a minus sign.
"""
import argparse, json, pathlib, re, subprocess, sys

ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
ap.add_argument("--archive", required=True)
ap.add_argument("--data", default=str(pathlib.Path(__file__).resolve().parent.parent.parent / "shared"))
a = ap.parse_args()
data = pathlib.Path(a.data)
tool = data / "tools" / "evaluate.py"
if not tool.exists():
    print("no evaluation data at %s: nothing measured" % data)
    sys.exit(0)


def run(*words):
    command = [sys.executable, str(tool), words[0], "--archive", a.archive, "--json", *map(str, words[1:])]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        sys.exit("%s failed:\n%s" % (" ".join(command), done.stderr[-2000:]))
    return done.stdout


def objects(text):
    return [json.loads(line) for line in text.splitlines() if line.startswith("{") and line.endswith("}")]


figures = {}
seeds = objects(run("seeds"))[-1]
figures["seeds fields right"] = seeds["fields"]
figures["seeds claims found"] = seeds["claims"]
figures["seeds claims with the right speaker"] = seeds["right"]
figures["seeds extra claims, at most"] = -seeds["extra"]

for kind in ("full", "semi"):
    out = run("plaintext", data / "data" / "plaintext" / kind, data / "data" / "plaintext" / "gold.json")
    figures["plaintext %s F1" % kind] = json.loads(out[out.index("{"):out.rindex("}") + 1])["pred"]["f1"]

out = run("plaintext", data / "data" / "html" / "pages", data / "data" / "html" / "gold.json")
figures["saved pages F1"] = json.loads(out[out.index("{"):out.rindex("}") + 1])["pred"]["f1"]
for field, share in re.findall(r"^(\w+) +right ([\d.]+)", out, re.M):
    figures["saved pages %s right" % field] = float(share)

for name, path in (("polnear-dev", data / "data" / "claims" / "polnear-dev.jsonl"), ("wire", data / "gold" / "wire.jsonl")):
    out = run("claims", path)
    core, everything = objects(out)[:2]
    figures["%s core combined F1" % name] = 100 * core["combined"][2]
    figures["%s core combined precision" % name] = 100 * core["combined"][0]
    for kind in ("direct", "mixed", "indirect"):
        figures["%s core %s F1" % (name, kind)] = 100 * core["comb:" + kind][2]
    figures["%s all combined F1" % name] = 100 * everything["combined"][2]
    wrong = int(re.search(r"not the text's own words: (\d+)", out).group(1))
    figures["%s spans that are not the text's own words, at most" % name] = -wrong

floors = json.load(open(pathlib.Path(__file__).with_name("floors.json"), encoding="utf-8"))
below = 0
for name, figure in figures.items():
    floor = floors.get(name)
    failed = floor is not None and figure < floor
    below += failed
    print("%-62s %8.3f%s" % (name, abs(figure), "" if floor is None else "   floor %g%s" % (abs(floor), "  BELOW" if failed else "")))
missing = [name for name in floors if name not in figures]
for name in missing:
    print("%-62s  was not measured" % name)
print("%d passed, %d failed" % (len(floors) - below - len(missing), below + len(missing)))
sys.exit(1 if below or missing else 0)
