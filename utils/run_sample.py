#!/usr/bin/env python3
# ===- run_sample.py - Run a sample and its translations ---------------------===#
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===------------------------------------------------------------------------===#
"""Run a CUDA program and its translations on the CPU and compare what they print.

    run_sample.py --bin=build/bin --work=DIR [--hip [--wave64=HOW]] [--metal]
                  [--metal-flag=FLAG...] [--metal-refused=ID] SOURCE

The CUDA source itself runs on the SIMT executor for awkward sizes and several
seeds; it must end with status 0 and print the same for every seed. --hip runs
the HIP translation with waves of 32 and of 64 lanes, --metal the printed kernels
in the same host program, after the judge has taken them, and the whole port on
the CPU backend. Their output must be that of the source. --wave64 says what the
waves of 64 need (hip_waves.py), and must be needed. --metal-refused is for programs without a port: some
kernel has to be refused with this ID, none with another, and the judge has to
take the kernels that are left.
"""

import argparse
import os
import pathlib
import re
import subprocess
import sys

import hip_waves
import run_port
from run_port import Failure, run

SIZES = ["0", "1", "31", "33", "1000"]
SEEDS = ["0", "1", "7"]


def build(tools, source, folder, *options):
    """Prepares and compiles with cu2x-simt; the program that it leaves."""
    folder.mkdir(parents=True, exist_ok=True)
    result = run(
        [tools / "cu2x-simt", *options, f"--keep={folder}", source, "--", "1"]
    )
    if "not replaced" in result.stderr or "original" in result.stderr:
        raise Failure(f"a kernel ran as the source has it:\n{result.stderr}")
    return folder / "program"


def outputs(program, seeds, lanes=32):
    """What the program prints, by size; the same for every seed."""
    printed = {}
    for size in SIZES:
        for seed in seeds:
            environment = dict(
                os.environ, CU2X_SIMT_SEED=seed, CU2X_SIMT_WARP=str(lanes)
            )
            text = run([program, size], env=environment).stdout
            if printed.setdefault(size, text) != text:
                raise Failure(
                    f"{program}: size {size}, seed {seed} prints\n{text}\n"
                    f"and seed {seeds[0]} printed\n{printed[size]}"
                )
    return printed


def kernels_left(tools, source, work, refused, flags=()):
    """The Metal file of a program that is refused with that ID and no other."""
    kernels = work / f"{source.stem}.metal"
    said = run(
        [tools / "cu2x", "--cuda-headers=bundled", "--target=metal", *flags]
        + [source, "-o", kernels]
    ).stderr
    ids = set(re.findall(r"\[(CU2X\d+)", said))
    if ids != {refused}:
        raise Failure(f"refused with {sorted(ids) or 'nothing'}, not {refused}:\n{said}")
    return kernels


def compare(name, original, translated):
    for size, text in translated.items():
        if text != original[size]:
            raise Failure(
                f"size {size}: the {name} translation prints\n{text}\n"
                f"and the source printed\n{original[size]}"
            )


def compare_hip(args, original):
    """The HIP translation on waves of both widths."""
    hip = args.work / (args.source.stem + ".hip")
    run(
        [args.bin / "cu2x", "--cuda-headers=bundled", "--quiet", "--target=hip"]
        + [args.source, "-o", hip]
    )
    program = build(args.bin, hip, args.work / "hip")
    compare("HIP", original, outputs(program, SEEDS[:1]))
    if args.wave64 is None:
        compare("HIP (waves of 64)", original, outputs(program, SEEDS[:1], 64))
        return
    try:
        same = outputs(program, SEEDS[:1], 64) == original
    except Failure:
        same = False
    if same:
        raise Failure(f"prints the same on waves of 64 without --wave64={args.wave64}")
    try:
        hip = hip_waves.translated(args.bin, args.source, args.work, args.wave64)
    except hip_waves.Announced:
        return
    program = build(args.bin, hip, args.work / "hip64")
    for lanes in (32, 64):
        printed = outputs(program, SEEDS[:1], lanes)
        compare(f"fixed HIP (waves of {lanes})", original, printed)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bin", type=pathlib.Path, required=True)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--hip", action="store_true")
    parser.add_argument("--wave64", metavar="HOW")
    parser.add_argument("--metal", action="store_true")
    parser.add_argument("--metal-flag", action="append", default=[])
    parser.add_argument("--metal-refused", metavar="ID")
    parser.add_argument("source", type=pathlib.Path)
    args = parser.parse_args()
    args.work.mkdir(parents=True, exist_ok=True)
    translate = [args.bin / "cu2x", "--cuda-headers=bundled", "--quiet"]
    try:
        original = outputs(build(args.bin, args.source, args.work / "cuda"), SEEDS)
        if args.hip:
            compare_hip(args, original)
        if args.metal_refused:
            kernels = kernels_left(
                args.bin, args.source, args.work, args.metal_refused, args.metal_flag
            )
            run([args.bin / "cu2x-msl-check", "--Werror", kernels])
        if args.metal:
            metal = args.work / (args.source.stem + ".metal")
            report = args.work / "report.json"
            run(
                [*translate, "--target=metal", "--strict", args.source]
                + [*args.metal_flag, "-o", metal, f"--report={report}"]
            )
            run([args.bin / "cu2x-msl-check", "--Werror", metal])
            program = build(
                args.bin,
                args.source,
                args.work / "metal",
                f"--kernels={metal}",
                f"--report={report}",
            )
            compare("Metal", original, outputs(program, SEEDS))
            port = run_port.build(
                args.bin, args.source, args.work / "port", args.metal_flag
            )
            compare("port", original, outputs(port, SEEDS[:1]))
    except (Failure, subprocess.TimeoutExpired) as problem:
        sys.exit(f"run_sample.py: {args.source.name}: {problem}")


if __name__ == "__main__":
    main()
