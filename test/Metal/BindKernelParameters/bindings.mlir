// Pointers and values of a kernel get the indices of buffers in order; built-in
// values keep their attribute.
// RUN: cu2x-opt --msl-bind-kernel-parameters %s | FileCheck %s

// CHECK: cxx.func @k "k" : (!cxx.ptr<f32, device>, !cxx.ref<si32, constant, const = true>, !cxx.vec<3 x ui32>)
// CHECK-SAME: parameter_attrs = [{{.*}}msl.buffer = 0 : i64{{.*}}msl.buffer = 1 : i64{{.*}}msl.builtin = "thread_position_in_threadgroup"
cxx.func @k "k" : (!cxx.ptr<f32, device>, si32, !cxx.vec<3 x ui32>) -> none ["p", "n", "threadIdx"] attributes {cu.kernel, parameter_attrs = [{}, {}, {msl.builtin = "thread_position_in_threadgroup"}]} {
^bb0(%p: !cxx.lv<!cxx.ptr<f32, device>, thread>, %n: !cxx.lv<si32, thread>, %threadIdx: !cxx.lv<!cxx.vec<3 x ui32>, thread>):
  %0 = cxx.load %n : <si32, thread> -> si32
  cxx.expr %0 : si32
}
