"""Kills a migration at many moments and completes it.

interrupt.py PROJECT EXPECTED COMMAND...

Each round takes a fresh copy, kills the run a little later than the round
before, and lets a second run complete it. Ends when a run was not killed.
"""

import os
import shutil
import signal
import subprocess
import sys
import time

project, expected = sys.argv[1:3]
command = sys.argv[3:]


def run(options, delay=None):
    process = subprocess.Popen(command + options)
    if delay is not None:
        time.sleep(delay)
        process.send_signal(signal.SIGKILL)
    return process.wait()


def check(folder, delay):
    if subprocess.run(["diff", "-r", folder, expected]).returncode:
        sys.exit(f"{folder} differs after a kill at {delay:.3f} s")


start = time.monotonic()
shutil.copytree(project, "timed")
run(["--in-root=timed", "-i", "--state-dir=timed.state"])
whole = time.monotonic() - start
kills = 0
for step in range(12):
    delay = whole * (step + 1) / 11
    for name in ("copy", "state", "out"):
        shutil.rmtree(name, ignore_errors=True)
    shutil.copytree(project, "copy")
    options = ["--in-root=copy", "-i", "--state-dir=state"]
    kills += run(options, delay) == -signal.SIGKILL
    if run(options):
        sys.exit("the second run failed")
    check("copy", delay)
    options = [f"--in-root={project}", "--out-dir=out"]
    kills += run(options, delay) == -signal.SIGKILL
    # One that was killed between writing a file and renaming it.
    os.makedirs("out", exist_ok=True)
    open("out/.cu2x-0123abcd.tmp", "w").close()
    if run(options):
        sys.exit("the second run failed")
    check("out", delay)
if not kills:
    sys.exit("no run was killed")
