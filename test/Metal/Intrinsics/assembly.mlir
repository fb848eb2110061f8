// Inline PTX: single instructions with a row, and the rest.
// RUN: cu2x-opt %s --cu-lower-assembly | FileCheck %s

// CHECK-LABEL: cxx.func @known
cxx.func @known "known" : (ui32, !cxx.ptr<f32, device>) -> none ["d", "p"] {
^bb0(%d: !cxx.lv<ui32, thread>, %p: !cxx.lv<!cxx.ptr<f32, device>, thread>):
  // CHECK: cu.builtin "laneId"
  // CHECK: cxx.assign %d =
  cu.asm "mov.u32 %0, %%laneid;" ["=r"] [] volatile(%d) : !cxx.lv<ui32, thread>
  // CHECK: cxx.constant 150 : ui32
  // CHECK: msl.polyfill "cu2x_ptx_lop3"
  %0 = cxx.load %d : <ui32, thread> -> ui32
  %1 = cxx.load %d : <ui32, thread> -> ui32
  %2 = cxx.load %d : <ui32, thread> -> ui32
  cu.asm "lop3.b32 %0, %1, %2, %3, 0x96;" ["=r", "r", "r", "r"] [](%d, %0, %1, %2) : !cxx.lv<ui32, thread>, ui32, ui32, ui32
  // CHECK: %[[M:.*]] = cxx.binary "*"
  // CHECK: cxx.binary "+" %[[M]]
  %3 = cxx.load %d : <ui32, thread> -> ui32
  %4 = cxx.load %d : <ui32, thread> -> ui32
  %5 = cxx.load %d : <ui32, thread> -> ui32
  cu.asm "mad.lo.u32 %0, %1, %2, %3;" ["=r", "r", "r", "r"] [](%d, %3, %4, %5) : !cxx.lv<ui32, thread>, ui32, ui32, ui32
  // CHECK: cu.call "__syncthreads"
  "cu.asm"() <{text = "bar.sync 0;", constraints = [], clobbers = [], is_volatile}> : () -> ()
  cxx.return
}

// CHECK: @carry {{.*}}CU2X7035
// CHECK: cu.asm
cxx.func @carry "carry" : (ui32) -> none ["d"] {
^bb0(%d: !cxx.lv<ui32, thread>):
  %0 = cxx.load %d : <ui32, thread> -> ui32
  %1 = cxx.load %d : <ui32, thread> -> ui32
  cu.asm "add.cc.u32 %0, %1, %2; addc.u32 %0, %1, %2;" ["=r", "r", "r"] [](%d, %0, %1) : !cxx.lv<ui32, thread>, ui32, ui32
  cxx.return
}
