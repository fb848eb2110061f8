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

FILES = 5
STEPS = 8
BODY = "void release%d(void *p) { cudaFree(p); }\n"
OLD = "#include <cuda_runtime.h>\n" + "".join(BODY % n for n in range(400))
NEW = OLD.replace("cuda_runtime.h", "hip/hip_runtime.h")
NEW = NEW.replace("cudaFree", "hipFree")


class Run:
    """The tool at work on new files in an empty folder."""

    def __init__(self, folder, command):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        self.folder = folder
        self.files = [folder / f"{n}.cu" for n in range(FILES)]
        for file in self.files:
            file.write_text(OLD, encoding="ascii")
        self.process = subprocess.Popen(
            [*command, "-i", f"--root={folder}", *self.files, "--"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def translated(self):
        """How many files are new; ends the program when one is broken."""
        texts = [file.read_text(encoding="ascii") for file in self.files]
        if any(text not in (OLD, NEW) for text in texts):
            sys.exit("a file is neither old nor new")
        return texts.count(NEW)


def main():
    folder = pathlib.Path(sys.argv[1])
    number = signal.Signals[sys.argv[2]]
    command = sys.argv[3:]
    if number != signal.SIGKILL:  # a background job may ignore it
        signal.signal(number, signal.SIG_DFL)

    start = time.monotonic()
    whole = Run(folder, command)
    if whole.process.wait() != 0 or whole.translated() != FILES:
        sys.exit("the tool does not translate the files")
    duration = time.monotonic() - start

    for step in range(STEPS):
        run = Run(folder, command)
        time.sleep(duration * step / STEPS)
        run.process.send_signal(number)
        run.process.wait()
        print(run.translated(), "files translated")
        left = set(folder.iterdir()) - set(run.files)
        if number != signal.SIGKILL and left:
            sys.exit(f"temporary files are left: {left}")


main()
