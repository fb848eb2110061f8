"""Compares the time that a few and many files take.

many.py CU2X FEW MANY

The time is that of the processor, so that a busy machine changes little, and
the limit is a ratio: three times what proportion allows. For the figures in the
documentation: many.py CU2X 2000 100000.
"""

import os
import resource
import shutil
import subprocess
import sys


def make(folder, count):
    for index in range(count):
        place = f"{folder}/d{index % 97}"
        os.makedirs(place, exist_ok=True)
        name, text = [
            (f"f{index}.h", "int x;\n"),
            (f"f{index}.txt", "cudaMalloc\n"),
            (f"f{index}.cpp", "int y;\n"),
            (f"f{index}.yml", "a: b\n"),
        ][index % 4]
        with open(f"{place}/{name}", "w") as file:
            file.write(text)
    for index in range(3):
        with open(f"{folder}/u{index}.cu", "w") as file:
            file.write("void f(void *p) { cudaFree(p); }\n")


def seconds(folder):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        [sys.argv[1], "migrate", "--cuda-headers=bundled", "--quiet",
         "--in-root=" + folder, "--out-dir=" + folder + ".hip"],
        check=True,
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


few, many = int(sys.argv[2]), int(sys.argv[3])
make("few", few)
make("many", many)
short, long = seconds("few"), seconds("many")
copied = sum(
    name != ".cu2x-files" for _, _, names in os.walk("many.hip") for name in names
)
memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
print(f"{few} files {short:.2f} s, {many} files {long:.2f} s, {memory:.0f} MB")
if copied != many + 3:
    sys.exit(f"{copied} files are in the copy")
for folder in ("few", "few.hip", "many", "many.hip"):
    shutil.rmtree(folder)
if long > 3 * short * many / few:
    sys.exit("time does not go by the number of files")
