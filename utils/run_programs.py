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

    OWNER/NAME PATH [+SOURCE...] [=STATUS] [@SCRIPT] [CU2X_NAME=VALUE...]
        [ARGUMENT...] [-- FLAG...] [ # WHY]

with the path in the corpus, the program's other sources relative to its folder,
the status that it ends with on a machine with one GPU if that is not 0, a script
beside this one that writes the files that it reads, settings of the runtime, its
arguments, where `{1,2}` makes two programs, flags for the compilers, and what is
known of why it does not pass, or without a list all .cu files of the folders that
have a main function. Nothing is edited by hand and nothing is fetched.

A program passes when it ends with status 0 and says that its own check is fine;
one that prints no verdict passes when it prints what the CUDA source does on
cu2x-simt. A program that goes on to measure after its check is ended there.
Doubles are emulated (--fp64=soft) where they are refused otherwise. Results are
kept in the work folder, so that `--only` and `--new` add to an earlier run.
"""

import argparse
import collections
import datetime
import json
import os
import re
import resource
import selectors
import shutil
import signal
import sys
import textwrap
import time
from pathlib import Path
from subprocess import DEVNULL, PIPE, Popen

from corpus_metal import difference

# What programs say when their own check is fine, and when it is not.
# `forward pass` is no verdict.
FINE = re.compile(
    r"\bpassed\b|(?-i:\bPASS\b)|^\s*pass\b[\s.!]*$|\b(?:tests?|checks?|results?|verification|"
    r"validation)\s*(?:[:=-]\s*)?pass(?:es)?\b(?! +\w)|\bno errors\b|\bsuccess(?:ful(?:ly)?)?\b|\bresults? (?:match|agree|ok)|"
    r"\bverified\b|Non-Matching .*: 0$|\bcorrect\b|\bOK\b|\bCPU and GPU agree",
    re.I | re.M,
)
WRONG = re.compile(
    r"\bfail(?:ed|ure|s)?\b(?! *[=:] *0| as expected)|\bhas errors\b|\bmismatch\b(?!e?s? *[=:] *0)|"
    r"\bincorrect\b|not correct|do(?:es)? not match|Non-Matching .*: [1-9]|\b(?:CUDA )?error at\b",
    re.I | re.M,
)
# What programs say when their check is done and they begin to measure; one that
# says it for each size of blocks has 1024 threads as the last.
MEASURES = re.compile(r"\bAll results match\b(?! for block_size=(?!1024))")
# Lines that name the device or the program, in which two backends may differ.
NAMES = re.compile(
    r"^.*(?:compute capability|Device name\b|CUDA device \[|\bSM \d|Starting \[|\bprogram\b).*\n?",
    re.I | re.M,
)
OUT_OF_TIME = "time limit"
# The source on cu2x-simt ends or fails in the same way, with the same output.
AS_SOURCE = "as the source"
ABORTED = 128 + signal.SIGABRT
PASSED = ("passed: own check", "passed: same output", "passed: expected status")


class Stop(Exception):
    """A program goes no further; the arguments are the result and the reason."""


def first_error(text):
    lines = [l.strip() for l in text.splitlines() if l.strip()]
    return next((l for l in lines if "error" in l), lines[-1] if lines else "")


class Program:
    """One program and what became of it."""

    def __init__(self, args, corpus, root, path, words, flags, known=""):
        self.known = known
        self.args, self.corpus, self.root, self.path = args, corpus, root, Path(path)
        self.flags, self.note, self.refused = flags, [], []
        self.expected = sum(int(word[1:]) for word in words if word.startswith("="))
        self.scripts = [word[1:] for word in words if word.startswith("@")]
        self.knobs = [word for word in words if word.startswith("CU2X_")]
        mine = ("+", "=", "@", "CU2X_")
        self.arguments = [word for word in words if not word.startswith(mine)]
        more = [self.path.parent / word[1:] for word in words if word.startswith("+")]
        self.sources = [self.path, *more]
        self.name = " ".join([f"{corpus} {path}", *self.arguments])
        self.folder = root / self.path.parent
        self.work = args.work / re.sub(r"\W", "_", f"{corpus} {path} {' '.join(flags)}")
        self.port = self.work / "port"

    def run(self, command, folder, limit, seed=0):
        """Status, None when out of time, and both outputs. The limit is time of the processor, and
        ten times as much on the clock."""
        # A session of its own, so that what the command started ends with it.
        # A busy machine makes a launch slow, and the watchdog looks at the clock.
        knobs = {"CU2X_SIMT_SEED": str(seed), "CU2X_SIMT_WATCHDOG": str(int(10 * limit))}
        # Programs choose grids by the device's numbers, and print them.
        knobs["CU2X_SIMT_DEVICE"] = "port"
        knobs |= dict(knob.split("=", 1) for knob in self.knobs)
        options = {"env": {**os.environ, **knobs}, "start_new_session": True}
        options |= {"cwd": folder, "stdin": DEVNULL, "stdout": PIPE, "stderr": PIPE}
        # At the second one the kernel kills, as it does where no memory is left.
        seconds = (int(limit + 1), int(limit + 6))
        options["preexec_fn"] = lambda: resource.setrlimit(resource.RLIMIT_CPU, seconds)
        child = Popen(list(map(str, command)), **options)
        end, texts = time.monotonic() + 10 * limit, {child.stdout: b"", child.stderr: b""}
        status = 0
        with selectors.DefaultSelector() as open_pipes:
            for pipe in texts:
                open_pipes.register(pipe, selectors.EVENT_READ)
            while open_pipes.get_map() and time.monotonic() < end:
                for key, _ in open_pipes.select(max(0, end - time.monotonic())):
                    part = os.read(key.fd, 1 << 16)
                    texts[key.fileobj] += part
                    if not part:
                        open_pipes.unregister(key.fileobj)
                if MEASURES.search(texts[child.stdout][-1000:].decode(errors="replace")):
                    break
            else:
                status = None if open_pipes.get_map() else child.wait()
                self.limit = f"{10 * limit:g} s by the clock"
        if child.poll() is None:
            os.killpg(child.pid, signal.SIGKILL)
            child.wait()
        if status == -signal.SIGXCPU:
            status, self.limit = None, f"{limit:g} s of the processor"
        elif status and status < 0:
            # As a shell has it, and cu2x-simt.
            status = 128 - status
        out, err = (text.decode(errors="replace") for text in texts.values())
        child.stdout.close()
        child.stderr.close()
        return status, out, err

    def tool(self, command, folder, result):
        """Runs a tool that has to succeed."""
        status, out, err = self.run(command, folder, self.args.build_timeout)
        if status != 0:
            raise Stop(result, first_error(err + out) if status is not None else OUT_OF_TIME)

    def translate(self, *options):
        """Refused IDs, and the lines of the errors."""
        shutil.rmtree(self.port, ignore_errors=True)
        self.port.mkdir(parents=True)
        names = [os.path.relpath(source, self.path.parent) for source in self.sources]
        command = [self.args.bin / "cu2x", "--cuda-headers=bundled", "--quiet", "--strict"]
        command += ["--target=metal", f"--root={self.root}", f"--out-dir={self.port}"]
        command += [*options, *names, "--", *self.flags]
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
        for source in self.sources:
            host = self.port / source
            is_cuda = host.suffix == ".cu"
            host = host.with_suffix(".cpp") if is_cuda else host
            objects.append(host.with_name(f"{host.name}.o"))
            command = [self.args.compiler, *([] if host.suffix == ".c" else ["-std=c++17"])]
            command += ["-x", "c"] if host.suffix == ".c" else ["-x", "c++"]
            command += ["-O1", "-ffp-contract=off", "-w", "-c"]
            # Paths of the flags mean the port's headers first, then the corpus's.
            command += [f for f in self.flags if f.startswith(("-I", "-D", "-f", "-m"))]
            command += [f"-I{self.folder / f[2:]}" for f in self.flags if f.startswith("-I")]
            command += [f"-I{lib}/cu2x/runtime", f"-I{self.folder}", host, "-o", objects[-1]]
            self.tool(command, host.parent, "port does not compile")
        archives = [f"{lib}/libcu2x{part}.a" for part in ("Runtime", "MetalRuntime", "SIMT")]
        libraries = ["-lboost_context", "-pthread"]
        libraries += [f for f in self.flags if f == "-fopenmp"]
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
        refused = re.search(r"^cu2x: .*\bCU2X\d{4}.*", err, re.M)
        if refused:
            raise Stop("refused", f"at its launch: {refused[0]}")
        # A device assertion that fails is no verdict where the status is 0.
        said = re.sub(r".*Assertion .* failed\b.*", "", out + err)
        verdict = WRONG.search(said)
        fine = FINE.search(said)
        verdict = line_of(said, verdict) if verdict else ""
        if status is None:
            before = verdict or (line_of(said, fine) if fine else "")
            before = f"; printed before: {before}" if before else ""
            raise Stop(OUT_OF_TIME, f"takes longer than {self.limit}{before}")
        if self.expected and status == self.expected:
            raise Stop(PASSED[2], f"status {status}, as in CUDA: {first_error(err + out)}")
        if fine and not verdict and status == 0:
            raise Stop(PASSED[0], line_of(said, fine))
        fault = re.search(r"^msl: .*", err, re.M)
        fault = fault[0] if fault else ""
        end = f"status {status}: {fault or verdict or first_error(err + out)}"
        if not out.strip():
            raise Stop(*(("fails", end) if status else ("runs, not checked", "prints nothing")))
        # What the program says is wrong may be wrong in the source as well.
        bad = ("fails", end) if status else ("differs", verdict)
        expected, first, err = self.source()
        if err.rstrip().endswith("cu2x-simt: error: Aborted"):
            expected = ABORTED
        if expected != status:
            if status or verdict:
                raise Stop(*bad)
            why = OUT_OF_TIME if expected is None else first_error(err)
            raise Stop("runs, not checked", f"no check of its own; source on cu2x-simt: {why}")
        again = self.execute([self.work / "cuda" / "program", *self.arguments], 1)[1]
        texts = [NAMES.sub("", text).replace("cu2x", "cuda") for text in (first, again, out)]
        texts = [re.sub(r"/?(?:[\w.-]+/)*([\w-]+)\.(?:cu|cpp)\b", r"\1", text) for text in texts]
        why = difference(*texts)
        if why:
            raise Stop("differs", fault or why)
        if status or verdict:
            raise Stop(AS_SOURCE, end if status else verdict)
        raise Stop(PASSED[1], "no check of its own")

    def source(self):
        """Runs the CUDA source on the executor: status and both outputs."""
        command = [self.args.bin / "cu2x-simt", f"--keep={self.work / 'cuda'}"]
        command += [f for f in self.flags if f.startswith(("-D", "-std=")) or f == "-fopenmp"]
        command += [f"-I{self.folder / f[2:]}" for f in self.flags if f.startswith("-I")]
        # By lines as the port, in case that the program aborts.
        # It runs in a copy of the folder, from which `..` leads elsewhere.
        names = [self.root / source for source in self.sources]
        return self.execute(["stdbuf", "-oL", *command, *names, "--", *self.arguments])

    def execute(self, command, seed=0):
        """Runs in a copy of the program's folder, as programs write files there."""
        folder = self.work / "run"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.folder, folder, symlinks=True)
        for script in self.scripts:
            writer = [sys.executable, Path(__file__).with_name(script), folder]
            self.tool(writer, folder, "data not written")
        result = self.run(command, folder, self.args.timeout, seed)
        shutil.rmtree(folder)
        return result

    def go(self, last):
        """Result and reason, without paths of this machine. The port of the same program with other
        arguments, `last`, is used again."""
        try:
            if last and last.work == self.work:
                self.note, self.refused = last.note, last.refused
            else:
                shutil.rmtree(self.work, ignore_errors=True)
                self.refused, errors = self.translate()
                if "CU2X5033" in self.refused:
                    self.note.append("--fp64=soft")
                    self.refused, errors = self.translate("--fp64=soft")
                try:
                    self.build()
                except Stop:
                    if self.refused:
                        raise Stop("refused", f"{' '.join(self.refused)}: {errors[0]}")
                    raise
            self.judge()
        except Stop as stop:
            result, reason = stop.args
        if result in PASSED and self.refused:
            reason += f"; launches no refused kernel ({' '.join(self.refused)})"
        elif result == "fails" and self.refused:
            reason += f"; without kernels that are refused ({' '.join(self.refused)})"
        if not (self.port / "program").exists():
            shutil.rmtree(self.work, ignore_errors=True)
        for path in (self.port, self.work, self.root):
            reason = reason.replace(f"{path}/", "")
        reason = re.sub(r"(?<!\w)/[\w./+-]+/", "", " ".join(reason.split()))[:160]
        note = [f for f in self.note + self.flags if not f.startswith("-I")]
        note += [*self.knobs, *(f"@{script}" for script in self.scripts)]
        if result not in PASSED and self.known:
            reason += f" ({self.known})"
        row = {"result": result, "reason": reason, "flags": " ".join(note)}
        return {**row, "run": self.args.version}


def line_of(text, match):
    """The line of the text that has the match."""
    end = text.find("\n", match.end())
    return text[text.rfind("\n", 0, match.start()) + 1 : end if end >= 0 else None].strip()


def page(results, names):
    """The lines of the page; programs of the list, `names`, may have no result."""
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
        "not compared); `passed: expected status` means a status other than 0 that the program\n"
        "has in CUDA as well, for errors that it makes on purpose. `as the source` is no pass:\n"
        "the source finds the same wrong, or ends in the same way, on `cu2x-simt` as the\n"
        "device that ports see. Doubles are emulated where\n"
        "`--fp64=soft` is given. A program of which cu2x refuses a kernel passes only if it does\n"
        "not launch it.\n"
    )
    missing = len(names) - len(results)
    others = f" {missing} others of the list were not run." if missing else ""
    yield f"{passed} of {len(results)} programs passed.{others}\n"
    runs = collections.Counter(r.get("run", "") for r in results.values())
    runs = ", ".join(f"{n} on {run.replace(' ', ' with ')}" for run, n in sorted(runs.items()))
    yield textwrap.fill(f"Run: {runs}.", 88) + "\n"
    yield "| Result | Programs |\n| --- | ---: |"
    yield from (f"| {result} | {count} |" for result, count in sorted(counts.items(), key=rank))
    yield "\n```\nutils/run_programs.py --bin=build/bin --work=DIR --list=utils/programs.txt \\"
    yield "    --compiler=g++ --page=docs/Support/programs.md OWNER/NAME=FOLDER...\n```"
    yield from shares(results, names)
    corpus = None
    for name, row in sorted(results.items()):
        owner, program = name.split(" ", 1)
        if owner != corpus:
            yield f"\n## {owner}\n\n| Program | Flags | Result | Reason | Run |"
            yield "| --- | --- | --- | --- | --- |"
        corpus = owner
        cells = [row["flags"], row["result"], row["reason"], row.get("run", "")]
        cells = [c.replace("|", "\\|").replace("<", "&lt;") for c in cells]
        yield f"| {program} | {' | '.join(cells)} |"


def shares(results, names):
    """How many of the kernels pass that the first argument of a program chooses, of all on the
    list."""
    counts = collections.defaultdict(collections.Counter)
    for name in sorted(names):
        owner, program, *arguments = name.split(" ")
        if owner == "karpathy/llm.c" and program.startswith("dev/cuda/"):
            counts[program][results[name]["result"] if name in results else "not run"] += 1
    if not counts:
        return
    yield "\n## Kernels of llm.c that pass their own comparison\n"
    yield (
        "Each program compares one of its kernels, chosen by its argument, with the CPU. One that\n"
        "takes longer than the time limit is no pass, nor is one that was not run, nor one\n"
        "`as the source`: its comparison fails on `cu2x-simt` in the same way. Where the\n"
        "reason ends in `block_size=32`, blocks of other sizes were not compared.\n"
    )
    yield "| Program | Kernels | Passed | Others |\n| --- | ---: | ---: | --- |"
    total = collections.Counter()
    for program, results_of in counts.items():
        others = {r: n for r, n in sorted(results_of.items()) if r not in PASSED}
        passed = results_of.total() - sum(others.values())
        total += results_of
        why = ", ".join(f"{n} {r}" for r, n in others.items())
        yield f"| {program} | {results_of.total()} | {passed} | {why} |"
    passed = sum(total[result] for result in PASSED)
    yield f"| all | {total.total()} | {passed} | |"
    yield (
        "\n`train_gpt2_fp32.cu` is run to its end, with validation, two steps of training and the\n"
        "generation of tokens; its model is one of two layers with random weights, which\n"
        "`utils/gpt2_data.py` writes. It counts on zeros in fresh memory (`CU2X_MEMORY_FILL=0`). The\n"
        "losses and tokens that it prints are those of the source on `cu2x-simt`. What it needs for\n"
        "the real model is the file of weights, which is not fetched here."
    )


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
        line, _, known = line.partition(" # ")
        words, cut = line.split("#")[0].split(), 0
        if words and words[0] in roots:
            cut = (words + ["--"]).index("--")
            given, flags = words[2:cut], words[cut + 1 :]
            several = [word for word in given if word.startswith("{")]
            for one in several[0].strip("{}").split(",") if several else [""]:
                chosen = [one if word.startswith("{") else word for word in given]
                root = roots[words[0]]
                yield Program(args, words[0], root, words[1], chosen, flags, known.strip())


def state():
    """The day and the commit of cu2x's sources."""
    command = ["git", "-C", str(Path(__file__).parent), "log", "-1", "--format=%h"]
    with Popen(command, stdout=PIPE, stderr=DEVNULL, text=True) as child:
        return f"{datetime.date.today()} {child.communicate()[0].strip()}".strip()


def write_page(path, results, names):
    path.write_text("\n".join(page(results, names)) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bin", type=Path, required=True, help="folder of cu2x and cu2x-simt")
    parser.add_argument("--work", type=Path, required=True, help="folder for the results")
    parser.add_argument("--list", type=Path, help="programs, their arguments and flags")
    parser.add_argument("--page", type=Path, help="write the table here")
    parser.add_argument("--only", default="", help="pattern of the programs to run now")
    parser.add_argument("--new", action="store_true", help="only those without a result")
    parser.add_argument("--timeout", type=float, default=300, help="CPU seconds for a program")
    parser.add_argument("--build-timeout", type=float, default=300, help="seconds for a tool")
    parser.add_argument("--compiler", default="clang++-22", help="for the ports' host code")
    parser.add_argument("--version", default=state(), help="what the rows say they were run with")
    parser.add_argument("corpus", nargs="+", help="OWNER/NAME=FOLDER")
    args = parser.parse_args()
    args.bin, args.work = args.bin.resolve(), args.work.resolve()
    args.work.mkdir(parents=True, exist_ok=True)
    kept = args.work / "results.json"
    results = json.loads(kept.read_text()) if kept.exists() else {}
    listed = list(programs(args))
    names = {program.name for program in listed}
    results = {name: row for name, row in results.items() if name in names}
    last = None
    for program in listed:
        if not re.search(args.only, program.name) or (args.new and program.name in results):
            continue
        if last and last.work != program.work:
            shutil.rmtree(last.work, ignore_errors=True)
        row = results[program.name] = program.go(last)
        last = program if (program.port / "program").exists() else None
        print(f"{program.name}: {row['result']}: {row['reason']}", flush=True)
        kept.write_text(json.dumps(results, indent=1))
        if args.page:
            write_page(args.page, results, names)
    if last:
        shutil.rmtree(last.work, ignore_errors=True)
    if args.page:
        write_page(args.page, results, names)
    passed = sum(row["result"] in PASSED for row in results.values())
    print(f"{passed} of {len(results)} programs passed")
    sys.exit(0 if passed == len(results) else 1)


if __name__ == "__main__":
    main()
