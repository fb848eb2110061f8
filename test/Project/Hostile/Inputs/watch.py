"""Runs a command under strace and says what it started and wrote.

watch.py ALLOWED... -- COMMAND...

Fails when the command starts a program, opens a file for writing, or renames,
links, removes or makes one outside of the folders ALLOWED.
"""

import os
import re
import subprocess
import sys
import tempfile

CALLS = (
    "execve,execveat,open,openat,openat2,creat,rename,renameat,renameat2,link,"
    "linkat,symlink,symlinkat,unlink,unlinkat,rmdir,mkdir,mkdirat,mknod,mknodat,"
    "chmod,fchmodat,chown,fchownat,truncate,connect"
)
split = sys.argv.index("--")
allowed = [os.path.realpath(A) for A in sys.argv[1:split]]
command = sys.argv[split + 1 :]


def is_allowed(path):
    real = os.path.join(os.path.realpath(os.path.dirname(path)), os.path.basename(path))
    return any(real == A or real.startswith(A + "/") for A in allowed)


with tempfile.NamedTemporaryFile("r", prefix="watched-", errors="replace") as log:
    status = subprocess.run(
        ["strace", "-f", "-qq", "-s", "4096", "-e", "trace=" + CALLS, "-o", log.name]
        + command
    ).returncode
    bad = []
    started = 0
    opened = 0
    for line in log:
        match = re.match(r"\d+\s+(\w+)\((.*)", line)
        if not match or " = -1 " in line:
            continue
        call, rest = match.groups()
        paths = re.findall(r'"((?:[^"\\]|\\.)*)"', rest)
        paths = [P.encode().decode("unicode_escape") for P in paths]
        if call.startswith("execve"):
            started += 1
            if started > 1:
                bad.append(line)
        elif call == "connect":
            bad.append(line)
        elif call.startswith("open"):
            opened += 1
            if re.search(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND", rest):
                if not all(map(is_allowed, paths[:1])):
                    bad.append(line)
        elif not all(map(is_allowed, paths)):
            bad.append(line)
if not started or not opened:
    sys.exit("strace saw nothing")
if bad:
    sys.exit("it did\n" + "".join(bad[:20]))
print("status", status)
