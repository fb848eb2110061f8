// An operator that does for each component what Metal's does is dropped; one
// that does not becomes a function.
// RUN: cu2x-opt --cu-lower-vector-operators %s | FileCheck %s

// CHECK: cxx.func @mul "multiply_float2"
cxx.func @mul "operator*" : (!cxx.vec<2 x f32>, !cxx.vec<2 x f32>) -> !cxx.vec<2 x f32> ["a", "b"] {
^bb0(%a: !cxx.lv<!cxx.vec<2 x f32>, thread>, %b: !cxx.lv<!cxx.vec<2 x f32>, thread>):
  %0 = cxx.member %a field "x" : !cxx.lv<!cxx.vec<2 x f32>, thread> -> !cxx.lv<f32, thread>
  %1 = cxx.load %0 : <f32, thread> -> f32
  %2 = cxx.member %b field "x" : !cxx.lv<!cxx.vec<2 x f32>, thread> -> !cxx.lv<f32, thread>
  %3 = cxx.load %2 : <f32, thread> -> f32
  %4 = cxx.binary "*" %1, %3 : f32, f32 -> f32
  %5 = cxx.member %a field "y" : !cxx.lv<!cxx.vec<2 x f32>, thread> -> !cxx.lv<f32, thread>
  %6 = cxx.load %5 : <f32, thread> -> f32
  // Not the same component.
  %7 = cxx.member %b field "x" : !cxx.lv<!cxx.vec<2 x f32>, thread> -> !cxx.lv<f32, thread>
  %8 = cxx.load %7 : <f32, thread> -> f32
  %9 = cxx.binary "*" %6, %8 : f32, f32 -> f32
  %10 = cxx.construct "paren"(%4, %9) : (f32, f32) -> !cxx.vec<2 x f32>
  cxx.return %10 : !cxx.vec<2 x f32>
}

cxx.func @add "operator+" : (!cxx.ref<!cxx.vec<2 x f32>, generic, const = true>, !cxx.vec<2 x f32>) -> !cxx.vec<2 x f32> ["a", "b"] {
^bb0(%a: !cxx.lv<!cxx.vec<2 x f32>, generic, const = true>, %b: !cxx.lv<!cxx.vec<2 x f32>, thread>):
  %0 = cxx.member %a field "x" : !cxx.lv<!cxx.vec<2 x f32>, generic, const = true> -> !cxx.lv<f32, generic, const = true>
  %1 = cxx.load %0 : <f32, generic, const = true> -> f32
  %2 = cxx.member %b field "x" : !cxx.lv<!cxx.vec<2 x f32>, thread> -> !cxx.lv<f32, thread>
  %3 = cxx.load %2 : <f32, thread> -> f32
  %4 = cxx.binary "+" %1, %3 : f32, f32 -> f32
  %5 = cxx.member %a field "y" : !cxx.lv<!cxx.vec<2 x f32>, generic, const = true> -> !cxx.lv<f32, generic, const = true>
  %6 = cxx.load %5 : <f32, generic, const = true> -> f32
  %7 = cxx.member %b field "y" : !cxx.lv<!cxx.vec<2 x f32>, thread> -> !cxx.lv<f32, thread>
  %8 = cxx.load %7 : <f32, thread> -> f32
  %9 = cxx.binary "+" %6, %8 : f32, f32 -> f32
  %10 = cxx.construct "paren"(%4, %9) : (f32, f32) -> !cxx.vec<2 x f32>
  cxx.return %10 : !cxx.vec<2 x f32>
}

// CHECK-LABEL: cxx.func @use
cxx.func @use "use" : (!cxx.vec<2 x f32>) -> !cxx.vec<2 x f32> ["v"] {
^bb0(%v: !cxx.lv<!cxx.vec<2 x f32>, thread>):
  // CHECK: %[[PRODUCT:.*]] = cxx.call @mul(%{{.*}}) :
  %0 = cxx.load %v : <!cxx.vec<2 x f32>, thread> -> !cxx.vec<2 x f32>
  %1 = cxx.load %v : <!cxx.vec<2 x f32>, thread> -> !cxx.vec<2 x f32>
  %2 = cxx.call @mul(%0, %1) syntax "operator" : (!cxx.vec<2 x f32>, !cxx.vec<2 x f32>) -> !cxx.vec<2 x f32>
  // CHECK: %[[V:.*]] = cxx.load %v
  // CHECK: %[[SUM:.*]] = cxx.binary "+" %[[V]], %[[PRODUCT]] : !cxx.vec<2 x f32>, !cxx.vec<2 x f32>
  // CHECK: cxx.return %[[SUM]]
  %3 = cxx.call @add(%v, %2) syntax "operator" : (!cxx.lv<!cxx.vec<2 x f32>, thread>, !cxx.vec<2 x f32>) -> !cxx.vec<2 x f32>
  cxx.return %3 : !cxx.vec<2 x f32>
}
