// What would round twice, be torn, or has no place of its own is refused.
// RUN: cu2x-opt --cu-soften-double %s | FileCheck %s

// CHECK: cxx.func @half {{.*}}CU2X5033
cxx.func @half "half_" : (f64) -> f16 ["d"] {
^bb0(%d: !cxx.lv<f64, thread>):
  %0 = cxx.load %d : <f64, thread> -> f64
  %1 = cxx.cast "implicit" %0 : f64 -> f16
  cxx.return %1 : f16
}

// CHECK: cxx.func @volatile {{.*}}CU2X5033
cxx.func @volatile "volatile_" : (!cxx.ptr<f64, device, volatile = true>) -> none ["d"] {
^bb0(%d: !cxx.lv<!cxx.ptr<f64, device, volatile = true>, thread>):
  %0 = cxx.load %d : <!cxx.ptr<f64, device, volatile = true>, thread> -> !cxx.ptr<f64, device, volatile = true>
  %1 = cxx.deref %0 : <f64, device, volatile = true> -> !cxx.lv<f64, device, volatile = true>
  %2 = cxx.constant 1.000000e+00 : f64 -> f64
  %3 = cxx.assign %1 = %2 : <f64, device, volatile = true>, f64 -> !cxx.lv<f64, device, volatile = true>
  cxx.expr %3 : !cxx.lv<f64, device, volatile = true>
}

// CHECK: cxx.func @vector {{.*}}CU2X5033
cxx.func @vector "vector" : (!cxx.ptr<!cxx.vec<2 x f64>, device, volatile = true>) -> none ["v"] {
^bb0(%v: !cxx.lv<!cxx.ptr<!cxx.vec<2 x f64>, device, volatile = true>, thread>):
  %0 = cxx.load %v : <!cxx.ptr<!cxx.vec<2 x f64>, device, volatile = true>, thread> -> !cxx.ptr<!cxx.vec<2 x f64>, device, volatile = true>
  %1 = cxx.deref %0 : <!cxx.vec<2 x f64>, device, volatile = true> -> !cxx.lv<!cxx.vec<2 x f64>, device, volatile = true>
}

// The old value of `d++`.
// CHECK: cxx.func @postfix {{.*}}CU2X5033
cxx.func @postfix "postfix" : (f64) -> f64 ["d"] {
^bb0(%d: !cxx.lv<f64, thread>):
  %0 = cxx.incdec "++" postfix %d : <f64, thread> -> f64
  cxx.return %0 : f64
}

// CHECK: cxx.func @shared {{.*}}CU2X5033
cxx.func @shared "shared" : (!cxx.ptr<f64, threadgroup>, f64) -> none ["p", "d"] {
^bb0(%p: !cxx.lv<!cxx.ptr<f64, threadgroup>, thread>, %d: !cxx.lv<f64, thread>):
  %0 = cxx.load %p : <!cxx.ptr<f64, threadgroup>, thread> -> !cxx.ptr<f64, threadgroup>
  %1 = cxx.load %d : <f64, thread> -> f64
  %2 = cu.call "atomicAdd"(%0, %1) : (!cxx.ptr<f64, threadgroup>, f64) -> f64
  cxx.expr %2 : f64
}
