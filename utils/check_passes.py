#!/usr/bin/env python3
# ===- check_passes.py - Which test each pass has -----------------------------===#
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===------------------------------------------------------------------------===#
"""Check that each pass of cu2x-opt is tested in every way, and its results.

test/Metal/passes.tsv names for each pass a test of what it does and one of what
it refuses or reports, or `none:` and the reason. The tests run the pass; the
second kind expects a finding or a diagnostic. What a pass makes of any `.mlir`
test that runs it alone must read back as what it was printed as.

    check_passes.py --opt=build/bin/cu2x-opt
"""

import argparse
import pathlib
import re
import shlex
import subprocess
import sys

FOLDER = pathlib.Path(__file__).resolve().parents[1] / "test" / "Metal"
REFUSAL = re.compile(r"//.*(CU2X\d{4}|expected-error|expected-warning)")


def run(command, text=None):
    return subprocess.run(command, input=text, capture_output=True, text=True, check=False)


def pass_options(test):
    """The options of each RUN line of \\p test that runs cu2x-opt on it."""
    lines = re.sub(r"\\\n// *RUN:", "", test.read_text(encoding="utf-8"))
    for line in re.findall(r"RUN: *(.*)", lines):
        command = shlex.split(line.split("|")[0].split(">")[0])
        if command and command[0] == "cu2x-opt":
            yield [word for word in command[1:] if word.startswith("--")]


def read_back(opt, test, options):
    """What is wrong with the printed result of \\p options, if anything is."""
    first = run([opt, *options, test])
    if first.returncode:
        return f"cu2x-opt {' '.join(options)} fails: {first.stderr.strip()}"
    second = run([opt], first.stdout)
    if second.returncode:
        return f"the result of {' '.join(options)} does not read back: {second.stderr.strip()}"
    if first.stdout != second.stdout:
        return f"the result of {' '.join(options)} reads back as something else"
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--opt", required=True)
    opt = parser.parse_args().opt
    problems = []
    known = set(re.findall(r"^ +--((?:cu|msl)-[a-z0-9-]+)", run([opt, "--help"]).stdout, re.M))
    known.discard("cu-to-msl")

    rows = {}
    for line in (FOLDER / "passes.tsv").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        name, does, refuses = line.split("\t")
        rows[name] = (does, refuses)
        for kind, test in (("does", does), ("refuses", refuses)):
            if test.startswith("none: "):
                continue
            path = FOLDER / test
            if not path.is_file():
                problems.append(f"{name}: no test {test}")
            elif not any(
                re.fullmatch(rf"--{name}(=.*)?", option)
                for options in pass_options(path)
                for option in options
            ):
                problems.append(f"{name}: {test} does not run it")
            elif kind == "refuses" and not REFUSAL.search(path.read_text(encoding="utf-8")):
                problems.append(f"{name}: {test} expects no finding")
    problems += [f"{name}: not in passes.tsv" for name in sorted(known - rows.keys())]
    problems += [f"{name}: no such pass" for name in sorted(rows.keys() - known)]

    results, read = set(), set()
    for test in sorted(FOLDER.rglob("*.mlir")):
        for options in pass_options(test):
            names = [option[2:].split("=")[0] for option in options]
            # Texts with mistakes have no result; the printer's goes to stdout.
            if "verify-diagnostics" in names:
                continue
            options = [o for o in options if o != "--msl-print"]
            problem = read_back(opt, test, options)
            if problem:
                problems.append(f"{test.relative_to(FOLDER)}: {problem}")
            results.add((test, *options))
            read.update(names)
    problems += [f"{name}: no result was read back" for name in sorted(known - read)]

    for problem in problems:
        print(f"check_passes.py: {problem}", file=sys.stderr)
    refusing = sum(not refuses.startswith("none: ") for _, refuses in rows.values())
    print(f"{len(rows)} passes, {refusing} with a refusal, {len(results)} results read back")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
