// Barriers with operands that CUDA's do not take.
// RUN: cu2x-opt --cu-lower-barriers --split-input-file --verify-diagnostics %s

cxx.func @none "none" : () -> none [] attributes {cu.kernel} {
  // expected-error @below {{'__syncthreads_count' takes an operand}}
  %0 = cu.call "__syncthreads_count"() : () -> si32
  cxx.expr %0 : si32
}

// -----

cxx.func @more "more" : (si32) -> none ["n"] attributes {cu.kernel} {
^bb0(%n: !cxx.lv<si32, thread>):
  %0 = cxx.load %n : <si32, thread> -> si32
  // expected-error @below {{'__syncthreads' takes no operand}}
  %1 = cu.call "__syncthreads"(%0) : (si32) -> none
  cxx.expr %1 : none
}

// -----

cxx.func @pointer "pointer" : (!cxx.ptr<f32, device>) -> none ["p"] attributes {cu.kernel} {
^bb0(%p: !cxx.lv<!cxx.ptr<f32, device>, thread>):
  %0 = cxx.load %p : <!cxx.ptr<f32, device>, thread> -> !cxx.ptr<f32, device>
  // expected-error @below {{'__syncthreads_and' takes an integer}}
  %1 = cu.call "__syncthreads_and"(%0) : (!cxx.ptr<f32, device>) -> si32
  cxx.expr %1 : si32
}
