// RUN: cu2x --check %s 2>%t.err
// RUN: FileCheck %s --check-prefix=SAID --implicit-check-not='{{warning|remark}}:' < %t.err
// SAID: :[[#@LINE+1]]:1: warning: 'a' is wrong [CU2X1901 wrong-name]
wrong(a);
// SAID: note: write
// near miss CU2X1901 'wrong(': it is right here.
wrong(b);
