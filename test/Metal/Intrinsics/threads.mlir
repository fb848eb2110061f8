// Barriers, fences and what a kernel cannot do.
// RUN: cu2x-opt %s --cu-lower-control --cu-lower-barriers --cu-lower-fences --cu-refuse-calls | FileCheck %s
// RUN: cu2x-opt %s --cu-lower-fences=metal-version=310 | FileCheck %s --check-prefix=OLD

// CHECK-LABEL: cxx.func @barriers
cxx.func @barriers "barriers" : (si32) -> si32 ["p"] {
^bb0(%p: !cxx.lv<si32, thread>):
  // CHECK: %[[WORDS:.*]] = cxx.var "partial" {cu.shared} -> <!cxx.array<32 x ui32>, threadgroup>
  // CHECK: %[[F:.*]] = msl.name "mem_flags::mem_threadgroup | mem_flags::mem_device"
  // CHECK: msl.call "threadgroup_barrier"(%[[F]])
  %0 = cu.call "__syncthreads"() : () -> none
  cxx.expr %0 : none
  // CHECK: cxx.decay %[[WORDS]]
  // CHECK: cu.builtin "laneId"
  // CHECK: cu.builtin "warpId"
  // CHECK: cu.builtin "warpsPerBlock"
  // CHECK: msl.polyfill "cu2x_syncthreads_count"
  %1 = cxx.load %p : <si32, thread> -> si32
  %2 = cu.call "__syncthreads_count"(%1) : (si32) -> si32
  cxx.return %2 : si32
}

// CHECK: @fences {{.*}}__threadfence_system{{.*}}CU2X2021
// OLD: @fences {{.*}}CU2X2022
cxx.func @fences "fences" : () -> none [] {
  // CHECK: msl.name "thread_scope_threadgroup"
  // CHECK: msl.call "atomic_thread_fence"
  // OLD: cu.call "__threadfence_block"
  %0 = cu.call "__threadfence_block"() : () -> none
  cxx.expr %0 : none
  // CHECK: msl.name "thread_scope_device"
  // CHECK: msl.call "atomic_thread_fence"
  %1 = cu.call "__threadfence"() : () -> none
  cxx.expr %1 : none
  // CHECK: msl.name "thread_scope_device"
  %2 = cu.call "__threadfence_system"() : () -> none
  cxx.expr %2 : none
  cxx.return
}

// CHECK: @unknown {{.*}}"subgroup_magic", ""{{.*}}CU2X7030
cxx.func @unknown "unknown" : () -> none [] {
  %0 = cu.call "subgroup_magic"() : () -> none
  cxx.expr %0 : none
  cxx.return
}

// CHECK: @ticks {{.*}}CU2X7033
cxx.func @ticks "ticks" : () -> si64 [] {
  %0 = cu.call "clock64"() : () -> si64
  cxx.return %0 : si64
}

// CHECK-LABEL: cxx.func @width
cxx.func @width "width" : () -> si32 [] {
  // CHECK: %[[W:.*]] = cxx.constant 32 : si32
  // CHECK: cxx.return %[[W]]
  %0 = cu.builtin "warpSize" : !cxx.lv<si32, thread, const = true>
  %1 = cxx.load %0 : <si32, thread, const = true> -> si32
  cxx.return %1 : si32
}
