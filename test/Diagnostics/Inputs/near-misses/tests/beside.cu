// RUN: cu2x --check %s 2>&1 | FileCheck %s --implicit-check-not=CU2X1901
// CHECK: :[[#@LINE+1]]:1: warning: 'a' is wrong [CU2X1901 wrong-name]
wrong(a);
// near miss CU2X1901 'other(': its own line is none that triggers it.
other(b);
