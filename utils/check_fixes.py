#!/usr/bin/env python3
# ===- check_fixes.py - Every fix is in the docs and shown by a run ----------===#
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===------------------------------------------------------------------------===#
"""Compare the fixes of lib/Checks with the table of docs/Checks.md and the tests.

    check_fixes.py --cu2x=build/bin/cu2x [--list]

Each row of the table says of a finding and a class of edits which test shows that
they are right. Proved is: what the sources offer edits for is in the table; each
row's edits are really made, of this class, for the row's test; and that test runs
the program, its translation and its fixed forms by prove_fix.sh and expects the
finding to be gone. Rows without a test say why there is none.

Each test with edits that --fix or --fix-maybe makes runs what they write on waves of
64 and of 32 lanes: by prove_fix.sh, which asks that the program fails on waves of 64
before; by prove_kept.sh where it is right there, and has to stay so; or by commands
of its own. Else a line `// not run: ` says why not. --list prints which does what.
"""

import argparse
import json
import pathlib
import re
import subprocess
import sys
import tempfile

TESTS = "test/Checks/Fix"
ROW = re.compile(r"^\| (\[CU2X.*?) \| .* \| (safe|maybe|placeholder) \| (.*) \|$")
LINK = re.compile(r"\]\(\.\./(test/[\w/.-]+)\)")
OPTION = {"safe": "--fix", "maybe": "--fix-maybe"}
NOT_RUN = re.compile(r"^// not run: ((?:.|\n// )*?\.)$", re.MULTILINE)


def table(root):
    """(ID, class) to what the last column says."""
    rows = {}
    for line in (root / "docs/Checks.md").read_text(encoding="utf-8").splitlines():
        if found := ROW.match(line):
            for number in re.findall(r"\[CU2X(\d{4})\]", found[1]):
                rows.setdefault((number, found[2]), []).append(found[3])
    return rows


def offered(cu2x, root):
    """The IDs that the sources make edits for."""
    kinds, names = set(), set()
    for file in sorted((root / "lib/Checks").rglob("*.cpp")):
        text = file.read_text(encoding="utf-8")
        if file.parent.name == "Fix":
            kinds |= set(re.findall(r"\bdiag::Kind::(\w+)", text))
        elif file.name == "Fixes.cpp":
            names |= set(re.findall(r'^    \{"([\w-]+)", \w+,', text, re.MULTILINE))
        elif "Edits" in text and "F.Class = " in text and file.name != "Model.cpp":
            kinds |= set(re.findall(r"\bdiag::Kind::(\w+)", text))
    # A kind is named as its row in the registry is, in another case.
    names |= {re.sub(r"(?<!^)(?=[A-Z])", "-", kind).lower() for kind in kinds}
    listed = subprocess.run(
        [cu2x, "--list-checks"], check=True, stdout=subprocess.PIPE, encoding="utf-8"
    ).stdout
    known = {
        name.replace("-", ""): number
        for number, name in re.findall(r"CU2X(\d{4}) ([\w-]+)", listed)
    }
    return {known.get(name.replace("-", ""), name) for name in names}


def made(cu2x, root, test):
    """The (ID, class) of all edits that a test's source is offered."""
    with tempfile.TemporaryDirectory() as folder:
        report = pathlib.Path(folder) / "report"
        subprocess.run(
            [cu2x, "--cuda-headers=bundled", "--check", "--quiet", "--config=none",
             f"--report={report}", root / test, "--"],
            stderr=subprocess.DEVNULL,
            check=False,
        )
        files = json.loads(report.read_text(encoding="utf-8"))["files"]
    return {
        (finding["id"][4:], finding["fixClass"])
        for file in files
        for finding in file["findings"]
        if finding.get("edits")
    }


def proof(text):
    """How a test shows by running that its edits are right, and what it leaves."""
    commands = "\n".join(re.findall(r"RUN: ?(.*)", text))
    found = []
    if "prove_fix.sh" in commands:
        found.append("wrong before on 64 lanes, right after")
    elif "prove_kept.sh" in commands:
        found.append("right before and after")
    elif all(f"cu2x-simt --warp-size={lanes} " in commands for lanes in (64, 32)):
        found.append("by commands of its own")
    for reason in NOT_RUN.findall(text):
        found.append("not run: " + " ".join(reason.replace("//", " ").split()))
    return "; ".join(found)


def problems(cu2x, root, proofs):
    rows = table(root)
    sources = offered(cu2x, root)
    listed = {number for number, _ in rows}
    for number in sorted(sources - listed):
        yield f"CU2X{number} has a fix that docs/Checks.md does not list"
    for number in sorted(listed - sources):
        yield f"CU2X{number} is listed as fixed, and nothing in lib/Checks does so"
    found = {}
    for path in sorted((root / TESTS).glob("*.cu")):
        test = f"{TESTS}/{path.name}"
        found[test] = made(cu2x, root, test)
        for number, kind in sorted(found[test] - set(rows)):
            yield f"{test}: CU2X{number} has edits of class {kind}, which is no row"
        if any(kind in OPTION for _, kind in found[test]):
            proofs[test] = proof(path.read_text(encoding="utf-8"))
            if not proofs[test]:
                yield f"{test}: has edits, and neither runs them nor says why not"
    for (number, kind), columns in sorted(rows.items()):
        row = f"CU2X{number}, {kind}"
        for column in columns:
            if column.startswith("none: "):
                continue
            tests = LINK.findall(column)
            if not tests:
                yield f"{row}: neither a test nor a reason"
            for test in tests:
                if (number, kind) not in found.get(test, set()):
                    yield f"{row}: {test} has no such edits"
                if kind not in OPTION:
                    continue
                text = (root / test).read_text(encoding="utf-8")
                option = re.search(r"prove_fix\.sh %s %t (--\S+)", text)
                if not option or (kind == "maybe" and option[1] != OPTION[kind]):
                    yield f"{row}: {test} does not run what {OPTION[kind]} writes"
                if not re.search(rf"^// LEFT-NOT: CU2X{number}$", text, re.MULTILINE):
                    yield f"{row}: {test} does not expect it to be gone"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cu2x", default="build/bin/cu2x")
    parser.add_argument(
        "root",
        type=pathlib.Path,
        nargs="?",
        default=pathlib.Path(__file__).resolve().parent.parent,
        help="root of the source tree",
    )
    parser.add_argument("--list", action="store_true", help="print the proofs")
    options = parser.parse_args()
    proofs = {}
    found = list(problems(options.cu2x, options.root, proofs))
    for problem in found:
        print(problem, file=sys.stderr)
    if options.list:
        for test, how in proofs.items():
            print(f"{test}\t{how}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
