"""Runs a program and kills it in the middle of a kernel, then twice at once."""

import subprocess
import sys

first = subprocess.Popen([sys.argv[1], "forever"], stdout=subprocess.PIPE, text=True)
assert first.stdout.readline() == "begins\n"
first.kill()
print("killed" if first.wait() == -9 else "not killed", flush=True)
both = [
    subprocess.Popen([sys.argv[1]], stdout=subprocess.PIPE, text=True) for _ in range(2)
]
for program in both:
    print(program.communicate()[0], end="")
