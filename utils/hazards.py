#!/usr/bin/env python3
# ===- hazards.py - What is decided for each known hazard --------------------===#
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===------------------------------------------------------------------------===#
"""Write docs/Hazards.md from docs/Hazards.tsv, or prove that both are right.

    hazards.py --tblgen=build/bin/cu2x-tblgen [--check]

Each of the 116 ranked hazards has a row with a decision:

finding     the kinds of the row report it
translated  it is translated exactly or emulated; what cannot be is reported
message     the driver says so in another way
none        nothing notices it, and the note says why

With --check: the ranks are complete, every kind is in the registry, has a page,
which names a release where the row is about limits or libraries, a test that
expects its message and its fix, and a near miss that stays silent, and
docs/Hazards.md is up to date. Rows of severity wrong or hang and of rank 1 to 60 may not be
decided with `none`.
"""

import argparse
import csv
import pathlib
import re
import subprocess
import sys

import finding_tests

COUNT = 116
DECISIONS = {
    "finding": "reported",
    "translated": "translated",
    "message": "said by the driver",
    "none": "not noticed",
}
WORDS = {
    "wrong": "wrong result",
    "hang": "hangs or fails",
    "build": "does not build",
    "slow": "slow",
    "info": "information",
}
# What GPUs and libraries can do changes with their releases: these name the ones
# that they hold for.
VERSIONED = {
    "shared-over-limit", "shared-opt-in", "block-over-limit",
    "launch-bounds-min-blocks", "grid-too-large", "grid-sync", "texture-object",
    "cooperative-groups-gap", "async-copy", "half-intrinsics", "packed-int",
    "fast-intrinsic", "tensor-core", "cub", "thrust", "cublas", "cudnn",
    "curand-stream", "cufft", "cusparse", "cusolver", "libcudacxx", "api-missing",
    "api-semantics", "template-library", "syncwarp",
    "fp8-encoding", "device-heap", "enum-value", "last-error",
}
# Those of the Metal target alone, and those of PTX, which no release has.
OTHER_KINDS = re.compile(r"[1-8]0[2-9]\d|6001")
RELEASE = re.compile(r"\bROCm\s+(?:up\s+to\s+)?\d")


def read_rows(root):
    with open(root / "docs/Hazards.tsv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def page(rows):
    counts = {name: 0 for name in DECISIONS}
    for row in rows:
        counts[row["decision"]] += 1
    lines = [
        "<!-- Generated from docs/Hazards.tsv by utils/hazards.py; do not edit. -->",
        "# Hazards",
        "",
        "What goes wrong in ports of CUDA programs, ranked by harm and by how often",
        "it is seen, and what cu2x does about each. Of "
        f"{len(rows)} hazards {counts['finding']} are reported,",
        f"{counts['translated']} are translated, with a finding where that fails, "
        f"{counts['message']} are said by the",
        f"driver in another way, and {counts['none']} are not noticed.",
        "",
        "| Rank | Hazard | Target | If ignored | Decision | Findings | Note |",
        "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    for row in rows:
        kinds = ", ".join(
            f"[CU2X{kind}](Diagnostics/CU2X{kind}.md)" for kind in row["kinds"].split()
        )
        lines.append(
            f"| {row['rank']} | {row['name']} | {row['targets'].replace(',', ', ')} "
            f"| {WORDS[row['severity']]} | {DECISIONS[row['decision']]} "
            f"| {kinds} | {row['note']} |"
        )
    return "\n".join(lines) + "\n"


def registered(tblgen, root):
    """The rows of the registry of findings."""
    command = [
        tblgen,
        "-gen-diagnostics",
        "-I",
        root / "include",
        root / "include/cu2x/Diagnostics/Diagnostics.td",
    ]
    return finding_tests.rows(
        subprocess.run(
            command, check=True, stdout=subprocess.PIPE, encoding="utf-8"
        ).stdout
    )


def problems(rows, tblgen, root):
    ranks = [int(row["rank"]) for row in rows]
    if ranks != list(range(1, COUNT + 1)):
        yield f"the ranks are not 1 to {COUNT}"
    findings = registered(tblgen, root)
    kinds = {finding.number for finding in findings}
    tests = finding_tests.Tests(root / "test", findings)
    for row in rows:
        name = f"{row['rank']} {row['name']}"
        decision = row["decision"]
        if decision not in DECISIONS:
            yield f"{name}: unknown decision '{decision}'"
            continue
        if decision == "finding" and not row["kinds"]:
            yield f"{name}: reported, but by nothing"
        if decision != "finding" and not row["note"]:
            yield f"{name}: the note has to say why"
        must = row["severity"] in ("wrong", "hang") or int(row["rank"]) <= 60
        if decision == "none" and must:
            yield f"{name}: has to be noticed"
        for kind in row["kinds"].split():
            if kind not in kinds:
                yield f"{name}: CU2X{kind} is not in the registry"
            elif not (root / f"docs/Diagnostics/CU2X{kind}.md").is_file():
                yield f"{name}: CU2X{kind} has no page"
            elif row["name"] in VERSIONED and not OTHER_KINDS.fullmatch(kind):
                text = (root / f"docs/Diagnostics/CU2X{kind}.md").read_text("utf-8")
                if not RELEASE.search(text):
                    yield f"{name}: CU2X{kind} names no release of ROCm"
            if not tests.with_fix[kind]:
                yield f"{name}: no test expects CU2X{kind} and its fix"
            if not tests.near[kind]:
                yield f"{name}: no test has a near miss of CU2X{kind}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tblgen", required=True, help="path of cu2x-tblgen")
    parser.add_argument("--check", action="store_true", help="write nothing")
    options = parser.parse_args()
    root = pathlib.Path(__file__).resolve().parent.parent
    rows = read_rows(root)
    found = list(problems(rows, options.tblgen, root))
    target = root / "docs/Hazards.md"
    if not found:
        if options.check:
            if not target.is_file() or target.read_text(encoding="utf-8") != page(rows):
                found.append("docs/Hazards.md is out of date: run utils/hazards.py")
        else:
            target.write_text(page(rows), encoding="utf-8")
    for problem in found:
        print(f"hazards: {problem}", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
