#!/usr/bin/env python3
# ===- check_rows.py - Which row of the semantics has which test --------------===#
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===------------------------------------------------------------------------===#
"""Check test/Metal/Rows/rows.tsv against the tests beside it and count.

Each line has the section of the semantics reference, the subject, its mark, and
the tests, or `none:` and the reason. Every test that is named exists, every test
that exists is named, a test of each row looks at what cu2x prints, and one of a row
marked E or M alone runs what it translates (%row, or `cu2x run`); `refused:`
before the tests says that cu2x refuses the construct today. Prints, by section
and mark, how many rows are met by tests.
"""

import collections
import pathlib
import re
import sys

FOLDER = pathlib.Path(__file__).resolve().parents[1] / "test" / "Metal" / "Rows"
MARKS = {"E", "M", "D!", "D?"}


def main():
    problems, named = [], set()
    counts = collections.defaultdict(collections.Counter)
    seen = set()
    lines = (FOLDER / "rows.tsv").read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines, 1):
        if line.startswith("#"):
            continue
        where = f"rows.tsv:{number}"
        fields = line.split("\t")
        if len(fields) != 4:
            problems.append(f"{where}: {len(fields)} fields, not 4")
            continue
        section, subject, mark, tests = fields
        if not set(mark.split("/")) <= MARKS:
            problems.append(f"{where}: no such mark: {mark}")
        if (section, subject) in seen:
            problems.append(f"{where}: '{subject}' comes twice")
        seen.add((section, subject))
        top = section.split(".")[0]
        if tests.startswith("none: "):
            counts[top][mark, False] += 1
            continue
        refused = tests.startswith("refused: ")
        tests = tests.removeprefix("refused: ")
        counts[top][mark, not refused] += 1
        runs, reads = refused, False
        for test in tests.split():
            named.add(test)
            path = FOLDER / test
            if not path.is_file():
                problems.append(f"{where}: no test {test}")
                continue
            text = path.read_text(encoding="utf-8")
            runs |= re.search(r"RUN: .*(%row|%cu2x_path run)", text) is not None
            reads |= re.search(r"RUN: .*FileCheck", text) is not None
        if not reads:
            problems.append(f"{where}: no test of '{subject}' reads the text")
        if not runs and set(mark.split("/")) <= {"E", "M"}:
            problems.append(f"{where}: no test of '{subject}' runs")
    for path in sorted(FOLDER.glob("*/*.cu")):
        if path.relative_to(FOLDER).as_posix() not in named:
            problems.append(f"{path.name}: in no line of rows.tsv")
    total = collections.Counter()
    for section in sorted(counts, key=int):
        marks = sorted({mark for mark, _ in counts[section]})
        words = []
        for mark in marks:
            tested, none = counts[section][mark, True], counts[section][mark, False]
            words.append(f"{mark} {tested} of {tested + none}")
            total[mark, True] += tested
            total[mark, False] += none
        print(f"section {section}: {', '.join(words)}")
    tested = sum(n for (_, has), n in total.items() if has)
    print(f"{tested} of {sum(total.values())} rows are met by tests, {len(named)} tests")
    for problem in problems:
        print(f"check_rows.py: {problem}", file=sys.stderr)
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
