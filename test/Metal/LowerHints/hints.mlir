// A hint is its first operand; a question about a pointer has an answer, unless
// asking it has an effect.
// RUN: cu2x-opt --cu-lower-hints %s | FileCheck %s

// CHECK: cxx.func @expect
// CHECK: %[[N:.*]] = cxx.load %n
// CHECK-NOT: __builtin_expect
// CHECK: cxx.return %[[N]]
cxx.func @expect "expect" : (si64) -> si64 ["n"] {
^bb0(%n: !cxx.lv<si64, thread>):
  %0 = cxx.load %n : <si64, thread> -> si64
  %1 = cxx.constant 1 : si64 -> si64
  %2 = cu.call "__builtin_expect"(%0, %1) : (si64, si64) -> si64
  cxx.return %2 : si64
}
// CHECK: cxx.func @global
// CHECK: %[[YES:.*]] = cxx.constant 1 : ui32
// CHECK: cxx.return %[[YES]]
cxx.func @global "global" : (!cxx.ptr<si32, device>) -> ui32 ["p"] {
^bb0(%p: !cxx.lv<!cxx.ptr<si32, device>, thread>):
  %0 = cxx.load %p : <!cxx.ptr<si32, device>, thread> -> !cxx.ptr<si32, device>
  %1 = cu.call "__isGlobal"(%0) : (!cxx.ptr<si32, device>) -> ui32
  cxx.return %1 : ui32
}
// CHECK: cxx.func @effect
// CHECK: cu.call "__isGlobal"
cxx.func @effect "effect" : (!cxx.ptr<si32, device>) -> ui32 ["p"] {
^bb0(%p: !cxx.lv<!cxx.ptr<si32, device>, thread>):
  %0 = cxx.incdec "++" %p : <!cxx.ptr<si32, device>, thread> -> !cxx.lv<!cxx.ptr<si32, device>, thread>
  %1 = cxx.load %0 : <!cxx.ptr<si32, device>, thread> -> !cxx.ptr<si32, device>
  %2 = cu.call "__isGlobal"(%1) : (!cxx.ptr<si32, device>) -> ui32
  cxx.return %2 : ui32
}
