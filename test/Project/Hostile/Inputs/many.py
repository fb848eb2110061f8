"""Compares the time that a few and many files take.

many.py CU2X FEW MANY HUGE

The time is that of the processor, so that a busy machine changes little, and
the limit is a ratio: three times what proportion allows. FEW and MANY files are
copied; HUGE ones, which are links to a few, are read where they are. For the
figures in the documentation: many.py CU2X 2000 100000 100000.
"""

import os
import resource
import shutil
import subprocess
import sys


def make(folder, count, link=False):
    first = {}
    for index in range(97):
        os.makedirs(f"{folder}/d{index}")
    for index in range(count):
        place = f"{folder}/d{index % 97}"
        name, text = [
            (f"f{index}.h", "int x;\n"),
            (f"f{index}.txt", "cudaMalloc\n"),
            (f"f{index}.cpp", "int y;\n"),
            (f"f{index}.yml", "a: b\n"),
        ][index % 4]
        if link and text in first:
            os.link(first[text], f"{place}/{name}")
            continue
        first[text] = f"{place}/{name}"
        with open(f"{place}/{name}", "w") as file:
            file.write(text)
    for index in range(3):
        with open(f"{folder}/u{index}.cu", "w") as file:
            file.write("void f(void *p) { cudaFree(p); }\n")


def seconds(folder, *output):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        [sys.argv[1], "migrate", "--cuda-headers=bundled", "--quiet",
         "--in-root=" + folder, *output],
        check=True,
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


few, many, huge = map(int, sys.argv[2:])
make("few", few)
make("many", many)
short = seconds("few", "--out-dir=few.hip")
long = seconds("many", "--out-dir=many.hip")
copied = sum(
    name != ".cu2x-files" for _, _, names in os.walk("many.hip") for name in names
)
memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
print(f"{few} files {short:.2f} s, {many} files {long:.2f} s, {memory:.0f} MB")
if copied != many + 3:
    sys.exit(f"{copied} files are in the copy")
make("huge", huge, link=True)
longest = seconds("huge", "-i")
print(f"{huge} files in place {longest:.2f} s")
with open("huge/u2.cu") as file:
    translated = "hipFree" in file.read()
with open("huge/d0/f0.h") as file:
    kept = file.read() == "int x;\n"
for folder in ("few", "few.hip", "many", "many.hip", "huge"):
    shutil.rmtree(folder)
if not translated or not kept:
    sys.exit("in place, a unit kept its text, or another file did not")
if long > 3 * short * many / few or longest > 3 * short * huge / few:
    sys.exit("time does not go by the number of files")
