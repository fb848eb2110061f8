# ===- cases.py - Run a table of right and wrong kernels ---------------------===#
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===------------------------------------------------------------------------===#
"""Checks the cases of a file with cu2x-msl-check.

A case begins with one of

    //--- reject RULE [option...]: what is wrong
    //--- warn RULE [option...]: what is doubtful
    //--- accept [option...]: the near miss

and lasts to the next. The first must be refused, and the first finding must name
RULE; clang may stumble over the same mistake again. The second must be accepted
with a warning that names RULE. The third must be accepted without a warning.
"""

import re
import subprocess
import sys
import tempfile

HEADER = re.compile(r"^//--- (?:(reject|warn) (\S+)|accept)((?: -\S+)*): (.*)$", re.M)
PROLOGUE = "#include <metal_stdlib>\nusing namespace metal;\n"


def cases(text):
    """Yields (verdict or None, rule or None, options, title, code)."""
    headers = list(HEADER.finditer(text))
    for header, following in zip(headers, headers[1:] + [None]):
        code = text[header.end() : following.start() if following else None]
        options = header[3].split()
        yield header[1], header[2], options, header[4], PROLOGUE + code


def problem(checker, verdict, rule, options, code):
    """What is wrong with the verdict of the checker, or None."""
    with tempfile.NamedTemporaryFile("w", suffix=".metal") as file:
        file.write(code)
        file.flush()
        run = subprocess.run(
            [checker, *([] if verdict == "warn" else ["--Werror"]), *options, file.name],
            capture_output=True,
            text=True,
        )
    named = re.findall(
        r"^\S+: (?:error|warning): .*\[(msl-[\w-]+)\]$", run.stderr, re.M
    )
    if run.returncode not in (0, 1):
        return f"exit code {run.returncode}"
    if rule is None:
        return None if run.returncode == 0 else run.stderr
    if run.returncode != (verdict == "reject"):
        return run.stderr or "accepted"
    return None if named[:1] == [rule] else run.stderr


def main():
    checker, path = sys.argv[1:]
    with open(path, encoding="utf-8") as file:
        found = list(cases(file.read()))
    failed = 0
    for verdict, rule, options, title, code in found:
        text = problem(checker, verdict, rule, options, code)
        if text:
            failed += 1
            print(f"{rule or 'accept'}: {title}\n{text}")
    rejected = sum(1 for case in found if case[0] == "reject")
    print(f"{rejected} rejected, {len(found) - rejected} accepted, {failed} wrong")
    return 1 if failed or not found else 0


sys.exit(main())
