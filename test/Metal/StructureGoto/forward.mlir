// A jump out of two loops and over a statement becomes a flag, breaks and a
// condition.
// RUN: cu2x-opt --cu-structure-goto %s | FileCheck %s

// CHECK-LABEL: cxx.func @search
// CHECK-NOT: cxx.goto
// CHECK: %to_found = cxx.var "to_found" = %{{.*}} : i1
// CHECK-NEXT: cxx.while
// CHECK:        cxx.while
// CHECK:          cxx.if
// CHECK:            cxx.assign %to_found
// CHECK:            cxx.break
// CHECK:        %[[FLAG:.*]] = cxx.load %to_found
// CHECK-NEXT:   cxx.if %[[FLAG]]
// CHECK-NEXT:     cxx.break
// CHECK:      %[[AFTER:.*]] = cxx.load %to_found
// CHECK-NEXT: %[[NOT:.*]] = cxx.unary "!" %[[AFTER]]
// CHECK-NEXT: cxx.if %[[NOT]]
// CHECK:        cxx.incdec "--" %n
// CHECK:      cxx.incdec "++" %n
// CHECK-NOT: cxx.label
cxx.func @search "search" : (si32, i1) -> none ["n", "c"] {
^bb0(%n: !cxx.lv<si32, thread>, %c: !cxx.lv<i1, thread>):
  cxx.while {
    %0 = cxx.load %c : <i1, thread> -> i1
    cxx.yield %0 : i1
  } do {
    cxx.while {
      %0 = cxx.load %c : <i1, thread> -> i1
      cxx.yield %0 : i1
    } do {
      %0 = cxx.load %c : <i1, thread> -> i1
      cxx.if %0 : i1 {
        cxx.goto "found"
      }
    }
  }
  %1 = cxx.incdec "--" %n : <si32, thread> -> !cxx.lv<si32, thread>
  cxx.expr %1 : !cxx.lv<si32, thread>
  cxx.label "found"
  %2 = cxx.incdec "++" %n : <si32, thread> -> !cxx.lv<si32, thread>
  cxx.expr %2 : !cxx.lv<si32, thread>
}

// Out of a switch in a loop: break leaves the switch, and the flag the loop.
// CHECK-LABEL: cxx.func @scan
cxx.func @scan "scan" : (si32) -> none ["n"] {
^bb0(%n: !cxx.lv<si32, thread>):
  // CHECK: %to_done = cxx.var "to_done"
  // CHECK: cxx.while
  // CHECK: cxx.switch
  // CHECK: cxx.assign %to_done
  // CHECK: cxx.break
  // CHECK: cxx.load %to_done
  // CHECK-NEXT: cxx.if
  // CHECK-NEXT: cxx.break
  // CHECK: cxx.load %to_done
  // CHECK: cxx.unary "!"
  // CHECK: cxx.if
  // CHECK: cxx.incdec
  // CHECK-NOT: cxx.label
  cxx.while {
    %0 = cxx.load %n : <si32, thread> -> si32
    %1 = cxx.constant 0 : si32 -> si32
    %2 = cxx.binary ">" %0, %1 : si32, si32 -> i1
    cxx.yield %2 : i1
  } do {
    %3 = cxx.load %n : <si32, thread> -> si32
    cxx.switch %3 : si32 {
      cxx.default
      cxx.goto "done"
    }
  }
  %4 = cxx.incdec "--" %n : <si32, thread> -> !cxx.lv<si32, thread>
  cxx.expr %4 : !cxx.lv<si32, thread>
  cxx.label "done"
}
