// Every operation of the dialect reads back what it prints.
// RUN: cu2x-opt %s > %t.mlir && cu2x-opt %t.mlir | diff %t.mlir -
// RUN: FileCheck %s < %t.mlir

// CHECK: cxx.func @k "k" : (!cxx.ptr<f32, device>) -> none ["p"] attributes {msl.kernel, msl.max_threads = 64 : i64, parameter_attrs = [{msl.argument = 0 : i64, msl.buffer = 0 : i64}]}
cxx.func @k "k" : (!cxx.ptr<f32, device>) -> none ["p"] attributes {msl.kernel, msl.max_threads = 64 : i64, parameter_attrs = [{msl.buffer = 0 : i64, msl.argument = 0 : i64}]} {
^bb0(%p: !cxx.lv<!cxx.ptr<f32, device>, thread>):
  %0 = cxx.constant 1.0 : f32 -> f32
  // CHECK: msl.call "fast::exp"(%{{.*}}) : (f32) -> f32
  %1 = msl.call "fast::exp"(%0) : (f32) -> f32
  // CHECK: msl.call "as_type" template "int"(%{{.*}}) : (f32) -> si32
  %2 = msl.call "as_type" template "int"(%1) : (f32) -> si32
  cxx.expr %2 : si32
  // CHECK: msl.name "mem_flags::mem_device" : !cxx.opaque<"mem_flags">
  %3 = msl.name "mem_flags::mem_device" : !cxx.opaque<"mem_flags">
  %4 = msl.call "threadgroup_barrier"(%3) : (!cxx.opaque<"mem_flags">) -> none
  cxx.expr %4 : none
  // CHECK: msl.polyfill "cu2x_remainder_of"(%{{.*}}, %{{.*}}) : (si32, si32) -> si32
  %5 = cxx.constant 5 : si32 -> si32
  %6 = cxx.constant 3 : si32 -> si32
  %7 = msl.polyfill "cu2x_remainder_of"(%5, %6) : (si32, si32) -> si32
  cxx.expr %7 : si32
  // CHECK: msl.polyfill "cu2x_load" template "char"() : () -> none
  %8 = msl.polyfill "cu2x_load" template "char"() : () -> none
  cxx.expr %8 : none
  %v = cxx.var "v" -> <!cxx.vec<4 x f32>, thread>
  %9 = cxx.load %v : <!cxx.vec<4 x f32>, thread> -> !cxx.vec<4 x f32>
  // CHECK: msl.swizzle %{{.*}} components "xz" : !cxx.vec<4 x f32> -> !cxx.vec<2 x f32>
  %10 = msl.swizzle %9 components "xz" : !cxx.vec<4 x f32> -> !cxx.vec<2 x f32>
  cxx.expr %10 : !cxx.vec<2 x f32>
  %t = cxx.var "t" -> <!cxx.opaque<"texture2d<float>">, thread>
  %11 = cxx.load %t : <!cxx.opaque<"texture2d<float>">, thread> -> !cxx.opaque<"texture2d<float>">
  // CHECK: msl.call "get_width" method(%{{.*}})
  %12 = msl.call "get_width" method(%11) : (!cxx.opaque<"texture2d<float>">) -> ui32
  cxx.expr %12 : ui32
  cxx.return
}
