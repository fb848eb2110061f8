"""Kills a migration at many moments and completes it.

interrupt.py PROJECT EXPECTED COMMAND...

Each round takes a fresh copy, kills the run when it has kept so many results, or
after a while, and lets a second run complete it.
"""

import glob
import os
import shutil
import signal
import subprocess
import sys
import time

project, expected = sys.argv[1:3]
command = sys.argv[3:]


def run(options):
    return subprocess.run(command + options).returncode


def kill(options, results, delay):
    """Kills a run so many seconds after it has kept so many results."""
    process = subprocess.Popen(command + options)
    while process.poll() is None and len(glob.glob("state/*.json")) < results:
        time.sleep(0.005)
    time.sleep(delay)
    process.send_signal(signal.SIGKILL)
    process.wait()


def check(folder, round):
    if subprocess.run(["diff", "-r", "-x", ".cu2x-files", folder, expected]).returncode:
        sys.exit(f"{folder} differs after a kill in round {round}")


for round in [(0, 0), (0, 0.05), (1, 0), (2, 0), (3, 0), (3, 0.005), (3, 0.03)]:
    for name in ("copy", "state", "out"):
        shutil.rmtree(name, ignore_errors=True)
    shutil.copytree(project, "copy")
    options = ["--in-root=copy", "-i", "--state-dir=state"]
    kill(options, *round)
    if run(options):
        sys.exit(f"the second run failed in round {round}")
    check("copy", round)
    options = [f"--in-root={project}", "--out-dir=out"]
    kill(options, 0, 0.03 * (1 + sum(round)))
    # One that was killed between writing a file and renaming it.
    os.makedirs("out", exist_ok=True)
    open("out/.cu2x-0123abcd.tmp", "w").close()
    if run(options):
        sys.exit(f"the second run failed in round {round}")
    check("out", round)
