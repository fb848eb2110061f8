"""Files whose names give a terminal orders.

names.py make FOLDER; said FILE (which may hold no control character but line
ends); translated FOLDER
"""

import os
import sys

SOURCES = {
    b"a\x1b[31mred.cu": '__global__ void k(int *x) { asm("mov.u32 %0, %%smid;" : "=r"(*x)); }\n'
    "void a(void *p) { cudaFree(p); }\n",
    b"bad\nname.cu": "void b(void *p) { cudaFree(p); no_such_name(); }\n",
    b"one\xc2\x9btwo.cu": "void c(void *p) { cudaFree(p); }\n",
    b"\xff.cu": "void d(void *p) { cudaFree(p); }\n",
}
what, place = sys.argv[1], os.fsencode(sys.argv[2])
if what == "make":
    os.mkdir(place)
    for name, text in SOURCES.items():
        with open(os.path.join(place, name), "w") as file:
            file.write(text)
    os.symlink("nowhere", os.path.join(place, b"link\x07.cu"))
elif what == "said":
    with open(place, "rb") as file:
        text = file.read()
    for number, line in enumerate(text.split(b"\n")):
        bad = [c for c in line if c < 0x20 or c == 0x7F]
        if bad or b"\xc2\x9b" in line or b"\xff" in line:
            sys.exit(f"line {number + 1} is {line!r}")
else:
    for name in SOURCES:
        with open(os.path.join(place, name)) as file:
            if "hipFree" not in file.read():
                sys.exit(f"{name!r} is not translated")
