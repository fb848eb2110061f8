# ===- hip_waves.py - Samples on AMD GPUs with waves of 64 ------------------===#
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===------------------------------------------------------------------------===#
"""What a sample's translation needs where a wave has 64 lanes.

The first line of a sample says it, --wave64=HOW. HOW is

    fix-maybe   the translation of what `cu2x --check --fix --fix-maybe` leaves
    CU2Xnnnn    no fix helps: cu2x says this ID, and the program goes wrong

Without the flag the translation is right as it is.
"""

import pathlib
import re
import shutil

from run_port import Failure, run

NODES = pathlib.Path("/sys/class/kfd/kfd/topology/nodes")


class Announced(Exception):
    """No translation is right on such waves, and cu2x has said so."""


def lanes():
    """How many lanes the widest wave of this machine's AMD GPUs has.

    The driver of the kernel tells; processors are nodes as well, of width 0. 64
    where it does not tell: what holds there holds for waves of 32 too.
    """
    widths = [0]
    for file in sorted(NODES.glob("*/properties")):
        width = re.search(r"^wave_front_size (\d+)$", file.read_text(), re.M)
        widths.append(int(width[1]) if width else 0)
    return max(widths) or 64


def how(source):
    """What the first line of a sample says, or None."""
    with open(source) as file:
        found = re.search(r"--wave64=(\S+)", file.readline())
    return found and found[1]


def translated(tools, source, work, needs):
    """The HIP text for waves of 64; raises Announced where there is none."""
    cu2x = [tools / "cu2x", "--cuda-headers=bundled", "--quiet"]
    if needs == "fix-maybe":
        fixed = work / "fixed" / source.name
        fixed.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, fixed)
        run([*cu2x, "--check", "--fix", "--fix-maybe", fixed])
        source = fixed
    hip = work / f"{source.stem}.wave64.hip"
    said = run([*cu2x, "--target=hip", source, "-o", hip]).stderr
    if not (needs or "").startswith("CU2X"):
        return hip
    name = re.search(rf"\[({needs} [\w-]+)\]", said)
    if not name:
        raise Failure(f"--wave64={needs}, which cu2x does not say:\n{said}")
    raise Announced(f"goes wrong on waves of 64 lanes, as cu2x says: {name[1]}")
