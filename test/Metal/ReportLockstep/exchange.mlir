// What is read at another index than was written is another lane's.
// RUN: cu2x-opt --cu-report-lockstep %s | FileCheck %s

// CHECK: cxx.func @other {{.*}}CU2X1010
cxx.func @other "other" : (si32) -> none ["t"] attributes {cu.kernel} {
^bb0(%t: !cxx.lv<si32, thread>):
  %s = cxx.var "s" -> <si32, threadgroup, volatile = true>
  %p = cxx.address %s : <si32, threadgroup, volatile = true> -> !cxx.ptr<si32, threadgroup, volatile = true>
  %1 = cxx.load %t : <si32, thread> -> si32
  %2 = cxx.index %p[%1] : <si32, threadgroup, volatile = true>, si32 -> !cxx.lv<si32, threadgroup, volatile = true>
  %3 = cxx.constant 1 : si32 "1" -> si32
  %4 = cxx.assign %2 = %3 : <si32, threadgroup, volatile = true>, si32 -> !cxx.lv<si32, threadgroup, volatile = true>
  cxx.expr %4 : !cxx.lv<si32, threadgroup, volatile = true>
  %q = cxx.address %s : <si32, threadgroup, volatile = true> -> !cxx.ptr<si32, threadgroup, volatile = true>
  %6 = cxx.constant 1 : si32 "1" -> si32
  %7 = cxx.index %q[%6] : <si32, threadgroup, volatile = true>, si32 -> !cxx.lv<si32, threadgroup, volatile = true>
  %8 = cxx.load %7 : <si32, threadgroup, volatile = true> -> si32
  %9 = cxx.assign %t = %8 : <si32, thread>, si32 -> !cxx.lv<si32, thread>
  cxx.expr %9 : !cxx.lv<si32, thread>
}
// CHECK: cxx.func @waits
// CHECK-NOT: CU2X
cxx.func @waits "waits" : (si32) -> none ["t"] attributes {cu.kernel} {
^bb0(%t: !cxx.lv<si32, thread>):
  %s = cxx.var "s" -> <si32, threadgroup, volatile = true>
  %p = cxx.address %s : <si32, threadgroup, volatile = true> -> !cxx.ptr<si32, threadgroup, volatile = true>
  %1 = cxx.load %t : <si32, thread> -> si32
  %2 = cxx.index %p[%1] : <si32, threadgroup, volatile = true>, si32 -> !cxx.lv<si32, threadgroup, volatile = true>
  %3 = cxx.constant 1 : si32 "1" -> si32
  %4 = cxx.assign %2 = %3 : <si32, threadgroup, volatile = true>, si32 -> !cxx.lv<si32, threadgroup, volatile = true>
  cxx.expr %4 : !cxx.lv<si32, threadgroup, volatile = true>
  %5 = cu.call "__syncwarp"() : () -> none
  cxx.expr %5 : none
  %q = cxx.address %s : <si32, threadgroup, volatile = true> -> !cxx.ptr<si32, threadgroup, volatile = true>
  %6 = cxx.constant 1 : si32 "1" -> si32
  %7 = cxx.index %q[%6] : <si32, threadgroup, volatile = true>, si32 -> !cxx.lv<si32, threadgroup, volatile = true>
  %8 = cxx.load %7 : <si32, threadgroup, volatile = true> -> si32
  %9 = cxx.assign %t = %8 : <si32, thread>, si32 -> !cxx.lv<si32, thread>
  cxx.expr %9 : !cxx.lv<si32, thread>
}
