// A loop whose condition only memory decides waits; one that writes that memory
// gets on by itself.
// RUN: cu2x-opt --cu-report-waits %s | FileCheck %s

// CHECK: cxx.func @waits {{.*}}CU2X2003
cxx.func @waits "waits" : (!cxx.ptr<si32, device, volatile = true>) -> none ["flag"] attributes {cu.kernel} {
^bb0(%flag: !cxx.lv<!cxx.ptr<si32, device, volatile = true>, thread>):
  cxx.while {
    %0 = cxx.load %flag : <!cxx.ptr<si32, device, volatile = true>, thread> -> !cxx.ptr<si32, device, volatile = true>
    %1 = cxx.deref %0 : <si32, device, volatile = true> -> !cxx.lv<si32, device, volatile = true>
    %2 = cxx.load %1 : <si32, device, volatile = true> -> si32
    %3 = cxx.constant 0 : si32 "0" -> si32
    %4 = cxx.binary "==" %2, %3 : si32, si32 -> i1
    cxx.yield %4 : i1
  } do {
  }
}
// CHECK: cxx.func @counts
// CHECK-NOT: CU2X
cxx.func @counts "counts" : (!cxx.ptr<si32, device>) -> none ["p"] attributes {cu.kernel} {
^bb0(%p: !cxx.lv<!cxx.ptr<si32, device>, thread>):
  cxx.while {
    %0 = cxx.load %p : <!cxx.ptr<si32, device>, thread> -> !cxx.ptr<si32, device>
    %1 = cxx.deref %0 : <si32, device> -> !cxx.lv<si32, device>
    %2 = cxx.load %1 : <si32, device> -> si32
    %3 = cxx.constant 3 : si32 "3" -> si32
    %4 = cxx.binary "<" %2, %3 : si32, si32 -> i1
    cxx.yield %4 : i1
  } do {
    %0 = cxx.load %p : <!cxx.ptr<si32, device>, thread> -> !cxx.ptr<si32, device>
    %1 = cxx.deref %0 : <si32, device> -> !cxx.lv<si32, device>
    %2 = cxx.constant 1 : si32 "1" -> si32
    %3 = cxx.compound_assign "+" %1, %2 in si32 : <si32, device>, si32 -> !cxx.lv<si32, device>
    cxx.expr %3 : !cxx.lv<si32, device>
  }
}
