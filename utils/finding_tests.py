# ===- finding_tests.py - What the tests say of each finding ------------------===#
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===------------------------------------------------------------------------===#
"""Read from the tests where each finding is expected, with its message and its
fix, and where code that nearly triggers it is silent.

A near miss is marked in a test that expects the finding elsewhere:

    // near miss CU2X1008 '__shfl_xor_sync': whole waves take the branch.

The comment ends with a full stop. What is quoted stands in the code below it, or in
front of it in its line, and in what triggers the finding. In front of RUN lines the comment means the code that
triggers it, in another setting.
"""

import collections
import pathlib
import re

ID = re.compile(r"\bCU2X(\d{4})\b")
NEAR = re.compile(r"(?://|#)\s*near miss CU2X(\d{4}) '(.+?)': ")
PREFIXES = re.compile(r"--?check-prefix(?:es)?[= ]([\w,-]+)")
SUFFIX = r"(-NEXT|-SAME|-DAG|-LABEL|-NOT|-EMPTY|-COUNT-\d+)?"
IMPLICIT = re.compile(r"--implicit-check-not[= ]('[^']*'|\"[^\"]*\"|\S+)")
LINE = re.compile(r"\[\[#? *@LINE *(?:([+-]) *(\d+))? *\]\]")
HOLE = re.compile(r"\{\d(?:\|[^{}]*)?\}")
# A near miss ends at an empty line, or after so many.
LENGTH = 10

Row = collections.namedtuple("Row", "kind number name severity text fix")
ROW = re.compile(
    r'^CU2X_DIAGNOSTIC\((\w+), (\d+), "([\w-]+)", (\w+), \w+, \w+, \d+, \d+, '
    r'"((?:[^"\\]|\\.)*)", "((?:[^"\\]|\\.)*)"\)',
    re.MULTILINE,
)
Directive = collections.namedtuple("Directive", "line prefix suffix text")


def rows(generated):
    """The rows of what cu2x-tblgen writes with -gen-diagnostics."""

    def unescape(text):
        return re.sub(r"\\(.)", r"\1", text)

    return [
        Row(*found.groups()[:4], unescape(found[5]), unescape(found[6]))
        for found in ROW.finditer(generated)
    ]


def pattern(template):
    """What a text of the registry matches when its parameters are given."""
    place, parts = 0, []
    for hole in HOLE.finditer(template):
        parts.append(re.escape(template[place : hole.start()]))
        parts.append(".*" if hole[0].endswith("|}") else ".+")
        place = hole.end()
    return "".join(parts) + re.escape(template[place:])


def expression(check):
    """FileCheck's pattern as one of Python's."""
    parts = re.split(r"\{\{(.*?)\}\}", check)
    return "".join(
        part if i % 2 else re.escape(part) for i, part in enumerate(parts)
    )


class Test:
    def __init__(self, path, text):
        self.path = path
        self.lines = text.splitlines()
        names = {"CHECK"}
        for given in PREFIXES.findall(text):
            names.update(given.split(","))
        check = re.compile(
            r"(?<![\w-])(%s)%s:(.*)" % ("|".join(map(re.escape, names)), SUFFIX)
        )
        self.directives = [
            Directive(number, found[1], found[2] or "", found[3].strip())
            for number, line in enumerate(self.lines)
            if "RUN:" not in line and (found := check.search(line))
        ]
        self.runs = self.commands()

    def commands(self):
        """First line and text of each command, which has in front of it what wrote
        the file that it reads."""
        runs, open_line = [], None
        for number, line in enumerate(self.lines):
            if not (found := re.search(r"RUN: ?(.*)", line)):
                continue
            if open_line is None:
                runs.append([number, ""])
            runs[-1][1] += " " + found[1].rstrip("\\")
            open_line = number if found[1].endswith("\\") else None
        for i, run in enumerate(runs):
            if source := re.search(r"(?:<|--input-file=) ?(%t\S*|\w+)", run[1]):
                name = source[1].removeprefix("%t/")
                written = re.compile(r">\s*(?:%t/)?" + re.escape(name) + r"(?!\S)")
                for earlier in reversed(runs[:i]):
                    if written.search(earlier[1]):
                        run[1] = earlier[1] + " && " + run[1]
                        break
        return runs

    def expected(self):
        """Directives that expect a finding, by its number."""
        found = collections.defaultdict(list)
        for directive in self.directives:
            if directive.suffix != "-NOT":
                for number in ID.findall(directive.text):
                    found[number].append(directive)
        return found

    def with_fix(self, row):
        """Whether one prefix expects the message, and then the fix; or both on the
        page of the finding, for those that are printed without a fix."""
        message = re.compile(pattern(row.text) + r" \[CU2X" + row.number)
        fix = re.compile(r"(?:\S+: )?note: " + pattern(row.fix))
        seen = set()
        if any(f"--explain=CU2X{row.number}" in run for _, run in self.runs):
            message = re.compile(message.pattern + "|^> " + pattern(row.text) + "$")
            on_page = pattern(row.fix[0].upper() + row.fix[1:]) + r"\."
            fix = re.compile(f"{fix.pattern}|{on_page}")
        for directive in self.directives:
            if message.search(directive.text):
                seen.add(directive.prefix)
            elif ID.search(directive.text):
                seen.discard(directive.prefix)
            elif directive.prefix in seen and fix.fullmatch(directive.text):
                return True
        return False

    def silent(self, run, row):
        """Whether a command fails where this finding is reported anew."""
        chosen = re.search(r"--checks=(\S+)", run)
        if chosen and chosen[1].startswith("-*"):
            names = chosen[1].split(",")
            if "CU2X" + row.number not in names and row.name not in names:
                return False
        if re.search(r"\|\s*count 0", run):
            return "2>&1" in run
        last = run.rpartition("FileCheck")[2]
        given = PREFIXES.search(last)
        prefixes = set(given[1].split(",")) if given else {"CHECK"}
        own = [d for d in self.directives if d.prefix in prefixes]
        severity = "remark" if row.severity in ("Slow", "Info") else "warning"
        line = f"a.cu:1:1: {severity}: text [CU2X{row.number} {row.name}]"

        def reported(check):
            return re.search(expression(check), line)

        if any(reported(value.strip("'\"")) for value in IMPLICIT.findall(last)):
            # Between matches of -DAG nothing is excluded.
            return not any(d.suffix == "-DAG" for d in own)
        return bool(own) and all(
            d.suffix == "-NOT" and reported(d.text) for d in own
        )

    def part(self, number):
        """The file of split-file that a line is in."""
        for line in reversed(self.lines[:number]):
            if found := re.match(r"(?://|#)--- (\S+)", line):
                return found[1]
        return None

    def triggers(self, number, directives):
        """The text around what a finding is expected for, without near misses of
        it."""
        near = set()
        for first, line in enumerate(self.lines):
            if (found := NEAR.search(line)) and found[1] == number:
                near.update(range(first, self.block(first)[1]))
        checks = {directive.line for directive in self.directives}
        texts = []
        for directive in directives:
            texts.append(directive.text)
            around = range(len(self.lines))
            if place := LINE.search(directive.text):
                target = directive.line + int((place[1] or "") + (place[2] or "0"))
                around = range(max(target - 3, 0), min(target + 4, len(self.lines)))
            texts += [
                self.lines[i]
                for i in around
                if i not in near | checks and "RUN:" not in self.lines[i]
            ]
        return "\n".join(texts)

    def block(self, number):
        """First line and end of what the comment in a line is about: up to an empty
        line, another near miss, or where the finding is expected."""
        comment = NEAR.search(self.lines[number])
        if self.lines[number][: comment.start()].strip():
            return number, number + 1
        first = number
        while first < len(self.lines) and not self.lines[first].endswith("."):
            first += 1
        first += 1
        end = first
        runs = "RUN:" in "".join(self.lines[first : first + 1])
        for line in self.lines[first : first + LENGTH]:
            if not line.strip() or ("RUN:" in line) != runs or NEAR.search(line):
                break
            if not runs and "CU2X" + comment[1] in line:
                break
            end += 1
        return first, end

    def near_misses(self, by_number):
        """For each comment the number of the finding, and what is wrong or None."""
        expected = self.expected()
        for number, line in enumerate(self.lines):
            if found := NEAR.search(line):
                row = by_number.get(found[1])
                yield found[1], number + 1, (
                    self.problem(number, row, found[2], expected[found[1]])
                    if row
                    else "no such finding"
                )

    def problem(self, number, row, construct, directives):
        if not directives:
            return "nothing in this file triggers the finding"
        first, end = self.block(number)
        runs = self.runs
        part = self.part(number)
        code = [NEAR.split(line)[0] for line in self.lines[first:end]]
        if code and "RUN:" in code[0]:
            runs = [run for run in runs if first <= run[0] < end]
        else:
            if construct not in "\n".join(code):
                return f"'{construct}' is not in the code below"
            if part:
                folder = part.split("/")[0]
                named = re.compile(r"[/= ]%s(?![\w-])" % re.escape(folder))
                runs = [run for run in runs if named.search(run[1])]
        if construct not in self.triggers(row.number, directives):
            return f"'{construct}' is not in what triggers the finding"
        if not any(self.silent(run[1], row) for run in runs):
            return "no command fails where the finding is reported here"
        return None


class Tests:
    """All tests below a folder."""

    def __init__(self, folder, rows):
        by_number = {row.number: row for row in rows}
        self.expected = collections.defaultdict(list)
        self.with_fix = collections.defaultdict(list)
        self.near = collections.defaultdict(list)
        self.problems = []
        for file in sorted(pathlib.Path(folder).rglob("*")):
            place = file.relative_to(folder)
            if not file.is_file() or "Inputs" in place.parts:
                continue
            text = file.read_text(encoding="utf-8", errors="replace")
            if "FileCheck" not in text or "CU2X" not in text:
                continue
            test = Test(place, text)
            for number in test.expected():
                self.expected[number].append(place)
                row = by_number.get(number)
                if row and test.with_fix(row):
                    self.with_fix[number].append(place)
            for number, line, problem in test.near_misses(by_number):
                if problem:
                    self.problems.append(
                        f"{folder.name}/{place}:{line}: near miss of CU2X{number}: "
                        f"{problem}"
                    )
                else:
                    self.near[number].append(f"{place}:{line}")
