"""recipe.py PAGE HEADING: print the indented block that is first below a heading."""

import sys
import textwrap


def main(page, heading):
    with open(page, encoding="utf-8") as file:
        lines = file.read().splitlines()
    block = []
    for line in lines[lines.index(f"## {heading}") + 1 :]:
        if line.startswith("    ") or (block and not line):
            block.append(line)
        elif block:
            break
    print(textwrap.dedent("\n".join(block)).strip())


main(*sys.argv[1:])
