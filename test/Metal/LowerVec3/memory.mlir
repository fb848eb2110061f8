// Vectors of 3 are packed in memory; values and plain variables are not.
// RUN: cu2x-opt --cu-lower-vec3 %s | FileCheck %s

// CHECK: cxx.record @int1 "int1" size 4 align 4 [#cxx.field<"x", si32>]
// CHECK: cxx.record @Body "Body" size 16 align 4 [#cxx.field<"p", !cxx.vec<3 x f32, packed = true>>, #cxx.field<"m", f32>]
cxx.record @Body "Body" size 16 align 4 [#cxx.field<"p", !cxx.vec<3 x f32>>, #cxx.field<"m", f32>]

// CHECK: cxx.func @k "k" : (!cxx.ptr<!cxx.vec<3 x f32, packed = true>, device>, !cxx.vec<3 x f32, packed = true>, !cxx.record<@int1>)
cxx.func @k "k" : (!cxx.ptr<!cxx.vec<3 x f32>, device>, !cxx.vec<3 x f32>, !cxx.vec<1 x si32>) -> none ["p", "g", "one"] attributes {cu.kernel} {
^bb0(%p: !cxx.lv<!cxx.ptr<!cxx.vec<3 x f32>, device>, thread>, %g: !cxx.lv<!cxx.vec<3 x f32>, thread>, %one: !cxx.lv<!cxx.vec<1 x si32>, thread>):
  // CHECK: %[[P:.*]] = cxx.deref
  // CHECK: %[[OLD:.*]] = cxx.load %[[P]] : <!cxx.vec<3 x f32, packed = true>, device> -> !cxx.vec<3 x f32, packed = true>
  // CHECK: %[[V:.*]] = cxx.cast "implicit" %[[OLD]] : !cxx.vec<3 x f32, packed = true> -> !cxx.vec<3 x f32>
  // CHECK: cxx.var "v" = %[[V]] : !cxx.vec<3 x f32>
  // CHECK-SAME: -> <!cxx.vec<3 x f32>, thread>
  %0 = cxx.load %p : <!cxx.ptr<!cxx.vec<3 x f32>, device>, thread> -> !cxx.ptr<!cxx.vec<3 x f32>, device>
  %1 = cxx.deref %0 : <!cxx.vec<3 x f32>, device> -> !cxx.lv<!cxx.vec<3 x f32>, device>
  %2 = cxx.load %1 : <!cxx.vec<3 x f32>, device> -> !cxx.vec<3 x f32>
  %v = cxx.var "v" = %2 : !cxx.vec<3 x f32> -> <!cxx.vec<3 x f32>, thread>
  // The address of this one is taken.
  // CHECK: cxx.var "w" = %{{.*}} : !cxx.vec<3 x f32, packed = true>
  // CHECK-SAME: -> <!cxx.vec<3 x f32, packed = true>, thread>
  %3 = cxx.load %v : <!cxx.vec<3 x f32>, thread> -> !cxx.vec<3 x f32>
  %w = cxx.var "w" = %3 : !cxx.vec<3 x f32> -> <!cxx.vec<3 x f32>, thread>
  %4 = cxx.address %w : <!cxx.vec<3 x f32>, thread> -> !cxx.ptr<!cxx.vec<3 x f32>, thread>
  cxx.expr %4 : !cxx.ptr<!cxx.vec<3 x f32>, thread>
  // The address of a component is that of the vector and an index.
  // CHECK: %[[ADDRESS:.*]] = cxx.address %v
  // CHECK: %[[FIRST:.*]] = cxx.cast "c" %[[ADDRESS]] : !cxx.ptr<!cxx.vec<3 x f32>, thread> -> !cxx.ptr<f32, thread>
  // CHECK: cxx.index %[[FIRST]][
  %5 = cxx.member %v field "y" : !cxx.lv<!cxx.vec<3 x f32>, thread> -> !cxx.lv<f32, thread>
  %6 = cxx.address %5 : <f32, thread> -> !cxx.ptr<f32, thread>
  cxx.expr %6 : !cxx.ptr<f32, thread>
}
