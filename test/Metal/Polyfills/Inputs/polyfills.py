#!/usr/bin/env python3
# ===- polyfills.py - Look at the library of functions -----------------------===#
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===------------------------------------------------------------------------===#
"""polyfills.py program VERSION: prints a file of MSL with all functions that
need at most VERSION.
polyfills.py names FOLDER: says which functions of FOLDER/*.metal use a name
that is not among their dependencies, or have one that they do not use."""

import pathlib
import re
import subprocess
import sys


def tool(option):
    return subprocess.run(
        ["cu2x-msl-cc", option], check=True, capture_output=True, text=True
    ).stdout


def program(version):
    rows = [line.split() for line in tool("--list-polyfills").splitlines()]
    names = [name for name, needed in rows if int(needed) <= version]
    print("#include <metal_stdlib>")
    print(tool("--polyfills=" + ",".join(names)))
    print("kernel void k(device float *x [[buffer(0)]]) { x[0] = 1.0f; }")


def names(folder):
    total = 0
    for file in sorted(pathlib.Path(folder).glob("*.metal")):
        for section in file.read_text().split("\n//= ")[1:]:
            marker, text = section.split("\n", 1)
            head, _, dependencies = marker.partition(":")
            name = head.split()[0]
            code = "\n".join(line.partition("//")[0] for line in text.split("\n"))
            used = set(re.findall(r"\bcu2x_\w+", code)) - {name}
            total += 1
            for other in used ^ set(dependencies.split()):
                print(f"{file.name}: {name}: {other}")
    print(f"{total} functions")


if sys.argv[1] == "program":
    program(int(sys.argv[2]))
else:
    names(sys.argv[2])
