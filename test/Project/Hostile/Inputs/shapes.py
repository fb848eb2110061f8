"""Writes files that nobody writes by hand below a folder."""

import os
import sys

os.chdir(sys.argv[1])
Deep = 300000
TEXTS = {
    "deep/compile_commands.json": "[" * Deep,
    "deep/docker-compose.yml": "a: " + "[" * Deep,
    "deep/CMakeLists.txt": "if" + "(" * Deep + "\nset(X " + "${" * Deep + ")",
    "deep/Makefile": "X = " + "$(" * Deep,
    "deep/setup.py": "x = " + "[" * Deep,
    "deep/run.sh": "nvcc " + "$(" * Deep + '"' * (Deep + 1),
    "deep/devcontainer.json": '{"a":' * Deep,
    "deep/Dockerfile": "FROM x\n" * Deep + "RUN " + "$(" * Deep,
    "long/requirements.txt": "cupy" * Deep,
}
os.makedirs("long")
for name, text in TEXTS.items():
    with open(name, "w") as file:
        file.write(text)
# Takes no place on the disk.
with open("huge.cu", "w") as file:
    file.truncate(600 << 20)
