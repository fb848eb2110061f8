#!/usr/bin/env python3
# ===- check_container_rows.py - Containers, scripts and CI, row by row ----===//
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===----------------------------------------------------------------------===//
"""Check test/Project/container-rows.tsv against `cu2x migrate`.

Each line has the name of a file, its text, and what has to become of it: another
text, `=` for the same text without a word, or `= CU2X9003` for the same text
with that finding. A finding may follow a text in the same way: `text # CU2X9011`.
All rows are one project, in folders of their own. Prints how many rows hold.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

TABLE = Path(__file__).resolve().parents[1] / "test/Project/container-rows.tsv"


def read_rows():
    for number, line in enumerate(TABLE.read_text().splitlines(), 1):
        if line and not line.startswith("#"):
            name, before, after = line.split("\t")
            yield number, name, before.replace("\\n", "\n"), after.replace("\\n", "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("cu2x", help="the program")
    program = parser.parse_args().cu2x
    rows, problems = list(read_rows()), []
    with tempfile.TemporaryDirectory() as folder:
        project, copy = Path(folder, "project"), Path(folder, "copy")
        for number, name, before, _ in rows:
            place = project / f"row{number}" / name
            place.parent.mkdir(parents=True)
            place.write_text(before + "\n")
        report = Path(folder, "report.json")
        command = [program, "migrate", f"--in-root={project}", f"--out-dir={copy}"]
        subprocess.run(
            [*command, f"--report={report}", "--quiet", "--cuda-headers=bundled"],
            stderr=subprocess.DEVNULL,
        )
        found = {
            entry["file"]: {finding["id"] for finding in entry["findings"]}
            for entry in json.loads(report.read_text())["buildFiles"]
        }
        for number, name, before, after in rows:
            place = f"row{number}/{name}"
            text, _, expected = after.partition(" # CU2X")
            if text.startswith("="):
                text, expected = before, after[1:].strip().removeprefix("CU2X")
            ids = {"CU2X" + expected} if expected else set()
            got = (copy / place).read_text().rstrip("\n")
            if got != text:
                problems.append(f"line {number}: {before!r} became {got!r}, not {text!r}")
            if found.get(place, set()) != ids:
                problems.append(
                    f"line {number}: {before!r} has findings"
                    f" {sorted(found.get(place, set()))}, not {sorted(ids)}"
                )
    print("\n".join(problems) or f"{len(rows)} rows hold")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
