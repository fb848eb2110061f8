// bf16 and pairs of it become structs of the polyfills: in records, constants,
// conversions, bits, operators and choices. Volatile ones and other vectors are
// refused, and a program without any stays as it is.
// RUN: cu2x-opt %s --cu-lower-bfloat="metal-version=300" | FileCheck %s
// RUN: cu2x-opt %s --cu-lower-bfloat="metal-version=300" | cu2x-opt | FileCheck %s
// RUN: cu2x-opt %s --cu-lower-bfloat="metal-version=310" | FileCheck %s --check-prefix=SAME --implicit-check-not=cu.findings --implicit-check-not=cu2x_bfloat
// RUN: cu2x-opt %s | cu2x-opt | FileCheck %s --check-prefix=NONE --implicit-check-not=cu.findings
// NONE: bf16

// CHECK: msl.soft_bfloat
// CHECK-LABEL: cxx.record @Pair
// CHECK-SAME: #cxx.field<"x", !cxx.opaque<"cu2x_bfloat">>, #cxx.field<"y", !cxx.opaque<"cu2x_bfloat2">>
// SAME: #cxx.field<"x", bf16>
cxx.record @Pair "Pair" size 8 align 4 [#cxx.field<"x", bf16>, #cxx.field<"y", !cxx.vec<2 x bf16>>]

// CHECK-LABEL: cxx.func @halved
// CHECK: msl.polyfill "cu2x_to_bfloat"(%{{.*}}) : (f32) -> !cxx.opaque<"cu2x_bfloat">
// CHECK: cxx.cast "functional" %{{.*}} : !cxx.opaque<"cu2x_bfloat"> -> f32
cxx.func @halved "halved" : (f32) -> f32 ["v"] {
^bb0(%v: !cxx.lv<f32, thread>):
  %0 = cxx.load %v : <f32, thread> -> f32
  %1 = cxx.cast "functional" %0 : f32 -> bf16
  %2 = cxx.cast "functional" %1 : bf16 -> f32
  cxx.return %2 : f32
}

// 1 + 2^-9 lies between 1 and its neighbour, nearer to 1.
// CHECK-LABEL: cxx.func @constants
// CHECK: msl.name "cu2x_bfloat{0x3F80 /* 1.001953125f */}"
// CHECK: msl.polyfill "cu2x_make_bfloat2"
// CHECK: msl.polyfill "cu2x_bfloat2_as_uint"(%{{.*}}) : (!cxx.opaque<"cu2x_bfloat2">) -> ui32
cxx.func @constants "constants" : () -> ui32 [] {
  %0 = cxx.constant 1.001953125e+00 : f32 "1.001953125f" -> f32
  %1 = cxx.cast "functional" %0 : f32 -> bf16
  %c = cxx.constant 2.000000e+00 : bf16 "2.0" -> bf16
  %2 = cxx.construct "paren"(%1, %c) : (bf16, bf16) -> !cxx.vec<2 x bf16>
  %3 = msl.call "as_type" template "uint"(%2) : (!cxx.vec<2 x bf16>) -> ui32
  cxx.return %3 : ui32
}

// From integers once, not by way of float; to half by way of it.
// CHECK-LABEL: cxx.func @integers
// CHECK: %[[L:.*]] = cxx.cast "functional" %{{.*}} : ui32 -> ui64
// CHECK: msl.polyfill "cu2x_integer2bfloat"(%[[L]]) : (ui64) -> !cxx.opaque<"cu2x_bfloat">
// SAME: msl.polyfill "cu2x_integer2bfloat"(%{{.*}}) : (ui64) -> bf16
// CHECK: %[[F:.*]] = cxx.cast "functional" %{{.*}} : !cxx.opaque<"cu2x_bfloat"> -> f32
// CHECK: cxx.cast "functional" %[[F]] : f32 -> f16
cxx.func @integers "integers" : (ui32) -> f16 ["v"] {
^bb0(%v: !cxx.lv<ui32, thread>):
  %0 = cxx.load %v : <ui32, thread> -> ui32
  %1 = cxx.cast "functional" %0 : ui32 -> bf16
  %2 = cxx.cast "functional" %1 : bf16 -> f16
  cxx.return %2 : f16
}

// A value beside a variable.
// CHECK-LABEL: cxx.func @chosen
// CHECK: cxx.unary "+" %{{.*}} : !cxx.opaque<"cu2x_bfloat"> -> !cxx.opaque<"cu2x_bfloat">
cxx.func @chosen "chosen" : (bf16, i1) -> bf16 ["v", "c"] {
^bb0(%v: !cxx.lv<bf16, thread>, %c: !cxx.lv<i1, thread>):
  %0 = cxx.load %c : <i1, thread> -> i1
  %1 = cxx.conditional %0 : i1 -> bf16 {
    %2 = cxx.load %v : <bf16, thread> -> bf16
    cxx.yield %2 : bf16
  }, {
    %3 = cxx.load %v : <bf16, thread> -> bf16
    %4 = cxx.unary "-" %3 : bf16 -> bf16
    cxx.yield %4 : bf16
  }
  cxx.return %1 : bf16
}

// CHECK-LABEL: cxx.func @polled
// CHECK-SAME: CU2X5042
cxx.func @polled "polled" : (!cxx.ptr<bf16, device, volatile = true>) -> f32 ["p"] {
^bb0(%p: !cxx.lv<!cxx.ptr<bf16, device, volatile = true>, thread>):
  %0 = cxx.load %p : <!cxx.ptr<bf16, device, volatile = true>, thread> -> !cxx.ptr<bf16, device, volatile = true>
  %1 = cxx.deref %0 : <bf16, device, volatile = true> -> !cxx.lv<bf16, device, volatile = true>
  %2 = cxx.load %1 : <bf16, device, volatile = true> -> bf16
  %3 = cxx.cast "functional" %2 : bf16 -> f32
  cxx.return %3 : f32
}

// CHECK-LABEL: cxx.record @Four
// CHECK-SAME: CU2X5042
cxx.record @Four "Four" size 8 align 8 [#cxx.field<"x", !cxx.vec<4 x bf16>>]

// CHECK-LABEL: cxx.func @plain
// CHECK-NOT: CU2X5042
cxx.func @plain "plain" : (f32) -> f32 ["v"] {
^bb0(%v: !cxx.lv<f32, thread>):
  %0 = cxx.load %v : <f32, thread> -> f32
  cxx.return %0 : f32
}
