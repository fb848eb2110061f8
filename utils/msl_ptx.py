#!/usr/bin/env python3
# ===- msl_ptx.py - Lower MSL to PTX ----------------------------------------===#
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===------------------------------------------------------------------------===#
"""Lower files of MSL to PTX for NVIDIA GPUs, and assemble it.

    msl_ptx.py --bin=build/bin --work=DIR [--arch=sm_80] FILE.metal...

A file goes the way of cu2x-msl-cc, as C++ for OpenCL, to LLVM's NVPTX backend
in place of the processor's: DIR/NAME.ptx has an entry `cu2x_ptx_KERNEL` for each
kernel, with one parameter, the address of a cu2x_msl_arguments on the GPU.
`ptxas` of CUDA assembles it to DIR/NAME.cubin, with all that it calls. Needs
CUDA's ptxas and libdevice, and no GPU; nothing is run.

--available tells by its status whether this machine has them, and what it lacks.
"""

import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys

UTILS = pathlib.Path(__file__).resolve().parent
TRIPLE = "nvptx64-nvidia-cuda"


class Failure(Exception):
    pass


class Unsupported(Failure):
    """The kernels use what msl_ptx.cl does not have."""


def toolkit():
    return pathlib.Path(os.environ.get("CUDA_PATH", "/usr/local/cuda"))


def ptxas():
    return shutil.which("ptxas") or shutil.which(str(toolkit() / "bin" / "ptxas"))


def libdevice():
    return next(iter(toolkit().glob("nvvm/libdevice/libdevice.*.bc")), None)


def run(*command):
    result = subprocess.run(
        command, capture_output=True, text=True, timeout=300, check=False
    )
    if result.returncode != 0:
        said = [l for l in (result.stderr + result.stdout).splitlines() if l.strip()]
        errors = [line for line in said if re.search("error|fatal", line)] or said
        raise Failure(f"{pathlib.Path(command[0]).name}: {' / '.join(errors[:3])}")


def with_entries(text):
    """The prepared text with the GPU's functions, and an entry for each kernel."""
    names = re.findall(r'extern "C" void cu2x_msl_entry_(\w+)\(', text)
    entries = [
        f'extern "C" __kernel void cu2x_ptx_{name}(__global const void *Arguments) {{\n'
        f"  cu2x_msl_entry_{name}((const cu2x_msl_arguments *)(ulong)Arguments);\n}}\n"
        for name in names
    ]
    return text + (UTILS / "msl_ptx.cl").read_text() + "".join(entries)


CALL = r"= (?:tail )?call [^@\n]*@cu2x_msl_threadgroup_"


def for_gpu(ir):
    """LLVM's IR with memory as a launch by the driver has it."""
    # What MSL calls constant lies in buffers like others.
    ir = ir.replace("addrspace(4)", "addrspace(1)")
    ir = re.sub(r"(@llvm\.\w+(?:\.\w+)*)\.p4\b", r"\1.p1", ir)
    slots = {}

    def slot(match):
        number, size, align = match.groups()
        # Instances of a template have variables of one number and several sizes.
        name = f"@cu2x_threadgroup_{number}_{size}"
        slots[name] = f"internal addrspace(3) global [{size} x i8] undef, align {align}"
        return f"= getelementptr i8, ptr addrspace(3) {name}, i64 0"

    ir = re.sub(
        CALL + r"memory\(i32 [a-z ]*(\d+), i64 [a-z ]*(\d+), i64 [a-z ]*(\d+)\).*",
        slot,
        ir,
    )
    ir, dynamic = re.subn(
        CALL + r"argument\(i32 [a-z ]*0\).*",
        "= getelementptr i8, ptr addrspace(3) @cu2x_dynamic, i64 0",
        ir,
    )
    if dynamic:
        slots["@cu2x_dynamic"] = "external addrspace(3) global [0 x i8], align 16"
    return ir + "".join(f"\n{name} = {text}" for name, text in slots.items()) + "\n"


def missing():
    """What this machine lacks to assemble, in words; None if nothing."""
    if not ptxas():
        return "no ptxas"
    return None if libdevice() else "no libdevice of CUDA"


def assemble(ptx, arch):
    try:
        run(ptxas(), f"-arch={arch}", ptx, "-o", ptx.with_suffix(".cubin"))
    except Failure as problem:
        if "Unresolved extern function 'cu2x_msl_texture_" in str(problem):
            raise Unsupported("textures cannot be lowered") from problem
        raise


def lower(tools, file, work, arch):
    """Makes the PTX of the file; its path."""
    stem = work / file.stem
    cl, ir, ptx = (stem.with_suffix(suffix) for suffix in (".cl", ".ll", ".ptx"))
    run(tools / "cu2x-msl-cc", "-E", file, "-o", cl)
    cl.write_text(with_entries(cl.read_text()))
    run(
        "clang-22", "-cc1", "-triple", TRIPLE, "-target-cpu", arch,
        "-target-feature", "+ptx80", "-x", "clcpp", "-cl-std=clc++2021",
        "-cl-ext=+cl_khr_fp16,-cl_khr_fp64,-__opencl_c_fp64,"
        "+__cl_clang_function_pointers,+__cl_clang_variadic_functions",
        "-cl-single-precision-constant", "-ffp-contract=off",
        "-fconvergent-functions", "-relaxed-aliasing", "-w", "-Wno-parentheses",
        "-D__METAL_VERSION__=320", "-D__METAL__=1",
        *(["-mlink-builtin-bitcode", str(libdevice())] if libdevice() else []),
        "-internal-isystem", tools.parent / "lib" / "cu2x" / "simt" / "metal",
        "-I", file.parent, "-O2", "-emit-llvm", "-o", ir, cl,
    )  # fmt: skip
    ir.write_text(for_gpu(ir.read_text()))
    run("llc-22", "-O2", f"-mcpu={arch}", "-mattr=+ptx80", ir, "-o", ptx)
    return ptx


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--available", action="store_true")
    parser.add_argument("--bin", type=pathlib.Path)
    parser.add_argument("--work", type=pathlib.Path)
    parser.add_argument("--arch", default="sm_80")
    parser.add_argument("file", type=pathlib.Path, nargs="*")
    args = parser.parse_args()
    if args.available:
        sys.exit(missing())
    if not (args.bin and args.work and args.file):
        parser.error("--bin, --work and a file are needed")
    args.work.mkdir(parents=True, exist_ok=True)
    good = True
    for file in args.file:
        try:
            ptx = lower(args.bin.resolve(), file, args.work, args.arch)
            assemble(ptx, args.arch)
            print(f"{file.name}: assembled for {args.arch}")
        except Failure as problem:
            good = False
            print(f"{file.name}: {problem}")
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()
