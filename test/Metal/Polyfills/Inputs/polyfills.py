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
that does not come with their dependencies, or have one that they do not use.
An operator has no name, and a struct is what callers of a template put into it:
a dependency that defines one of these counts as used."""

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


def closure(name, needs):
    """The section and all it needs."""
    found, work = set(), [name]
    while work:
        at = work.pop()
        if at not in found:
            found.add(at)
            work += needs.get(at, [])
    return found


def names(folder):
    code, needs, files = {}, {}, {}
    for file in sorted(pathlib.Path(folder).glob("*.metal")):
        for section in file.read_text().split("\n//= ")[1:]:
            marker, text = section.split("\n", 1)
            head, _, dependencies = marker.partition(":")
            name = head.split()[0]
            code[name] = "\n".join(line.partition("//")[0] for line in text.split("\n"))
            needs[name] = dependencies.split()
            files[name] = file.name
    # What a section defines: functions of several names, or operators.
    defined = {
        name: set(re.findall(r"^(?:static inline|struct) [^;{]*?\b(cu2x_\w+)(?=\(| \{)", text, re.M))
        | {name}
        for name, text in code.items()
    }
    def is_argument(other, text):
        return "template <typename" in text and f"struct {other} {{" in code.get(other, "")

    for name, text in code.items():
        used = set(re.findall(r"\bcu2x_\w+", text)) - defined[name]
        reached = set().union(*(defined[n] for n in closure(name, needs) if n in defined))
        for other in sorted(used - reached):
            print(f"{files[name]}: {name}: {other}")
        for other in needs[name]:
            if (
                not defined.get(other, set()) & used
                and "operator" not in code.get(other, "")
                and not is_argument(other, text)
            ):
                print(f"{files[name]}: {name}: {other}")
    print(f"{len(code)} functions")


if sys.argv[1] == "program":
    program(int(sys.argv[2]))
else:
    names(sys.argv[2])
