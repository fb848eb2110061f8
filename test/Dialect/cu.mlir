// Every operation of the dialect reads back what it prints, an asm without
// operands too.
// RUN: cu2x-opt %s > %t.mlir && cu2x-opt %t.mlir | diff %t.mlir -
// RUN: FileCheck %s < %t.mlir

// CHECK: cxx.func @k "k" : () -> none [] attributes {cu.kernel}
cxx.func @k "k" : () -> none [] attributes {cu.kernel} {
  // CHECK: cxx.var "tile" {cu.shared} -> <!cxx.array<32 x f32>, threadgroup>
  %tile = cxx.var "tile" {cu.shared} -> <!cxx.array<32 x f32>, threadgroup>
  %d = cxx.var "d" -> <ui32, thread>
  // CHECK: cu.builtin "threadIdx" : !cxx.lv<!cxx.vec<3 x ui32>, thread, const = true>
  %0 = cu.builtin "threadIdx" : !cxx.lv<!cxx.vec<3 x ui32>, thread, const = true>
  %1 = cxx.member %0 field "x" : !cxx.lv<!cxx.vec<3 x ui32>, thread, const = true> -> !cxx.lv<ui32, thread, const = true>
  %2 = cxx.load %1 : <ui32, thread, const = true> -> ui32
  // CHECK: cu.call "__popc"(%{{.*}}) : (ui32) -> si32
  %3 = cu.call "__popc"(%2) : (ui32) -> si32
  cxx.expr %3 : si32
  // CHECK: cu.call "tiled_partition" template "32"() : () -> none
  %4 = cu.call "tiled_partition" template "32"() : () -> none
  cxx.expr %4 : none
  // CHECK: cu.asm "mov.u32 %0, %%laneid;" ["=r"] [] volatile(%{{.*}}) : !cxx.lv<ui32, thread>
  cu.asm "mov.u32 %0, %%laneid;" ["=r"] [] volatile(%d) : !cxx.lv<ui32, thread>
  // CHECK: cu.asm "bar.sync 0;" [] ["memory"]()
  cu.asm "bar.sync 0;" [] ["memory"]()
  cxx.return
}
