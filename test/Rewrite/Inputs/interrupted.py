"""Interrupt the tool while it edits files, and look at what it leaves.

Usage: interrupted.py FOLDER SIGNAL COMMAND...

COMMAND gets the files' names after `-i`. Every file must be as before or
completely translated, and only SIGKILL may leave temporary files.
"""

import pathlib
import shutil
import signal
import subprocess
import sys
import time

FILES = 12
BODY = "void release%d(void *p) { cudaFree(p); }\n"
OLD = "#include <cuda_runtime.h>\n" + "".join(BODY % n for n in range(400))
NEW = OLD.replace("cuda_runtime.h", "hip/hip_runtime.h")
NEW = NEW.replace("cudaFree", "hipFree")


def interrupt(folder, number, command, delay):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    files = [folder / f"{n}.cu" for n in range(FILES)]
    for file in files:
        file.write_text(OLD, encoding="ascii")
    process = subprocess.Popen(
        [*command, "-i", f"--root={folder}", *files, "--"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    time.sleep(delay)
    process.send_signal(number)
    process.wait()
    texts = [file.read_text(encoding="ascii") for file in files]
    for file, text in zip(files, texts):
        if text not in (OLD, NEW):
            sys.exit(f"{file} is neither old nor new after {delay} s")
    if number != signal.SIGKILL and set(folder.iterdir()) != set(files):
        sys.exit(f"temporary files are left after {delay} s")
    return texts.count(NEW)


def main():
    folder = pathlib.Path(sys.argv[1])
    number = signal.Signals[sys.argv[2]]
    done = [
        interrupt(folder, number, sys.argv[3:], delay / 20)
        for delay in range(1, 16)
    ]
    print("translated before the signal:", *done)


main()
