// RUN: cu2x --check %s 2>&1 | FileCheck %s --implicit-check-not=CU2X1901 --allow-empty
// near miss CU2X1901 'wrong(': nothing is.
wrong(b);
