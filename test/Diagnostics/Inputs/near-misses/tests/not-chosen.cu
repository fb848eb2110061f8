// RUN: cu2x --check %s 2>&1 | FileCheck %s
// RUN: cu2x --check --checks=-*,CU2X1008 %s 2>&1 | FileCheck %s --check-prefix=NONE --allow-empty
// NONE-NOT: CU2X1901
// CHECK: :[[#@LINE+1]]:1: warning: 'a' is wrong [CU2X1901 wrong-name]
wrong(a);
// near miss CU2X1901 'wrong(': the command does not ask for it.
wrong(b);
