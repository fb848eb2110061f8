#!/usr/bin/env python3
# ===- host_names.py - The names that ports can use --------------------------===#
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===------------------------------------------------------------------------===#
"""Compare the rows of HostNames.def with what the runtime's headers declare.

    host_names.py --cxx=COMPILER [--update]

Each name of the headers needs a row, and each row a name in the headers. With
--update, rows are added and removed.
"""

import argparse
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).parent.parent
TABLE = ROOT / "include/cu2x/Metal/HostNames.def"
HEADERS = [
    "cu2x/runtime.h",
    "cu2x/blas.h",
    "cu2x/blaslt.h",
    "cu2x/rand.h",
    "cu2x/complex.h",
    "cu2x/mathconstants.h",
]
NAME = re.compile(
    r"\b(?:make_)?cu2x(?:blas|rand)?[A-Z]\w*|\bCU2X(?:BLAS|BLASLT|RAND)_\w+|\bCUDART_\w+"
    r"|\bCUDA_R_\w+|\bCUDARTAPI\b|\bCUDA_VERSION\b|\b__CUDART_API_VERSION\b"
    r"|\b__(?:CHANNEL|CUDA|DEVICE|DRIVER|HOST|SURFACE|TEXTURE|VECTOR)_\w+_H__\b"
    r"|\b(?:make_)?cu(?:C[a-z]+|Complex\w*|FloatComplex|DoubleComplex)\b"
    r"|\b(?:__)?nv_bfloat16\w*|\b__half2?(?:_raw)?\b|\bcuuint\d+_t\b"
)
ROW = re.compile(r"^HOST_NAME\((\w+)\)", re.M)
BEGIN = "// The names, in alphabetical order.\n"


def cuda_name(name):
    """What CUDA calls it."""
    if name in ("cu2xTexture", "cu2xTextureReference"):
        return name.replace("cu2xT", "t")
    for prefix, cuda in (
        ("cu2xblas", "cublas"),
        ("cu2xrand", "curand"),
        ("CU2XBLAS_", "CUBLAS_"),
        ("CU2XBLASLT_", "CUBLASLT_"),
        ("CU2XRAND_", "CURAND_"),
        ("cu2x", "cuda"),
        ("make_cu2x", "make_cuda"),
    ):
        if name.startswith(prefix):
            return cuda + name[len(prefix) :]
    return name


def declared(compiler):
    includes = "".join(f'#include "{header}"\n' for header in HEADERS)
    command = [compiler, "-std=c++17", "-E", "-dD", "-x", "c++", "-"]
    result = subprocess.run(
        [*command, f"-I{ROOT}/include"],
        input=includes,
        capture_output=True,
        text=True,
        check=True,
    )
    names = NAME.findall(result.stdout)
    return {cuda_name(name) for name in names if not name.endswith("_H")}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cxx", default="c++")
    parser.add_argument("--update", action="store_true")
    args = parser.parse_args()
    text = TABLE.read_text(encoding="utf-8")
    rows = set(ROW.findall(text))
    names = declared(args.cxx)
    if args.update:
        head, tail = text.split(BEGIN)
        end = tail.index("\n#undef")
        lines = "".join(f"HOST_NAME({name})\n" for name in sorted(names))
        TABLE.write_text(head + BEGIN + lines + tail[end:], encoding="utf-8")
        return 0
    for name in sorted(rows - names):
        print(f"{TABLE.name}: the runtime does not declare {name}", file=sys.stderr)
    for name in sorted(names - rows):
        print(f"{TABLE.name}: no row for {name}", file=sys.stderr)
    return 1 if rows != names else 0


if __name__ == "__main__":
    sys.exit(main())
