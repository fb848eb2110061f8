"""messages.py: what editors see in the messages that come in. The expressions are
those of the C++ extension of Visual Studio Code ($gcc), of Vim's errorformat for
gcc (%f:%l:%c: %t%*[^:]: %m) and of Emacs's compilation mode (gnu)."""

import re
import sys

with open(sys.argv[1], encoding="utf-8") as file:
    LINES = [line for line in file.read().splitlines() if ": note: " not in line and "[CU2X" in line]
EXPRESSIONS = {
    "vscode": r"^(.*?):(\d+):(\d*):?\s+(?:fatal\s+)?(warning|error):\s+(.*)$",
    "vim": r"^(.+?):(\d+):(\d+): (\w)[^:]*: (.*)$",
    "emacs": r"^((?:[^0-9\n]|[0-9]+[^0-9\n])(?:[^\n :]| [^-/\n]|:[^ \n])*?)(?:: ?| )"
    r"([0-9]+)(?::([0-9]+))?:(?: *)((?:FutureWarning|RuntimeWarning|"
    r"W(?:arning)|warning|Error|error|.*))(.*)$",
}
for name, expression in EXPRESSIONS.items():
    for line in LINES:
        found = re.match(expression, line)
        print(name, *(found.groups()[:3] if found else ["nothing"]))
