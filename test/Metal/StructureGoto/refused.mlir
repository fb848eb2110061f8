// Jumps backward and into a block are refused.
// RUN: cu2x-opt --cu-structure-goto %s | FileCheck %s

// CHECK: cxx.func @backward {{.*}}CU2X6061
// CHECK: cxx.goto "again"
cxx.func @backward "backward" : (i1) -> none ["c"] {
^bb0(%c: !cxx.lv<i1, thread>):
  cxx.label "again"
  %0 = cxx.load %c : <i1, thread> -> i1
  cxx.if %0 : i1 {
    cxx.goto "again"
  }
}

// // CHECK: cxx.func @into {{.*}}CU2X6061
cxx.func @into "into" : (i1) -> none ["c"] {
^bb0(%c: !cxx.lv<i1, thread>):
  cxx.goto "inside"
  %0 = cxx.load %c : <i1, thread> -> i1
  cxx.if %0 : i1 {
    cxx.label "inside"
  }
}
