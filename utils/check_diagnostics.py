#!/usr/bin/env python3
# ===- check_diagnostics.py - Every finding is emitted, tested, explained ----===#
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===------------------------------------------------------------------------===#
"""Check the registry of findings against the code, the tests and the pages.

Every row must be emitted at exactly one place, be expected by a check of at
least one test, and have an up-to-date page in docs/Diagnostics with all its
parts, which says what happens on which GPU. Every check of lib/Checks has one file of its name, and every file a check.
"""

import argparse
import collections
import pathlib
import re
import subprocess
import sys
import tempfile

REGISTRY = "include/cu2x/Diagnostics/Diagnostics.td"
PAGES = "docs/Diagnostics"
UPDATE = "build the target update-diagnostic-pages"

ROW = re.compile(r'^CU2X_DIAGNOSTIC\((\w+), (\d+), "', re.MULTILINE)
# The registry itself, and the driver, which chooses among what others emit.
NO_EMITTERS = {"Diagnostics", "Driver"}
# Fixes are offered for what others emit.
FIXES = ("Checks", "Fix")
EMITTED = re.compile(r"\bdiag::Kind::(\w+)")
PREFIXES = re.compile(r"--?check-prefix(?:es)?[= ]([\w,-]+)")
SUFFIX = r"(?:-NEXT|-SAME|-DAG|-LABEL|-COUNT-\d+)?"
ID = re.compile(r"\bCU2X(\d{4})\b")


def run_tblgen(tblgen, root, *arguments):
    command = [tblgen, "-I", root / "include", root / REGISTRY, *arguments]
    return subprocess.run(
        command, check=True, stdout=subprocess.PIPE, encoding="utf-8"
    ).stdout


def emit_sites(root):
    """Where each enumerator is mentioned outside of the registry's own code."""
    sites = collections.defaultdict(list)
    for file in sorted((root / "lib").rglob("*")):
        place = file.relative_to(root)
        if file.suffix not in (".cpp", ".h") or place.parts[1] in NO_EMITTERS:
            continue
        if place.parts[1:3] == FIXES:
            continue
        lines = file.read_text(encoding="utf-8").splitlines()
        for number, line in enumerate(lines, 1):
            for name in EMITTED.findall(line.split("//")[0]):
                sites[name].append(f"{place}:{number}")
    return sites


def tested_numbers(root):
    """The numbers that a check of FileCheck expects somewhere."""
    numbers = set()
    for file in (root / "test").rglob("*"):
        if not file.is_file() or "Inputs" in file.relative_to(root).parts:
            continue
        text = file.read_text(encoding="utf-8", errors="replace")
        if "FileCheck" not in text:
            continue
        prefixes = {"CHECK"}
        for given in PREFIXES.findall(text):
            prefixes.update(given.split(","))
        check = re.compile(
            r"\b(?:%s)%s:(.*)" % ("|".join(map(re.escape, prefixes)), SUFFIX)
        )
        for expected in check.findall(text):
            numbers.update(ID.findall(expected))
    return numbers


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


def problems(tblgen, root):
    rows = ROW.findall(run_tblgen(tblgen, root, "-gen-diagnostics"))
    sites = emit_sites(root)
    tested = tested_numbers(root)
    for name, number in rows:
        row = f"CU2X{number} {name}"
        if len(sites[name]) == 0:
            yield f"{row}: never emitted"
        elif len(sites[name]) > 1:
            yield f"{row}: emitted at {', '.join(sites[name])}"
        if number not in tested:
            yield f"{row}: no test expects it"
    yield from page_problems(tblgen, root)
    yield from part_problems(root)
    if (root / CHECKS / "Checks.def").is_file():
        yield from check_problems(root)


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
    arguments = parser.parse_args()
    found = list(problems(arguments.tblgen, arguments.root.resolve()))
    for problem in found:
        print(problem, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
