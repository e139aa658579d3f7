#!/usr/bin/env python3
"""Searches an archive so many times a second while it is being filled, and says how long searches had to wait.

    python3 scripts/search_while_ingesting.py --archive .build/release/archive --data crawl.jsonl

Prints one line: searches, how many failed, the median and the slowest in seconds. Exit status 1 when one
failed or took longer than --limit.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time

WORDS = ["said", '"at tanf"', "At-Tanf", "minister", "north OR south", "Abu Kamal", "said -minister", "sanct*"]


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--archive", required=True, help="the program")
    arguments.add_argument("--data", required=True, help="what is ingested: a file or a folder")
    arguments.add_argument("--rate", type=float, default=20, help="searches a second (20)")
    arguments.add_argument("--limit", type=float, default=2, help="the longest that a search may take, in seconds (2)")
    options = arguments.parse_args()

    with tempfile.TemporaryDirectory() as folder:
        database = os.path.join(folder, "archive.db")
        ingest = subprocess.Popen(
            [options.archive, "ingest", "--db", database, options.data],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        times, failures, threads = [], [], []

        def search(word):
            start = time.monotonic()
            run = subprocess.run(
                [options.archive, "search", "--db", database, word], capture_output=True, text=True)
            times.append(time.monotonic() - start)
            if run.returncode not in (0, 1):
                failures.append(run.stderr.strip())

        # Before the first commit there is no archive to be searched.
        while ingest.poll() is None and not (os.path.exists(database) and os.path.getsize(database)):
            time.sleep(0.01)
        began = time.monotonic()
        number = 0
        while ingest.poll() is None:
            thread = threading.Thread(target=search, args=(WORDS[number % len(WORDS)],))
            thread.start()
            threads.append(thread)
            number += 1
            time.sleep(max(0, began + number / options.rate - time.monotonic()))
        lasted = time.monotonic() - began
        for thread in threads:
            thread.join()
        if ingest.returncode != 0 or not times:
            print(f"the ingest ended with {ingest.returncode}: {ingest.stderr.read().decode()}", file=sys.stderr)
            return 1
        print(
            f"{len(times)} searches in {lasted:.1f} s of ingest: {len(failures)} failed, "
            f"median {statistics.median(times):.3f} s, slowest {max(times):.3f} s")
        for failure in sorted(set(failures))[:5]:
            print(f"  {failure}")
        return 1 if failures or max(times) > options.limit else 0


if __name__ == "__main__":
    sys.exit(main())
