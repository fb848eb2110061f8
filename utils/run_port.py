#!/usr/bin/env python3
# ===- run_port.py - Run a sample's port on the CPU backend ------------------===#
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===------------------------------------------------------------------------===#
"""Port a CUDA program, build the port for the CPU and compare what it prints.

    run_port.py --bin=build/bin --work=DIR [--flag=FLAG...] [--original=PROGRAM]
                [--cxx=COMPILER] SOURCE

The port is compiled without any header of CUDA and runs for awkward sizes. It
must print what the source prints on the SIMT executor; --original names a
program that was built of the source before.
"""

import argparse
import pathlib
import re
import sys

import run_sample
from run_sample import Failure, run


def build(args, folder):
    """Ports and builds; the program."""
    source = args.source
    run(
        [args.bin / "cu2x", "--cuda-headers=bundled", "--quiet", "--target=metal"]
        + ["--strict", f"--root={source.parent}", f"--out-dir={folder}"]
        + [*args.flag, source]
    )
    lib = args.bin.parent / "lib"
    host, kernels = folder / "host.o", folder / "kernels.o"
    name = source.stem
    library = re.sub(r"\W", "_", name)
    run([args.bin / "cu2x-msl-cc", f"--library={library}", f"{folder}/{name}.metal"]
        + ["-o", kernels])
    run([args.cxx, "-std=c++17", "-O1", "-c", f"-I{lib}/cu2x/runtime"]
        + [f"{folder}/{name}.cpp", "-o", host])
    program = folder / "program"
    archives = [f"{lib}/libcu2x{part}.a" for part in ("Runtime", "MetalRuntime", "SIMT")]
    run([args.cxx, host, kernels, *archives, "-lboost_context", "-pthread", "-o"]
        + [program])
    return program


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bin", type=pathlib.Path, required=True)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--flag", action="append", default=[])
    parser.add_argument("--original", type=pathlib.Path)
    parser.add_argument("--cxx", default="clang++-22")
    parser.add_argument("source", type=pathlib.Path)
    args = parser.parse_args()
    args.work.mkdir(parents=True, exist_ok=True)
    try:
        original = args.original or run_sample.build(
            args.bin, args.source, args.work / "cuda"
        )
        expected = run_sample.outputs(original, run_sample.SEEDS[:1])
        program = build(args, args.work / "port")
        run_sample.compare(
            "port", expected, run_sample.outputs(program, run_sample.SEEDS[:2])
        )
    except Failure as problem:
        sys.exit(f"run_port.py: {args.source.name}: {problem}")


if __name__ == "__main__":
    main()
