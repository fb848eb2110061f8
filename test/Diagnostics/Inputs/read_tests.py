"""Prints what finding_tests.py reads from tests: read_tests.py UTILS ROWS TESTS."""

import pathlib
import sys

sys.path.insert(0, sys.argv[1])
import finding_tests

Rows = finding_tests.rows(pathlib.Path(sys.argv[2]).read_text(encoding="utf-8"))
Tests = finding_tests.Tests(pathlib.Path(sys.argv[3]), Rows)
for Row in Rows:
    for Place in Tests.with_fix[Row.number]:
        print(f"fix CU2X{Row.number}: {Place}")
    for Place in Tests.near[Row.number]:
        print(f"near miss CU2X{Row.number}: {Place}")
print(*Tests.problems, sep="\n")
