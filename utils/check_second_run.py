#!/usr/bin/env python3
#===- check_second_run.py - Translate translations -------------------------===#
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===------------------------------------------------------------------------===#
"""Translates CUDA files to HIP, and the results once more.

What was translated is HIP: the second run has to leave it as it is, byte for
byte. Where the first run has no warning, the second can parse the result, too.
Prints what differs, then how many files were looked at, and fails if any
differs. Files that the first run does not parse are left out.
"""

import argparse
import concurrent.futures
import os
import pathlib
import shutil
import subprocess
import sys


def translate(cu2x, inputs, out, root, options, sources={}):
    """Writes the translations below `out`. Returns for each whether it was
    parsed, and whether there were warnings."""

    def one(name):
        source = sources.get(name, name)
        target = out / name.relative_to(root)
        target.parent.mkdir(parents=True, exist_ok=True)
        command = [cu2x, "--cuda-headers=bundled", "--quiet", *options]
        # What is included stands beside the source.
        command += ["-o", target, name, "--", f"-I{source.parent}"]
        run = subprocess.run(command, capture_output=True)
        return run.returncode == 0, b" warning: " in run.stderr

    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        return dict(zip(inputs, pool.map(one, inputs)))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cu2x", required=True)
    parser.add_argument("--work", required=True, type=pathlib.Path)
    parser.add_argument("--option", action="append", default=[])
    parser.add_argument("inputs", nargs="+", type=pathlib.Path)
    args = parser.parse_args()

    inputs = [path.resolve() for path in args.inputs]
    root = pathlib.Path(os.path.commonpath([path.parent for path in inputs]))
    shutil.rmtree(args.work, ignore_errors=True)
    work = args.work.resolve()
    first = translate(args.cu2x, inputs, work / "once", root, args.option)
    good = [path for path in inputs if first[path][0]]
    results = [work / "once" / path.relative_to(root) for path in good]
    second = translate(
        args.cu2x,
        results,
        work / "twice",
        work / "once",
        args.option,
        dict(zip(results, good)),
    )

    failed = 0
    for path, once in zip(good, results):
        twice = work / "twice" / once.relative_to(work / "once")
        if not twice.exists() or once.read_bytes() != twice.read_bytes():
            print(f"{path}: the second run changes it")
        elif not second[once][0] and not first[path][1]:
            print(f"{path}: the second run does not parse it")
        else:
            continue
        failed += 1
    print(f"{len(good)} files translated twice, {failed} differ")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
