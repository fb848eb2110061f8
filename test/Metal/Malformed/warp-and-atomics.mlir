// Functions of warps and atomic functions with too few operands.
// RUN: cu2x-opt --cu-lower-warp --cu-lower-atomics --split-input-file --verify-diagnostics %s

cxx.func @shuffles "shuffles" : () -> none [] attributes {cu.kernel} {
  // expected-error @below {{'__shfl_sync' has too few operands}}
  %0 = cu.call "__shfl_sync"() : () -> si32
  cxx.expr %0 : si32
}

// -----

cxx.func @votes "votes" : (si32) -> none ["n"] attributes {cu.kernel} {
^bb0(%n: !cxx.lv<si32, thread>):
  %0 = cxx.load %n : <si32, thread> -> si32
  // expected-error @below {{'__ballot_sync' has too few operands}}
  %1 = cu.call "__ballot_sync"(%0) : (si32) -> ui32
  cxx.expr %1 : ui32
}

// -----

cxx.func @adds "adds" : (!cxx.ptr<si32, device>) -> none ["p"] attributes {cu.kernel} {
^bb0(%p: !cxx.lv<!cxx.ptr<si32, device>, thread>):
  %0 = cxx.load %p : <!cxx.ptr<si32, device>, thread> -> !cxx.ptr<si32, device>
  // expected-error @below {{'atomicAdd' has too few operands}}
  %1 = cu.call "atomicAdd"(%0) : (!cxx.ptr<si32, device>) -> si32
  cxx.expr %1 : si32
}
