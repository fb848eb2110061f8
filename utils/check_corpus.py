#!/usr/bin/env python3
# ===- check_corpus.py - What --check finds in other people's programs -------===#
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===------------------------------------------------------------------------===#
"""Count what `cu2x --check` finds in folders of CUDA programs.

    check_corpus.py --cu2x=build/bin/cu2x [--sample=100 --seed=1] FOLDER...

Prints a table of findings by ID with their number in a thousand lines, the time
of checking against that of translating, and, with --sample, so many findings
drawn at random with the lines around them, for a person to judge.
"""

import argparse
import collections
import json
import os
import pathlib
import random
import resource
import subprocess
import tempfile

Finding = collections.namedtuple("Finding", "path line id name severity message")


def seconds_of_children():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def run(cu2x, listed, *mode):
    """The seconds that cu2x needs for the files of a list."""
    before = seconds_of_children()
    subprocess.run(
        [cu2x, "--cuda-headers=bundled", "--quiet", "-j2", *mode, f"--files={listed}", "--"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=False,
    )
    return seconds_of_children() - before


def read_report(report):
    with open(report, encoding="utf-8") as text:
        files = json.load(text)["files"]
    return [
        Finding(
            entry["file"], f["line"], f["id"], f["name"], f["severity"], f["message"]
        )
        for entry in files
        for f in entry["findings"]
    ]


def show_sample(found, count, seed):
    found = sorted(found)
    chosen = random.Random(seed).sample(found, min(count, len(found)))
    for number, f in enumerate(sorted(chosen), 1):
        print(f"\n## {number}. {f.id} {f.name}: {f.path}:{f.line}\n{f.message}")
        lines = pathlib.Path(f.path).read_text(errors="replace").splitlines()
        for line in range(max(1, f.line - 6), min(len(lines), f.line + 6) + 1):
            print(f"{'>' if line == f.line else ' '}{line:5} {lines[line - 1]}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cu2x", default="build/bin/cu2x")
    parser.add_argument("--sample", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--time", action="store_true", help="translate as well")
    parser.add_argument("--severity", default="", help="only these, by commas")
    parser.add_argument("folders", nargs="+", type=pathlib.Path)
    options = parser.parse_args()

    files = sorted(
        file
        for folder in options.folders
        for file in folder.rglob("*.cu")
        if file.is_file()
    )
    lines = sum(len(file.read_bytes().splitlines()) for file in files)
    with tempfile.TemporaryDirectory() as folder:
        listed, report = os.path.join(folder, "list"), os.path.join(folder, "report")
        pathlib.Path(listed).write_text("\n".join(map(str, files)) + "\n")
        checking = run(
            options.cu2x, listed, "--check", "--config=none", f"--report={report}"
        )
        found = read_report(report)
        translating = run(options.cu2x, listed, "--dry-run") if options.time else 0
    if options.severity:
        found = [f for f in found if f.severity in options.severity.split(",")]

    counts = collections.Counter((f.id, f.name, f.severity) for f in found)
    print(f"{len(files)} files, {lines} lines, {len(found)} findings, "
          f"{1000 * len(found) / max(lines, 1):.2f} in 1000 lines")
    print(f"checking {checking:.1f} s"
          + (f", translating {translating:.1f} s" if options.time else ""))
    for (number, name, severity), count in sorted(counts.items()):
        print(f"{number} {name:28} {severity:6} {count:6} "
              f"{1000 * count / max(lines, 1):8.3f}")
    if options.sample:
        show_sample(found, options.sample, options.seed)


if __name__ == "__main__":
    main()
