// What Metal cannot shuffle by itself goes in parts or through a wider type;
// double and vectors of 64-bit numbers stay and are refused with the rest.
// RUN: cu2x-opt %s --cu-lower-warp | FileCheck %s
// RUN: cu2x-opt %s --cu-lower-warp --cu-refuse-calls | FileCheck --check-prefix=REFUSED %s

// CHECK-LABEL: cxx.func @narrow
cxx.func @narrow "narrow" : (i1, si8, f16) -> none ["b", "c", "h"] {
^bb0(%b: !cxx.lv<i1, thread>, %c: !cxx.lv<si8, thread>, %h: !cxx.lv<f16, thread>):
  // CHECK: msl.polyfill "cu2x_shfl_xor_sync"(%{{.*}}) : (i1, {{.*}}) -> i1
  %m0 = cxx.constant 4294967295 : ui32 -> ui32
  %v0 = cxx.load %b : <i1, thread> -> i1
  %d0 = cxx.constant 1 : si32 -> si32
  %w0 = cxx.constant 32 : si32 -> si32
  %0 = cu.call "__shfl_xor_sync"(%m0, %v0, %d0, %w0) : (ui32, i1, si32, si32) -> i1
  cxx.expr %0 : i1
  // CHECK: msl.call "simd_shuffle_xor"(%{{.*}}) : (si8, ui16) -> si8
  %m1 = cxx.constant 4294967295 : ui32 -> ui32
  %v1 = cxx.load %c : <si8, thread> -> si8
  %d1 = cxx.constant 1 : si32 -> si32
  %w1 = cxx.constant 32 : si32 -> si32
  %1 = cu.call "__shfl_xor_sync"(%m1, %v1, %d1, %w1) : (ui32, si8, si32, si32) -> si8
  cxx.expr %1 : si8
  // CHECK: msl.call "simd_shuffle_xor"(%{{.*}}) : (f16, ui16) -> f16
  %m2 = cxx.constant 4294967295 : ui32 -> ui32
  %v2 = cxx.load %h : <f16, thread> -> f16
  %d2 = cxx.constant 1 : si32 -> si32
  %w2 = cxx.constant 32 : si32 -> si32
  %2 = cu.call "__shfl_xor_sync"(%m2, %v2, %d2, %w2) : (ui32, f16, si32, si32) -> f16
  cxx.expr %2 : f16
  cxx.return
}

// CHECK-LABEL: cxx.func @pairs
// REFUSED: cxx.func @pairs {{.*}}CU2X7030
cxx.func @pairs "pairs" : (!cxx.vec<2 x ui64>) -> none ["v"] {
^bb0(%v: !cxx.lv<!cxx.vec<2 x ui64>, thread>):
  // CHECK: cu.call "__shfl_sync"
  %m0 = cxx.constant 4294967295 : ui32 -> ui32
  %v0 = cxx.load %v : <!cxx.vec<2 x ui64>, thread> -> !cxx.vec<2 x ui64>
  %d0 = cxx.constant 1 : si32 -> si32
  %w0 = cxx.constant 32 : si32 -> si32
  %0 = cu.call "__shfl_sync"(%m0, %v0, %d0, %w0) : (ui32, !cxx.vec<2 x ui64>, si32, si32) -> !cxx.vec<2 x ui64>
  cxx.expr %0 : !cxx.vec<2 x ui64>
  cxx.return
}
