#!/usr/bin/env python3
# ===- runtime_libraries.py - The page of cu2x::blas and cu2x::rand ---------===#
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===------------------------------------------------------------------------===#
"""Writes docs/RuntimeLibraries.md from the tables of functions.

    runtime_libraries.py           writes the page
    runtime_libraries.py --check   fails if the page is not what would be written
"""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs/RuntimeLibraries.md"
TABLES = ROOT / "include/cu2x/runtime"
ROW = re.compile(r"^CU2X_(BLAS|BLAS_TYPED|BLAS_INDEX|BLASLT|RAND)\((\w+), \((.*)\), (\w+)\)$")

# How a row is spelled in a program: what is put in front of its name.
PREFIXES = {
    "BLAS": ["cublas"],
    "BLAS_TYPED": ["cublasS", "cublasD"],
    "BLAS_INDEX": ["cublasIs", "cublasId"],
    "BLASLT": ["cublasLt"],
    "RAND": ["curand"],
}

MEANINGS = {
    "handle": "sets or reads the handle",
    "copy": "copies by the runtime",
    "host": "OpenBLAS, or Accelerate on a Mac",
    "gemm": "OpenBLAS; on Metal, Metal Performance Shaders for float and half",
    "own": "loops of the runtime",
    "generator": "makes or sets a generator",
    "same": "the numbers of cuRAND, bit for bit",
    "close": "as cuRAND, but for the last places",
    "own numbers": "the same distribution, other numbers",
}

HEAD = """# cuBLAS and cuRAND in ported programs

Made by `utils/runtime_libraries.py` from the tables in `include/cu2x/runtime`; do not edit.

A program that `cu2x --target=metal` ports calls these functions with `cu2x` for the `cu` of their names:
`cublasSgemm` becomes `cu2xblasSgemm`. What is not listed is reported where it is called, and the text stays.
The tests run on the CPU backend. The Metal backend has only been type-checked and run against a fake of Metal's classes.
"""

BLAS = """
## cuBLAS

`#include "cu2x/blas.h"`, target `cu2x::blas`. It is built where CMake finds OpenBLAS (Debian: `libopenblas-dev`).

- All work is done on memory that host and device share, at its turn in the handle's stream. A graph repeats it.
- Products of half and bfloat16 are summed in float and rounded once; cuBLAS may sum half in half. Math modes are accepted.
- Sums are taken in another order than on a GPU, so that the last places differ.
- Arguments that are not valid give the status of cuBLAS and a line on stderr that names the argument. Memory that is not all in
  one allocation gives `CUBLAS_STATUS_EXECUTION_FAILED`, and nothing is written.
- There are no complex numbers and no integers; `cublasGemmEx` with them gives `CUBLAS_STATUS_NOT_SUPPORTED`.
"""

BLASLT = """
## cuBLASLt

`#include "cu2x/blaslt.h"`, target `cu2x::blas`. Matrices by columns, with bias, ReLU, GELU and its gradient, and the gradients of a
bias after the product; row order, scaling by vectors, 8-bit types and other epilogues give `CUBLAS_STATUS_NOT_SUPPORTED` with a line on stderr.
"""

RAND = """
## cuRAND, functions of the host

`#include "cu2x/rand.h"`, target `cu2x::runtime`.

- Generators are XORWOW, MRG32k3a, Philox4x32-10 and Sobol32 with 1 to 10 dimensions; others give `CURAND_STATUS_TYPE_ERROR`. So do normal numbers of Sobol32
  as doubles, which cuRAND makes, and Poisson numbers of it.
- The order is that of `CURAND_ORDERING_PSEUDO_LEGACY`: number n of XORWOW and MRG32k3a is number n/4096 of sequence n mod 4096, Philox takes
  four numbers at a time from 65536 sequences. With DEFAULT and BEST the order of cuRAND may depend on the GPU, which is said once
  on stderr. SEEDED and DYNAMIC are refused.
- Said once on stderr as well: no seed was set; a count that ends within a group of Philox; calls for different kinds of numbers
  with counts that are no multiple of the number of sequences; Poisson numbers.
- Checked against cuRAND 10.4's generators for the host with ordering LEGACY: 400,000 numbers of each of three seeds, as bits, uniform
  and normal, as float and double, are the same bit by bit for XORWOW, MRG32k3a and Philox on a machine with glibc, whose functions
  the normal ones take. So are 14,400,000 normal and as many lognormal numbers of Sobol32 as floats, of 1, 3 and 10 dimensions.
"""


def rows(table):
    for line in (TABLES / table).read_text().splitlines():
        if line.startswith("CU2X_"):
            match = ROW.match(line)
            if not match:
                sys.exit(f"runtime_libraries.py: {table}: {line}")
            kind, name, _, how = match.groups()
            yield ", ".join(f"`{prefix}{name}`" for prefix in PREFIXES[kind]), how


def page():
    parts = [HEAD, BLAS, "\n| Function | How |\n| --- | --- |\n"]
    parts += [f"| {names} | {MEANINGS[how]} |\n" for names, how in rows("blasfunctions.inc")]
    parts += [BLASLT, "\n| Function | How |\n| --- | --- |\n"]
    parts += [f"| {names} | {MEANINGS[how]} |\n" for names, how in rows("blasltfunctions.inc")]
    parts += [RAND, "\n| Function | Numbers |\n| --- | --- |\n"]
    for names, how in rows("randfunctions.inc"):
        meaning = MEANINGS["own numbers" if how == "own" else how]
        parts.append(f"| {names} | {meaning} |\n")
    return "".join(parts)


def main():
    text = page()
    if "--check" not in sys.argv:
        PAGE.write_text(text)
    elif not PAGE.exists() or PAGE.read_text() != text:
        sys.exit(f"{PAGE.relative_to(ROOT)} is not what utils/runtime_libraries.py writes")


main()
