#!/usr/bin/env python3
# ===- corpus_metal.py - How much of a tree of CUDA code becomes Metal ------===#
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===------------------------------------------------------------------------===#
"""Translate every .cu file of a corpus to Metal and say how it went.

    corpus_metal.py --bin=build/bin --work=DIR [options] PATH... [-- CLANG-FLAG...]

Counts kernels (a template once for each instance) that are there, that are
emitted, that the judge accepts, that a program launches as Metal, and that ran
equal: a file that is a whole program for cu2x-simt runs with its own kernels and
with the Metal ones, and both must end with status 0, print the same and copy the
same to the host, as `cu2x verify` compares. Not compared are numbers on lines
that speak of time or speed, and lines and copies that another order of threads
changes in the source. A judge's error counts against all kernels of its file.
The corpus is not written to; programs run in copies of their folders.
"""

import argparse
import array
import collections
import json
import math
import os
import re
import resource
import shutil
import signal
import sys
from pathlib import Path
from subprocess import DEVNULL, PIPE, Popen, TimeoutExpired

# What a program that measures itself prints beside its measurement.
MEASURED = re.compile(
    r"\b(?:time|times|timing|elapsed|took|sec|secs|seconds?|runtime|bandwidth|"
    r"throughput|speed-?up|performance|[num]?s|[GMT]?FLOPS?|[GMK]i?B)\b|/s\b", re.I)
NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|[-+]?\b(?:inf|nan)\b", re.I)
TOLERANCE = 1e-5  # Relative, as that of cu2x verify.
WAIT = 10  # A busy machine gives a program its time up to so many times later.
FOLDER_LIMIT = 32 << 20  # A program's folder is copied with its data up to here.
NO_PROGRAM = 125
OUTCOMES = {NO_PROGRAM: "no program for the executor", None: "too slow"}


def first_error(text):
    lines = text.strip().splitlines()
    return next((l for l in lines if "error" in l), lines[0] if lines else "")[:300]


def comparable(text):
    lines, measured = [], False
    for line in text.splitlines():
        # A number may stand below the line that says what it is.
        measured = MEASURED.search(line) or (measured and not NUMBER.sub("", line).strip())
        lines.append(NUMBER.sub("#", line) if measured else line)
    return lines


def difference(first, again, metal):
    """What differs first, or None; `again` has another order of threads."""
    first, again, metal = map(comparable, (first, again, metal))
    bags = [sorted(w for line in t for w in line.split()) for t in (first, again, metal)]
    if first != again and bags[0] == bags[1]:
        first, again, metal = bags
    if len(first) != len(metal):
        return f"{len(first)} parts, Metal {len(metal)}"
    steady = len(first) == len(again)
    for number, (ours, other) in enumerate(zip(first, metal)):
        if ours != other and (not steady or again[number] == ours):
            return f"part {number + 1}: {ours!r}, Metal {other!r}"
    return None


def read_trace(path):
    """What lib/SIMT/Trace.h describes: names of launched kernels, copies."""
    launched, copies = set(), []
    data = path.read_bytes() if path.exists() else b""
    at = 0
    while at + 10 <= len(data):
        kind, element = chr(data[at]), chr(data[at + 1])
        size = int.from_bytes(data[at + 2 : at + 10], "little")
        value = data[at + 10 : at + 10 + size]
        at += 10 + size
        if kind == "L":
            launched.add(value.decode())
        elif kind == "C":
            copies.append((element, value))
    return launched, copies


def same_bytes(element, ours, other):
    """Whether two copies agree; reals may differ by the tolerance."""
    if ours == other or element == "A":
        return True
    kinds = {"F": "f", "D": "d", "?": "fd"}.get(element, "")
    for kind in kinds if len(ours) == len(other) else "":
        if len(ours) % array.array(kind).itemsize == 0:
            pairs = zip(array.array(kind, ours), array.array(kind, other))
            if all(
                a == b or a != a and b != b or math.isclose(a, b, rel_tol=TOLERANCE)
                for a, b in pairs
            ):
                return True
    return False


def copy_difference(first, again, metal):
    """Which copy to the host differs first, or None."""
    if len(first) != len(metal):
        return f"{len(first)} copies, Metal {len(metal)}"
    steady = len(first) == len(again)
    for number, ((element, ours), (_, other)) in enumerate(zip(first, metal)):
        stable = steady and again[number][1] == ours
        if stable and not same_bytes(element, ours, other):
            return f"copy {number + 1}"
    return None


class File:
    """One source and what became of it."""

    def __init__(self, source, args, flags):
        self.source, self.args, self.flags = source, args, flags
        self.work = args.work / str(source).strip("/").replace("/", "_")
        self.metal, self.report = self.work / "out.metal", self.work / "report.json"
        self.kernels = self.emitted = self.judged = self.launched = self.equal = 0
        self.refused, self.problems, self.outcome = [], [], "not tried"

    def run(self, command, folder=None, **variables):
        """Status (None when out of time), standard output, standard error."""
        # A session of its own, so that a program that takes too long ends as well.
        options = {"env": dict(os.environ, **variables), "start_new_session": True}
        limit = int(self.args.timeout)
        limits = lambda: resource.setrlimit(resource.RLIMIT_CPU, (limit, limit + 1))
        options |= {"preexec_fn": limits, "cwd": folder}
        options |= {"stdin": DEVNULL, "stdout": PIPE, "stderr": PIPE}
        child = Popen(list(map(str, command)), **options)
        try:
            texts = child.communicate(timeout=WAIT * limit)
        except TimeoutExpired:
            os.killpg(child.pid, signal.SIGKILL)
            child.communicate()
            return None, "", "out of time"
        if child.returncode in (-signal.SIGXCPU, 128 + signal.SIGXCPU):
            return None, "", "out of time"
        return child.returncode, *(text.decode(errors="replace") for text in texts)

    def translate(self):
        shutil.rmtree(self.work, ignore_errors=True)
        self.work.mkdir(parents=True)
        options = ["--target=metal", "--cuda-headers=bundled", "--quiet", *self.args.cu2x_option]
        options += [self.source, "-o", self.metal, f"--report={self.report}", "--", *self.flags]
        status, _, err = self.run([self.args.bin / "cu2x", *options])
        written = self.report.exists()
        if not written or status not in (0, 3, 4):
            self.problems.append(f"cu2x status {status}: {first_error(err)}")
        for entry in json.loads(self.report.read_text())["files"] if written else []:
            self.problems += [f"parse: {e['message']}" for e in entry.get("errors", [])[:1]]
            for kernel in entry.get("refused", []):
                self.refused.append("+".join(sorted(set(kernel["ids"]))) or "no ID")
            self.emitted += len(entry.get("kernels", []))
        self.kernels = self.emitted + len(self.refused)

    def judge(self):
        if not self.emitted or not self.metal.exists():
            return
        check = [self.args.bin / "cu2x-msl-check", "--Werror", self.metal]
        status, out, err = self.run(check)
        self.judged = self.emitted if status == 0 else 0
        self.problems += [f"judge: {first_error(out + err)}"] if status != 0 else []

    def build(self):
        """Builds the program with the Metal kernels beside its own, and runs these."""
        command = [self.args.bin / "cu2x-simt", *self.args.simt_option]
        command += [f"--kernels={self.metal}", f"--report={self.report}"]
        command += [f for f in self.flags if f.startswith(("-I", "-D", "-std="))]
        command += [f"--keep={self.work / 'built'}", self.source, "--", *self.args.argument]
        return self.in_copy(command, CU2X_SIMT_ORIGINALS="1", CU2X_SIMT_SEED="0")

    def again(self, **variables):
        command = [self.work / "built" / "program", *self.args.argument]
        return self.in_copy(command, **variables)

    def in_copy(self, command, **variables):
        """Runs in a copy of the source's folder: status, output, errors, trace."""
        folder, origin, trace = self.work / "run", self.source.parent, self.work / "trace"
        folder.mkdir()
        if sum(p.stat().st_size for p in origin.rglob("*") if p.is_file()) < FOLDER_LIMIT:
            shutil.copytree(origin, folder, symlinks=True, dirs_exist_ok=True)
        status, out, err = self.run(command, folder, CU2X_TRACE=str(trace), **variables)
        shutil.rmtree(folder)
        traced = read_trace(trace)
        trace.unlink(missing_ok=True)
        # Its own path is no output.
        own = re.compile(re.escape(str(self.work)) + r"/\w+/program")
        return status, own.sub("PROGRAM", out), err, traced

    def execute(self):
        if not re.search(r"\bmain\b", self.source.read_text(errors="replace")):
            self.outcome = "no main function"
            return
        status, first, err, source = self.build()
        if status != 0:
            self.outcome = OUTCOMES.get(status, "source fails")
            self.problems += [f"executor: {first_error(err)}"] if status == NO_PROGRAM else []
            return
        _, again, _, reordered = self.again(CU2X_SIMT_ORIGINALS="1", CU2X_SIMT_SEED="1")
        status, out, err, metal = self.again(CU2X_SIMT_SEED="0")
        own = set(re.findall(r"^cu2x-simt: not replaced: (.*)$", err, re.M))
        self.launched = min(len(metal[0] - own), self.judged)
        why = difference(first, again, out)
        why = why or copy_difference(source[1], reordered[1], metal[1])
        if status == 0 and not why:
            self.outcome, self.equal = "equal", self.launched
            return
        self.outcome = "differs" if status == 0 else f"Metal: {OUTCOMES.get(status, 'fails')}"
        self.problems.append(f"run: status {status}, {why}; {first_error(err)}")


COUNTS = ("kernels", "emitted", "judged", "launched", "equal")


def table(files):
    """The lines of the report."""
    yield "| files | kernels | emitted | judge accepts | launched | run equal |"
    yield "|---|---|---|---|---|---|"
    counts = [sum(getattr(f, n) for f in files) for n in COUNTS]
    yield f"| {len(files)} | {' | '.join(map(str, counts))} |\n"
    for outcome, count in collections.Counter(f.outcome for f in files).most_common():
        kernels = sum(f.judged for f in files if f.outcome == outcome)
        yield f"{outcome}: {count} files, {kernels} accepted kernels"
    reasons = collections.Counter(reason for f in files for reason in f.refused)
    yield "Refused: " + (", ".join(f"{n} {i}" for i, n in reasons.most_common()) or "none")
    yield from (f"{f.source}: {problem}" for f in files for problem in f.problems)


def main():
    words = [*sys.argv[1:], "--"]
    cut = words.index("--")
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bin", type=Path, required=True, help="folder of cu2x and cu2x-simt")
    parser.add_argument("--work", type=Path, required=True, help="folder for the results")
    parser.add_argument("--timeout", type=float, default=60, help="seconds of the processor for each command")
    parser.add_argument("--no-run", action="store_true", help="translate and judge only")
    for name in ("argument", "cu2x-option", "simt-option"):
        parser.add_argument(f"--{name}", action="append", default=[], help="more for the tool")
    parser.add_argument("--json", type=Path, help="write all results here")
    parser.add_argument("path", type=Path, nargs="+", help="folder or .cu file")
    args = parser.parse_args(words[:cut])
    args.bin, args.work = args.bin.resolve(), args.work.resolve()
    sources = [p.resolve() for r in args.path for p in ([r] if r.is_file() else r.rglob("*.cu"))]
    files = [File(source, args, words[cut + 1 : -1]) for source in sorted(set(sources))]
    for file in files:
        file.translate()
        file.judge()
        if file.judged and not args.no_run:
            file.execute()
    print("\n".join(table(files)))
    if args.json:
        rows = [{k: v for k, v in vars(f).items() if k != "args"} for f in files]
        args.json.write_text(json.dumps(rows, indent=1, default=str))


if __name__ == "__main__":
    main()
