// RUN: cu2x --check %s 2>&1 | FileCheck %s --implicit-check-not=CU2X1901
// CHECK: :[[#@LINE+1]]:1: warning: 'a' is wrong [CU2X1901 wrong-name]
wrong(a);
// CHECK: note: write another, or "right"
// near miss CU2X1901 'wrong(': it is right here, for a reason that takes a second
// line.
wrong(b);
