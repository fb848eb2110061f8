#!/usr/bin/env python3
# ===- new_check.py - Start a check ------------------------------------------===#
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===------------------------------------------------------------------------===#
"""Create what a check consists of, to be filled in.

    new_check.py Sync SleepingBarrier 2040 sleeping-barrier

The row in include/cu2x/Diagnostics/FAMILY.td, its page in docs/Diagnostics, the
file in lib/Checks/FAMILY with its entries in Checks.def and CMakeLists.txt, and in
test/Checks/FAMILY the test, with message and fix, and its near miss. Refuses a
number, a name or a file that is taken. check_diagnostics.py proves that they belong
together.
"""

import argparse
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
# The folder of a family of checks, and the file that has its rows.
FAMILIES = {
    "Warp": (1, "Warp"),
    "Sync": (2, "Sync"),
    "Memory": (3, "Memory"),
    "Atomics": (4, "Atomics"),
    "Types": (5, "Types"),
    "Language": (6, "Language"),
    "Library": (7, "Libraries"),
    "Runtime": (8, "Runtime"),
    "Build": (9, "Build"),
}

LICENSE = """//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
"""

ROW = """
def {kind} : Diagnostic<{number}, "{name}", Wrong, Low> {{
  let Text = "'{{0}}' is wrong on AMD GPUs";
  let Fix = "write something else";
  let Why = [{{
    What happens on which GPU, and why.
  }}];
  let Before = [{{
    wrong();
  }}];
  let After = [{{
    right();
  }}];
  let Ignore = [{{
    When it is right to do nothing.
  }}];
}}
"""

SOURCE = """
#include "../Checks.h"

using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

void checks::check{kind}(CheckInput In) {{
  for (const Function &F : In.U.Functions)
    for (const Node &N : F.Nodes)
      if (auto *Call = dyn_cast<CallExpr>(N.S)) {{
        StringRef Name = cudaCallee(In.U, Call);
        if (Name == "wrong")
          In.U.report(cu2x::diag::Kind::{kind}, Call->getCallee(),
                      {{Name.str()}});
      }}
}}
"""

TEST = """// What triggers it, and what nearly does.
// RUN: cu2x --check --checks=-*,CU2X{number} --quiet %s -- 2>&1 \\
// RUN:   | FileCheck %s --implicit-check-not=CU2X{number}
void trigger() {{
  // CHECK: :[[#@LINE+1]]:3: warning: 'wrong' is wrong on AMD GPUs [CU2X{number} {name}]
  wrong();
  // CHECK: note: write something else
}}
namespace own {{
void wrong();
void nearly() {{
  // near miss CU2X{number} 'wrong()': the program has a function of this name.
  wrong();
}}
}} // namespace own
"""


def header(name, title):
    start = f"//===- {name} - {title} "
    return start + "-" * (80 - len(start) - 17) + "*- C++ -*-===//\n" + LICENSE


def refuse(message):
    sys.exit(f"new_check.py: {message}")


def insert_sorted(lines, line, first, last):
    """Puts \\p line where it belongs between two places of a sorted list."""
    place = next((i for i in range(first, last) if lines[i] > line), last)
    lines.insert(place, line)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("family", choices=FAMILIES)
    parser.add_argument("kind", help="name of the row, UpperCamelCase")
    parser.add_argument("number", type=int)
    parser.add_argument("name", help="name of the finding, kebab-case")
    parser.add_argument("--root", type=pathlib.Path, default=ROOT)
    parser.add_argument("--tblgen", type=pathlib.Path, help="path of cu2x-tblgen")
    options = parser.parse_args()
    root, kind, number, name = (
        options.root, options.kind, options.number, options.name,
    )

    digit, table = FAMILIES[options.family]
    if number // 1000 != digit or number > 9999:
        refuse(f"numbers of {options.family} are from {digit}001 to {digit}999")
    if not re.fullmatch(r"(?:[A-Z][a-z0-9]*)+", kind):
        refuse(f"'{kind}' is not UpperCamelCase")
    if not re.fullmatch(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*", name):
        refuse(f"'{name}' is not kebab-case")
    rows = root / "include/cu2x/Diagnostics"
    for file in sorted(rows.glob("*.td")):
        text = file.read_text(encoding="utf-8")
        for word in (f"<{number},", f'"{name}"', f"def {kind} "):
            if word in text:
                refuse(f"{file.name} has {word.strip('<, ')} already")
    source = root / f"lib/Checks/{options.family}/{kind}.cpp"
    test = root / f"test/Checks/{options.family}/{name}.cu"
    for file in (source, test):
        if file.exists():
            refuse(f"{file} exists")

    fields = {"kind": kind, "number": number, "name": name}
    with open(rows / f"{table}.td", "a", encoding="utf-8") as file:
        file.write(ROW.format(**fields))
    source.write_text(
        header(source.name, f"CU2X{number}") + SOURCE.format(**fields),
        encoding="utf-8",
    )
    test.parent.mkdir(parents=True, exist_ok=True)
    test.write_text(TEST.format(**fields), encoding="utf-8")

    listed = root / "lib/Checks/Checks.def"
    text = listed.read_text(encoding="utf-8")
    listed.write_text(
        text.replace("#undef CU2X_CHECK", f"CU2X_CHECK({kind})\n#undef CU2X_CHECK"),
        encoding="utf-8",
    )
    build = root / "lib/Checks/CMakeLists.txt"
    lines = build.read_text(encoding="utf-8").splitlines()
    entry = f"  {options.family}/{kind}.cpp"
    inside = [i for i, line in enumerate(lines) if "/" in line and ".cpp" in line]
    insert_sorted(lines, entry, inside[0], inside[-1] + 1)
    build.write_text("\n".join(lines) + "\n", encoding="utf-8")

    page = root / f"docs/Diagnostics/CU2X{number}.md"
    tblgen = options.tblgen or root / "build/bin/cu2x-tblgen"
    if tblgen.is_file():
        page.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(
            [
                tblgen,
                "-gen-diagnostic-pages",
                "-I",
                root / "include",
                rows / "Diagnostics.td",
                "-o",
                page.parent / "CU2X.md",
            ],
            check=True,
        )
    print(
        f"{source.relative_to(root)}\n{test.relative_to(root)}\n"
        f"{page.relative_to(root)}\n"
        f"include/cu2x/Diagnostics/{table}.td: fill in the row, then build the "
        "target update-diagnostic-pages, which writes the page from it"
    )


if __name__ == "__main__":
    main()
