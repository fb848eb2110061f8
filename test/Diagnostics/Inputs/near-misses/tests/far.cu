// RUN: cu2x --check %s 2>&1 | FileCheck %s --implicit-check-not=CU2X1901
// CHECK: :[[#@LINE+1]]:1: warning: 'a' is wrong [CU2X1901 wrong-name]
wrong(a);
// near miss CU2X1901 'other(': not what the code below has.
wrong(b);

// near miss CU2X1901 'else': nothing that triggers it has this.
something(else);

// near miss CU2X1901 'wrong(': no, the finding is expected here.
// CHECK: :[[#@LINE+1]]:1: {{.*}} [CU2X1901
wrong(c);

// near miss CU2X1902 'wrong(': no such number.
wrong(d);
