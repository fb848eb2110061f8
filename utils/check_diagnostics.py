#!/usr/bin/env python3
# ===- check_diagnostics.py - Every finding is emitted, tested, explained ----===#
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===------------------------------------------------------------------------===#
"""Check the registry of findings against the code, the tests and the pages.

    check_diagnostics.py --tblgen build/bin/cu2x-tblgen [--list] [ROOT]

Each finding has five pieces: its row; one place in one file that emits it; an
up-to-date page in docs/Diagnostics with all its parts, which says what happens on
which GPU; a test that expects its message and then its fix; and a near miss, which
a test marks and proves silent (finding_tests.py). Every check of lib/Checks has one
file of its name, and every file of a family a check, or what a finding of another
place supposes, which it does not emit. --list prints the pieces of each finding.
"""

import argparse
import collections
import pathlib
import re
import subprocess
import sys
import tempfile

import finding_tests

REGISTRY = "include/cu2x/Diagnostics/Diagnostics.td"
PAGES = "docs/Diagnostics"
UPDATE = "build the target update-diagnostic-pages"

# The registry itself, and the driver, which chooses among what others emit.
NO_EMITTERS = {"Diagnostics", "Driver"}
# What is found where units meet.
MEETING = "lib/Driver/MergedFile.cpp"
# Fixes are offered for what others emit.
FIXES = ("Checks", "Fix")
EMITTED = re.compile(r"\bdiag::Kind::(\w+)")

def run_tblgen(tblgen, root, *arguments):
    command = [tblgen, "-I", root / "include", root / REGISTRY, *arguments]
    return subprocess.run(
        command, check=True, stdout=subprocess.PIPE, encoding="utf-8"
    ).stdout


def supposes(file, text):
    """Whether a file of a family says what findings of another place suppose."""
    return f"void checks::suppose{file.stem}(" in text and ".report(" not in text


def emit_sites(root):
    """Where each enumerator is mentioned outside of the registry's own code."""
    sites = collections.defaultdict(list)
    for file in sorted((root / "lib").rglob("*")):
        place = file.relative_to(root)
        if file.suffix not in (".cpp", ".h"):
            continue
        if place.parts[1] in NO_EMITTERS and place.as_posix() != MEETING:
            continue
        if place.parts[1:3] == FIXES:
            continue
        text = file.read_text(encoding="utf-8")
        if supposes(file, text):
            continue
        for number, line in enumerate(text.splitlines(), 1):
            for name in EMITTED.findall(line.split("//")[0]):
                sites[name].append(f"{place}:{number}")
    return sites


def page_problems(tblgen, root):
    with tempfile.TemporaryDirectory() as folder:
        new = pathlib.Path(folder)
        run_tblgen(
            tblgen, root, "-gen-diagnostic-pages", "-o", new / "CU2X.md"
        )
        wanted = {page.name: page.read_bytes() for page in new.iterdir()}
    pages = root / PAGES
    present = {page.name: page.read_bytes() for page in pages.glob("*.md")}
    for name in sorted(wanted.keys() | present.keys()):
        if name not in present:
            yield f"{PAGES}/{name}: missing; {UPDATE}"
        elif name not in wanted:
            yield f"{PAGES}/{name}: has no row; remove it"
        elif wanted[name] != present[name]:
            yield f"{PAGES}/{name}: out of date; {UPDATE}"


# What a page says of where it happens.
GPU = re.compile(r"\b(?:GPUs?|gfx\d*|Metal|AMD|Apple)\b")
PARTS = ("## Why", "## What to do", "## When to ignore it", "cu2x-ignore CU2X")
CHECKS = "lib/Checks"
# Checks of build files, which are no units.
OF_TEXT = {"NvccFlags", "CudaHome"}


def part_problems(root):
    for page in sorted((root / PAGES).glob("CU2X[0-9]*.md")):
        text = page.read_text(encoding="utf-8")
        for part in PARTS:
            if part not in text:
                yield f"{PAGES}/{page.name}: no '{part}'"
        why = text.partition("## Why")[2].partition("\n## ")[0]
        if not GPU.search(why):
            yield f"{PAGES}/{page.name}: does not say what happens on which GPU"


def check_problems(root):
    """Checks.def against the files of the families."""
    listed = (root / CHECKS / "Checks.def").read_text(encoding="utf-8")
    checks = set(re.findall(r"^CU2X_CHECK\((\w+)\)", listed, re.MULTILINE)) | OF_TEXT
    files = {
        file.stem: file
        for file in (root / CHECKS).glob("*/*.cpp")
        if file.parent.name != FIXES[1]
        and not supposes(file, file.read_text(encoding="utf-8"))
    }
    for name in sorted(checks ^ files.keys()):
        what = "no file" if name in checks else "no check"
        yield f"{CHECKS}: {name} has {what}"
    for name in sorted(checks & files.keys()):
        text = files[name].read_text(encoding="utf-8")
        if f"void checks::check{name}(" not in text:
            yield f"{files[name].relative_to(root)}: does not define check{name}"
        if not EMITTED.search(text):
            yield f"{files[name].relative_to(root)}: reports nothing"


def problems(rows, sites, tests):
    for row in rows:
        name = f"CU2X{row.number} {row.kind}"
        if len(sites[row.kind]) == 0:
            yield f"{name}: never emitted"
        elif len(sites[row.kind]) > 1:
            yield f"{name}: emitted at {', '.join(sites[row.kind])}"
        if not tests.expected[row.number]:
            yield f"{name}: no test expects it"
        elif not tests.with_fix[row.number]:
            yield f"{name}: no test expects its whole message, and then its fix"
        if not tests.near[row.number]:
            yield f"{name}: no test has a near miss of it"
    yield from tests.problems


def pieces(rows, sites, tests):
    """For each finding its number and name, file, page, test and near miss."""
    for row in rows:
        yield "\t".join(
            [
                f"CU2X{row.number} {row.name}",
                *[site.rpartition(":")[0] for site in sites[row.kind]],
                f"{PAGES}/CU2X{row.number}.md",
                f"test/{tests.with_fix[row.number][0]}",
                f"test/{tests.near[row.number][0]}",
            ]
        )


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tblgen", required=True, help="path of cu2x-tblgen")
    parser.add_argument(
        "root",
        type=pathlib.Path,
        nargs="?",
        default=pathlib.Path(__file__).parent.parent,
        help="root of the source tree",
    )
    parser.add_argument("--list", action="store_true", help="print the pieces")
    arguments = parser.parse_args()
    tblgen, root = arguments.tblgen, arguments.root.resolve()
    rows = finding_tests.rows(run_tblgen(tblgen, root, "-gen-diagnostics"))
    sites = emit_sites(root)
    tests = finding_tests.Tests(root / "test", rows)
    found = list(problems(rows, sites, tests))
    found += page_problems(tblgen, root)
    found += part_problems(root)
    if (root / CHECKS / "Checks.def").is_file():
        found += check_problems(root)
    for problem in found:
        print(problem, file=sys.stderr)
    if arguments.list and not found:
        print("\n".join(pieces(rows, sites, tests)))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
