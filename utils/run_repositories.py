#!/usr/bin/env python3
# ===- run_repositories.py - Migrate whole repositories -----------------------===#
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===------------------------------------------------------------------------===#
"""Migrate clones with one command each, and write docs/Support/repositories.md.

  run_repositories.py --bin=build/bin --work=DIR [--perl=SCRIPT] \\
    [--perl-limit=SECONDS] [--perl-files=N] [--configure] \\
    [--once] [--compile=N] [--compiled=DIR...] [--extra-arg=FLAG...] [--make=ARG...] \\
    [--cmake=ARG...] [--cmake-in=FOLDER] [--commit=HASH] [--limit=SECONDS] [--not-run=WHY] \\
    [--exclude=GLOB...] [--page=FILE] PATH...

PATH are clones that are already here; nothing is fetched, and they stay as they
are. Results are kept in DIR, one file a repository, so that clones may be given
one after the other, and what has a result is not run again; the page has all of
them. Flags that the parser needs, such as -I of PyTorch's headers, come with
--extra-arg; --make gives cu2x the log of `make -n` with these arguments, and --cmake
the database of a configuration for CUDA, which needs nvcc, of the folder --cmake-in.
--once leaves out what takes more migrations than one, for trees that take long; a
later call without it, and with the same flags, adds that. --exclude is handed to
cu2x, for a part of a large tree, and named on the page. --commit names the commit
of the programs in --bin when it is not that of the tree; with --not-run clones are
only named on the page, with the reason. What is measured of each:

- the time of one migration into a copy with -j1 and with -j2, of the processors
  and on the clock, with the machine's load, and that the copies are equal;
- beside it the time of --perl, hipconvertinplace-perl.sh of a whole installation
  of HIPIFY, which is stopped after --perl-limit seconds of a processor: it takes
  hours for large trees, so that of one with more than --perl-files files it gets
  those that cu2x changed alone;
- a second run over the result, which is to change nothing;
- a run with --state-dir that is killed when half of the units have a result, and
  run again;
- of up to --compile units, how many compile for gfx90a (utils/hip_check.sh, with
  the headers of HIP_INCLUDE_DIR), where the port is not, byte for byte, one whose
  units an earlier run compiled, with its results in a DIR of --compiled;
- with --configure, whether CMake configures the copy with the stand-ins of
  test/Project/Inputs/hip-cmake. That runs CMake code of the clone, as --cmake does.
  Packages that are not installed come with CMAKE_PREFIX_PATH and the like.
"""

import argparse
import collections
import json
import os
import pathlib
import re
import resource
import shlex
import shutil
import signal
import subprocess
import sys
import time

import hip_causes
import repositories_page

Here = pathlib.Path(__file__).resolve().parent
HIPCMake = Here.parent / "test/Project/Inputs/hip-cmake"
# Of one migration, one compile, one configure, in seconds, on a machine that does
# other work as well.
DEFAULT_LIMIT = 3600
# What hipconvertinplace-perl takes for sources.
PERL_SUFFIXES = (".cu", ".cpp", ".cxx", ".c", ".cc", ".cuh", ".h", ".hpp", ".hh",
                 ".inc", ".inl", ".hxx", ".hdl")


def say(*words):
    print(*words, flush=True)


def timed(command, limit=DEFAULT_LIMIT, **keys):
    """The result, the seconds that processors worked, and those that passed: others
    may use the processors as well."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    child = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        errors="replace", start_new_session=True, **keys
    )
    try:
        out, err = child.communicate(timeout=limit)
    except subprocess.TimeoutExpired:
        # With all that it has started.
        os.killpg(child.pid, signal.SIGKILL)
        child.communicate()
        raise
    result = subprocess.CompletedProcess(command, child.returncode, out, err)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return result, sum(
        getattr(after, K) - getattr(before, K) for K in ("ru_utime", "ru_stime")
    ), time.monotonic() - start


def remove_empty_folders(folder):
    subprocess.run(["find", folder, "-type", "d", "-empty", "-delete"])


def fresh(source, target):
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(
        source, target, symlinks=True, ignore=shutil.ignore_patterns(".git")
    )
    # Those of submodules are empty, and copies of projects lack them.
    remove_empty_folders(target)


def differing(a, b):
    """How many files differ."""
    # The list of what cu2x wrote is in copies alone.
    text = subprocess.run(
        ["diff", "-rq", "--no-dereference", "-x", ".cu2x-files", a, b],
        capture_output=True, text=True, errors="replace",
    ).stdout
    return len(text.splitlines())


def commit_of(clone):
    def git(*words):
        return subprocess.run(
            ["git", "-C", clone, *words], capture_output=True, text=True
        ).stdout.strip()

    url = git("remote", "get-url", "origin")
    found = re.search(r"([^/+]+)\+([^/]+)/|github\.com[/:]([^/]+)/([^/]+)", url)
    name = clone.name
    if found:
        parts = [P for P in found.groups() if P]
        name = "/".join(parts).removesuffix(".git")
    return name, git("log", "-1", "--format=%h of %cs")


def cmake_projects(port, source, left):
    """Folders with a project of CMake's, the top-level one or those below it that
    speak of CUDA and are no code of others."""
    if (port / "CMakeLists.txt").exists():
        return ["."]
    found = []
    for lists in sorted(source.rglob("CMakeLists.txt")):
        folder = lists.parent.relative_to(source)
        text = lists.read_text(errors="replace")
        inside = any(
            pathlib.Path(F) in [folder, *folder.parents] for F in [*found, *left]
        )
        if (not inside and re.search(r"(?im)^\s*project\s*\(", text)
                and re.search(r"\bCUDA", text)):
            found.append(str(folder))
    return found


class Repository:
    def __init__(self, clone, options):
        self.clone = pathlib.Path(clone).resolve()
        self.options = options
        self.work = pathlib.Path(options.work).resolve() / self.clone.name
        self.source = self.work / "source"
        self.cu2x = str(pathlib.Path(options.bin).resolve() / "cu2x")
        self.extra, self.flags = [], "none"
        self.version = options.commit or commit_of(Here.parent)[1].split()[0]

    def migrate(self, *options, root=None):
        return timed(
            [self.cu2x, "migrate", f"--in-root={root or self.source}", *options,
             *self.extra],
            cwd=self.work, limit=self.options.limit,
        )

    def find_flags(self):
        """Asks the build for them, before anything is migrated."""
        self.extra = [f"--extra-arg={F}" for F in self.options.extra_arg]
        self.flags = "`--extra-arg`" if self.extra else "none"
        if self.options.make:
            self.flags = " ".join(["make", "-n", *self.options.make])
            log = self.work / "make.log"
            result = subprocess.run(
                ["make", "-n", "-B", *self.options.make], cwd=self.source,
                capture_output=True, text=True, errors="replace",
            )
            log.write_text(result.stdout)
            self.extra.append(f"--build-log={log}")
        if self.options.cmake:
            self.flags = " ".join(["cmake", *self.options.cmake])
            build = self.work / "cuda"
            # It may write files into the source, others each time.
            if not (build / "compile_commands.json").exists():
                result, *_ = timed(
                    ["cmake", "-G", "Ninja", "-DCMAKE_EXPORT_COMPILE_COMMANDS=ON",
                     *self.options.cmake,
                     "-S", str(self.source / self.options.cmake_in), "-B", str(build)],
                    cwd=self.work,
                )
                (self.work / "cuda.txt").write_text(result.stdout + result.stderr)
            if not (build / "compile_commands.json").exists():
                sys.exit(f"{self.clone.name}: CMake made no database; see cuda.txt")
            self.extra += ["-p", str(build)]
        if self.options.exclude:
            self.extra += [f"--exclude={G}" for G in self.options.exclude]
            left = ", ".join(f"`{G}`" for G in self.options.exclude)
            self.flags = f"{self.flags.removeprefix('none')} without {left}".strip()

    def run(self):
        shutil.rmtree(self.work, ignore_errors=True)
        self.work.mkdir(parents=True)
        fresh(self.clone, self.source)
        R = {}
        R["name"], R["commit"] = commit_of(self.clone)
        self.find_flags()
        R["flags"] = self.flags
        R["date"] = time.strftime("%Y-%m-%d")
        R["version"] = self.version
        one, R["seconds1"], R["clock1"] = self.migrate(
            "--out-dir=hip", "-j1", "--report=report.json"
        )
        R["load1"] = os.getloadavg()[0]
        say(self.clone.name, "migrated in", R["seconds1"])
        (self.work / "said.txt").write_text(one.stderr)
        R["exit"] = one.returncode
        self.read_report(R)
        self.copy_left()
        self.compile(R, one.stderr)
        self.configure(R)
        return R

    def run_again(self, R, keep):
        """What needs more migrations than one, of the same flags; each step is kept."""
        steps = (("seconds2", self.two_jobs), ("changedAgain", self.repeat),
                 ("resumeDiffers", self.interrupt))
        if R.get("versionAgain") != self.version:
            for key, _ in steps:
                R.pop(key, None)
        R["versionAgain"] = self.version
        self.find_flags()
        self.read_report({})
        for path in self.left:
            copy = self.work / "hip" / path
            if copy.is_dir():
                shutil.rmtree(copy)
            else:
                copy.unlink(missing_ok=True)
        remove_empty_folders(self.work / "hip")
        for key, step in steps:
            if key not in R:
                step(R)
                keep()
        self.copy_left()

    def copy_left(self):
        """A port has no copy of the code of others, or of what was left out, and
        needs it."""
        for path in self.left:
            source, copy = self.source / path, self.work / "hip" / path
            if source.is_dir():
                shutil.copytree(source, copy, symlinks=True)
            else:
                copy.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(source, copy)

    def read_report(self, R):
        with open(self.work / "report.json") as file:
            report = json.load(file)
        files = (report["sources"] or {}).get("files", [])
        suffixes = (".cu", ".c", ".cc", ".cpp", ".cxx", ".c++", ".C")
        self.left = [
            S["path"] for S in report["skipped"] if S["why"] in ("vendored", "excluded")
        ]
        units = [F for F in files if F["file"].endswith(suffixes)]
        self.units = [F["file"] for F in units]
        R["units"] = len(units)
        R["headers"] = len(files) - len(units)
        R["vouched"] = sum(
            not (F["notVouched"] or F["errors"] or F["missingHeaders"] or "error" in F)
            for F in units
        )
        # cu2x has no declarations of some of CUDA's libraries either.
        lacking = {X["message"].split("'")[1] for F in files for X in F["findings"]
                   if X["id"] == "CU2X7017"}
        bundled = pathlib.Path(self.cu2x).parent.parent / "lib/cu2x"
        R["missing"] = sorted(
            {H for F in units for H in F["missingHeaders"]}
            | {H for H in lacking if not list(bundled.rglob(H))}
        )
        R["withErrors"] = sum(bool(F["errors"] or F["missingHeaders"]) for F in units)
        R["otherBranches"] = sum(
            bool(F["notVouched"]) and not (F["errors"] or F["missingHeaders"])
            for F in units
        )
        first = collections.Counter(F["errors"][0]["message"] for F in units if F["errors"])
        R["firstError"] = first.most_common(1)[0] if first else None
        R["edits"] = sum(F["edits"] for F in files)
        R["notVouchedLines"] = sum(len(F["notVouched"]) for F in files)
        R["buildFiles"] = len(report["buildFiles"])
        R["buildChanged"] = sum(F["changed"] for F in report["buildFiles"])

    def two_jobs(self, R):
        _, seconds, R["clock2"] = self.migrate("--out-dir=hip2", "-j2", "--quiet")
        R["seconds2"], R["load2"] = seconds, os.getloadavg()[0]
        R["sameJobs"] = not differing(self.work / "hip", self.work / "hip2")
        shutil.rmtree(self.work / "hip2", ignore_errors=True)

    def run_perl(self):
        before, copy = self.work / "before", self.work / "perl"
        fresh(self.clone, before)
        files = [P for P in before.rglob("*")
                 if P.is_file() and P.suffix.lower() in PERL_SUFFIXES]
        whole = len(files)
        if whole > self.options.perl_files:
            kept = set()
            for path in files:
                inside = path.relative_to(before)
                port = self.work / "hip" / inside
                if port.exists() and port.read_bytes() != path.read_bytes():
                    kept.add(path)
                else:
                    path.unlink()
            files = kept
        fresh(before, copy)
        command = ["prlimit", f"--cpu={self.options.perl_limit}", "bash",
                   str(pathlib.Path(self.options.perl).resolve()), str(copy)]
        result, seconds, clock = timed(command, limit=None)
        changed = differing(before, copy)
        # One at a time, and a copy of each before it is edited.
        done = sum(P.is_file() for P in copy.rglob("*.prehip"))
        shutil.rmtree(copy)
        shutil.rmtree(before)
        # Without the scripts that find files it ends at once, and as if all were well.
        if not done or not changed:
            sys.exit(f"{self.options.perl} changed nothing; is it whole?")
        # A signal ends what has used its time up.
        stopped = result.returncode > 128
        return {"seconds": seconds, "clock": clock, "load": os.getloadavg()[0],
                "done": done - stopped, "files": len(files), "whole": whole,
                "stopped": stopped}

    def repeat(self, R):
        again = self.work / "again"
        fresh(self.work / "hip", again)
        self.migrate("-i", "--quiet", root=again)
        R["changedAgain"] = differing(self.work / "hip", again)
        shutil.rmtree(again)

    def interrupt(self, R):
        # The flags of a build are for the sources where they are, so not for a copy.
        copy = self.work / "killed"
        state = self.work / "state"
        for folder in (state, copy):
            shutil.rmtree(folder, ignore_errors=True)
        command = [self.cu2x, "migrate", f"--in-root={self.source}",
                   f"--out-dir={copy}", "--quiet", f"--state-dir={state}", *self.extra]
        process = subprocess.Popen(
            command, cwd=self.work, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        # When half of the units have a result, or all have.
        while process.poll() is None:
            kept = len(list(state.glob("*.json"))) if state.exists() else 0
            if kept >= max(1, R["units"] // 2):
                break
            time.sleep(0.01)
        process.send_signal(signal.SIGKILL)
        R["killed"] = process.wait() == -signal.SIGKILL
        kept = len(list(state.glob("*.json"))) if state.exists() else 0
        R["keptUnits"] = kept
        timed(command, limit=self.options.limit, cwd=self.work)
        R["resumeDiffers"] = differing(self.work / "hip", copy)
        shutil.rmtree(copy)

    def flags_of(self, unit):
        """Folders and macros that the build gives the unit, for the copy; a unit that
        it leaves out has those of one in its folder."""
        log, database = self.work / "make.log", self.work / "cuda/compile_commands.json"
        commands = []
        if log.exists():
            commands = [L.split() for L in log.read_text().splitlines()]
        elif database.exists():
            for entry in json.loads(database.read_text()):
                commands.append(shlex.split(entry["command"]) + [entry["file"]])
        folder, kind = os.path.split(unit)[0] or None, os.path.splitext(unit)[1]
        for same in (
            lambda path: path.endswith(unit),
            lambda path: folder and path.endswith(kind)
            and os.path.dirname(path).endswith(folder),
        ):
            for words in commands:
                if not any(same(os.path.normpath(W)) for W in words):
                    continue
                text = "\0".join(words).replace("-isystem\0", "-I")
                return [
                    W.replace(str(self.source), str(self.work / "hip"))
                    for W in text.split("\0") if re.match("-[ID].|-std=", W)
                ]
        return []

    def compiled_as_cuda(self):
        """Sources whose names do not say so, by the database."""
        database = self.work / "cuda/compile_commands.json"
        entries = json.loads(database.read_text()) if database.exists() else []
        return {os.path.relpath(E["file"], self.source) for E in entries
                if "-x cu " in E["command"]}

    def compiled_before(self, R):
        """Takes what an earlier run found of the same port."""
        for folder in map(pathlib.Path, self.options.compiled):
            copy = folder / self.clone.name / "hip"
            result = folder / "results" / f"{self.clone.name}.json"
            if not copy.exists() or not result.exists():
                continue
            known = json.loads(result.read_text())
            if known.get("compileTried") and not differing(self.work / "hip", copy):
                for key in ("compiled", "compileTried", "failing"):
                    R[key] = known[key]
                return True
        return False

    def compile(self, R, said):
        if self.compiled_before(R):
            return
        parts = set(re.findall(r"cu2x: (.*): does not parse by itself; ", said))
        named = self.compiled_as_cuda()
        units = [U for U in self.units
                 if (U.endswith(".cu") or U in named) and U not in parts]
        limit = self.options.compile
        if len(units) > limit:
            units = [units[I * len(units) // limit] for I in range(limit)]
        hip = self.work / "hip"
        common = self.options.compile_arg + self.options.extra_arg
        for folder in re.findall(r"headers are looked for in (.*)", said):
            common += ["-idirafter", str(hip / folder)]
        good = 0
        log = open(self.work / "compile.txt", "w")
        for unit in units:
            flags = self.flags_of(unit)
            result, *_ = timed(
                ["bash", str(Here / "hip_check.sh"), unit, "--", *flags, *common],
                cwd=hip,
            )
            good += result.returncode == 0
            log.write(f"== {unit} {result.returncode}\n")
            log.write("".join(
                L + "\n"
                for L in (result.stdout + result.stderr).splitlines()
                if "error" in L
            ))
        log.close()
        R["compiled"], R["compileTried"] = good, len(units)
        R["failing"] = failing(self.work)

    def configure(self, R):
        R["configured"] = None
        if not self.options.configure:
            return
        R["configuredIn"] = folders = cmake_projects(
            self.work / "hip", self.source, self.left
        )
        if not folders:
            return
        rocm, build = self.work / "rocm", self.work / "build"
        # CMake may write into what it configures.
        port = self.work / "port"
        fresh(self.work / "hip", port)
        subprocess.run(["cmake", "-P", str(HIPCMake / "packages.cmake"), str(rocm)])
        said, R["configured"] = "", True
        for folder in folders:
            result, *_ = timed(
                ["cmake", "-G", "Ninja", "-DCMAKE_CXX_COMPILER=clang++-22",
                 f"-DCMAKE_MODULE_PATH={HIPCMake}", f"-DCMAKE_PREFIX_PATH={rocm}",
                 "-S", str(port / folder), "-B", str(build / folder)],
                cwd=self.work,
            )
            said += result.stdout + result.stderr
            R["configured"] &= result.returncode == 0
        shutil.rmtree(port)
        (self.work / "cmake.txt").write_text(said)
        # A library or submodule that is not here says nothing about the port.
        R["needs"] = sorted(set(
            re.findall(r"Find(?!Package)(\w+)\.cmake", said)
            + re.findall(r'given source "([^"]+)" which is\s+not an existing', said)
        ))
        # What the project itself says when it gives up, or else CMake.
        stop = (re.search(r"CMake Error at .*\(message\):\n((?:  .+\n)+)", said)
                or re.search(r"CMake Error at .*:\n((?:  .+\n)+)", said))
        R["stop"] = " ".join(stop.group(1).split()) if stop else None


def failing(work):
    """Units that did not compile, each with its first error, and what cu2x said."""
    report = hip_causes.Report(
        json.loads((work / "report.json").read_text()), work / "hip"
    )
    found = []
    text = (work / "compile.txt").read_text()
    for unit, status, output in re.findall(
            r"^== (.*) (\d+)\n((?:(?!== ).*\n)*)", text, re.M):
        if status != "0":
            found.append([unit, *report.first(unit, output)])
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bin", required=True)
    parser.add_argument("--work", required=True)
    parser.add_argument("--perl")
    parser.add_argument("--perl-limit", type=int, default=600)
    parser.add_argument("--perl-files", type=int, default=1000)
    parser.add_argument("--configure", action="store_true")
    parser.add_argument("--compile", type=int, default=20)
    parser.add_argument("--compiled", action="append", default=[])
    parser.add_argument("--extra-arg", action="append", default=[])
    parser.add_argument("--compile-arg", action="append", default=[])
    parser.add_argument("--make", action="append", default=[])
    parser.add_argument("--cmake", action="append", default=[])
    parser.add_argument("--cmake-in", default=".")
    parser.add_argument("--exclude", action="append", default=[])
    parser.add_argument("--commit")
    parser.add_argument("--limit", type=int, default=DEFAULT_LIMIT)
    parser.add_argument("--once", action="store_true")
    parser.add_argument("--not-run")
    parser.add_argument("--page")
    parser.add_argument("clones", nargs="*")
    options = parser.parse_args()
    work = pathlib.Path(options.work)
    (work / "results").mkdir(parents=True, exist_ok=True)
    for clone in options.clones:
        target = work / "results" / (pathlib.Path(clone).name + ".json")
        result = json.loads(target.read_text()) if target.exists() else None
        repository = Repository(clone, options)

        def keep():
            target.write_text(json.dumps(result, indent=1))

        if options.not_run:
            name, commit = commit_of(repository.clone)
            result = {"name": name, "commit": commit, "notRun": options.not_run}
            keep()
            continue
        if not result or "notRun" in result:
            result = repository.run()
            say(json.dumps(result))
            keep()
        if not options.once and "resumeDiffers" not in result:
            repository.run_again(result, keep)
        if options.perl and not result.get("perl"):
            result["perl"] = repository.run_perl()
            keep()
    if options.page:
        results = [
            json.loads(P.read_text()) for P in (work / "results").glob("*.json")
        ]
        results.sort(key=lambda R: R["name"].lower())
        pathlib.Path(options.page).write_text(
            repositories_page.page(results)
        )


main()
