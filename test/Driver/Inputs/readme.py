"""readme.py README DIFF SAID: whether the README has these lines."""

import re
import sys

readme, diff, said = (open(path).read() for path in sys.argv[1:])
shown = dict(re.findall(r"^```(diff|text)\n(.*?)^```", readme, re.M | re.S))
if shown["text"] != said:
    sys.exit("the README shows other findings:\n" + said)
lines = set(diff.splitlines()) | {""}
for line in shown["diff"].splitlines():
    if line not in lines:
        sys.exit("no line of the diff: " + line)
