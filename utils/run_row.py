#!/usr/bin/env python3
# ===- run_row.py - Run the test of one row -----------------------------------===#
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===------------------------------------------------------------------------===#
"""Translate a small CUDA program to Metal, judge the text, run both kernels.

    run_row.py --bin=build/bin --work=DIR [options] SOURCE

The text is left as DIR/row.metal. One program holds the kernels of the source
and those of the text; it must print the same with either, for several seeds,
and end with status 0. Unlike run_sample.py it gives no sizes: the program goes
through them itself (test/Metal/Rows/Inputs/Row.h).
"""

import argparse
import os
import pathlib
import sys

from run_sample import SEEDS, Failure, run


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bin", type=pathlib.Path, required=True)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--hip", action="store_true", help="run the HIP text too")
    parser.add_argument(
        "--only-metal",
        action="store_true",
        help="the source cannot run here (assembly): the program checks itself",
    )
    parser.add_argument(
        "--option", action="append", default=[], help="an option for cu2x"
    )
    parser.add_argument(
        "--flag", action="append", default=[], help="a flag of the build, behind --"
    )
    parser.add_argument("source", type=pathlib.Path)
    return parser.parse_args()


def outputs(program, **variables):
    """What the program prints, the same for all seeds."""
    printed = None
    for seed in SEEDS:
        environment = dict(os.environ, CU2X_SIMT_SEED=seed, **variables)
        result = run([program], env=environment)
        if "not replaced" in result.stderr:
            raise Failure(f"a kernel ran as the source has it:\n{result.stderr}")
        if printed not in (None, result.stdout):
            raise Failure(f"seed {seed}:\n{result.stdout}\nothers:\n{printed}")
        printed = result.stdout
    return printed


def check(args):
    args.work.mkdir(parents=True, exist_ok=True)
    translate = [args.bin / "cu2x", "--cuda-headers=bundled", "--quiet"]
    metal, report = args.work / "row.metal", args.work / "report.json"
    run(
        [*translate, "--target=metal", "--strict", *args.option, args.source]
        + ["-o", metal, f"--report={report}", *(["--", *args.flag] if args.flag else [])]
    )
    version = [o for o in args.option if o.startswith("--metal-std=")]
    run([args.bin / "cu2x-msl-check", "--Werror", *version, metal])
    simt = [args.bin / "cu2x-simt", "-O0", f"--keep={args.work}"]
    original = {}
    if args.only_metal:
        simt.append("-DROW_ONLY_METAL")
    run([*simt, f"--kernels={metal}", f"--report={report}", args.source])
    printed = outputs(args.work / "program")
    if not args.only_metal:
        original = outputs(args.work / "program", CU2X_SIMT_ORIGINALS="1")
        if printed != original:
            raise Failure(f"the Metal kernels print\n{printed}\nCUDA's\n{original}")
    if args.hip:
        root, hip = args.source.resolve().parents[1], args.work / "hip"
        run(
            [*translate, "--target=hip", "--headers=project", f"--root={root}"]
            + [f"--out-dir={hip}", args.source]
        )
        hip = hip / args.source.parent.name / args.source.name
        printed = run([args.bin / "cu2x-simt", "-O0", "--lang=hip", hip]).stdout
        if printed != original:
            raise Failure(f"the HIP program prints\n{printed}\nCUDA's\n{original}")


def main():
    args = arguments()
    try:
        check(args)
    except Failure as problem:
        sys.exit(f"run_row.py: {args.source.name}: {problem}")


if __name__ == "__main__":
    main()
