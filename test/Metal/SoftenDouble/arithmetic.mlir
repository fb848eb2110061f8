// double becomes a record with operators; conversions, constants and functions
// become calls. Variables in branches of a choice become values.
// RUN: cu2x-opt --cu-soften-double %s | FileCheck %s

// CHECK-LABEL: cxx.func @axpy
// CHECK-SAME: (!cxx.opaque<"cu2x_double">, !cxx.ptr<!cxx.opaque<"cu2x_double">, device>, si32) -> !cxx.opaque<"cu2x_double">
// CHECK-NOT: f64
cxx.func @axpy "axpy" : (f64, !cxx.ptr<f64, device>, si32) -> f64 ["a", "x", "n"] {
^bb0(%a: !cxx.lv<f64, thread>, %x: !cxx.lv<!cxx.ptr<f64, device>, thread>, %n: !cxx.lv<si32, thread>):
  // CHECK: %[[A:.*]] = cxx.load %a
  // CHECK: %[[D:.*]] = cxx.deref
  // CHECK: %[[X:.*]] = cxx.load %[[D]]
  // CHECK: %[[P:.*]] = cxx.binary "*" %[[A]], %[[X]]
  // CHECK: %[[H:.*]] = msl.name "cu2x_double{0x3FE0000000000000ul /* 0.5 */}" : !cxx.opaque<"cu2x_double">
  // CHECK: %[[S:.*]] = cxx.binary "+" %[[P]], %[[H]]
  // CHECK: %[[N:.*]] = cxx.load %n
  // CHECK: %[[M:.*]] = msl.polyfill "cu2x_to_double"(%[[N]]) : (si32)
  // CHECK: %[[R:.*]] = cxx.binary "-" %[[S]], %[[M]]
  // CHECK: cxx.return %[[R]]
  %0 = cxx.load %a : <f64, thread> -> f64
  %1 = cxx.load %x : <!cxx.ptr<f64, device>, thread> -> !cxx.ptr<f64, device>
  %2 = cxx.deref %1 : <f64, device> -> !cxx.lv<f64, device>
  %3 = cxx.load %2 : <f64, device> -> f64
  %4 = cxx.binary "*" %0, %3 : f64, f64 -> f64
  %5 = cxx.constant 5.000000e-01 : f64 "0.5" -> f64
  %6 = cxx.binary "+" %4, %5 : f64, f64 -> f64
  %7 = cxx.load %n : <si32, thread> -> si32
  %8 = cxx.cast "implicit" %7 : si32 -> f64
  %9 = cxx.binary "-" %6, %8 : f64, f64 -> f64
  cxx.return %9 : f64
}

// CHECK-LABEL: cxx.func @places
cxx.func @places "places" : (f32, f64) -> si32 ["f", "d"] {
^bb0(%f: !cxx.lv<f32, thread>, %d: !cxx.lv<f64, thread>):
  // A float is widened, added to, and rounded back.
  // CHECK: %[[F:.*]] = cxx.load %f
  // CHECK: %[[W:.*]] = msl.polyfill "cu2x_to_double"(%[[F]]) : (f32)
  // CHECK: %[[S:.*]] = cxx.binary "+" %[[W]],
  // CHECK: %[[B:.*]] = msl.polyfill "cu2x_to_float"(%[[S]])
  // CHECK: cxx.assign %f = %[[B]]
  %0 = cxx.load %d : <f64, thread> -> f64
  %1 = cxx.compound_assign "+" %f, %0 in f64 : <f32, thread>, f64 -> !cxx.lv<f32, thread>
  cxx.expr %1 : !cxx.lv<f32, thread>
  // CHECK: %[[ONE:.*]] = msl.name "cu2x_double{0x3FF0000000000000ul /* 1 */}"
  // CHECK: cxx.compound_assign "+" %d, %[[ONE]]
  %2 = cxx.incdec "++" postfix %d : <f64, thread> -> f64
  cxx.expr %2 : f64
  // CHECK: cxx.conditional
  // CHECK: %[[V:.*]] = cxx.load %d
  // CHECK: %[[C:.*]] = cxx.unary "+" %[[V]]
  // CHECK: cxx.yield %[[C]]
  // CHECK: msl.polyfill "cu2x_to_int"
  %3 = cxx.constant true -> i1
  %4 = cxx.conditional %3 : i1 -> f64 {
    %7 = cxx.load %d : <f64, thread> -> f64
    cxx.yield %7 : f64
  }, {
    %7 = cxx.load %d : <f64, thread> -> f64
    %8 = cxx.unary "-" %7 : f64 -> f64
    cxx.yield %8 : f64
  }
  %5 = cxx.cast "c" %4 : f64 -> si32
  cxx.return %5 : si32
}

// CHECK: cxx.func @calls {{.*}}CU2X4030
cxx.func @calls "calls" : (!cxx.ptr<f64, device>, f64) -> si64 ["sum", "d"] {
^bb0(%sum: !cxx.lv<!cxx.ptr<f64, device>, thread>, %d: !cxx.lv<f64, thread>):
  // CHECK: msl.polyfill "cu2x_sqrt"
  %0 = cxx.load %d : <f64, thread> -> f64
  %1 = cu.call "sqrt"(%0) : (f64) -> f64
  // Shuffles move the bits.
  // CHECK: %[[BITS:.*]] = msl.polyfill "cu2x_double_as_ulong"
  // CHECK: %[[MOVED:.*]] = cu.call "__shfl_down_sync"(%{{.*}}, %[[BITS]], %{{.*}}) : (ui32, ui64, ui32, si32) -> ui64
  // CHECK: msl.polyfill "cu2x_as_double"(%[[MOVED]])
  %2 = cxx.constant 4294967295 : ui32 -> ui32
  %3 = cxx.constant 1 : ui32 -> ui32
  %4 = cxx.constant 32 : si32 -> si32
  %5 = cu.call "__shfl_down_sync"(%2, %1, %3, %4) : (ui32, f64, ui32, si32) -> f64
  // CHECK: %[[L:.*]] = cu.builtin "atomic_locks"
  // CHECK: msl.polyfill "cu2x_atomicAdd_double"
  %6 = cxx.load %sum : <!cxx.ptr<f64, device>, thread> -> !cxx.ptr<f64, device>
  %7 = cu.call "atomicAdd"(%6, %5) : (!cxx.ptr<f64, device>, f64) -> f64
  // CHECK: msl.polyfill "cu2x_double_as_long"
  %8 = cu.call "__double_as_longlong"(%7) : (f64) -> si64
  cxx.return %8 : si64
}
