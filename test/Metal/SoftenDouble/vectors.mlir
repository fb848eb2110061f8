// A vector of doubles becomes a record with its layout, and its components are
// given in braces; a copy, and other vectors, are left alone.
// RUN: cu2x-opt --cu-soften-double %s | FileCheck %s

// CHECK: cxx.record @soft_double3 "soft_double3" size 24 align 8
// CHECK: cxx.record @soft_double2 "soft_double2" size 16 align 16
// CHECK: cxx.record @Box "Box" size 16 align 16 [#cxx.field<"v", !cxx.record<@soft_double2>>]
cxx.record @Box "Box" size 16 align 16 [#cxx.field<"v", !cxx.vec<2 x f64>>]

// CHECK: cxx.func @pair "pair" : (!cxx.record<@soft_double2>, !cxx.ptr<!cxx.record<@soft_double3>, device>, !cxx.vec<2 x f32>) -> !cxx.record<@soft_double2>
cxx.func @pair "pair" : (!cxx.vec<2 x f64>, !cxx.ptr<!cxx.vec<3 x f64>, device>, !cxx.vec<2 x f32>) -> !cxx.vec<2 x f64> ["v", "p", "f"] {
^bb0(%v: !cxx.lv<!cxx.vec<2 x f64>, thread>, %p: !cxx.lv<!cxx.ptr<!cxx.vec<3 x f64>, device>, thread>, %f: !cxx.lv<!cxx.vec<2 x f32>, thread>):
  %0 = cxx.constant 1.000000e+00 : f64 -> f64
  %4 = cxx.constant 2.000000e+00 : f64 -> f64
  // CHECK: cxx.construct "brace"(%{{.*}}, %{{.*}})
  %1 = cxx.construct "paren"(%0, %4) : (f64, f64) -> !cxx.vec<2 x f64>
  cxx.expr %1 : !cxx.vec<2 x f64>
  %2 = cxx.load %v : <!cxx.vec<2 x f64>, thread> -> !cxx.vec<2 x f64>
  // CHECK: cxx.construct "paren"(%{{.*}}) : (!cxx.record<@soft_double2>)
  %3 = cxx.construct "paren"(%2) : (!cxx.vec<2 x f64>) -> !cxx.vec<2 x f64>
  cxx.return %3 : !cxx.vec<2 x f64>
}
