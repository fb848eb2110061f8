#!/usr/bin/env python3
# ===- bench_runtime.py - Time the runtime of ported programs ----------------===#
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===------------------------------------------------------------------------===#
"""Time launches and copies of the runtime on the CPU backend.

    bench_runtime.py [--launches=N] [BUILD]

Compiles bench_runtime.cpp and bench_runtime.metal with what lies in BUILD (the
folder build) and prints what calls cost, and how copies compare with memcpy.
With --launches a program makes N launches, and one a tenth of them, and the
memory that both took is printed. Fails when a limit is missed.
"""

import argparse
import os
import pathlib
import subprocess
import sys
import tempfile

# What a call may cost, in microseconds.
LIMITS = {"launch": 5.0, "launch_and_wait": 10.0, "launch_in_graph": 5.0}
# Copies take at most as many times as long as memcpy.
COPY_RATIO = 1.25
COPIES = ("copy_to_device_", "copy_from_device_")
# How much more memory ten times as many launches may take, in KiB.
MORE_MEMORY = 1024


def build(folder, target):
    here = pathlib.Path(__file__).parent
    lib = folder / "lib"
    subprocess.run(
        [
            folder / "bin/cu2x-msl-cc",
            "--library=bench_runtime",
            here / "bench_runtime.metal",
            "-o",
            target / "kernels.o",
        ],
        check=True,
    )
    program = target / "program"
    libraries = ["Runtime", "MetalRuntime", "SIMT"]
    subprocess.run(
        ["clang++-22", "-std=c++17", "-O2", f"-I{lib}/cu2x/runtime"]
        + [here / "bench_runtime.cpp", target / "kernels.o"]
        + [lib / f"libcu2x{name}.a" for name in libraries]
        + ["-lboost_context", "-pthread", "-o", program],
        check=True,
    )
    return program


def memory_of(program, launches):
    """The most memory in KiB that a program with so many launches had."""
    process = subprocess.Popen([program, str(launches)], stdout=subprocess.PIPE)
    if process.stdout.read() != b"cudaSuccess\n":
        sys.exit("bench_runtime.py: the launches failed")
    _, _, usage = os.wait4(process.pid, 0)
    return usage.ru_maxrss


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--launches", type=int, default=0)
    parser.add_argument(
        "build",
        type=pathlib.Path,
        nargs="?",
        default=pathlib.Path(__file__).parent.parent / "build",
    )
    arguments = parser.parse_args()
    missed = 0
    with tempfile.TemporaryDirectory() as folder:
        program = build(arguments.build.resolve(), pathlib.Path(folder))
        output = subprocess.run([program], check=True, capture_output=True, text=True)
        times = {
            name: float(value)
            for name, value in (line.split() for line in output.stdout.splitlines())
        }
        for name, value in times.items():
            if name.startswith(COPIES):
                ratio = value / times["memcpy_" + name.rsplit("_", 1)[1]]
                bad = ratio > COPY_RATIO
                print(f"{name:24} {ratio:10.2f} times memcpy")
            else:
                bad = value * 1e6 > LIMITS.get(name, float("inf"))
                print(f"{name:24} {value * 1e6:10.2f} us")
            missed += bad
        if arguments.launches:
            few = memory_of(program, arguments.launches // 10)
            many = memory_of(program, arguments.launches)
            print(f"{arguments.launches // 10} launches {few} KiB")
            print(f"{arguments.launches} launches {many} KiB")
            missed += many - few > MORE_MEMORY
    if missed:
        print(f"bench_runtime.py: {missed} limits missed", file=sys.stderr)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
