#!/usr/bin/env python3
# ===- msl_accept.py - How much published Metal the judge accepts ------------===#
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===------------------------------------------------------------------------===#
"""Runs cu2x-msl-check over published compute kernels and says how many pass.

Each corpus is a folder: of KhronosGroup/SPIRV-Cross, whose expected outputs
were accepted by Apple's compiler, or of ml-explore/mlx, which ships its kernels.
Files that need what the judge does not claim to know (other shader stages, ray
tracing, tensors of Metal 4) are counted apart, each with its reason.
"""

import argparse
import collections
import concurrent.futures
import pathlib
import re
import subprocess

# A pattern in a file or in what it includes, and why the file is set apart.
OUTSIDE = [
    (r"#include <metal_raytracing>", "ray tracing"),
    (r"MetalPerformancePrimitives|#include <metal_tensor>", "tensors of Metal 4"),
]
ERROR = re.compile(r"error: (.*) \[(msl-[\w-]+)\]$", re.M)
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.M)


def kernels(root):
    """The compute kernels of a corpus."""
    mlx = root / "mlx/backend/metal/kernels"
    if mlx.is_dir():
        return sorted(mlx.rglob("*.metal"))
    found = []
    for folder in sorted(root.glob("reference/**/comp")):
        if any(part.startswith("shaders-msl") for part in folder.parts):
            found += sorted(file for file in folder.iterdir() if file.is_file())
    return found


def text_with_includes(file, root, seen):
    """The text of a file and of those of its corpus that it includes."""
    if file in seen or not file.is_file():
        return ""
    seen.add(file)
    text = file.read_text(encoding="utf-8", errors="replace")
    for name in INCLUDE.findall(text):
        for folder in (root, file.parent):
            text += text_with_includes(folder / name, root, seen)
    return text


def reason_outside(file, root):
    text = text_with_includes(file, root, set())
    for pattern, reason in OUTSIDE:
        if re.search(pattern, text):
            return reason
    return None


def version_of(file, default):
    """SPIRV-Cross names the version in the file's name."""
    return "4.0" if ".msl4" in file.name else default


def check(checker, file, root, version):
    """None, or the first error's rule and text."""
    run = subprocess.run(
        [checker, f"--metal-std={version}", f"-I{root}", str(file)],
        capture_output=True,
        text=True,
        errors="replace",
    )
    if run.returncode == 0:
        return None
    first = ERROR.search(run.stderr)
    return (first[2], first[1]) if first else ("crash", f"exit code {run.returncode}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("corpus", type=pathlib.Path, nargs="+")
    parser.add_argument("--checker", default="build/bin/cu2x-msl-check")
    parser.add_argument("--metal-std", default="3.2")
    parser.add_argument("-j", "--jobs", type=int, default=1)
    args = parser.parse_args()
    for root in args.corpus:
        causes = collections.defaultdict(list)
        outside = collections.defaultdict(list)
        inside = []
        for file in kernels(root):
            reason = reason_outside(file, root)
            (outside[reason] if reason else inside).append(file)
        with concurrent.futures.ThreadPoolExecutor(args.jobs) as pool:
            results = pool.map(
                lambda file: check(
                    args.checker, file, root, version_of(file, args.metal_std)
                ),
                inside,
            )
            for file, result in zip(inside, results):
                if result:
                    causes[result].append(file)
        rejected = sum(map(len, causes.values()))
        rate = 100 * (len(inside) - rejected) / max(len(inside), 1)
        print(f"{root}: {len(inside) - rejected} of {len(inside)} accepted ({rate:.1f} %)")
        for (rule, text), files in sorted(causes.items(), key=lambda c: -len(c[1])):
            print(f"  {len(files):3} {rule}: {text}")
            for file in files:
                print(f"        {file.relative_to(root)}")
        for reason, files in outside.items():
            print(f"  {len(files):3} not counted: {reason}")
            for file in files:
                print(f"        {file.relative_to(root)}")


if __name__ == "__main__":
    main()
