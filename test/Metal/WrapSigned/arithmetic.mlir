// Sums and products that may overflow are computed without a sign, with one
// conversion around them; what fits stays, as does the counter of a loop. A place
// that is found by an effect is refused.
// RUN: cu2x-opt --cu-wrap-signed %s | FileCheck %s

// CHECK: cxx.func @sum
cxx.func @sum "sum" : (si32, si32) -> si32 ["a", "b"] {
^bb0(%a: !cxx.lv<si32, thread>, %b: !cxx.lv<si32, thread>):
  %0 = cxx.load %a : <si32, thread> -> si32
  %1 = cxx.load %b : <si32, thread> -> si32
  %2 = cxx.constant 2 : si32 "2" -> si32
  // CHECK: %[[B:.*]] = cxx.cast "functional" %{{.*}} : si32 -> ui32
  // CHECK: %[[TWO:.*]] = cxx.constant 2 : ui32
  // CHECK: %[[P:.*]] = cxx.binary "*" %[[B]], %[[TWO]] : ui32, ui32 -> ui32
  // CHECK: %[[S:.*]] = cxx.binary "+" %{{.*}}, %[[P]] : ui32, ui32 -> ui32
  // CHECK-NEXT: cxx.cast "functional" %[[S]] : ui32 -> si32
  %3 = cxx.binary "*" %1, %2 : si32, si32 -> si32
  %4 = cxx.binary "+" %0, %3 : si32, si32 -> si32
  cxx.return %4 : si32
}

// CHECK: cxx.func @fits
// CHECK-NOT: ui32
// CHECK: cxx.return
cxx.func @fits "fits" : (si32) -> si32 ["a"] {
^bb0(%a: !cxx.lv<si32, thread>):
  %0 = cxx.load %a : <si32, thread> -> si32
  %1 = cxx.constant 7 : si32 "7" -> si32
  %2 = cxx.binary "&" %0, %1 {cxx.paren} : si32, si32 -> si32
  %3 = cxx.constant 1 : si32 "1" -> si32
  %4 = cxx.binary "+" %2, %3 : si32, si32 -> si32
  cxx.return %4 : si32
}

// CHECK: cxx.func @counts
// CHECK: cxx.incdec "++" postfix
cxx.func @counts "counts" : (si32) -> none ["n"] {
^bb0(%n: !cxx.lv<si32, thread>):
  cxx.for {
    %0 = cxx.constant 0 : si32 "0" -> si32
    %i = cxx.var "i" = %0 : si32 {style = "copy"} -> <si32, thread>
    cxx.loop while {
      %1 = cxx.load %i : <si32, thread> -> si32
      %2 = cxx.load %n : <si32, thread> -> si32
      %3 = cxx.binary "<" %1, %2 : si32, si32 -> i1
      cxx.yield %3 : i1
    } step {
      %1 = cxx.incdec "++" postfix %i : <si32, thread> -> si32
      cxx.yield %1 : si32
    } do {
    }
  }
}

// CHECK: cxx.func @refused
// CHECK-SAME: id = "CU2X6030"
cxx.func @refused "refused" : (!cxx.ptr<si32, generic>, si32) -> none ["p", "n"] {
^bb0(%p: !cxx.lv<!cxx.ptr<si32, generic>, thread>, %n: !cxx.lv<si32, thread>):
  %0 = cxx.load %p : <!cxx.ptr<si32, generic>, thread> -> !cxx.ptr<si32, generic>
  %1 = cxx.load %p : <!cxx.ptr<si32, generic>, thread> -> !cxx.ptr<si32, generic>
  %2 = cxx.constant 1 : si32 "1" -> si32
  %3 = cu.call "atomicAdd"(%1, %2) : (!cxx.ptr<si32, generic>, si32) -> si32
  %4 = cxx.index %0[%3] : <si32, generic>, si32 -> !cxx.lv<si32, generic>
  %5 = cxx.load %n : <si32, thread> -> si32
  %6 = cxx.compound_assign "+" %4, %5 in si32 : <si32, generic>, si32 -> !cxx.lv<si32, generic>
  cxx.expr %6 : !cxx.lv<si32, generic>
}
