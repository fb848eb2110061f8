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
    nvidia-msl  the Metal kernels, as PTX and assembled by CUDA's ptxas; not run
    amd         the HIP translation, by hipcc; where a wave has 64 lanes, what
                the sample's RUN line says of them (hip_waves.py)
    apple       the Metal kernels, compiled by `xcrun metal`; not run
    apple-port  the whole port, built by its CMake files and run; Apple's
                metal-cpp is METAL_CPP_DIR in the environment, or unpacked as
                metal-cpp in the clone, /usr/local/include or
                /opt/homebrew/include

The output must be the golden one, test/Samples/Golden/NAME.txt, which an NVIDIA
GPU gave; while there is none, that of the source on the SIMT executor. Flags of
Metal translations are those of the sample's RUN line (--metal-flag). A sample
whose RUN line says --metal-refused=ID has to be refused with this ID and no
other; `apple` compiles the kernels that are left.
--record writes the golden output (KIND nvidia only).

--available=KIND tells by its status whether this machine has what KIND needs,
and prints what is missing; --missing prints it for all.
"""

import argparse
import datetime
import glob
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import hip_waves
import msl_ptx
from run_sample import SEEDS, SIZES, Failure, build, compare, kernels_left, outputs, run

KINDS = ["nvidia", "nvidia-hip", "nvidia-msl", "amd", "apple", "apple-port"]


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


def metal_cpp():
    """The folder of Apple's metal-cpp, or None."""
    named = os.environ.get("METAL_CPP_DIR")
    if named:
        return named
    root = pathlib.Path(__file__).resolve().parent.parent
    for folder in (root, "/usr/local/include", "/opt/homebrew/include"):
        if (pathlib.Path(folder) / "metal-cpp" / "Metal" / "Metal.hpp").is_file():
            return str(pathlib.Path(folder) / "metal-cpp")
    return None


SKIPPED = 77  # The status where there is no way yet, which the output says.
ARCH = "sm_80"  # Of PTX, which later GPUs take as well.
METAL = ["xcrun", "-sdk", "macosx", "metal", "-std=metal3.2", "-Werror"]


def missing_metal():
    """Why `xcrun metal` does not compile a kernel here, or None.

    Apple's command-line tools have xcrun but no `metal`, and an Xcode may lack
    the toolchain behind it: only a trial tells.
    """
    if not shutil.which("xcrun"):
        return "no xcrun"
    with tempfile.TemporaryDirectory() as work:
        kernel = pathlib.Path(work) / "trial.metal"
        kernel.write_text("kernel void trial(device int *p [[buffer(0)]]) { *p = 1; }\n")
        command = [*METAL, "-c", kernel, "-o", kernel.with_suffix(".air")]
        try:
            result = subprocess.run(
                command, capture_output=True, text=True, timeout=300, check=False
            )
        except (OSError, subprocess.TimeoutExpired) as problem:
            return f"`xcrun metal`: {problem}"
    if result.returncode == 0:
        return None
    said = (result.stderr + result.stdout).strip().splitlines() or ["no message"]
    said = next((line for line in said if "error" in line), said[0])
    return f"`xcrun metal` compiles no kernel: {said}"


def missing_port():
    if sys.platform != "darwin":
        return "not a Mac"
    if not shutil.which("xcrun"):
        return "no xcrun: `xcode-select --install`"
    if not shutil.which("cmake"):
        return "no cmake"
    if not metal_cpp():
        return (
            "no metal-cpp: unpack it from developer.apple.com/metal/cpp in the clone,"
            " or name its folder with METAL_CPP_DIR"
        )
    return None


def missing(kind):
    """What this machine lacks to run `kind`, in words; None if nothing."""
    if kind == "apple":
        return missing_metal()
    if kind == "apple-port":
        return missing_port()
    if kind == "amd":
        if not os.path.exists("/dev/kfd"):
            return "no AMD GPU (/dev/kfd)"
        return None if hipcc() else "no hipcc"
    if not glob.glob("/dev/nvidia[0-9]*"):
        return "no NVIDIA GPU (/dev/nvidia0)"
    if kind == "nvidia-msl":
        return msl_ptx.missing()
    if not nvcc():
        return "no nvcc"
    if kind == "nvidia-hip" and not nvidia_headers():
        return "no HIP headers for NVIDIA (HIP_INCLUDE_DIR)"
    return None


def metal_flags(source):
    """What the first line of a sample says for its Metal translation."""
    with open(source) as file:
        return re.findall(r"--metal-flag=(\S+)", file.readline())


def metal_refused(source):
    """The ID with which the first line of a sample says that Metal refuses it."""
    with open(source) as file:
        found = re.search(r"--metal-refused=(CU2X\d+)", file.readline())
    return found and found[1]


def ported(args):
    """The program that CMake builds from the port."""
    port, build = args.work / "port", args.work / "port-build"
    run(
        [args.bin / "cu2x", "--cuda-headers=bundled", "--quiet", "--target=metal"]
        + ["--strict", f"--root={args.source.parent}", f"--out-dir={port}"]
        + [*metal_flags(args.source), args.source]
    )
    metal = metal_cpp()
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
        needs = hip_waves.how(args.source) if hip_waves.lanes() > 32 else None
        hip = hip_waves.translated(args.bin, args.source, args.work, needs)
        run([hipcc(), "-std=c++17", hip, "-o", program])
    elif args.kind == "apple-port":
        return ported(args)
    else:
        refused, flags = metal_refused(args.source), metal_flags(args.source)
        kernels = (
            kernels_left(args.bin, args.source, args.work, refused, flags)
            if refused
            else translated(args, "metal", "--strict", *flags)
        )
        if args.kind == "nvidia-msl":
            msl_ptx.assemble(msl_ptx.lower(args.bin, kernels, args.work, ARCH), ARCH)
        else:
            run([*METAL, "-c", kernels, "-o", args.work / "kernels.air"])
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
    parser.add_argument("--missing", action="store_true")
    parser.add_argument("--bin", type=pathlib.Path)
    parser.add_argument("--work", type=pathlib.Path)
    parser.add_argument("--record", action="store_true")
    parser.add_argument("kind", choices=KINDS, nargs="?")
    parser.add_argument("source", type=pathlib.Path, nargs="?")
    args = parser.parse_args()
    if args.available or args.missing:
        reasons = {kind: missing(kind) for kind in [args.available] if kind}
        if args.missing:
            reasons = {kind: missing(kind) for kind in KINDS}
        for kind, reason in reasons.items():
            if reason:
                print(f"not run on {kind}: {reason}")
        sys.exit(1 if args.available and reasons[args.available] else 0)
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
    except (msl_ptx.Unsupported, hip_waves.Announced) as problem:
        print(f"run_on_gpu.py: {args.source.name}: {problem}")
        sys.exit(SKIPPED)
    except (Failure, msl_ptx.Failure) as problem:
        sys.exit(f"run_on_gpu.py: {args.source.name}: {problem}")


if __name__ == "__main__":
    main()
