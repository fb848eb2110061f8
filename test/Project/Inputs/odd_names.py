"""Writes files with odd names below a folder; --check: are they translated?"""

import os
import sys

NAMES = [b"new\nline.cu", b"quo'te\".cu", b"-i.cu", b"bl ank.cu", b"\xff\xfe.cu"]

folder = os.fsencode(sys.argv[1])
for name in NAMES:
    path = os.path.join(folder, name)
    if "--check" in sys.argv:
        with open(path) as file:
            assert "hipFree" in file.read(), name
    else:
        with open(path, "w") as file:
            file.write("void f(void *p) { cudaFree(p); }\n")
