// Shuffles, votes and reductions: Metal's own functions for whole warps with
// one distance for all lanes; functions that compute the lane otherwise; masks.
// RUN: cu2x-opt %s --cu-lower-warp | FileCheck %s

// CHECK-LABEL: cxx.func @shuffles
cxx.func @shuffles "shuffles" : (f32, si32, si64) -> none ["v", "k", "wide"] {
^bb0(%v: !cxx.lv<f32, thread>, %k: !cxx.lv<si32, thread>, %wide: !cxx.lv<si64, thread>):
  // A constant distance.
  // CHECK: %[[N:.*]] = cxx.constant 16 : ui16
  // CHECK: msl.call "simd_shuffle_down"(%{{.*}}, %[[N]]) : (f32, ui16) -> f32
  %m0 = cxx.constant 4294967295 : ui32 "0xffffffff" -> ui32
  %v0 = cxx.load %v : <f32, thread> -> f32
  %d0 = cxx.constant 16 : ui32 -> ui32
  %w0 = cxx.constant 32 : si32 -> si32
  %0 = cu.call "__shfl_down_sync"(%m0, %v0, %d0, %w0) : (ui32, f32, ui32, si32) -> f32
  cxx.expr %0 : f32
  // One that may differ between lanes.
  // CHECK: cu.builtin "laneId"
  // CHECK: msl.polyfill "cu2x_shfl_down_sync"(%{{.*}}) : (f32, ui32, si32, ui32) -> f32
  %m1 = cxx.constant 4294967295 : ui32 -> ui32
  %v1 = cxx.load %v : <f32, thread> -> f32
  %k1 = cxx.load %k : <si32, thread> -> si32
  %d1 = cxx.cast "implicit" %k1 : si32 -> ui32
  %w1 = cxx.constant 32 : si32 -> si32
  %1 = cu.call "__shfl_down_sync"(%m1, %v1, %d1, %w1) : (ui32, f32, ui32, si32) -> f32
  cxx.expr %1 : f32
  // Segments.
  // CHECK: msl.polyfill "cu2x_shfl_xor_sync"
  %m2 = cxx.constant 4294967295 : ui32 -> ui32
  %v2 = cxx.load %v : <f32, thread> -> f32
  %d2 = cxx.constant 4 : si32 -> si32
  %w2 = cxx.constant 8 : si32 -> si32
  %2 = cu.call "__shfl_xor_sync"(%m2, %v2, %d2, %w2) : (ui32, f32, si32, si32) -> f32
  cxx.expr %2 : f32
  // 64 bits.
  // CHECK: msl.polyfill "cu2x_shfl_sync"(%{{.*}}) : (si64, si32, si32, ui32) -> si64
  %m3 = cxx.constant 4294967295 : ui32 -> ui32
  %v3 = cxx.load %wide : <si64, thread> -> si64
  %d3 = cxx.constant 0 : si32 -> si32
  %w3 = cxx.constant 32 : si32 -> si32
  %3 = cu.call "__shfl_sync"(%m3, %v3, %d3, %w3) : (ui32, si64, si32, si32) -> si64
  cxx.expr %3 : si64
  // An index of the lane's own, which CUDA takes modulo 32.
  // CHECK: %[[I:.*]] = cxx.binary "&"
  // CHECK: %[[S:.*]] = cxx.cast "functional" %[[I]] : si32 -> ui16
  // CHECK: msl.call "simd_shuffle"(%{{.*}}, %[[S]])
  %m4 = cxx.constant 4294967295 : ui32 -> ui32
  %v4 = cxx.load %v : <f32, thread> -> f32
  %d4 = cxx.load %k : <si32, thread> -> si32
  %w4 = cxx.constant 32 : si32 -> si32
  %4 = cu.call "__shfl_sync"(%m4, %v4, %d4, %w4) : (ui32, f32, si32, si32) -> f32
  cxx.expr %4 : f32
  cxx.return
}

// The loop of a reduction: offset is one number for the warp, at most 16.
// CHECK-LABEL: cxx.func @tree
cxx.func @tree "tree" : (f32) -> f32 ["v"] {
^bb0(%v: !cxx.lv<f32, thread>):
  cxx.for {
    %16 = cxx.constant 16 : si32 "16" -> si32
    %offset = cxx.var "offset" = %16 : si32 {style = "copy"} -> <si32, thread>
    cxx.loop while {
      %0 = cxx.load %offset : <si32, thread> -> si32
      %1 = cxx.constant 0 : si32 "0" -> si32
      %2 = cxx.binary ">" %0, %1 : si32, si32 -> i1
      cxx.yield %2 : i1
    } step {
      %0 = cxx.constant 2 : si32 "2" -> si32
      %1 = cxx.compound_assign "/" %offset, %0 in si32 : <si32, thread>, si32 -> !cxx.lv<si32, thread>
      cxx.yield %1 : !cxx.lv<si32, thread>
    } do {
      // CHECK: %[[O:.*]] = cxx.load %offset
      // CHECK-NOT: cxx.binary "&"
      // CHECK: msl.call "simd_shuffle_down"
      %0 = cxx.constant 4294967295 : ui32 "0xffffffff" -> ui32
      %1 = cxx.load %v : <f32, thread> -> f32
      %2 = cxx.load %offset : <si32, thread> -> si32
      %3 = cxx.cast "implicit" %2 : si32 -> ui32
      %4 = cxx.constant 32 : si32 "32" -> si32
      %5 = cu.call "__shfl_down_sync"(%0, %1, %3, %4) : (ui32, f32, ui32, si32) -> f32
      %6 = cxx.compound_assign "+" %v, %5 in f32 : <f32, thread>, f32 -> !cxx.lv<f32, thread>
      cxx.expr %6 : !cxx.lv<f32, thread>
    }
  }
  %r = cxx.load %v : <f32, thread> -> f32
  cxx.return %r : f32
}

// CHECK-LABEL: cxx.func @votes
cxx.func @votes "votes" : (si32, ui32) -> none ["p", "mask"] {
^bb0(%p: !cxx.lv<si32, thread>, %mask: !cxx.lv<ui32, thread>):
  // CHECK: %[[B:.*]] = msl.call "simd_ballot"
  // CHECK: %[[T:.*]] = msl.call "simd_vote::vote_t"(%[[B]])
  // CHECK: cxx.cast "functional" %[[T]] : ui64 -> ui32
  %m0 = cxx.constant 4294967295 : ui32 -> ui32
  %p0 = cxx.load %p : <si32, thread> -> si32
  %0 = cu.call "__ballot_sync"(%m0, %p0) : (ui32, si32) -> ui32
  cxx.expr %0 : ui32
  // CHECK: msl.polyfill "cu2x_any_sync"(%{{.*}}, %{{.*}}) : (ui32, i1) -> i1
  %m1 = cxx.load %mask : <ui32, thread> -> ui32
  %p1 = cxx.load %p : <si32, thread> -> si32
  %1 = cu.call "__any_sync"(%m1, %p1) : (ui32, si32) -> si32
  cxx.expr %1 : si32
  // The active lanes are all that vote: no mask.
  // CHECK: msl.call "simd_all"
  %m2 = cu.call "__activemask"() : () -> ui32
  %p2 = cxx.load %p : <si32, thread> -> si32
  %2 = cu.call "__all_sync"(%m2, %p2) : (ui32, si32) -> si32
  cxx.expr %2 : si32
  // CHECK: msl.call "simd_sum"(%{{.*}}) : (ui32) -> ui32
  %m3 = cxx.constant 4294967295 : ui32 -> ui32
  %p3 = cxx.load %mask : <ui32, thread> -> ui32
  %3 = cu.call "__reduce_add_sync"(%m3, %p3) : (ui32, ui32) -> ui32
  cxx.expr %3 : ui32
  // CHECK: msl.polyfill "cu2x_reduce_add_sync"
  %m4 = cxx.constant 65535 : ui32 -> ui32
  %p4 = cxx.load %mask : <ui32, thread> -> ui32
  %4 = cu.call "__reduce_add_sync"(%m4, %p4) : (ui32, ui32) -> ui32
  cxx.expr %4 : ui32
  cxx.return
}
