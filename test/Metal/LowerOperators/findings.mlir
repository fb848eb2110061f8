// A remainder at a place with effects is refused; a shift by too much is
// reported.
// RUN: cu2x-opt --cu-lower-operators %s | FileCheck %s

// CHECK: cxx.func @refused {{.*}}CU2X5031
cxx.func @refused "refused" : (!cxx.ptr<si32, device>) -> none ["p"] {
^bb0(%p: !cxx.lv<!cxx.ptr<si32, device>, thread>):
  %0 = cxx.incdec "++" postfix %p : <!cxx.ptr<si32, device>, thread> -> !cxx.ptr<si32, device>
  %1 = cxx.deref %0 : <si32, device> -> !cxx.lv<si32, device>
  %2 = cxx.constant 5 : si32 -> si32
  %3 = cxx.compound_assign "%" %1, %2 in si32 : <si32, device>, si32 -> !cxx.lv<si32, device>
  cxx.expr %3 : !cxx.lv<si32, device>
}

// CHECK: cxx.func @shift {{.*}}CU2X5032
cxx.func @shift "shift" : (ui32) -> ui32 ["x"] {
^bb0(%x: !cxx.lv<ui32, thread>):
  %0 = cxx.load %x : <ui32, thread> -> ui32
  %1 = cxx.constant 32 : si32 -> si32
  %2 = cxx.binary ">>" %0, %1 : ui32, si32 -> ui32
  cxx.return %2 : ui32
}
// CHECK: cxx.func @near
// CHECK-NOT: CU2X5032
cxx.func @near "near" : (ui32) -> ui32 ["x"] {
^bb0(%x: !cxx.lv<ui32, thread>):
  %0 = cxx.load %x : <ui32, thread> -> ui32
  %1 = cxx.constant 31 : si32 -> si32
  %2 = cxx.binary ">>" %0, %1 : ui32, si32 -> ui32
  cxx.return %2 : ui32
}
