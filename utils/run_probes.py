#!/usr/bin/env python3
# ===- run_probes.py - Ask a machine what MSL leaves open -------------------===#
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===------------------------------------------------------------------------===#
"""Run the kernels of test/Probes and compare with what cu2x assumes.

    run_probes.py [PROBE.metal...]                         on a Mac: on its GPU
    run_probes.py --executor=build/bin --work=DIR [PROBE.metal...]
                                                           on the SIMT executor
    run_probes.py --nvidia=build/bin --work=DIR [PROBE.metal...]
                                            as PTX (msl_ptx.py) on an NVIDIA GPU

A probe says `// assumed: WORD = VALUE` for the words of its output. The script
prints each probe's answer, and fails when one is not as assumed. A compiler that
refuses what the judge refuses by the RUN line of the probe agrees. On the
executor, a probe that the judge refuses by its RUN line is left out, and so is
one that says `// Not for the executor`. On a Mac the number of cores of the GPU
comes first, which Metal does not tell.
"""

import argparse
import pathlib
import re
import shutil
import struct
import subprocess
import sys

import msl_ptx
import nvidia_driver

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROBES = ROOT / "test" / "Probes"
NOT_EXECUTED = ("RUN: not %msl_check", "\n// Not for the executor")


def assumed(probe):
    """The words that cu2x assumes, by index."""
    lines = re.findall(r"^// assumed: (\d+) = (\w+)$", probe.read_text(), re.M)
    return {int(index): int(value, 0) for index, value in lines}


def on_executor(tools, work, probes):
    """Yields (probe, answer) for those that can be compiled for the executor."""
    work.mkdir(parents=True, exist_ok=True)
    simt = tools.parent / "lib" / "cu2x" / "simt"
    for probe in probes:
        if any(words in probe.read_text() for words in NOT_EXECUTED):
            continue
        kernel, program = work / "kernel.o", work / "program"
        subprocess.run([tools / "cu2x-msl-cc", probe, "-o", kernel], check=True)
        subprocess.run(
            ["clang++-22", f"--config={simt.resolve()}/kernel.cfg", "-std=c++17"]
            + [PROBES / "Inputs" / "run.cpp", kernel, "-lcu2xMetalRuntime"]
            + ["-fuse-ld=lld", "-o", program],
            check=True,
        )
        result = subprocess.run([program], check=True, capture_output=True, text=True)
        yield probe, result.stdout.strip()


def on_nvidia(tools, work, probes):
    """Yields (probe, answer) for those that can be lowered to PTX.

    This says whether cu2x's Metal means on a GPU what it means on the executor,
    and nothing about Apple's.
    """
    work.mkdir(parents=True, exist_ok=True)
    driver = nvidia_driver.Driver()
    for probe in probes:
        if any(words in probe.read_text() for words in NOT_EXECUTED):
            continue
        ptx = msl_ptx.lower(tools.resolve(), probe, work, "sm_80")
        out, fresh = driver.memory(bytes(256)), driver.memory(bytes(65536))
        numbers = driver.memory(struct.pack("64i", *range(64)))
        buffers = {0: out, 1: numbers, 2: fresh}
        driver.launch(ptx, "probe", buffers, (1, 1, 1), (32, 1, 1))
        words = struct.unpack("8I", driver.read(out, 32))
        yield probe, " ".join(f"0x{word:08x}" for word in words)


def gpu_cores():
    """How many cores the registry of macOS says that the GPU has."""
    try:
        registry = subprocess.run(
            ["ioreg", "-r", "-c", "AGXAccelerator", "-d", "1"],
            check=False,
            capture_output=True,
            text=True,
        ).stdout
    except OSError as problem:
        return str(problem)
    cores = re.search(r'"gpu-core-count"\s*=\s*(\d+)', registry)
    return cores[1] if cores else "ioreg does not say"


def on_gpu(probes):
    """Yields (probe, answer) from the GPU of this Mac."""
    print(f"# cores of the GPU: {gpu_cores()}")
    result = subprocess.run(
        ["xcrun", "swift", PROBES / "Inputs" / "run.swift", *probes],
        check=False,
        capture_output=True,
        text=True,
    )
    left = {probe.stem: probe for probe in probes}
    for line in result.stdout.splitlines():
        name, colon, answer = line.partition(": ")
        if colon and name in left:
            yield left.pop(name), answer
        else:
            # The name of the GPU, and what else the program or Metal prints.
            print(line)
    if result.stderr:
        print(result.stderr.rstrip())
    why = f"the program ended with status {result.returncode}"
    for probe in left.values():
        yield probe, f"not reached, {why}"
    if result.returncode and not left:
        raise msl_ptx.Failure(why)


def verdict(probe, answer):
    """What the answer means for cu2x, and whether it is as assumed."""
    words = answer.split()
    if answer.startswith("does not compile") and NOT_EXECUTED[0] in probe.read_text():
        return "refused, as the judge does", True
    # A fault is an answer where nothing is assumed.
    if not assumed(probe) and answer.startswith("ended with "):
        return "for information", True
    if not words or not re.fullmatch(r"0x[0-9a-f]{8}", words[0]):
        return "no answer", False
    wrong = [
        index
        for index, value in assumed(probe).items()
        if int(words[index], 16) != value
    ]
    if wrong:
        return f"NOT as assumed in {wrong}", False
    return ("as assumed" if assumed(probe) else "for information"), True


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--executor", type=pathlib.Path)
    parser.add_argument("--nvidia", type=pathlib.Path)
    parser.add_argument("--work", type=pathlib.Path)
    parser.add_argument("probes", type=pathlib.Path, nargs="*")
    args = parser.parse_args()
    if (args.executor or args.nvidia) and not args.work:
        parser.error("--executor and --nvidia need --work")
    if not (args.executor or args.nvidia) and not shutil.which("xcrun"):
        parser.error("no xcrun: a Mac has the GPU; --executor runs them on the CPU")
    probes = args.probes or sorted(PROBES.glob("*.metal"))
    if args.executor:
        answers = on_executor(args.executor, args.work, probes)
    elif args.nvidia:
        answers = on_nvidia(args.nvidia, args.work, probes)
    else:
        answers = on_gpu(probes)
    kept = True
    for probe, answer in answers:
        meaning, good = verdict(probe, answer)
        kept &= good
        print(f"{probe.stem}: {answer}: {meaning}", flush=True)
    sys.exit(0 if kept else 1)


if __name__ == "__main__":
    try:
        main()
    except msl_ptx.Failure as problem:
        sys.exit(f"run_probes.py: {problem}")
