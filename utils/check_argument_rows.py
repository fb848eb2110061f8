#!/usr/bin/env python3
# ===- check_argument_rows.py - Which test covers which changed call ------===//
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===----------------------------------------------------------------------===//
"""Check test/HIP/argument-rows.tsv: calls that a rename alone does not mend.

Each line has a function or structure of CUDA's, the argument, what changes, and
the test. The test has to use it in code, and to look at the output or expect a
finding. Prints how many rows there are.
"""

import re
import sys
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1] / "test"
EXPECTATION = re.compile(r"//\s*[A-Z-]+:")


def main():
    problems, rows = [], 0
    for line in (TESTS / "HIP" / "argument-rows.tsv").read_text().splitlines():
        if line.startswith("#"):
            continue
        name, _, _, test = line.split("\t")
        rows += 1
        path = TESTS / test
        if not path.exists():
            problems.append(f"{name}: {test} does not exist")
            continue
        lines = path.read_text().splitlines()
        code = [l for l in lines if not EXPECTATION.search(l)]
        if not re.search(rf"\b{name}\b", "\n".join(code)):
            problems.append(f"{name}: {test} does not use it")
        if len(code) == len(lines):
            problems.append(f"{name}: {test} expects nothing")
    print("\n".join(problems) or f"{rows} rows, each with a test")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
