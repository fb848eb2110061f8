"""Fails if the runtime of ports has a function that the one of cu2x-simt lacks.

runtime_names.py NM PORTS EXECUTOR: a tool that lists symbols, and the libraries.
"""

import re
import subprocess
import sys


def functions(nm, library, prefix):
    """The names behind the prefix of the functions that a library defines."""
    listed = subprocess.run(
        [nm, "--demangle", "--defined-only", "--extern-only", library],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    return set(re.findall(rf"^\w+ T {prefix}([A-Z]\w*)(?:\(|$)", listed, re.M))


def main():
    nm, ports, executor = sys.argv[1:]
    names = functions(nm, ports, "cu2x")
    if "Malloc" not in names:
        sys.exit(f"no functions found in {ports}")
    missing = sorted(names - functions(nm, executor, "cuda"))
    for name in missing:
        print(f"missing: cuda{name}")
    sys.exit(1 if missing else 0)


main()
