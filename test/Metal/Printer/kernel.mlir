// A kernel: its attributes, parameters with their bindings, comments, and
// expressions in the shape they were written in.
// RUN: cu2x-opt --msl-verify --msl-print -o /dev/null %s > %t.metal
// RUN: FileCheck %s < %t.metal
// RUN: %msl_check %t.metal

// CHECK:      #include <metal_stdlib>
// CHECK:      #pragma METAL fp math_mode(safe)
// CHECK:      using namespace metal;
// CHECK-EMPTY:
// CHECK-NEXT: // y = a * x + y
// CHECK-NEXT: {{\[\[}}max_total_threads_per_threadgroup(256)]]
// CHECK-NEXT: kernel void saxpy(constant int &n {{\[\[}}buffer(0)]],
// CHECK-NEXT:                   constant float &a {{\[\[}}buffer(1)]],
// CHECK-NEXT:                   device const float *x {{\[\[}}buffer(2)]],
// CHECK-NEXT:                   device float *y {{\[\[}}buffer(3)]],
// CHECK-NEXT:                   uint3 threadIdx {{\[\[}}thread_position_in_threadgroup]]) {
// CHECK-NEXT:   int i = threadIdx.x;
// CHECK-NEXT:   if (i < n) {
// CHECK-NEXT:     /* the work
// CHECK-NEXT:      * of it */
// CHECK-NEXT:     y[i] += a * x[i]; // done
// CHECK-NEXT:   }
// CHECK-NEXT: }

cxx.comment "// y = a * x + y"
cxx.func @saxpy "saxpy" : (!cxx.ref<si32, constant>, !cxx.ref<f32, constant>, !cxx.ptr<f32, device, const = true>, !cxx.ptr<f32, device>, !cxx.vec<3 x ui32>) -> none ["n", "a", "x", "y", "threadIdx"] attributes {msl.kernel, msl.max_threads = 256 : i64, parameter_attrs = [{msl.buffer = 0 : i64}, {msl.buffer = 1 : i64}, {msl.buffer = 2 : i64}, {msl.buffer = 3 : i64}, {msl.builtin = "thread_position_in_threadgroup"}]} {
^bb0(%n: !cxx.lv<si32, constant>, %a: !cxx.lv<f32, constant>, %x: !cxx.lv<!cxx.ptr<f32, device, const = true>, thread>, %y: !cxx.lv<!cxx.ptr<f32, device>, thread>, %t: !cxx.lv<!cxx.vec<3 x ui32>, thread>):
  %tx = cxx.member %t field "x" : !cxx.lv<!cxx.vec<3 x ui32>, thread> -> !cxx.lv<ui32, thread>
  %txv = cxx.load %tx : !cxx.lv<ui32, thread> -> ui32
  %c = cxx.cast "implicit" %txv : ui32 -> si32
  %i = cxx.var "i" = %c : si32 {style = "copy"} -> !cxx.lv<si32, thread>
  %i1 = cxx.load %i : !cxx.lv<si32, thread> -> si32
  %n1 = cxx.load %n : !cxx.lv<si32, constant> -> si32
  %cmp = cxx.binary "<" %i1, %n1 : si32, si32 -> i1
  cxx.if %cmp : i1 {
    cxx.comment "/* the work\n     * of it */"
    %y1 = cxx.load %y : !cxx.lv<!cxx.ptr<f32, device>, thread> -> !cxx.ptr<f32, device>
    %i2 = cxx.load %i : !cxx.lv<si32, thread> -> si32
    %yi = cxx.index %y1[%i2] : !cxx.ptr<f32, device>, si32 -> !cxx.lv<f32, device>
    %a1 = cxx.load %a : !cxx.lv<f32, constant> -> f32
    %x1 = cxx.load %x : !cxx.lv<!cxx.ptr<f32, device, const = true>, thread> -> !cxx.ptr<f32, device, const = true>
    %i3 = cxx.load %i : !cxx.lv<si32, thread> -> si32
    %xi = cxx.index %x1[%i3] : !cxx.ptr<f32, device, const = true>, si32 -> !cxx.lv<f32, device, const = true>
    %xv = cxx.load %xi : !cxx.lv<f32, device, const = true> -> f32
    %m = cxx.binary "*" %a1, %xv : f32, f32 -> f32
    %as = cxx.compound_assign "+" %yi, %m in f32 : !cxx.lv<f32, device>, f32 -> !cxx.lv<f32, device>
    cxx.expr %as {cxx.trailing = "// done"} : !cxx.lv<f32, device>
  }
}
