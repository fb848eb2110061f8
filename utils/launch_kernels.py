#!/usr/bin/env python3
# ===- launch_kernels.py - Launch kernels with made-up arguments --------------===#
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===------------------------------------------------------------------------===#
"""Launch every kernel of a tree of CUDA code as it is and as Metal.

    launch_kernels.py --bin=build/bin --work=DIR [options] PATH... [-- CLANG-FLAG...]

Each .cu file is translated. A program that includes the file launches
each kernel with arguments that are made by their types (launch_kernels.h): nine
shapes of grids, five sets of integers and data, each in a process of its own, until
six had an effect. A
launch that ends without a fault, in time, that changes memory or prints, and does
the same with another order of threads, is compared: the Metal kernel must change
the same bytes and print the same. One that does not is compared only if six further
orders of threads change nothing in the source, and only if the source has a result: it
is built and run again as DEFINED below says. Floats that differ in the last bits are equal
within the tolerance of `cu2x verify`. The corpus is not written to.

What becomes of a kernel: `equal` and `differs` say how all its launches compared;
`no effect`, `faults`, `order` (depends on the order of threads), `too slow` and
`undefined` (see DEFINED) say why none did; `not built` that no program could be made that launches it.
"""

import argparse
import array
import collections
import json
import math
import re
import shutil
import signal
import struct
import sys
from pathlib import Path

import corpus_metal

HEADER = Path(__file__).resolve().with_name("launch_kernels.h")
SHARED = 16 << 10  # Dynamic shared memory; Metal has 32 KB with the static one.
ONE_THREAD = 40  # The first case with a grid of one thread.
MORE_SEEDS = ("1", "2", "4", "6", "7", "8")  # For launches that differ.
PRINTED = 1 << 20  # What CUDA keeps of what a launch prints, with the arguments and not the text.
NO_ROOM = b"msl: no room for what"  # Ports keep as much, and say what is lost.
# The executor's words about tiles that are not full.
PARTIAL_TILE = b"CUDA promises nothing"
STOPPED = re.compile(rb"waits at the barrier at (.*):(\d+), but .* has finished")
# Flags with which the source is built again to see whether a launch that differs has a result: it has
# none where it leaves an array whose size is known (it traps), or where it changes
# with what variables hold that nobody has set.
BOUNDS = "array-bounds,local-bounds"
TRAPPED = 1000 + signal.SIGILL
DEFINED = {
    "leaves an array": (f"-fsanitize={BOUNDS}", f"-fsanitize-trap={BOUNDS}"),
    "reads what nobody set": ("-ftrivial-auto-var-init=pattern",),
    "reads what nobody set, too": ("-ftrivial-auto-var-init=zero",),
}
OUT_OF_TIME = (1000 + signal.SIGPROF, 1000 + signal.SIGALRM)


def harness(source, kernels):
    """C++ that includes the source and launches these kernels."""
    yield "#define main cu2x_their_main"
    yield f'#include "{source.name}"'
    # Programs have macros of these names, which the standard library has not.
    yield "#undef main\n#undef min\n#undef max"
    yield f'#include "{HEADER.name}"'
    for number, kernel in kernels:
        images = [
            '{%d, "%s", "%s"}' % (p["argument"], p["type"], p.get("texel", ""))
            for p in kernel["parameters"]
            if p["kind"] == "texture" and p.get("argument", -1) >= 0
        ]
        symbols = [p["symbol"] for p in kernel["parameters"] if p["kind"] == "symbol"]
        dynamic = any(p["kind"] == "threadgroup" for p in kernel["parameters"])
        shared = min(SHARED, (32 << 10) - kernel["threadgroupBytes"]) if dynamic else 0
        variables = "".join(f"cu2x_launch::variable({s}); " for s in dict.fromkeys(symbols))
        chosen = kernel["source"]
        if kernel.get("type"):
            chosen = f"static_cast<{kernel['type']}>({chosen})"
        # One line for each, so that a compiler's error says which.
        yield f"#line {number + 1} \"launches\""
        yield (
            f"static void cu2x_launch_{number}() {{ {variables}"
            f"cu2x_launch::launch({chosen}, {shared}, {{{', '.join(images)}}}); }}"
        )
    names = ", ".join(f"cu2x_launch_{number}" for number, _ in kernels)
    yield f"static void (*const cu2x_launches[])() = {{{names}}};"
    yield "int main(int argc, char **argv) {"
    yield f"  return cu2x_launch::runAll(argc, argv, cu2x_launches, {len(kernels)});"
    yield "}"


def halves(kind, data):
    """The numbers of 16 bits in the data."""
    if kind == "H":
        return struct.unpack(f"<{len(data) // 2}e", data)
    words = array.array("H", data)
    return struct.unpack(f"<{len(words)}f", b"".join(struct.pack("<HH", 0, w) for w in words))


def same_bytes(kind, ours, other):
    """Whether two pages agree; numbers of 16 bits may differ in the last one."""
    if kind not in "HB" or len(ours) % 2 or len(ours) != len(other):
        return corpus_metal.same_bytes(kind, ours, other)
    tolerance = {"H": 2**-10, "B": 2**-7}[kind]
    pairs = zip(halves(kind, ours), halves(kind, other))
    return all(
        a == b or a != a and b != b or math.isclose(a, b, rel_tol=tolerance)
        for a, b in pairs
    )


class Case:
    """What one launch did."""

    def __init__(self, status, printed, errors, changes):
        self.status, self.printed, self.errors = status, printed, errors
        self.pages = {}
        at = 0
        while at < len(changes):
            end = changes.index(b"\n", at)
            _, region, kind, place, size = changes[at:end].split()
            at = end + 1 + int(size)
            self.pages[int(region), int(place)] = (kind.decode(), changes[end + 1 : at])

    def misaligned(self):
        """Whether sizes may have made a vector of it that is not aligned.

        A GPU would stop the original as well; the executor does so where the
        compiler took an instruction that needs it, which has no address.
        """
        return b"invalid access to address (nil)" in self.errors

    def acts(self):
        return self.status == 0 and (self.pages or self.printed)

    def lines(self):
        """What it prints; threads may take turns in any order."""
        return sorted(self.printed.splitlines())

    def prints_as(self, other):
        """Whether the text is the same. A line that a thread prints by several calls may have what others
        print in it: then all calls together print the same characters."""
        return self.lines() == other.lines() or sorted(self.printed) == sorted(other.printed)

    def same(self, other):
        return self.lines() == other.lines() and self.pages == other.pages

    def difference(self, metal):
        """How a launch of the Metal kernel differs from this one, or None."""
        if metal.status in OUT_OF_TIME:
            return "Metal: too slow"
        if metal.status:
            lines = metal.errors.decode(errors="replace").strip().splitlines()
            return f"Metal: status {metal.status}: {' '.join(lines[-2:])[:200]}"
        if b"not replaced" in metal.errors:
            return "Metal: not replaced"
        if not self.prints_as(metal):
            return "prints other text"
        if self.pages.keys() != metal.pages.keys():
            return "changes other pages"
        for (region, place), (kind, ours) in self.pages.items():
            other = metal.pages[region, place][1]
            if not same_bytes(kind, ours, other):
                first = next(i for i, (a, b) in enumerate(zip(ours, other)) if a != b)
                return f"buffer {region}, byte {place + first}"
        return None


def read_cases(path):
    """All launches in a file that the program left."""
    data, at, cases = path.read_bytes() if path.exists() else b"", 0, {}
    while at < len(data):
        end = data.index(b"\n", at)
        _, kernel, case, status, *sizes = data[at:end].split()
        texts, at = [], end + 1
        for size in map(int, sizes):
            texts.append(data[at : at + size])
            at += size
        cases[int(kernel), int(case)] = Case(int(status), *texts)
    return cases


class File(corpus_metal.File):
    def launches(self):
        """Sets the outcome of each kernel: a word and an explanation."""
        report = json.loads(self.report.read_text())
        kernels = [k for entry in report["files"] for k in entry["kernels"]]
        self.outcomes = {k["name"]: ("not built", "") for k in kernels}
        self.missing = []
        kernels = self.build(kernels)
        if not kernels:
            return
        first = self.cases("all", CU2X_SIMT_ORIGINALS="1")
        while not first and self.define_missing():
            kernels = self.build(kernels)
            first = self.cases("all", CU2X_SIMT_ORIGINALS="1")
        plan = self.work / "plan"
        chosen = [key for key, case in first.items() if case.acts()]
        plan.write_text("".join(f"{kernel} {case}\n" for kernel, case in chosen))
        again = self.cases("again", plan, CU2X_SIMT_ORIGINALS="1", CU2X_SIMT_SEED="3")
        metal = self.cases(
            "metal", plan, CU2X_SIMT_SEED="5", LAUNCH_MILLISECONDS="10000"
        )
        differing = self.differing(first, again, metal)
        unsteady = self.unsteady(differing, first)
        undefined = self.undefined(kernels, differing - unsteady, first, metal)
        for number, kernel in enumerate(kernels):
            mine = {k: c for k, c in first.items() if k[0] == number}
            tried = {k: c for k, c in again.items() if k[0] == number}
            steady = [
                k
                for k, c in tried.items()
                if c.acts() and c.same(first[k]) and k not in unsteady | undefined.keys()
            ]
            aligned = [k for k in steady if not metal[k].misaligned()]
            steady = aligned or steady
            problems = [
                f"case {k[1]}: {why}"
                for k in steady
                if (why := first[k].difference(metal[k]))
            ]
            for why, count in collections.Counter(undefined[k] for k in tried if k in undefined).items():
                self.problems.append(f"{kernel['name']}: {count} launches: {why}")
            if problems:
                outcome = "differs", f"{len(problems)} of {len(steady)}: {problems[0]}"
            elif any(case < ONE_THREAD for _, case in steady):
                outcome = "equal", f"{len(steady)}"
            elif why := sorted({undefined[k] for k in tried if k in undefined}):
                outcome = "undefined", ", ".join(why)
            elif tried:
                outcome = "order", ""
            elif any(c.status == 0 for c in mine.values()):
                outcome = "no effect", ""
            elif not mine:
                continue  # The program does not start.
            elif all(c.status in OUT_OF_TIME for c in mine.values()):
                outcome = "too slow", ""
            else:
                errors = next(
                    (c.errors for c in mine.values() if c.errors), b""
                ).decode(errors="replace")
                outcome = "faults", " ".join(errors.split())[:160]
            self.outcomes[kernel["name"]] = outcome

    def differing(self, first, again, metal):
        """The launches that differ as Metal."""
        return {
            k
            for k, c in again.items()
            if c.acts() and c.same(first[k]) and first[k].difference(metal[k])
        }

    def source_again(self, launches, **variables):
        """Runs these launches of the source."""
        if not launches:
            return {}
        plan = self.work / "differing"
        plan.write_text("".join(f"{kernel} {case}\n" for kernel, case in sorted(launches)))
        return self.cases("more", plan, CU2X_SIMT_ORIGINALS="1", **variables)

    def unsteady(self, differing, first):
        """Of the launches that differ as Metal, those that differ from themselves."""
        found = set()
        for seed in MORE_SEEDS:
            more = self.source_again(differing, CU2X_SIMT_SEED=seed)
            found |= {k for k, c in more.items() if c.acts() and not c.same(first[k])}
        return found

    def undefined(self, kernels, differing, first, metal):
        """Those launches that have no result in CUDA, and why."""
        found = {}
        for key in differing:
            if PARTIAL_TILE in first[key].errors:
                found[key] = "makes tiles that are not full"
            elif len(first[key].printed) > PRINTED or NO_ROOM in metal[key].errors:
                found[key] = "prints more than CUDA keeps"
        # In Metal all threads of a block come to a barrier. cu2x has to have said so.
        reported = self.reported_barriers()
        strict = self.source_again(differing - found.keys(), CU2X_SIMT_EXITED_ARRIVE="0")
        for key, case in strict.items():
            stop = STOPPED.search(case.errors)
            if case.status and stop and (Path(stop[1].decode()).name, int(stop[2])) in reported:
                found[key] = "misses a barrier, which cu2x reports"
        for why, flags in DEFINED.items():
            rest = differing - found.keys()
            if rest and self.build(kernels, flags) == kernels:
                for key, case in self.source_again(rest).items():
                    if case.status == TRAPPED or case.acts() and not case.same(first[key]):
                        found[key] = why.removesuffix(", too")
        return found

    def reported_barriers(self):
        """File and line of the findings on barriers that only some threads reach."""
        entries = json.loads(self.report.read_text())["files"]
        return {
            (Path(finding["file"]).name, finding["line"])
            for entry in entries
            for finding in entry.get("findings", [])
            if finding["id"] == "CU2X2030"
        }

    def define_missing(self):
        """Notes a variable without which the program did not start; whether there is one."""
        found = re.search(r"undefined symbol: (\w+)", self.last_error)
        if not found or found[1] in self.missing:
            return False
        self.missing.append(found[1])
        return True

    def build(self, kernels, compiler_flags=()):
        """Leaves a program for as many kernels as compile; these kernels."""
        folder, source = self.work / "launch", self.work / "launch.cu"
        flags = [f for f in self.flags if f.startswith(("-I", "-D", "-std="))]
        # Expressions of C++ that name the same kernel in the text around it.
        remaining = list(kernels)
        for _ in range(6):
            if not remaining:
                return []
            lines = [*harness(self.source, list(enumerate(remaining)))]
            # Variables of other units are zero.
            lines += [f'asm(".comm {symbol}, 4096, 64");' for symbol in self.missing]
            source.write_text("\n".join(lines))
            chosen = self.work / "chosen.json"
            report = json.loads(self.report.read_text())
            names = {k["name"] for k in remaining}
            for entry in report["files"]:
                entry["kernels"] = [k for k in entry["kernels"] if k["name"] in names]
            chosen.write_text(json.dumps(report))
            command = [self.args.bin / "cu2x-simt", "--build-only", "--allow-undefined"]
            command += [*self.args.simt_option, f"--kernels={self.metal}"]
            command += [f"--report={chosen}", f"-I{self.source.parent}", f"-I{HEADER.parent}", *flags]
            # Clang's own way to add flags to commands of others, silently.
            words = " ".join(["#", *(f"+{flag}" for flag in compiler_flags)])
            command += [f"--keep={folder}", source]
            status, out, err = self.run(command, CCC_OVERRIDE_OPTIONS=words)
            if status == 0:
                return remaining
            bad = {int(n) - 1 for n in re.findall(r"^launches:(\d+):", err, re.M)}
            bad |= {int(n) - 1 for n in re.findall(r"\blaunches:(\d+):\d+: note", err)}
            bad |= {int(n) for n in re.findall(r"cu2xRun(\d+)", err)}
            self.problems.append(f"launches: {corpus_metal.first_error(err)}")
            if not bad:
                return []
            remaining = [k for n, k in enumerate(remaining) if n not in bad]
        return []

    def cases(self, name, *plan, **variables):
        out = self.work / name
        program = [self.work / "launch" / "program", out, *plan]
        variables.setdefault("LAUNCH_MILLISECONDS", "500")
        variables.setdefault("CU2X_SIMT_SEED", "0")
        _, _, err = self.run(program, self.work, CU2X_SIMT_THREADS="1", **variables)
        self.last_error = err
        if err.strip():
            self.problems.append(f"{name}: {corpus_metal.first_error(err)}")
        return read_cases(out)


def main():
    words = [*sys.argv[1:], "--"]
    cut = words.index("--")
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bin", type=Path, required=True, help="folder of cu2x and cu2x-simt")
    parser.add_argument("--work", type=Path, required=True, help="folder for the results")
    parser.add_argument("--timeout", type=float, default=300, help="seconds for each command")
    parser.add_argument("--keep", action="store_true", help="leave the programs in --work")
    for name in ("cu2x-option", "simt-option"):
        parser.add_argument(f"--{name}", action="append", default=[], help="more for the tool")
    parser.add_argument("--json", type=Path, help="write all results here")
    parser.add_argument("path", type=Path, nargs="+", help="folder or .cu file")
    args = parser.parse_args(words[:cut])
    args.bin, args.work = args.bin.resolve(), args.work.resolve()
    sources = [p.resolve() for r in args.path for p in ([r] if r.is_file() else r.rglob("*.cu"))]
    totals, rows = collections.Counter(), []
    for source in dict.fromkeys(sources):
        file = File(source, args, words[cut + 1 : -1])
        file.translate()
        file.outcomes = {}
        if file.emitted:
            file.launches()
        if not args.keep:
            shutil.rmtree(file.work)
        totals.update(outcome for outcome, _ in file.outcomes.values())
        print(f"{source}: {len(file.outcomes)} kernels, "
              + ", ".join(f"{n} {o}" for o, n in
                          collections.Counter(o for o, _ in file.outcomes.values()).items()))
        for name, (outcome, why) in file.outcomes.items():
            if outcome != "equal":
                print(f"  {name}: {outcome}: {why}")
        for problem in file.problems:
            print(f"  {problem}")
        sys.stdout.flush()
        rows.append({"source": str(source), "kernels": file.outcomes, "problems": file.problems})
    print("| kernels | " + " | ".join(totals) + " |")
    print(f"| {sum(totals.values())} | " + " | ".join(map(str, totals.values())) + " |")
    if args.json:
        args.json.write_text(json.dumps(rows, indent=1))


if __name__ == "__main__":
    main()
