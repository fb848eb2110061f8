"""Changes files of a project over and over while it is migrated.

Each text that is written holds a number of its own. Afterwards every file is
one of the texts, whole, or the translation of one.
"""

import os
import subprocess
import sys
import threading

UNIT = '#include "h.cuh"\nvoid f{n}(void *p) {{ cudaFree(p); }}\n'
HEADER = "#pragma once\ninline void h{n}(void *p) {{ cudaFree(p); }}\n{fill}"


def text(name, n):
    if name.endswith(".cuh"):
        # Longer than what is read in one piece, and shorter the next time.
        return HEADER.format(n=n, fill=f"// {n}\n" * (20000 if n % 2 else 1))
    return UNIT.format(n=n)


def write(name, n):
    with open("app/" + name, "w") as file:
        file.write(text(name, n))


def change():
    n = 1
    while not done.is_set():
        for name in names:
            # Not in one step: a reader may see the file cut short.
            write(name, n)
            n += 1


names = ["h.cuh"] + [f"u{I}.cu" for I in range(6)]
os.mkdir("app")
for name in names:
    write(name, 0)
done = threading.Event()
thread = threading.Thread(target=change)
thread.start()
try:
    for _ in range(4):
        for mode in (["--dry-run"], ["--out-dir=out"], ["-i"]):
            status = subprocess.run(
                [sys.argv[1], "migrate", "--cuda-headers=bundled", "--quiet",
                 "--in-root=app", *mode],
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            ).returncode
            if status not in (0, 2, 3):
                sys.exit(f"{mode}: status {status}")
finally:
    done.set()
    thread.join()

# Nobody writes any more: the last text is there, or its translation.
for name in names:
    with open("app/" + name) as file:
        now = file.read()
    n = int(now.split("(void *p)")[0].split("void ")[-1][1:])
    body = "\n".join(L for L in now.splitlines() if "hip/hip_runtime" not in L)
    if body.replace("hipFree", "cudaFree") != text(name, n).rstrip("\n"):
        sys.exit(f"{name}: is neither a text that was written nor its translation")
