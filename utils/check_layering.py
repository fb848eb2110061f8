#!/usr/bin/env python3
# ===- check_layering.py - Includes go downwards only ------------------------===#
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===------------------------------------------------------------------------===#
"""Report every include and every link of cu2x that goes to a higher layer.

A file of a layer may use its own layer and lower ones. Headers of another
folder are included by their path below include/, so a bare name means a file of
the same folder. Some layers stand alone and use no other.
"""

import argparse
import pathlib
import re
import sys

LAYERS = [
    "Support",
    "Diagnostics",
    "API",
    "Headers",
    "Frontend",
    "Rewrite",
    "Checks",
    "Translation",
    "HIP",
    "Dialect",
    "Conversion",
    "Metal",
    "SIMT",
    "Runtime",
    "Prepare",
    "MSLCheck",
    "Project",
    "Driver",
    "tools",
]
# Layers that are shipped as source or linked by user programs, and stand alone.
ALONE = {"SIMT"}
# Functions of CUDA's for the host, which ports and programs of the executor
# include alike: they belong to both, and may use no layer.
SHARED = {
    "cu2x/runtime/bfloat16functions.inc",
    "cu2x/runtime/halffunctions.inc",
    "cu2x/runtime/mathconstants.inc",
    "cu2x/runtime/mathfunctions.inc",
    "cu2x/runtime/smallfloatfunctions.inc",
    "cu2x/runtime/smallfloats.h",
}
SOURCES = {".cpp", ".h", ".td"}
INCLUDE = re.compile(r'^\s*#?\s*include\s+"([^"]+)"')
LINKED = re.compile(r"\bcu2x([A-Z]\w*)")


def layer_of(name):
    """The layer of a file or folder below include/cu2x or lib.

    What programs include has names in lower case: cu2x/runtime.h and its folder.
    """
    return "Runtime" if name[0].islower() else name


def files_by_layer(root):
    """Yields (layer, file) for all source and build files."""
    for top in ("include/cu2x", "lib", "tools"):
        for file in sorted((root / top).rglob("*")):
            parts = file.relative_to(root / top).parts
            if not file.is_file() or len(parts) < 2:
                continue
            if file.suffix in SOURCES or file.name == "CMakeLists.txt":
                yield "tools" if top == "tools" else layer_of(parts[0]), file


def included_layer(name, file, root):
    """The layer that an include leads to, or None outside of the project."""
    if name in SHARED:
        return None
    if name.startswith("cu2x/"):
        return layer_of(name.split("/")[1])
    if (file.parent / name).is_file():
        target = (file.parent / name).resolve().relative_to(root)
        return "tools" if target.parts[0] == "tools" else target.parts[1]
    return None


def used_layers(file, root):
    """Yields (line number, layer) for all that the file uses."""
    text = file.read_text(encoding="utf-8")
    for number, line in enumerate(text.splitlines(), 1):
        if file.name == "CMakeLists.txt":
            for name in LINKED.findall(line.split("#")[0]):
                if name in LAYERS:
                    yield number, name
        elif match := INCLUDE.match(line):
            layer = included_layer(match.group(1), file, root)
            if layer:
                yield number, layer


def problems(root):
    for layer, file in files_by_layer(root):
        place = file.relative_to(root)
        if layer not in LAYERS:
            yield f"{place}: folder '{layer}' is no layer"
            continue
        shared = place.as_posix().removeprefix("include/") in SHARED
        for number, used in used_layers(file, root):
            if shared:
                yield f"{place}:{number}: is shared, but uses {used}"
            if used not in LAYERS:
                yield f"{place}:{number}: '{used}' is no layer"
            elif LAYERS.index(used) > LAYERS.index(layer):
                yield f"{place}:{number}: {layer} uses the higher layer {used}"
            elif layer in ALONE and used != layer:
                yield f"{place}:{number}: {layer} stands alone, but uses {used}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "root",
        type=pathlib.Path,
        nargs="?",
        default=pathlib.Path(__file__).parent.parent,
        help="root of the source tree",
    )
    found = list(problems(parser.parse_args().root.resolve()))
    for problem in found:
        print(problem, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
