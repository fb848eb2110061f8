// Jumps backward and out of a switch are refused.
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

// CHECK: cxx.func @out {{.*}}CU2X6061
cxx.func @out "out" : (si32) -> none ["n"] {
^bb0(%n: !cxx.lv<si32, thread>):
  %0 = cxx.load %n : <si32, thread> -> si32
  cxx.switch %0 : si32 {
    cxx.default
    cxx.goto "done"
  }
  %1 = cxx.incdec "--" %n : <si32, thread> -> !cxx.lv<si32, thread>
  cxx.expr %1 : !cxx.lv<si32, thread>
  cxx.label "done"
}
