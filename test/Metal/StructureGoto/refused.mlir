// Jumps into a block, and back out of a loop that the label is in, are refused.
// RUN: cu2x-opt --cu-structure-goto %s | FileCheck %s

// CHECK: cxx.func @around {{.*}}CU2X6061
// CHECK: cxx.goto "again"
cxx.func @around "around" : (i1) -> none ["c"] {
^bb0(%c: !cxx.lv<i1, thread>):
  cxx.while {
    %1 = cxx.load %c : <i1, thread> -> i1
    cxx.yield %1 : i1
  } do {
    cxx.label "again"
    %2 = cxx.load %c : <i1, thread> -> i1
    cxx.if %2 : i1 {
      cxx.break
    }
    cxx.goto "again"
  }
}

// CHECK: cxx.func @into {{.*}}CU2X6061
cxx.func @into "into" : (i1) -> none ["c"] {
^bb0(%c: !cxx.lv<i1, thread>):
  cxx.goto "inside"
  %0 = cxx.load %c : <i1, thread> -> i1
  cxx.if %0 : i1 {
    cxx.label "inside"
  }
}
