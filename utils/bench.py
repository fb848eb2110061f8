#!/usr/bin/env python3
# ===- bench.py - Time cu2x against parsing alone and against the peer ----===//
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===----------------------------------------------------------------------===//
"""Measure time and memory of cu2x and of what it competes with.

For each file: cu2x, and cu2x --check; clang parsing the file with the flags of
cu2x, with the bundled declarations and with a CUDA toolkit when there is one;
and hipify-perl and hipify-clang when they are given. The parse figures are
those of the host pass and the device pass together; cu2x makes the second one
only where the source asks for the side that it is compiled for, and reads the
bundled declarations as they were precompiled, which clang does not. Then 64
generated files with one and with two jobs.

The runs of all commands take turns. Every ratio is formed within one turn, and
the median over the turns counts. Ratios are of CPU time, because on a shared
machine wall time says more about the neighbours; --metric=wall changes that.
The gain of a second job is always of wall time. Fails when one of LIMITS is
missed; the load of the machine is printed at both ends.
"""

import argparse
import os
import shlex
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

# What is divided by what, and the least or the most that it may be. A row
# whose commands are not there is left out.
LIMITS = [
    ("cu2x", "parse, bundled", "<=", 1.2),
    ("cu2x --check", "cu2x", "<=", 1.3),
    ("parse, toolkit", "cu2x", ">=", 5),
    ("hipify-perl", "cu2x", ">=", 1),
    ("hipify-clang", "cu2x", ">=", 5),
]
JOBS_LIMIT = 1.8

SAXPY = """#include <cuda_runtime.h>

__global__ void saxpy(int n, float a, const float *x, float *y) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n)
    y[i] = a * x[i] + y[i];
}

void run(int n, float a, float *x, float *y) {
  saxpy<<<(n + 255) / 256, 256>>>(n, a, x, y);
  cudaDeviceSynchronize();
}
"""

REDUCE = """#include <cuda_runtime.h>
#include <cstdio>

template <int Block> __global__ void reduce(const float *in, float *out, int n) {
  __shared__ float partial[Block];
  int tid = threadIdx.x;
  float sum = 0;
  for (int i = blockIdx.x * Block + tid; i < n; i += gridDim.x * Block)
    sum += in[i];
  partial[tid] = sum;
  __syncthreads();
  for (int offset = Block / 2; offset > 0; offset /= 2) {
    if (tid < offset)
      partial[tid] += partial[tid + offset];
    __syncthreads();
  }
  if (tid == 0)
    atomicAdd(out, partial[0]);
}

float run(const float *host, int n) {
  float *in, *out, result = 0;
  cudaStream_t stream;
  cudaStreamCreate(&stream);
  cudaMalloc(&in, n * sizeof(float));
  cudaMalloc(&out, sizeof(float));
  cudaMemcpyAsync(in, host, n * sizeof(float), cudaMemcpyHostToDevice, stream);
  cudaMemsetAsync(out, 0, sizeof(float), stream);
  reduce<256><<<64, 256, 0, stream>>>(in, out, n);
  cudaMemcpyAsync(&result, out, sizeof(float), cudaMemcpyDeviceToHost, stream);
  cudaError_t status = cudaStreamSynchronize(stream);
  if (status != cudaSuccess)
    printf("%s\\n", cudaGetErrorString(status));
  cudaFree(in);
  cudaFree(out);
  return result;
}
"""

BLAS = """#include <cublas_v2.h>
#include <cuda_runtime.h>

void multiply(int n, const float *a, const float *b, float *c) {
  cublasHandle_t handle;
  cublasCreate(&handle);
  const float one = 1, zero = 0;
  cublasSgemm(handle, CUBLAS_OP_N, CUBLAS_OP_T, n, n, n, &one, a, n, b, n, &zero,
              c, n);
  cublasDestroy(handle);
}
"""

GENERATED = {"saxpy.cu": SAXPY, "reduce.cu": REDUCE, "blas.cu": BLAS}


class Cost:
    """Wall and CPU seconds and peak memory of finished commands."""

    def __init__(self, wall=0.0, cpu=0.0, peak=0):
        self.wall, self.cpu, self.peak = wall, cpu, peak

    def __add__(self, other):
        return Cost(
            self.wall + other.wall,
            self.cpu + other.cpu,
            max(self.peak, other.peak),
        )


def measure(command):
    """Run one command and return what it cost; its output is dropped."""
    start = time.monotonic()
    child = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    wall = time.monotonic() - start
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss)


def parse_commands(args, file, headers):
    """The command lines with which cu2x parses a file, for host and device."""
    printed = subprocess.run(
        [args.cu2x, "-###", "--cuda-headers=" + headers, str(file), "--"],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    ).stdout
    lines = [shlex.split(l) for l in printed.splitlines() if "-fsyntax-only" in l]
    return [[args.clang] + line[1:] for line in lines]


def subjects(args, file, scratch):
    """Everything to be timed on one file: name -> commands."""
    result = {
        "cu2x": [
            [args.cu2x, "--target=hip", "--cuda-headers=bundled", "--quiet", "-o",
             str(scratch / "out.hip"), str(file), "--"]
        ],
        "cu2x --check": [
            [args.cu2x, "--check", "--cuda-headers=bundled", "--quiet",
             "--config=none", str(file), "--"]
        ],
        "parse, bundled": parse_commands(args, file, "bundled"),
        "  host pass only": parse_commands(args, file, "bundled")[:1],
    }  # fmt: skip
    if args.cuda_path:
        result["parse, toolkit"] = parse_commands(args, file, "toolkit")
    if args.hipify_perl:
        result["hipify-perl"] = [["perl", args.hipify_perl, str(file)]]
    if args.hipify_clang and args.cuda_path:
        resources = subprocess.run(
            [args.clang, "-print-resource-dir"],
            capture_output=True, text=True, check=True,
        ).stdout.strip()  # fmt: skip
        result["hipify-clang"] = [
            [args.hipify_clang, str(file), "--cuda-path=" + args.cuda_path,
             "--clang-resource-directory=" + resources, "-o",
             str(scratch / "peer.hip")]
        ]  # fmt: skip
    return result


def median(values):
    return statistics.median(values) if values else float("nan")


class Verdicts:
    def __init__(self):
        self.missed = 0

    def check(self, what, value, relation, limit):
        good = value <= limit if relation == "<=" else value >= limit
        self.missed += not good
        verdict = "PASS" if good else "FAIL"
        print("%s  %s: %.2f (limit %s %s)" % (verdict, what, value, relation, limit))


def bench_file(args, name, file, scratch, verdicts):
    commands = subjects(args, file, scratch)
    costs = {s: [] for s in commands}
    for turn in range(args.runs + 1):
        for subject, lines in commands.items():
            total = sum((measure(c) for c in lines), Cost())
            # The first turn only fills the caches of the machine.
            if turn:
                costs[subject].append(total)

    print("\n%s, %d lines" % (name, file.read_bytes().count(b"\n")))
    print("  %-16s %9s %9s %9s" % ("", "wall ms", "CPU ms", "peak MiB"))
    for subject, runs in costs.items():
        print(
            "  %-16s %9.0f %9.0f %9.0f"
            % (
                subject,
                1000 * median([r.wall for r in runs]),
                1000 * median([r.cpu for r in runs]),
                median([r.peak for r in runs]) / 1024,
            )
        )

    def ratio(over, under):
        return median(
            [
                getattr(a, args.metric) / getattr(b, args.metric)
                for a, b in zip(costs[over], costs[under])
            ]
        )

    for over, under, relation, limit in LIMITS:
        if over in commands:
            verdicts.check(over + " / " + under, ratio(over, under), relation, limit)
    print("      cu2x / its host pass only: %.2f" % ratio("cu2x", "  host pass only"))


def bench_jobs(args, scratch, verdicts):
    folder = scratch / "many"
    folder.mkdir()
    sources = list(GENERATED.values())
    files = []
    for number in range(args.many):
        files.append(str(folder / ("unit%02d.cu" % number)))
        Path(files[-1]).write_text(sources[number % len(sources)])
    runs = {1: [], 2: []}
    for _ in range(max(3, args.runs // 2)):
        for jobs in runs:
            runs[jobs].append(
                measure(
                    [args.cu2x, "--target=hip", "--cuda-headers=bundled", "--quiet",
                     "--root=" + str(folder), "--out-dir=" + str(scratch / "results"),
                     "-j%d" % jobs, *files, "--"]
                )
            )  # fmt: skip
    print("\n%d generated files" % args.many)
    print("  %-16s %9s %9s %9s" % ("", "wall ms", "CPU ms", "peak MiB"))
    for jobs, costs in runs.items():
        print(
            "  %-16s %9.0f %9.0f %9.0f"
            % (
                "-j%d" % jobs,
                1000 * median([c.wall for c in costs]),
                1000 * median([c.cpu for c in costs]),
                median([c.peak for c in costs]) / 1024,
            )
        )
    gain = median([a.wall / b.wall for a, b in zip(runs[1], runs[2])])
    verdicts.check("-j1 / -j2", gain, ">=", JOBS_LIMIT)


def parse_arguments():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("files", nargs="*", help="instead of the examples")
    parser.add_argument("--cu2x", required=True)
    parser.add_argument("--examples", help="folder of .cu files to time")
    parser.add_argument("--clang", default=shutil.which("clang++-22") or "clang++")
    parser.add_argument("--cuda-path", default="/usr/local/cuda", help="empty: no toolkit")
    parser.add_argument("--hipify-perl")
    parser.add_argument("--hipify-clang")
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--many", type=int, default=64, help="generated files for -j")
    parser.add_argument("--metric", choices=["cpu", "wall"], default="cpu")
    args = parser.parse_args()
    if not (Path(args.cuda_path) / "include" / "cuda_runtime.h").exists():
        args.cuda_path = ""
    return args


def main():
    args = parse_arguments()
    verdicts = Verdicts()
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        named = [(f, Path(f)) for f in args.files]
        if not named and args.examples:
            named = [
                (str(f.relative_to(args.examples)), f)
                for f in sorted(Path(args.examples).rglob("*.cu"))
            ]
        for name, text in GENERATED.items():
            (scratch / name).write_text(text)
            named.append(("generated " + name, scratch / name))
        print(
            "median of %d runs, ratios of %s time, load %.1f"
            % (args.runs, args.metric, os.getloadavg()[0])
        )
        for name, file in named:
            bench_file(args, name, file, scratch, verdicts)
        bench_jobs(args, scratch, verdicts)
    print("\nload %.1f" % os.getloadavg()[0])
    print("%d limits missed" % verdicts.missed if verdicts.missed else "all limits kept")
    sys.exit(1 if verdicts.missed else 0)


if __name__ == "__main__":
    main()
