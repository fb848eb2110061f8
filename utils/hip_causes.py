# ===- hip_causes.py - Why a migrated unit does not compile -------------------===#
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===------------------------------------------------------------------------===#
"""Holds the first error of a HIP compile against what cu2x reported.

An error is reported when a finding of the same file names what the error, or the
line that it points to, names; when cu2x said that the header is not there; or when
the unit does not parse as CUDA either.
"""

import pathlib
import re

ERROR = re.compile(r"(?:(?P<file>[^\s:][^:\n]*):(?P<line>\d+):\d+: )?"
                   r"(?:fatal )?error: (?P<message>.*)")
# What the line of an error has to do with a finding when no name says so: files
# gain lines by the headers that are added.
NEAR = 3


def quoted(message):
    return set(re.findall(r"'([^']+)'", message))


class Report:
    """What `cu2x migrate --report` says of each file."""

    def __init__(self, report, root):
        self.root = pathlib.Path(root)
        self.files = {F["file"]: F for F in (report["sources"] or {}).get("files", [])}
        self.findings = {}
        for F in self.files.values():
            for X in F["findings"]:
                self.findings.setdefault(X["file"], []).append(X)

    def place(self, file):
        # An include of ../x.cuh keeps its dots.
        path = (self.root / file).resolve()
        if self.root not in path.parents:
            return None
        return str(path.relative_to(self.root))

    def line(self, file, number):
        try:
            lines = (self.root / file).read_text(errors="replace").splitlines()
        except OSError:
            return ""
        return lines[number - 1] if number <= len(lines) else ""

    def said(self, unit, file, number, message):
        """What cu2x said of the error: the ID of a finding, or words, or None."""
        record = self.files.get(unit, {})
        header = re.match(r"'([^']+)' file not found", message)
        if header:
            for X in sum(self.findings.values(), []):
                if header.group(1) in quoted(X["message"]):
                    return X["id"]
            lacking = sum((F["missingHeaders"] for F in self.files.values()), [])
            return "missing header" if header.group(1) in lacking else None
        if record.get("missingHeaders"):
            return "missing header"
        place = self.place(file) if file else None
        text = self.line(place, number) if place else ""
        names = quoted(message)
        words = set(re.findall(r"\w+", text))
        for X in self.findings.get(place, []):
            named = quoted(X["message"])
            if named & names or named & words:
                return X["id"]
        for X in self.findings.get(place, []):
            if X["severity"] == "build" and abs(X["line"] - number) <= NEAR:
                return X["id"]
        return "does not parse as CUDA either" if record.get("errors") else None

    def first(self, unit, output):
        """The first error of a compile of the unit, and what cu2x said of it."""
        found = ERROR.search(output)
        if not found:
            return "no error", None
        number = int(found.group("line") or 0)
        return found.group("message"), self.said(
            unit, found.group("file"), number, found.group("message")
        )
