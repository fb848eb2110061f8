#!/usr/bin/env python3
# ===- run_port.py - Build a program's port for the CPU ----------------------===#
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===------------------------------------------------------------------------===#
"""Port a CUDA program of one file, build the port for the CPU and run it.

    run_port.py --bin=build/bin --work=DIR [--flag=FLAG...] SOURCE [ARGUMENT...]

The port is compiled without any header of CUDA; --flag is for cu2x. The exit
status is the program's.
"""

import argparse
import pathlib
import re
import subprocess
import sys


class Failure(Exception):
    pass


def run(command, **kwargs):
    """Runs a command to its end; a Failure says what it printed."""
    result = subprocess.run(
        command, capture_output=True, text=True, timeout=300, check=False, **kwargs
    )
    if result.returncode != 0:
        raise Failure(
            f"{' '.join(map(str, command))}\nstatus {result.returncode}\n"
            f"{result.stdout[-2000:]}{result.stderr[-4000:]}"
        )
    return result


def build(tools, source, folder, flags=(), compiler="clang++-22"):
    """Ports and builds; the program."""
    run(
        [tools / "cu2x", "--cuda-headers=bundled", "--quiet", "--target=metal"]
        + ["--strict", f"--root={source.parent}", f"--out-dir={folder}"]
        + [*flags, source]
    )
    lib = tools.parent / "lib"
    port = folder / source.stem
    host, kernels = f"{port}.o", f"{port}.metal.o"
    library = re.sub(r"\W", "_", source.stem)
    run(
        [tools / "cu2x-msl-cc", f"--library={library}", f"{port}.metal"]
        + ["-o", kernels]
    )
    run(
        [compiler, "-std=c++17", "-O1", "-ffp-contract=off", "-c"]
        + [f"-I{lib}/cu2x/runtime", f"{port}.cpp", "-o", host]
    )
    program = folder / "program"
    archives = [f"{lib}/libcu2x{part}.a" for part in ("Runtime", "MetalRuntime", "SIMT")]
    run(
        [compiler, host, kernels, *archives, "-lboost_context", "-pthread"]
        + ["-fuse-ld=lld", "-o", program]
    )
    return program


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bin", type=pathlib.Path, required=True)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--flag", action="append", default=[])
    parser.add_argument("source", type=pathlib.Path)
    parser.add_argument("arguments", nargs="*")
    args = parser.parse_args()
    args.work.mkdir(parents=True, exist_ok=True)
    try:
        program = build(args.bin, args.source, args.work, args.flag)
    except Failure as problem:
        sys.exit(f"run_port.py: {args.source.name}: {problem}")
    return subprocess.run([program, *args.arguments], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
