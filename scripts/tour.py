#!/usr/bin/env python3
"""Holds the tour in README.md to what the program prints.

    scripts/tour.py --archive .build/release/archive            # names every line that is no longer so
    scripts/tour.py --archive .build/release/archive --write    # puts the new output in, where nothing is left out

A line that begins with `$ ` in an indented block is run in a copy of the samples, one after another; the lines below it
are its output, standard error first. A line that holds `…` alone stands for any number of lines.
"""
import argparse
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
INDENT = "    "
LEFT_OUT = "…"


def blocks(lines):
    """Yields (first line, end, command) for every command and its output, as ranges of line numbers."""
    i = 0
    while i < len(lines):
        if not lines[i].startswith(INDENT + "$ "):
            i += 1
            continue
        end = i + 1
        while end < len(lines) and (lines[end].startswith(INDENT) or not lines[end]):
            if lines[end].startswith(INDENT + "$ "):
                break
            end += 1
        while end > i + 1 and not lines[end - 1]:
            end -= 1
        yield i, end, lines[i][len(INDENT) + 2:]
        i = end


def printed(command, folder, environment):
    run = subprocess.run(command, shell=True, cwd=folder, env=environment, capture_output=True, text=True)
    output = run.stderr + run.stdout
    return [line.rstrip() for line in output.rstrip("\n").split("\n")] if output else []


def agrees(expected, found):
    """Whether the lines fit, `…` standing for any number of them."""
    if not expected:
        return not found
    if expected[0] == LEFT_OUT:
        return any(agrees(expected[1:], found[k:]) for k in range(len(found) + 1))
    return bool(found) and expected[0] == found[0] and agrees(expected[1:], found[1:])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--archive", required=True)
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    lines = README.read_text(encoding="utf-8").split("\n")
    stale = 0
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(ROOT / "samples", pathlib.Path(folder) / "samples")
        program = pathlib.Path(folder) / "bin"
        program.mkdir()
        (program / "archive").symlink_to(pathlib.Path(arguments.archive).resolve())
        environment = {"PATH": f"{program}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8", "HOME": folder}
        for start, end, command in reversed([
            (start, end, (command, printed(command, folder, environment))) for start, end, command in blocks(lines)
        ]):
            text, found = command
            expected = [line[len(INDENT):].rstrip() for line in lines[start + 1:end]]
            if agrees(expected, found):
                continue
            if arguments.write and LEFT_OUT not in expected:
                lines[start + 1:end] = [(INDENT + line).rstrip() for line in found]
                continue
            stale += 1
            print(f"README.md:{start + 1}: $ {text} prints now:\n" + "\n".join(INDENT + line for line in found))
    if arguments.write:
        README.write_text("\n".join(lines), encoding="utf-8")
    print(f"{stale} of the tour's outputs are out of date" if stale else "the tour is as printed")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
