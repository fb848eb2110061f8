#!/usr/bin/env python3
# ===- bench_scale.py - Time and memory by the number of units ----------------===#
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===------------------------------------------------------------------------===#
"""Migrates generated projects of two sizes and compares what a unit costs.

  bench_scale.py --bin=build/bin --work=DIR [--units=2000] [--headers=KIND]

Each unit has a folder with others, flags in one database, and three headers that
all units share. Fails when a unit of the large project costs more than twice
what one of the small project does, a quarter of its size, or when the reduce
needs 500 MB. The map must need no more memory for many units; the reduce holds all
results, and so much for each. Times are those of the processor; limits are ratios of
one run.
"""

import argparse
import json
import os
import pathlib
import shutil
import subprocess
import sys

REDUCE_LIMIT_MB = 500
# How often the reduce is measured; the least counts.
REDUCES = 3
RATIO = 2.0

HEADER = """#pragma once
#include <cuda_runtime.h>
{functions}
"""
FUNCTION = """inline void *get{n}(size_t Size) {{
  void *P = nullptr;
  if (cudaMalloc(&P, Size) != cudaSuccess)
    return nullptr;
  cudaMemset(P, 0, Size);
  return P;
}}
"""
UNIT = """#include "a.cuh"
#include "b.cuh"
#include "c.cuh"
__global__ void kernel{n}(float *Data, int N) {{
  int I = blockIdx.x * blockDim.x + threadIdx.x;
  if (I < N)
    Data[I] += __shfl_xor_sync(0xffffffff, Data[I], 16);
}}
void run{n}() {{
  auto *P = static_cast<float *>(get1{h}(4096));
  kernel{n}<<<4, 256>>>(P, 1024);
  cudaDeviceSynchronize();
  cudaFree(P);
}}
"""


def generate(root, units):
    shutil.rmtree(root, ignore_errors=True)
    (root / "include").mkdir(parents=True)
    for index, name in enumerate("abc"):
        text = "".join(FUNCTION.format(n=f"{index}{I}") for I in range(20))
        (root / f"include/{name}.cuh").write_text(HEADER.format(functions=text))
    commands = []
    for n in range(units):
        folder = root / f"part{n // 4}"
        folder.mkdir(exist_ok=True)
        (folder / f"u{n}.cu").write_text(UNIT.format(n=n, h=n % 10))
        commands.append({
            "directory": str(root), "file": f"part{n // 4}/u{n}.cu",
            "arguments": ["nvcc", "-Iinclude", f"-DUNIT={n}", "-c",
                          f"part{n // 4}/u{n}.cu"],
        })
    (root / "compile_commands.json").write_text(json.dumps(commands))


def measure(command, work):
    """Seconds of the processor and the largest memory in MB."""
    log = work / "log.txt"
    with open(log, "w") as file:
        child = subprocess.Popen(command, stdout=file, stderr=file)
        _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        sys.exit(f"status {child.returncode} of {' '.join(command)}\n"
                 + log.read_text()[-1000:])
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


class Project:
    """A generated project, and what its map and its reduces cost."""

    def __init__(self, cu2x, work, units, headers):
        self.cu2x, self.work, self.units = cu2x, work, units
        self.root, state = work / f"app{units}", work / f"state{units}"
        self.common = [f"--cuda-headers={headers}", f"--in-root={self.root}",
                       f"--state-dir={state}", "--quiet", "-j1"]
        generate(self.root, units)
        shutil.rmtree(state, ignore_errors=True)
        self.map = measure([cu2x, "migrate", "--shard=1/1", *self.common], work)
        self.reduces = []

    def reduce(self):
        generate(self.root, self.units)
        self.reduces.append(
            measure([self.cu2x, "apply", "-i", *self.common], self.work))

    def report(self):
        seconds, memory = self.map
        reduce_seconds = min(seconds for seconds, _ in self.reduces)
        reduce_memory = max(memory for _, memory in self.reduces)
        print(f"{self.units:5} units: map {seconds / self.units * 1000:6.1f} ms "
              f"a unit, {memory:4.0f} MB; reduce "
              f"{reduce_seconds / self.units * 1000:5.1f} ms a unit, "
              f"{reduce_memory:4.0f} MB", flush=True)
        header = (self.root / "include/a.cuh").read_text()
        if "hipMalloc" not in header or "cudaMalloc" in header:
            sys.exit("the header was not translated")
        costs = (seconds / self.units, memory, reduce_seconds / self.units,
                 reduce_memory / self.units)
        return costs, reduce_memory


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bin", required=True)
    parser.add_argument("--work", required=True)
    parser.add_argument("--units", type=int, default=2000)
    parser.add_argument("--headers", default="bundled")
    options = parser.parse_args()
    cu2x = str(pathlib.Path(options.bin).resolve() / "cu2x")
    work = pathlib.Path(options.work).resolve()
    few = Project(cu2x, work, options.units // 4, options.headers)
    many = Project(cu2x, work, options.units, options.headers)
    # A reduce takes milliseconds, which anything else on the machine doubles:
    # both are measured by turns.
    for _ in range(REDUCES):
        few.reduce()
        many.reduce()
    small, _ = few.report()
    large, reduce_memory = many.report()
    names = ("seconds of a unit", "memory of the map",
             "seconds of the reduce for a unit", "memory of the reduce for a unit")
    for name, one, other in zip(names, small, large):
        if other > RATIO * one:
            sys.exit(f"{name}: {other / one:.1f} times as much in the large project")
    if reduce_memory > REDUCE_LIMIT_MB:
        sys.exit(f"the reduce needs {reduce_memory:.0f} MB")


main()
