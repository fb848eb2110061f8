"""Migrates a copy of a project, parts of which are closed, as another user."""

import os
import shutil
import subprocess
import sys
import tempfile

project, cu2x = sys.argv[1:]
# Build folders may lie where another user cannot come.
work = tempfile.mkdtemp(prefix="cu2x-unreadable-", dir="/tmp")
try:
    os.chmod(work, 0o755)
    app = os.path.join(work, "app")
    shutil.copytree(project, app)
    for folder, _, names in os.walk(work):
        for name in [""] + names:
            os.chown(os.path.join(folder, name), 65534, 65534)
    os.chmod(os.path.join(app, "secret"), 0)
    os.chmod(os.path.join(app, "closed.cu"), 0)
    os.chmod(os.path.join(app, "fixed.cu"), 0o444)
    command = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    subprocess.run(
        [*command, cu2x, "migrate", "--cuda-headers=bundled", "-i", "-v",
         "--in-root=" + app],
        cwd="/", env=dict(os.environ, TMPDIR=work),
        stdout=sys.stdout, stderr=subprocess.STDOUT,
    )
    # On its own, the folder is an error as well.
    os.chmod(os.path.join(app, "closed.cu"), 0o644)
    os.chmod(os.path.join(app, "fixed.cu"), 0o644)
    for more in [[], ["--exclude=secret"]]:
        done = subprocess.run(
            [*command, cu2x, "migrate", "--cuda-headers=bundled", "--patch=-",
             "--in-root=" + app, *more],
            cwd="/", env=dict(os.environ, TMPDIR=work),
            stdout=subprocess.DEVNULL, stderr=sys.stdout,
        )
        print("exit", done.returncode, *more)
    with open(os.path.join(app, "a.cu")) as file:
        if "hipFree" in file.read():
            print("a.cu was translated")
finally:
    shutil.rmtree(work)
