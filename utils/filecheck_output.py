#!/usr/bin/env python3
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Run FileCheck on a text that keeps the comments of the test it came from.

usage: filecheck_output.py [FileCheck's arguments]   < TEXT

Metal text keeps the author's comments. Those of a test hold what FileCheck
looks for, so that each expectation would find itself. They are left out.
"""
import re
import subprocess
import sys


def prefixes(arguments):
    found = []
    for n, argument in enumerate(arguments):
        match = re.fullmatch(r"--?check-prefix(?:es)?(?:=(.*))?", argument)
        if match:
            value = match.group(1)
            found += (arguments[n + 1] if value is None else value).split(",")
    return found or ["CHECK"]


def main():
    arguments, source = [], sys.stdin.buffer
    for argument in sys.argv[1:]:
        match = re.fullmatch(r"--?input-file=(.*)", argument)
        if match:
            source = open(match.group(1), "rb")
        else:
            arguments.append(argument)
    kinds = r"(?:-(?:NEXT|SAME|NOT|DAG|LABEL|EMPTY|COUNT-\d+)|\{[A-Z,]+\})*"
    names = "|".join(map(re.escape, prefixes(arguments)))
    expectation = re.compile(
        rf"[ \t]*//+[ \t]*(?:{names}){kinds}:.*".encode())
    lines = []
    for line in source.read().split(b"\n"):
        rest = expectation.sub(b"", line)
        if rest.strip() or rest == line:
            lines.append(rest)
    return subprocess.run(["FileCheck", *arguments],
                          input=b"\n".join(lines)).returncode


sys.exit(main())
