#!/usr/bin/env python3
# ===- bench_metal.py - Time the translation to Metal -----------------------===#
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===------------------------------------------------------------------------===#
"""Measure what --target=metal costs in CPU time.

First a file of 500 lines of kernels, which has a limit in seconds and is shown
beside the parse alone. Then one kernel template with 1 to 400 explicit
instantiations: an instantiation must not cost more because others are there.
The counts take turns, and the least time of each counts: other work on the
machine only ever adds to CPU time.

    bench_metal.py [--cu2x=build/bin/cu2x] [--runs=5]
"""

import argparse
import tempfile
from pathlib import Path

from bench import Verdicts, measure, median, parse_commands

LINES = 500

# Kernels of about the size and character of those in layer libraries.
KERNEL = """
// Normalizes the rows of a matrix, one block per row.
{head} void normalize{number}(const float *in, float *out, const float *gain,
                              int columns) {{
  __shared__ float partial[32];
  const float *row = in + (size_t)blockIdx.x * columns;
  float sum = 0;
  for (int i = threadIdx.x; i < columns; i += blockDim.x) {{
    float value = row[i];
    sum += value * value;
  }}
  sum = warpSum{argument}(sum);
  if (threadIdx.x % warpSize == 0)
    partial[threadIdx.x / warpSize] = sum;
  __syncthreads();
  if (threadIdx.x < warpSize) {{
    sum = threadIdx.x < blockDim.x / warpSize ? partial[threadIdx.x] : 0.0f;
    sum = warpSum{argument}(sum);
    if (threadIdx.x == 0)
      partial[0] = rsqrtf(sum / columns + 1e-5f);
  }}
  __syncthreads();
  for (int i = threadIdx.x; i < columns; i += blockDim.x)
    out[(size_t)blockIdx.x * columns + i] = row[i] * partial[0] * gain[i];
}}
"""

SUM = """#include <cuda_runtime.h>

{head} float warpSum(float value) {{
  for (int offset = warpSize / 2; offset > 0; offset /= 2)
    value += __shfl_xor_sync(0xffffffffu, value, offset);
  return value;
}}
"""


def many_kernels():
    text = SUM.format(head="__device__")
    number = 0
    while text.count("\n") < LINES:
        text += KERNEL.format(head="__global__", number=number, argument="")
        number += 1
    return text


def instantiations(count):
    text = SUM.format(head="template <int Tag> __device__")
    text += KERNEL.format(
        head="template <int Tag> __global__", number="", argument="<Tag>"
    )
    for tag in range(count):
        text += (
            f"template __global__ void normalize<{tag}>(const float *, float *,"
            " const float *, int);\n"
        )
    return text


def seconds(command, runs):
    """CPU seconds of a command, the median after one run that fills caches."""
    return median([measure(command).cpu for _ in range(runs + 1)][1:])


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    root = Path(__file__).resolve().parent.parent
    parser.add_argument("--cu2x", default=str(root / "build" / "bin" / "cu2x"))
    parser.add_argument("--clang", default="clang++-22")
    parser.add_argument("--runs", type=int, default=5)
    args = parser.parse_args()
    verdicts = Verdicts()

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "kernels.cu"

        def command(source):
            return [
                args.cu2x, "--target=metal", "--cuda-headers=bundled", "--quiet",
                "--strict", "-o", str(Path(folder) / "out.metal"), str(source), "--",
            ]  # fmt: skip

        file.write_text(many_kernels())
        whole = seconds(command(file), args.runs)
        parse = seconds(parse_commands(args, file, "bundled")[0], args.runs)
        print(f"{LINES} lines: {whole:.3f} s of CPU time, {whole / parse:.2f} of one parse")
        verdicts.check(f"seconds for {LINES} lines", whole, "<=", 0.3)

        commands = {}
        for count in (1, 10, 100, 400):
            file = Path(folder) / f"{count}.cu"
            file.write_text(instantiations(count))
            commands[count] = command(file)
        turns = [
            {count: measure(line).cpu for count, line in commands.items()}
            for _ in range(args.runs + 1)
        ]
        costs = {count: min(turn[count] for turn in turns) for count in commands}
        for count, cost in costs.items():
            print(f"{count:4} instantiations: {cost:.3f} s")
        # What is not in proportion to the count is in all of them; the slopes
        # differ when cost grows faster than the count.
        few = (costs[100] - costs[1]) / 99
        many = (costs[400] - costs[100]) / 300
        verdicts.check("cost of one more, beyond 100 over up to 100", many / few, "<=", 2)
    raise SystemExit(1 if verdicts.missed else 0)


if __name__ == "__main__":
    main()
