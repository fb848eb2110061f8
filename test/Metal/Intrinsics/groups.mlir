// Cooperative groups: blocks and tiles disappear, coalesced groups are masks.
// RUN: cu2x-opt %s --cu-lower-groups | FileCheck %s

// CHECK-LABEL: cxx.func @helper "helper" : (f32) -> f32 ["v"]
cxx.func @helper "helper" : (!cxx.opaque<"cooperative_groups::thread_block_tile<8, void>">, f32) -> f32 ["tile", "v"] {
^bb0(%tile: !cxx.lv<!cxx.opaque<"cooperative_groups::thread_block_tile<8, void>">, thread>, %v: !cxx.lv<f32, thread>):
  // CHECK: cxx.constant 8 : si32
  // CHECK: msl.polyfill "cu2x_shfl_down_sync"
  %0 = cxx.load %v : <f32, thread> -> f32
  %1 = cxx.constant 4 : ui32 -> ui32
  %2 = cu.call "cooperative_groups::__cu2x_tile<8>::shfl_down"(%tile, %0, %1) : (!cxx.lv<!cxx.opaque<"cooperative_groups::thread_block_tile<8, void>">, thread>, f32, ui32) -> f32
  cxx.return %2 : f32
}

// CHECK-LABEL: cxx.func @kernel
cxx.func @kernel "kernel" : () -> none [] {
  // CHECK-NOT: cooperative_groups
  %0 = cu.call "cooperative_groups::this_thread_block"() : () -> !cxx.opaque<"cooperative_groups::thread_block">
  %block = cxx.var "block" = %0 : !cxx.opaque<"cooperative_groups::thread_block"> -> <!cxx.opaque<"cooperative_groups::thread_block">, thread>
  %1 = cu.call "cooperative_groups::tiled_partition" template "8, cooperative_groups::thread_block"(%block) : (!cxx.lv<!cxx.opaque<"cooperative_groups::thread_block">, thread>) -> !cxx.opaque<"cooperative_groups::thread_block_tile<8, void>">
  %tile = cxx.var "tile" = %1 : !cxx.opaque<"cooperative_groups::thread_block_tile<8, void>"> -> <!cxx.opaque<"cooperative_groups::thread_block_tile<8, void>">, thread>
  // CHECK: cu.call "__syncthreads"
  %2 = cu.call "cooperative_groups::thread_block::sync"() : () -> none
  cxx.expr %2 : none
  // CHECK: cu.builtin "laneId"
  // CHECK: cxx.constant 7 : ui32
  // CHECK: cxx.binary "&"
  %3 = cu.call "cooperative_groups::__cu2x_tile<8>::thread_rank"() : () -> ui32
  cxx.expr %3 : ui32
  // CHECK: cxx.call @helper(%{{[0-9]+}}) : (f32) -> f32
  %4 = cxx.load %tile : <!cxx.opaque<"cooperative_groups::thread_block_tile<8, void>">, thread> -> !cxx.opaque<"cooperative_groups::thread_block_tile<8, void>">
  %5 = cxx.constant 1.0 : f32 -> f32
  %6 = cxx.call @helper(%4, %5) : (!cxx.opaque<"cooperative_groups::thread_block_tile<8, void>">, f32) -> f32
  cxx.expr %6 : f32
  // CHECK: %[[LANES:.*]] = cxx.var "lanes" = %{{.*}} : ui32 -> <ui32, thread>
  %7 = cu.call "cooperative_groups::coalesced_threads"() : () -> !cxx.opaque<"cooperative_groups::coalesced_group">
  %lanes = cxx.var "lanes" = %7 : !cxx.opaque<"cooperative_groups::coalesced_group"> -> <!cxx.opaque<"cooperative_groups::coalesced_group">, thread>
  // CHECK: msl.polyfill "cu2x_group_rank"
  %8 = cu.call "cooperative_groups::coalesced_group::thread_rank"(%lanes) : (!cxx.lv<!cxx.opaque<"cooperative_groups::coalesced_group">, thread>) -> ui32
  cxx.expr %8 : ui32
  cxx.return
}

// The finding says that there is one block.
// CHECK: @grid {{.*}}CU2X2023
// CHECK: cu.call "__syncthreads"
cxx.func @grid "grid" : () -> none [] {
  %0 = cu.call "cooperative_groups::this_grid"() : () -> !cxx.opaque<"cooperative_groups::grid_group">
  %g = cxx.var "g" = %0 : !cxx.opaque<"cooperative_groups::grid_group"> -> <!cxx.opaque<"cooperative_groups::grid_group">, thread>
  %1 = cu.call "cooperative_groups::grid_group::sync"(%g) : (!cxx.lv<!cxx.opaque<"cooperative_groups::grid_group">, thread>) -> none
  cxx.expr %1 : none
  cxx.return
}
