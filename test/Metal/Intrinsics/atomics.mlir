// Atomics: Metal's own, emulations, and refusals by type and memory.
// RUN: cu2x-opt %s --cu-lower-atomics | FileCheck %s

// CHECK-LABEL: cxx.func @words
cxx.func @words "words" : (!cxx.ptr<ui32, device>, !cxx.ptr<si32, threadgroup>, ui32) -> none ["p", "t", "v"] {
^bb0(%p: !cxx.lv<!cxx.ptr<ui32, device>, thread>, %t: !cxx.lv<!cxx.ptr<si32, threadgroup>, thread>, %v: !cxx.lv<ui32, thread>):
  // CHECK: %[[A:.*]] = cxx.cast "c" %{{.*}} : !cxx.ptr<ui32, device> -> !cxx.ptr<!cxx.opaque<"atomic_uint">, device>
  // CHECK: msl.call "atomic_fetch_add_explicit"(%[[A]], %{{.*}}, %{{.*}}) : {{.*}} -> ui32
  %0 = cxx.load %p : <!cxx.ptr<ui32, device>, thread> -> !cxx.ptr<ui32, device>
  %1 = cxx.load %v : <ui32, thread> -> ui32
  %2 = cu.call "atomicAdd"(%0, %1) : (!cxx.ptr<ui32, device>, ui32) -> ui32
  cxx.expr %2 : ui32
  // CHECK: msl.call "atomic_fetch_max_explicit"
  %3 = cxx.load %t : <!cxx.ptr<si32, threadgroup>, thread> -> !cxx.ptr<si32, threadgroup>
  %4 = cxx.constant 7 : si32 -> si32
  %5 = cu.call "atomicMax"(%3, %4) : (!cxx.ptr<si32, threadgroup>, si32) -> si32
  cxx.expr %5 : si32
  // CHECK: msl.polyfill "cu2x_atomicCAS"
  %6 = cxx.load %p : <!cxx.ptr<ui32, device>, thread> -> !cxx.ptr<ui32, device>
  %7 = cxx.load %v : <ui32, thread> -> ui32
  %8 = cxx.load %v : <ui32, thread> -> ui32
  %9 = cu.call "atomicCAS"(%6, %7, %8) : (!cxx.ptr<ui32, device>, ui32, ui32) -> ui32
  cxx.expr %9 : ui32
  cxx.return
}

// CHECK-LABEL: cxx.func @floats
cxx.func @floats "floats" : (!cxx.ptr<f32, device>, !cxx.ptr<f32, threadgroup>) -> none ["p", "t"] {
^bb0(%p: !cxx.lv<!cxx.ptr<f32, device>, thread>, %t: !cxx.lv<!cxx.ptr<f32, threadgroup>, thread>):
  // CHECK: !cxx.opaque<"atomic_float">
  // CHECK: msl.call "atomic_fetch_add_explicit"
  %0 = cxx.load %p : <!cxx.ptr<f32, device>, thread> -> !cxx.ptr<f32, device>
  %1 = cxx.constant 1.0 : f32 -> f32
  %2 = cu.call "atomicAdd"(%0, %1) : (!cxx.ptr<f32, device>, f32) -> f32
  cxx.expr %2 : f32
  // CHECK: msl.polyfill "cu2x_atomicAdd_float"
  %3 = cxx.load %t : <!cxx.ptr<f32, threadgroup>, thread> -> !cxx.ptr<f32, threadgroup>
  %4 = cxx.constant 1.0 : f32 -> f32
  %5 = cu.call "atomicAdd"(%3, %4) : (!cxx.ptr<f32, threadgroup>, f32) -> f32
  cxx.expr %5 : f32
  cxx.return
}

// Without the result in two halves; with it there is no such thing.
// CHECK: @unused
// CHECK-NOT: CU2X4020
// CHECK: msl.polyfill "cu2x_atomicAdd_long"(%{{.*}}) : (!cxx.ptr<ui64, device>, ui64) -> none
cxx.func @unused "unused" : (!cxx.ptr<ui64, device>) -> none ["p"] {
^bb0(%p: !cxx.lv<!cxx.ptr<ui64, device>, thread>):
  %0 = cxx.load %p : <!cxx.ptr<ui64, device>, thread> -> !cxx.ptr<ui64, device>
  %1 = cxx.constant 1 : ui64 -> ui64
  %2 = cu.call "atomicAdd"(%0, %1) : (!cxx.ptr<ui64, device>, ui64) -> ui64
  cxx.expr %2 : ui64
  cxx.return
}

// CHECK: @used {{.*}}"atomicAdd", "ulong", "global"{{.*}}CU2X4020
cxx.func @used "used" : (!cxx.ptr<ui64, device>) -> ui64 ["p"] {
^bb0(%p: !cxx.lv<!cxx.ptr<ui64, device>, thread>):
  %0 = cxx.load %p : <!cxx.ptr<ui64, device>, thread> -> !cxx.ptr<ui64, device>
  %1 = cxx.constant 1 : ui64 -> ui64
  %2 = cu.call "atomicAdd"(%0, %1) : (!cxx.ptr<ui64, device>, ui64) -> ui64
  cxx.return %2 : ui64
}

// CHECK: @system {{.*}}CU2X4021
cxx.func @system "system" : (!cxx.ptr<ui32, device>) -> none ["p"] {
^bb0(%p: !cxx.lv<!cxx.ptr<ui32, device>, thread>):
  %0 = cxx.load %p : <!cxx.ptr<ui32, device>, thread> -> !cxx.ptr<ui32, device>
  %1 = cxx.constant 1 : ui32 -> ui32
  %2 = cu.call "atomicAdd_system"(%0, %1) : (!cxx.ptr<ui32, device>, ui32) -> ui32
  cxx.expr %2 : ui32
  cxx.return
}
