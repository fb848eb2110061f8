#!/usr/bin/env python3
# ===- run_programs.py - Whole programs of corpora as ports on the CPU --------===#
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===------------------------------------------------------------------------===#
"""Port whole CUDA programs to Metal, run the ports on the CPU and say how it went.

    run_programs.py --bin=build/bin --work=DIR [options] OWNER/NAME=FOLDER...

The programs are those of `--list`, whose lines are

    OWNER/NAME PATH [ARGUMENT...] [-- FLAG...]

with the path in the corpus, the program's arguments and flags for Clang, or
without a list all .cu files of the folders that have a main function. Nothing
is edited by hand and nothing is fetched. A program passes when it ends with
status 0 and says that its own check is fine; one that prints no verdict passes
when it prints what cu2x-simt prints for the CUDA source. Doubles are emulated
(--fp64=soft) where they are refused otherwise. Results are kept in the work
folder, so that `--only` and `--new` add to an earlier run.
"""

import argparse
import collections
import json
import os
import re
import shutil
import signal
import sys
from pathlib import Path
from subprocess import DEVNULL, PIPE, Popen, TimeoutExpired

from corpus_metal import difference

# What programs say when their own check is fine, and when it is not.
FINE = re.compile(
    r"\bpass(?:ed)?\b|\bno errors\b|\bsuccess(?:ful(?:ly)?)?\b|\bresults? (?:match|agree|ok)|"
    r"\bverified\b|Non-Matching .*: 0$|\bcorrect\b|\bOK\b|\bCPU and GPU agree",
    re.I | re.M,
)
WRONG = re.compile(
    r"\bfail(?:ed|ure|s)?\b(?! *[=:] *0| as expected)|\bhas errors\b|\bmismatch\b(?!e?s? *[=:] *0)|"
    r"\bincorrect\b|not correct|do(?:es)? not match|Non-Matching .*: [1-9]|\b(?:CUDA )?error at\b",
    re.I | re.M,
)
# Lines that name the device or the program, in which two backends may differ.
NAMES = re.compile(
    r"^.*(?:compute capability|Device name:|CUDA device \[|\bSM \d|Starting \[|\bprogram\b).*\n?",
    re.I | re.M,
)
OUT_OF_TIME = "time limit"
PASSED = ("passed: own check", "passed: same output")


class Stop(Exception):
    """A program goes no further; the arguments are the result and the reason."""


def first_error(text):
    lines = [l.strip() for l in text.splitlines() if l.strip()]
    return next((l for l in lines if "error" in l), lines[-1] if lines else "")


class Program:
    """One program and what became of it."""

    def __init__(self, args, corpus, root, path, arguments, flags):
        self.args, self.corpus, self.root, self.path = args, corpus, root, Path(path)
        self.arguments, self.flags, self.note = arguments, flags, []
        self.name = " ".join([f"{corpus} {path}", *arguments])
        self.folder = root / self.path.parent
        self.work = args.work / re.sub(r"\W", "_", self.name)
        self.port = self.work / "port"

    def run(self, command, folder, limit, seed=0):
        """Status, None when out of time, and both outputs."""
        # A session of its own, so that what the command started ends with it.
        options = {"env": dict(os.environ, CU2X_SIMT_SEED=str(seed)), "start_new_session": True}
        options |= {"cwd": folder, "stdin": DEVNULL, "stdout": PIPE, "stderr": PIPE}
        child = Popen(list(map(str, command)), **options)
        try:
            texts = child.communicate(timeout=limit)
        except TimeoutExpired:
            os.killpg(child.pid, signal.SIGKILL)
            return None, *(text.decode(errors="replace") for text in child.communicate())
        return child.returncode, *(text.decode(errors="replace") for text in texts)

    def tool(self, command, folder, result):
        """Runs a tool that has to succeed."""
        status, out, err = self.run(command, folder, self.args.build_timeout)
        if status != 0:
            raise Stop(result, first_error(err + out) if status is not None else OUT_OF_TIME)

    def translate(self, *options):
        """Refused IDs, and the lines of the errors."""
        shutil.rmtree(self.port, ignore_errors=True)
        self.port.mkdir(parents=True)
        command = [self.args.bin / "cu2x", "--cuda-headers=bundled", "--quiet", "--strict"]
        command += ["--target=metal", f"--root={self.root}", f"--out-dir={self.port}"]
        command += [*options, self.path.name, "--", *self.flags]
        status, _, err = self.run(command, self.folder, self.args.build_timeout)
        if status is None:
            raise Stop("not translated", OUT_OF_TIME)
        if status not in (0, 3, 4):
            raise Stop("not translated", f"status {status}: {first_error(err)}")
        errors = [l.split(" error: ")[1] for l in err.splitlines() if " error: " in l]
        refused = {f[1] for f in (re.search(r"\[(CU2X\d+)", e) for e in errors) if f}
        # Status 3 without an error says that edits could not be confirmed; the
        # compiler and the run will tell.
        if status == 3 and errors and not refused:
            raise Stop("not parsed", errors[0])
        return sorted(refused), errors

    def build(self):
        """Compiles the port for the CPU, without any header of CUDA."""
        made = (self.port / "CMakeLists.txt").read_text()
        lib, objects = self.args.bin.parent / "lib", []
        for metal, library in re.findall(r'"([^"]+\.metal)" LIBRARY (\w+)', made):
            objects.append(self.port / f"{metal}.o")
            command = [self.args.bin / "cu2x-msl-cc", f"--library={library}", metal]
            self.tool([*command, "-o", objects[-1]], self.port, "kernels do not compile")
        host = self.port / self.path.with_suffix(".cpp")
        objects.append(host.with_suffix(".o"))
        command = [self.args.compiler, "-std=c++17", "-O1", "-ffp-contract=off", "-w", "-c"]
        # Paths of the flags mean the port's headers first, then the corpus's.
        command += [f for f in self.flags if f.startswith(("-I", "-D", "-f"))]
        command += [f"-I{self.folder / f[2:]}" for f in self.flags if f.startswith("-I")]
        command += [f"-I{lib}/cu2x/runtime", f"-I{self.folder}", host, "-o", objects[-1]]
        self.tool(command, host.parent, "port does not compile")
        archives = [f"{lib}/libcu2x{part}.a" for part in ("Runtime", "MetalRuntime", "SIMT")]
        libraries = ["-lboost_context", "-pthread"]
        if (lib / "libcu2xBLAS.a").exists():
            archives[:0] = [lib / "libcu2xBLAS.a"]
            libraries += ["-lopenblas"]
        command = [self.args.compiler, *objects, *archives, *libraries]
        command += ["-fuse-ld=lld", "-o", self.port / "program"]
        self.tool(command, self.port, "port does not link")

    def judge(self):
        """Runs the port and raises what is to be said of it."""
        # By lines, so that a program that is ended has said what it found so far.
        status, out, err = self.execute(
            ["stdbuf", "-oL", self.port / "program", *self.arguments]
        )
        # A device assertion that fails is no verdict where the status is 0.
        said = re.sub(r".*Assertion .* failed\b.*", "", out + err)
        verdict = WRONG.search(said)
        fine = FINE.search(said)
        verdict = line_of(said, verdict) if verdict else ""
        if status is None:
            before = verdict or (line_of(said, fine) if fine else "")
            before = f"; printed before: {before}" if before else ""
            raise Stop(OUT_OF_TIME, f"runs longer than {self.args.timeout:g} s{before}")
        if status != 0:
            raise Stop("fails", f"status {status}: {verdict or first_error(err + out)}")
        if verdict:
            raise Stop("differs", verdict)
        if fine:
            raise Stop(PASSED[0], line_of(said, fine))
        if not out.strip():
            raise Stop("runs, not checked", "prints nothing")
        command = [self.args.bin / "cu2x-simt", f"--keep={self.work / 'cuda'}"]
        command += [f for f in self.flags if f.startswith(("-D", "-std="))]
        command += [f"-I{self.folder / f[2:]}" for f in self.flags if f.startswith("-I")]
        status, first, err = self.execute([*command, self.path.name, "--", *self.arguments])
        if status != 0:
            why = OUT_OF_TIME if status is None else first_error(err)
            raise Stop("runs, not checked", f"no check of its own; source on cu2x-simt: {why}")
        again = self.execute([self.work / "cuda" / "program", *self.arguments], 1)[1]
        why = difference(*(NAMES.sub("", text) for text in (first, again, out)))
        raise Stop("differs", why) if why else Stop(PASSED[1], "no check of its own")

    def execute(self, command, seed=0):
        """Runs in a copy of the program's folder, as programs write files there."""
        folder = self.work / "run"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.folder, folder, symlinks=True)
        result = self.run(command, folder, self.args.timeout, seed)
        shutil.rmtree(folder)
        return result

    def go(self):
        """Result and reason, without paths of this machine."""
        try:
            refused, errors = self.translate()
            if "CU2X5033" in refused:
                self.note.append("--fp64=soft")
                refused, errors = self.translate("--fp64=soft")
            if refused:
                raise Stop("refused", f"{' '.join(refused)}: {errors[0]}")
            self.build()
            self.judge()
        except Stop as stop:
            result, reason = stop.args
        for path in (self.port, self.work, self.root):
            reason = reason.replace(f"{path}/", "")
        reason = re.sub(r"(?<!\w)/[\w./+-]+/", "", " ".join(reason.split()))[:160]
        shutil.rmtree(self.work, ignore_errors=True)
        note = [f"{f}" for f in self.note + self.flags if not f.startswith("-I")]
        return {"result": result, "reason": reason, "flags": " ".join(note)}


def line_of(text, match):
    """The line of the text that has the match."""
    end = text.find("\n", match.end())
    return text[text.rfind("\n", 0, match.start()) + 1 : end if end >= 0 else None].strip()


def page(results):
    """The lines of the page."""
    counts = collections.Counter(r["result"] for r in results.values())
    passed = sum(counts[name] for name in PASSED)
    yield "# Whole programs as ports for Metal, run on the CPU\n"
    yield "Generated by `utils/run_programs.py`; do not edit.\n"
    yield (
        "Programs of open corpora, ported with `cu2x --target=metal --out-dir` without an\n"
        "edit by hand, built with the CPU backend of the runtime and run there, not on an\n"
        "Apple GPU. `passed: own check` means status 0 and the verdict that the program\n"
        "prints; `passed: same output` means status 0 and, as it prints no verdict, the\n"
        "output that the CUDA source has on `cu2x-simt` (numbers beside times and rates are\n"
        "not compared). Doubles are emulated where `--fp64=soft` is given. `-D` names a guard\n"
        "of CUDA's headers that the program asks for and the ports' headers do not define.\n"
    )
    yield f"{passed} of {len(results)} programs passed.\n"
    yield "| Result | Programs |\n| --- | ---: |"
    yield from (f"| {result} | {count} |" for result, count in sorted(counts.items(), key=rank))
    yield "\n```\nutils/run_programs.py --bin=build/bin --work=DIR --list=utils/programs.txt \\"
    yield "    --page=docs/Support/programs.md OWNER/NAME=FOLDER...\n```"
    corpus = None
    for name, row in sorted(results.items()):
        owner, program = name.split(" ", 1)
        if owner != corpus:
            yield f"\n## {owner}\n\n| Program | Flags | Result | Reason |\n| --- | --- | --- | --- |"
        corpus = owner
        cells = [row["flags"], row["result"], row["reason"]]
        cells = [c.replace("|", "\\|").replace("<", "&lt;") for c in cells]
        yield f"| {program} | {' | '.join(cells)} |"


def rank(item):
    """The most frequent first, and then by name."""
    return (not item[0].startswith("passed"), -item[1], item[0])


def programs(args):
    """The programs of the list or of the folders."""
    roots = {c: Path(f).resolve() for c, f in (word.split("=", 1) for word in args.corpus)}
    if not args.list:
        for corpus, root in roots.items():
            for source in sorted(root.rglob("*.cu")):
                if re.search(r"\bmain\s*\(", source.read_text(errors="replace")):
                    yield Program(args, corpus, root, source.relative_to(root), [], [])
        return
    for line in args.list.read_text().splitlines():
        words, cut = line.split("#")[0].split(), 0
        if words and words[0] in roots:
            cut = (words + ["--"]).index("--")
            yield Program(args, words[0], roots[words[0]], words[1], words[2:cut], words[cut + 1 :])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bin", type=Path, required=True, help="folder of cu2x and cu2x-simt")
    parser.add_argument("--work", type=Path, required=True, help="folder for the results")
    parser.add_argument("--list", type=Path, help="programs, their arguments and flags")
    parser.add_argument("--page", type=Path, help="write the table here")
    parser.add_argument("--only", default="", help="pattern of the programs to run now")
    parser.add_argument("--new", action="store_true", help="only those without a result")
    parser.add_argument("--timeout", type=float, default=60, help="seconds for a program")
    parser.add_argument("--build-timeout", type=float, default=300, help="seconds for a tool")
    parser.add_argument("--compiler", default="clang++-22", help="for the ports' host code")
    parser.add_argument("corpus", nargs="+", help="OWNER/NAME=FOLDER")
    args = parser.parse_args()
    args.bin, args.work = args.bin.resolve(), args.work.resolve()
    args.work.mkdir(parents=True, exist_ok=True)
    kept = args.work / "results.json"
    results = json.loads(kept.read_text()) if kept.exists() else {}
    listed = list(programs(args))
    names = {program.name for program in listed}
    results = {name: row for name, row in results.items() if name in names}
    for program in listed:
        if not re.search(args.only, program.name) or (args.new and program.name in results):
            continue
        row = results[program.name] = program.go()
        print(f"{program.name}: {row['result']}: {row['reason']}", flush=True)
        kept.write_text(json.dumps(results, indent=1))
        if args.page:
            args.page.write_text("\n".join(page(results)) + "\n")
    passed = sum(row["result"] in PASSED for row in results.values())
    print(f"{passed} of {len(results)} programs passed")
    sys.exit(0 if passed == len(results) else 1)


if __name__ == "__main__":
    main()
