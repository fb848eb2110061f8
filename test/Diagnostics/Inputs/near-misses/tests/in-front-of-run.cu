// RUN: cu2x --check %s 2>&1 | FileCheck %s
// near miss CU2X1901 'wrong(': with the option it is right.
// RUN: cu2x --check --option %s 2>&1 | count 0
// CHECK: :[[#@LINE+1]]:1: warning: 'a' is {{.*}} [CU2X1901 wrong-name]
wrong(a);
// CHECK: note: write another, or "right"
