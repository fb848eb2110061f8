#!/usr/bin/env python3
# ===- corpus.py - Translate a tree of CUDA code and say how it went ------===//
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===----------------------------------------------------------------------===//
"""Translate every .cu file below a folder and report what became of it.

    corpus.py --cu2x=build/bin/cu2x --corpus=DIR [options] [-- CLANG-FLAG...]

The folder is read only; results go to a temporary copy of it. With
--hipify-perl the same tree is also translated by that script, so that the two
stand side by side. With --compile every result is compiled as HIP for device
and host, syntax only: against real headers when --hip-include-dir names them,
else against the declarations in test/Inputs/hip. Files that stop at a missing
header which is not one of CUDA's (a window system, another platform) say
nothing about the translation and are counted apart. Flags after `--` (include
folders, macros) are used for all files, with folders below DIR taken from the
translated copy when compiling. A tool whose figures --json already has is not
run again. utils/corpora_page.py makes docs/Support/corpora.md from such files.
"""

import argparse
import collections
import concurrent.futures
import hashlib
import json
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import corpora_page
import hip_causes

SOURCES = {".cu"}
HEADERS = {".cuh", ".h", ".hpp", ".hxx", ".inl", ".inc"}
TEXT = SOURCES | HEADERS | {".c", ".cc", ".cpp", ".cxx"}

# Headers of libraries and language parts that HIP does not have. Files that
# use them cannot become HIP programs by translation and are counted apart.
NO_TWIN = re.compile(
    r"^[ \t]*#[ \t]*include[ \t]*[<\"]("
    r"nvjpeg|npp|mma\.h|cuda/|cuda_pipeline|nvml|cufile|cutensor|cudss|nvToolsExtCuda|"
    r"cooperative_groups/(?:reduce|scan|memcpy_async)|cudaEGL|cuda_egl|"
    r"nvscibuf|nvscisync|cuda_d3d|cuda_awbarrier|nvgraph|cutlass|cute/|optix|"
    r"nvfatbin|nvJitLink|nvvm|cudla)[^>\"]*[>\"]",
    re.M,
)

INCLUDE = re.compile(r"^[ \t]*#[ \t]*include[ \t]*[<\"]([^>\"]+)[>\"]", re.M)

# Names that look like CUDA's; whether they are is asked of cu2x.
CUDA_NAME = re.compile(
    r"\b(?:cuda[A-Z]\w*|cu[A-Z]\w*|CU_\w+|CUDA_\w+|"
    r"cu(?:blas|fft|rand|sparse|solver|dnn)\w*|"
    r"CU(?:BLAS|FFT|RAND|SPARSE|SOLVER|DNN)_\w+|nvrtc\w+|NVRTC_\w+|nvtx\w+|"
    r"__nv_\w+|nv_bfloat16\w*)\b|\bcub(?=\s*::)"
)
DECLARATION = re.compile(
    r"#[ \t]*define[ \t]+(\w+)|"
    r"\b(?:struct|class|enum|union|namespace)\s+(\w+)\s*[{:]|"
    r"^[ \t]*(?:[\w:<>,]+[\s*&]+)+(\w+)\s*\([^;{}]*\)\s*(?:const\s*)?\{",
    re.M,
)
PERL_WARNING = re.compile(r"^ *[^\n]*?:(\d+): warning: \w+ [\w ]*?: *([^\n]*)", re.M)
COMMENT_OR_STRING = re.compile(
    r"//[^\n]*|/\*.*?\*/|\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'", re.S
)


def read(path):
    return Path(path).read_bytes().decode("utf-8", "replace")


def code_of(text):
    """The text without comments and literals, line by line as it was."""
    return COMMENT_OR_STRING.sub(lambda m: "\n" * m.group(0).count("\n") or " ", text)


def collect(root, endings):
    for folder, subfolders, names in os.walk(root):
        subfolders[:] = sorted(s for s in subfolders if not s.startswith("."))
        for name in sorted(names):
            if Path(name).suffix in endings:
                yield Path(folder, name).relative_to(root)


def run(command, limit, **kwargs):
    """Run a command; the status is None when it took longer than the limit."""
    start = time.monotonic()
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            timeout=limit,
            **kwargs,
        )
        status, out, err = done.returncode, done.stdout, done.stderr
    except subprocess.TimeoutExpired as late:
        status, out, err = None, late.stdout or b"", late.stderr or b""
    return status, out, err.decode("utf-8", "replace"), time.monotonic() - start


def seconds_of_children():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def commit_of(root):
    command = ["git", "-C", str(root), "log", "-1", "--format=%h of %cs"]
    return run(command, 10)[1].decode().strip()


class Corpus:
    """The tree as it was given."""

    def __init__(self, folder, root, limit, flags):
        folder = Path(folder).resolve()
        self.root = Path(root).resolve() if root else folder
        within = folder.relative_to(self.root)
        self.files = [within / f for f in collect(folder, SOURCES)]
        if limit:
            self.files = self.files[:limit]
        self.places = [Path(f[2:]) for f in flags if f.startswith("-I")]
        self.texts = {f: self.with_includes(f) for f in self.files}
        self.no_twin = {
            f: sorted({n for p in paths for n in NO_TWIN.findall(read(p))})
            for f, paths in self.texts.items()
        }
        self.declared = {}

    def with_includes(self, file):
        """The paths of a file and of all it includes from the tree."""
        seen, left = set(), [self.root / file]
        while left:
            path = left.pop()
            if path in seen:
                continue
            seen.add(path)
            for name in INCLUDE.findall(read(path)):
                for place in [path.parent, *self.places]:
                    target = Path(os.path.normpath(place / name))
                    if target.is_relative_to(self.root) and target.is_file():
                        left.append(target)
                        break
        return seen

    def own_names(self, file):
        """CUDA-like names that a file or its own headers declare."""
        names = set()
        for path in self.texts[file]:
            if path not in self.declared:
                matches = DECLARATION.findall(code_of(read(path)))
                found = (next(filter(None, m)) for m in matches)
                self.declared[path] = {n for n in found if CUDA_NAME.fullmatch(n)}
            names |= self.declared[path]
        return names

    def copy_to(self, tree):
        for file in collect(self.root, TEXT):
            (tree / file).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(self.root / file, tree / file)

    def mapped(self, flags, tree):
        """The flags with folders below the corpus moved to the copy."""
        moved = []
        for flag in flags:
            lead = next(
                (p for p in ("-I", "-isystem", "-iquote", "-include") if flag.startswith(p)),
                "",
            )
            place = flag[len(lead) :]
            if os.path.isabs(place) and Path(place).is_relative_to(self.root):
                place = str(tree / Path(place).relative_to(self.root))
            moved.append(lead + place)
        return moved


class Cu2x:
    """Our translator: all files in one command, project headers included."""

    name = "cu2x"

    def __init__(self, args):
        self.binary = os.path.abspath(args.cu2x)
        self.jobs = args.jobs
        self.options = args.cu2x_option
        self.answers = {}
        self.said = []

    def command(self, corpus, tree, report, files, flags):
        return [
            self.binary,
            "--target=hip",
            "--cuda-headers=bundled",
            "--headers=project",
            "--root=" + str(corpus.root),
            "--out-dir=" + str(tree),
            "--report=" + str(report),
            "-j%d" % self.jobs,
            "--quiet",
            *self.options,
            *[str(corpus.root / f) for f in files],
            "--",
            *flags,
        ]

    def translate(self, corpus, tree, flags):
        """Fill the tree; return file -> status, seconds, findings, errors."""
        results = {}
        with tempfile.TemporaryDirectory() as folder:
            report = Path(folder, "report.json")
            status, _, err, seconds = run(
                self.command(corpus, tree, report, corpus.files, flags),
                60 * len(corpus.files),
            )
            if report.exists():
                self.read_report(corpus, json.loads(read(report)), results)
            # A crash must not hide the other files, nor which file it was.
            for file in [f for f in corpus.files if f not in results]:
                report.unlink(missing_ok=True)
                status, _, err, seconds = run(
                    self.command(corpus, tree, report, [file], flags), 60
                )
                if report.exists():
                    self.read_report(corpus, json.loads(read(report)), results)
                results.setdefault(
                    file,
                    {
                        "status": status,
                        "seconds": seconds,
                        "output": False,
                        "message": err.strip().split("\n")[-1],
                    },
                )
        return results

    def read_report(self, corpus, report, results):
        for entry in report["files"]:
            path = Path(os.path.abspath(entry["file"]))
            if not path.is_relative_to(corpus.root):
                continue
            own = {"file": str(path.relative_to(corpus.root))}
            findings = [{**f, **own} for f in entry.get("findings", [])]
            self.said.append({"missingHeaders": [], **entry, **own, "findings": findings})
            results[path.relative_to(corpus.root)] = {
                "status": entry.get("status", 0),
                "seconds": entry.get("seconds", 0.0),
                "output": "error" not in entry,
                "message": entry.get("error", ""),
                "findings": dict(
                    collections.Counter(f["id"] for f in entry.get("findings", []))
                ),
                "not_vouched": len(entry.get("notVouched", [])),
                "parse_errors": [e["message"] for e in entry.get("errors", [])],
                "missing_headers": entry.get("missingHeaders", []),
            }

    def knows(self, name):
        """Whether a name or header is one of CUDA's."""
        if name not in self.answers:
            self.answers[name] = run([self.binary, "--query=" + name], 10)[0] == 0
        return self.answers[name]


class HipifyPerl:
    """The peer: one process for each file and each header of the project that
    one of the files includes, results kept by content."""

    name = "hipify-perl"

    def __init__(self, args):
        self.script = args.hipify_perl
        self.limit = args.timeout
        self.cache = Path(args.cache) if args.cache else None
        self.said = []
        self.tool_hash = hashlib.sha256(Path(self.script).read_bytes()).hexdigest()

    def translate_one(self, path):
        key = hashlib.sha256(self.tool_hash.encode() + path.read_bytes()).hexdigest()
        if self.cache and (self.cache / (key + ".json")).exists():
            info = json.loads(read(self.cache / (key + ".json")))
            return info, (self.cache / (key + ".out")).read_bytes()
        before = seconds_of_children()
        status, out, err, _ = run(
            ["prlimit", "--cpu=%d" % self.limit, "perl", self.script, str(path)], None
        )
        info = {
            "status": status,
            "seconds": seconds_of_children() - before,
            "stderr": err[-4000:],
        }
        if self.cache:
            self.cache.mkdir(parents=True, exist_ok=True)
            (self.cache / (key + ".out")).write_bytes(out)
            (self.cache / (key + ".json")).write_text(json.dumps(info))
        return info, out

    def translate(self, corpus, tree, flags):
        results = {}
        reached = {p.relative_to(corpus.root) for paths in corpus.texts.values() for p in paths}
        for file in sorted(reached):
            info, out = self.translate_one(corpus.root / file)
            good = info["status"] == 0 and bool(out)
            findings = [
                {"id": "warning", "file": str(file), "line": int(line), "severity": "build",
                 "message": " ".join("'%s'" % w for w in re.findall(r"\w+", text))}
                for line, text in PERL_WARNING.findall(info["stderr"])
            ]  # fmt: skip
            self.said.append({"file": str(file), "findings": findings, "missingHeaders": []})
            if good:
                (tree / file).write_bytes(out)
            if file in corpus.files:
                results[file] = {
                    "status": info["status"],
                    "seconds": info["seconds"],
                    "output": good,
                    "message": "" if good else "no output",
                }
        return results


class Compiler:
    """Compiles results as HIP."""

    def __init__(self, args):
        own = Path(__file__).resolve().parent.parent / "test" / "Inputs" / "hip"
        self.headers = Path(args.hip_include_dir or own).resolve()
        self.which = "HIP headers" if args.hip_include_dir else "declarations of cu2x"
        self.clang = args.clang
        self.extra = args.hip_flag

    def errors(self, path, flags):
        """The first error of each pass; empty when both passes are clean."""
        found = {}
        for side in ("device", "host"):
            command = [
                self.clang, "-x", "hip", "-std=c++17", "-nogpuinc", "-nogpulib",
                "-fsyntax-only", "--offload-%s-only" % side,
                "--offload-arch=gfx90a", "-D__HIP_PLATFORM_AMD__=1",
                "-D__AMDGCN_WAVEFRONT_SIZE=64", "-DHIP_ENABLE_WARP_SYNC_BUILTINS",
                "-fno-spell-checking", "-fno-color-diagnostics", "-w",
                "-isystem", str(self.headers),
                "-include", "__clang_hip_runtime_wrapper.h",
                *self.extra, *flags, str(path),
            ]  # fmt: skip
            status, _, err, _ = run(command, 120)
            if status:
                lines = [l for l in err.split("\n") if "error:" in l]
                found[side] = lines[0] if lines else "no message, status %s" % status
            elif status is None:
                found[side] = "error: the compiler took too long"
        return found


def absent_header(oracle, errors, original):
    """The header that both passes miss, if the program includes it as it is
    and it is not one of CUDA's; else None."""
    missing = re.compile(r"'([^']*)' file not found")
    names = {m.group(1) for m in map(missing.search, errors.values()) if m}
    if len(errors) != 2 or len(names) != 1 or not oracle:
        return None
    name = names.pop()
    return None if name not in original or oracle.knows(name) else name


def leftovers(tool, own, text):
    """CUDA names left in the code, and names that only look like CUDA's."""
    names = set(CUDA_NAME.findall(code_of(text))) - own
    if tool is None:
        return sorted(names), []
    known = {n for n in names if tool.knows(n)}
    return sorted(known), sorted(names - known)


def add_causes(tool, results, parsed, tree):
    """What the tool said of the first error of each compile; `parsed` are the
    results of cu2x, which say what is no CUDA here either."""
    said = {entry["file"]: entry for entry in tool.said}
    for file, result in parsed.items():
        entry = said.setdefault(str(file), {"file": str(file), "findings": []})
        entry["errors"] = result.get("parse_errors", [])
        entry["missingHeaders"] = result.get("missing_headers", [])
    report = hip_causes.Report({"sources": {"files": said.values()}}, tree.resolve())
    for file, result in results.items():
        if result.get("compile"):
            output = next(iter(result["compile"].values()))
            result["cause"] = report.first(str(file), output)


def measure(tool, corpus, compiler, oracle, parsed, args, flags):
    """Translate with one tool and look at every result."""
    tree = Path(args.keep or tempfile.mkdtemp(prefix="corpus-")) / tool.name
    corpus.copy_to(tree)
    start, before = time.monotonic(), seconds_of_children()
    results = tool.translate(corpus, tree, flags)
    seconds, wall = seconds_of_children() - before, time.monotonic() - start
    mapped = corpus.mapped(flags, tree)

    def look(file):
        result = results[file]
        if not result["output"]:
            return
        result["left"], result["lookalikes"] = leftovers(
            oracle, corpus.own_names(file), read(tree / file)
        )
        if compiler:
            result["compile"] = compiler.errors(tree / file, mapped)
            included = {n for p in corpus.texts[file] for n in INCLUDE.findall(read(p))}
            result["absent"] = absent_header(oracle, result["compile"], included)

    with concurrent.futures.ThreadPoolExecutor(args.jobs) as pool:
        list(pool.map(look, [f for f in corpus.files if f in results]))
    add_causes(tool, results, results if parsed is None else parsed, tree)
    if not args.keep:
        shutil.rmtree(tree.parent)
    return {
        "tool": tool.name,
        "date": time.strftime("%Y-%m-%d"),
        "version": args.version if tool is oracle else None,
        "wall_seconds": round(wall, 2),
        "cpu_seconds": round(seconds, 2),
        "files": {str(f): results[f] for f in corpus.files if f in results},
    }


def parse_arguments():
    argv, flags = sys.argv[1:], []
    if "--" in argv:
        cut = argv.index("--")
        argv, flags = argv[:cut], argv[cut + 1 :]
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--corpus", required=True, help="folder to translate")
    parser.add_argument("--root", help="the project around it (default: the folder itself)")
    parser.add_argument("--name", help="what to call it in the report")
    parser.add_argument("--cu2x", help="the cu2x binary")
    parser.add_argument("--cu2x-option", action="append", default=[], help="more options for cu2x")
    parser.add_argument("--hipify-perl", help="the peer's script")
    parser.add_argument("--cache", help="folder to keep the peer's results in")
    parser.add_argument("--timeout", type=int, default=120,
                        help="seconds of the processor a file for the peer")  # fmt: skip
    parser.add_argument("--version", help="the commit of cu2x, for the page")
    parser.add_argument("--include-dir", action="append", default=[], help="as -I after `--`")
    parser.add_argument("--compile", action="store_true", help="compile the results as HIP")
    parser.add_argument("--hip-include-dir", help="real HIP headers to compile with")
    parser.add_argument("--hip-flag", action="append", default=[], help="more flags to compile with")
    parser.add_argument("--clang", default=shutil.which("clang++-22") or "clang++")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--limit", type=int, help="only the first N files")
    parser.add_argument("--keep", help="folder to leave the results in")
    parser.add_argument("--json", help="write all figures here")
    parser.add_argument("--markdown", help="write the tables here, not to standard output")
    args = parser.parse_args(argv)
    if not args.cu2x and not args.hipify_perl:
        parser.error("nothing to run: give --cu2x, --hipify-perl or both")
    flags += ["-I" + os.path.abspath(d) for d in args.include_dir]
    return args, flags


def main():
    args, flags = parse_arguments()
    corpus = Corpus(args.corpus, args.root, args.limit, flags)
    if not corpus.files:
        sys.exit("no .cu file below " + args.corpus)
    compiler = Compiler(args) if args.compile else None
    oracle = Cu2x(args) if args.cu2x else None
    tools = [oracle] if oracle else []
    if args.hipify_perl:
        tools.append(HipifyPerl(args))
    measured, old = [], {}
    if args.json and os.path.exists(args.json):
        old = {m["tool"]: m for m in json.loads(read(args.json))["tools"]}
    for tool in tools:
        parsed = measured[0]["files"] if measured else None
        measured.append(
            old.get(tool.name)
            or measure(tool, corpus, compiler, oracle, parsed, args, flags)
        )
    rows = corpora_page.summarise(corpus, measured, compiler)
    name = args.name or corpus.root.name
    text = corpora_page.markdown(name, measured, compiler, rows)
    if args.json:
        Path(args.json).write_text(
            json.dumps(
                {
                    "name": name,
                    "commit": commit_of(corpus.root),
                    "sources": sum(1 for _ in collect(corpus.root, SOURCES)),
                    "headers": compiler.which if compiler else None,
                    "no_twin": {str(f): n for f, n in corpus.no_twin.items() if n},
                    "rows": rows,
                    "tools": measured,
                },
                indent=1,
            )
        )
    if args.markdown:
        Path(args.markdown).write_text(text)
    else:
        print(text, end="")


if __name__ == "__main__":
    main()
