#!/usr/bin/env python3
# ===- update_examples.py - Write the page of kernels before and after ------===#
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===------------------------------------------------------------------------===#
"""Write docs/MetalExamples.md: kernels of the samples, and what cu2x makes of them.

    update_examples.py --cu2x=build/bin/cu2x            writes the page
    update_examples.py --cu2x=build/bin/cu2x --check    fails if it is not current
"""

import argparse
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "MetalExamples.md"

HEAD = """# Kernels before and after

`cu2x --target=metal` on three of the [samples](../test/Samples/README.md): first the device code as its author wrote it, then everything that
cu2x prints for it, unedited. The page is written by `utils/update_examples.py`, and a test keeps it
current. The same kernels run on the executor as CUDA and as Metal and give the same results.
"""

TAIL = """
## What a reader made of others

A reader who knew neither source nor file name was given the Metal text of three other samples, drawn by chance, wrote down what each
kernel does, and then looked at the source. All seven kernels were said right.

| sample | what the reader said | what was unclear |
| --- | --- | --- |
| [rng-generators.cu](../test/Samples/rng-generators.cu) | Three generators fill a buffer: a 64-bit LCG whose threads jump to their place in log time, so that the numbers do not depend on the launch; xorshift128 with a state for each thread that is read and stored, one round at least; Philox 4x32-10 with counter (i, 0, 0, 7), four words a thread, the end guarded | `enum unnamed`; why the constants of the class stand outside of it; what the 7 is, which the source does not say either |
| [gemm-naive.cu](../test/Samples/gemm-naive.cu) | alpha A B + beta C by rows with a pitch, an element of C for each thread; where beta is 0, C is not read | why arguments are copied (`A_arg`); that both views are one template |
| [tile-reduce-cg.cu](../test/Samples/tile-reduce-cg.cu) | Sum and maximum of each 8, 16 or 32 numbers in a row, written by the first and the last lane; running sums over 32 lanes and the total of the block; a word for 32 threads with a bit for each whose group of four has a negative number | which of `tileSum`, `tileSum_2` and the `tileSum` without a lane is for which width; that the tiles were cooperative groups |
"""

# Sample, what to look at, and the lines with which its device code begins and ends.
EXAMPLES = [
    (
        "histogram",
        "Static shared memory becomes threadgroup memory. `count_byte` is called with pointers to shared and to global memory, and so there are"
        " two of it. A vector load through `reinterpret_cast` stays one.",
        "__device__ inline void count_byte",
        "int main(",
    ),
    (
        "layernorm",
        "Dynamic shared memory becomes an argument, built-in variables are passed to the helper that uses them, and the two lambdas"
        " become records: one captures a variable of the kernel by reference.",
        "// Sums what `produce` yields",
        "int main(",
    ),
    (
        "hash-table-cas",
        "A struct with methods over device memory. Metal has no strong compare-and-exchange, which `cu2x_atomicCAS` makes up for. The"
        " static_asserts hold the layout that host and device share.",
        "constexpr uint32_t kEmpty",
        "int main(",
    ),
]


def device_code(sample, first, end):
    """The lines of the sample from `first` up to the one that begins with `end`."""
    lines = sample.read_text().splitlines()
    start = next(i for i, line in enumerate(lines) if line.startswith(first))
    stop = next(i for i, line in enumerate(lines) if line.startswith(end))
    return "\n".join(lines[start:stop]).strip()


def page(cu2x):
    text = HEAD
    for name, what, first, end in EXAMPLES:
        sample = ROOT / "test" / "Samples" / f"{name}.cu"
        metal = subprocess.run(
            [cu2x, "--cuda-headers=bundled", "--quiet", "--target=metal", sample],
            check=True,
            capture_output=True,
            text=True,
        ).stdout.strip()
        text += f"\n## [{name}.cu](../test/Samples/{name}.cu)\n\n{what}\n\n"
        text += f"```cuda\n{device_code(sample, first, end)}\n```\n\n"
        text += f"becomes\n\n```metal\n{metal}\n```\n"
    return text + TAIL


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--cu2x", type=pathlib.Path, required=True)
    parser.add_argument("--check", action="store_true")
    args = parser.parse_args()
    text = page(args.cu2x)
    if not args.check:
        PAGE.write_text(text)
    elif not PAGE.exists() or PAGE.read_text() != text:
        sys.exit(f"{PAGE} is not current; run utils/update_examples.py")


if __name__ == "__main__":
    main()
