// What is reported of warp functions, and what is not.
// RUN: cu2x-opt %s --cu-lower-warp | FileCheck %s

// CHECK: @outside {{.*}}CU2X1020
cxx.func @outside "outside" : (f32) -> none ["v"] {
^bb0(%v: !cxx.lv<f32, thread>):
  %m0 = cxx.constant 65535 : ui32 -> ui32
  %v0 = cxx.load %v : <f32, thread> -> f32
  %d0 = cxx.constant 20 : si32 -> si32
  %w0 = cxx.constant 32 : si32 -> si32
  %0 = cu.call "__shfl_sync"(%m0, %v0, %d0, %w0) : (ui32, f32, si32, si32) -> f32
  cxx.expr %0 : f32
  cxx.return
}

// CHECK: @inside
// CHECK-NOT: CU2X1020
cxx.func @inside "inside" : (f32) -> none ["v"] {
^bb0(%v: !cxx.lv<f32, thread>):
  %m0 = cxx.constant 65535 : ui32 -> ui32
  %v0 = cxx.load %v : <f32, thread> -> f32
  %d0 = cxx.constant 15 : si32 -> si32
  %w0 = cxx.constant 32 : si32 -> si32
  %0 = cu.call "__shfl_sync"(%m0, %v0, %d0, %w0) : (ui32, f32, si32, si32) -> f32
  cxx.expr %0 : f32
  cxx.return
}

// CHECK: @old {{.*}}CU2X1021
cxx.func @old "old" : (f32) -> none ["v"] {
^bb0(%v: !cxx.lv<f32, thread>):
  %v0 = cxx.load %v : <f32, thread> -> f32
  %d0 = cxx.constant 1 : ui32 -> ui32
  %w0 = cxx.constant 32 : si32 -> si32
  %0 = cu.call "__shfl_up"(%v0, %d0, %w0) : (f32, ui32, si32) -> f32
  cxx.expr %0 : f32
  cxx.return
}

// CHECK: @diverged {{.*}}CU2X1022
cxx.func @diverged "diverged" : (i1) -> none ["c"] {
^bb0(%c: !cxx.lv<i1, thread>):
  %0 = cxx.load %c : <i1, thread> -> i1
  cxx.if %0 : i1 {
    %m = cxx.constant 65535 : ui32 -> ui32
    %1 = cu.call "__syncwarp"(%m) : (ui32) -> none
    cxx.expr %1 : none
  }
  cxx.return
}

// CHECK: @together
// CHECK-NOT: CU2X1022
// CHECK: msl.call "simdgroup_barrier"
cxx.func @together "together" : () -> none [] {
  %m = cxx.constant 65535 : ui32 -> ui32
  %1 = cu.call "__syncwarp"(%m) : (ui32) -> none
  cxx.expr %1 : none
  cxx.return
}
