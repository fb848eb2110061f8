#!/usr/bin/env python3
# ===- run_on_gpu.py - Run a sample on a real GPU ---------------------------===#
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===------------------------------------------------------------------------===#
"""Run a CUDA program or its translation on a real GPU and compare what it prints.

    run_on_gpu.py --bin=build/bin --work=DIR KIND SOURCE

KIND is one of

    nvidia      the source, by nvcc
    nvidia-hip  the HIP translation, by nvcc with HIP's headers for NVIDIA
    amd         the HIP translation, by hipcc
    apple       the Metal kernels, compiled by `xcrun metal`; not run
    apple-port  the whole port, built by its CMake files; the folder of Apple's
                metal-cpp is METAL_CPP_DIR in the environment

The output must be the golden one, test/Samples/Golden/NAME.txt, which an NVIDIA
GPU gave; while there is none, that of the source on the SIMT executor. Flags of
Metal translations are those of the sample's RUN line (--metal-flag).
--record writes the golden output (KIND nvidia only).

--available=KIND tells by its status whether this machine has what KIND needs.
"""

import argparse
import datetime
import glob
import os
import pathlib
import re
import shutil
import sys

from run_sample import SEEDS, SIZES, Failure, build, compare, outputs, run

KINDS = ["nvidia", "nvidia-hip", "amd", "apple", "apple-port"]


def nvcc():
    toolkit = pathlib.Path(os.environ.get("CUDA_PATH", "/usr/local/cuda"))
    return shutil.which("nvcc") or shutil.which(str(toolkit / "bin" / "nvcc"))


def hipcc():
    rocm = pathlib.Path(os.environ.get("ROCM_PATH", "/opt/rocm"))
    return shutil.which("hipcc") or shutil.which(str(rocm / "bin" / "hipcc"))


def nvidia_headers():
    """The folder of HIP headers that have the part for NVIDIA, or None."""
    for folder in (os.environ.get("HIP_INCLUDE_DIR"), "/opt/rocm/include"):
        if folder and (pathlib.Path(folder) / "hip" / "nvidia_detail").is_dir():
            return folder
    return None


def available(kind):
    """Whether this machine has the GPU and the compiler that `kind` needs."""
    if kind == "amd":
        return bool(os.path.exists("/dev/kfd") and hipcc())
    if kind in ("apple", "apple-port"):
        mac = sys.platform == "darwin" and bool(shutil.which("xcrun"))
        parts = shutil.which("cmake") and os.environ.get("METAL_CPP_DIR")
        return mac and (kind == "apple" or bool(parts))
    has_gpu = bool(glob.glob("/dev/nvidia[0-9]*") and nvcc())
    return has_gpu and (kind == "nvidia" or nvidia_headers() is not None)


def metal_flags(source):
    """What the first line of a sample says for its Metal translation."""
    with open(source) as file:
        return re.findall(r"--metal-flag=(\S+)", file.readline())


def ported(args):
    """The program that CMake builds from the port."""
    port, build = args.work / "port", args.work / "port-build"
    run(
        [args.bin / "cu2x", "--cuda-headers=bundled", "--quiet", "--target=metal"]
        + ["--strict", f"--root={args.source.parent}", f"--out-dir={port}"]
        + [*metal_flags(args.source), args.source]
    )
    metal = os.environ.get("METAL_CPP_DIR")
    run(
        ["cmake", "-S", port, "-B", build, f"-DCMAKE_PREFIX_PATH={args.bin.parent}"]
        + ([f"-DMETAL_CPP_DIR={metal}"] if metal else [])
    )
    run(["cmake", "--build", build, "--parallel", str(os.cpu_count())])
    return build / args.source.stem


def translated(args, target, *options):
    """The file into which cu2x translates the source."""
    result = args.work / f"{args.source.stem}.{target}"
    run(
        [args.bin / "cu2x", "--cuda-headers=bundled", "--quiet", *options]
        + [f"--target={target}", args.source, "-o", result]
    )
    return result


def compiled(args):
    """The program that runs on the GPU; None where there is only a kernel file."""
    program = args.work / "program"
    if args.kind == "nvidia":
        run([nvcc(), "-std=c++17", "-arch=native", args.source, "-o", program])
    elif args.kind == "nvidia-hip":
        run(
            [nvcc(), "-std=c++17", "-arch=native", "-x", "cu"]
            + ["-D__HIP_PLATFORM_NVIDIA__", f"-I{nvidia_headers()}"]
            + [translated(args, "hip"), "-o", program]
        )
    elif args.kind == "amd":
        run([hipcc(), "-std=c++17", translated(args, "hip"), "-o", program])
    elif args.kind == "apple-port":
        return ported(args)
    else:
        kernels = translated(args, "metal", "--strict", *metal_flags(args.source))
        run(
            ["xcrun", "-sdk", "macosx", "metal", "-std=metal3.2", "-Werror"]
            + ["-c", kernels, "-o", args.work / "kernels.air"]
        )
        return None
    return program


def golden_file(source):
    return source.parent / "Golden" / f"{source.stem}.txt"


def read_golden(file):
    """What the file says that the program prints, by size."""
    printed = {}
    for line in file.read_text().splitlines(keepends=True):
        if line.startswith("# size "):
            size = line.split()[2]
            printed[size] = ""
        elif not line.startswith("#"):
            printed[size] += line
    return printed


def write_golden(file, printed):
    """Records what the GPU of this machine printed, with its name and the date."""
    machine = run(
        ["nvidia-smi", "--query-gpu=name,driver_version", "--format=csv,noheader"]
    ).stdout.splitlines()[0]
    text = f"# {machine}, {datetime.date.today()}\n"
    for size, lines in printed.items():
        text += f"# size {size}\n{lines}"
    file.parent.mkdir(exist_ok=True)
    temporary = file.with_suffix(".new")
    temporary.write_text(text)
    temporary.replace(file)


def reference(args):
    file = golden_file(args.source)
    if file.exists():
        return read_golden(file)
    return outputs(build(args.bin, args.source, args.work / "cuda"), SEEDS[:1])


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--available", choices=KINDS)
    parser.add_argument("--bin", type=pathlib.Path)
    parser.add_argument("--work", type=pathlib.Path)
    parser.add_argument("--record", action="store_true")
    parser.add_argument("kind", choices=KINDS, nargs="?")
    parser.add_argument("source", type=pathlib.Path, nargs="?")
    args = parser.parse_args()
    if args.available:
        sys.exit(0 if available(args.available) else 1)
    if not (args.bin and args.work and args.kind and args.source):
        parser.error("--bin, --work, a kind and a source are needed")
    if args.record and args.kind != "nvidia":
        parser.error("--record takes what an NVIDIA GPU prints")
    args.work.mkdir(parents=True, exist_ok=True)
    try:
        program = compiled(args)
        if program is None:
            return
        printed = {size: run([program, size]).stdout for size in SIZES}
        if args.record:
            write_golden(golden_file(args.source), printed)
        else:
            compare(args.kind, reference(args), printed)
    except Failure as problem:
        sys.exit(f"run_on_gpu.py: {args.source.name}: {problem}")


if __name__ == "__main__":
    main()
