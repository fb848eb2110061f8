// Calls with fewer operands, or others, than what becomes of them has.
// RUN: cu2x-opt --cu-lower-functions --split-input-file --verify-diagnostics %s

cxx.func @infix "infix" : (f32) -> none ["x"] attributes {cu.kernel} {
^bb0(%x: !cxx.lv<f32, thread>):
  %0 = cxx.load %x : <f32, thread> -> f32
  // expected-error @below {{'fmaxf' has too few operands}}
  %1 = cu.call "fmaxf"(%0) : (f32) -> f32
  cxx.expr %1 : f32
}

// -----

cxx.func @load "load" : () -> none [] attributes {cu.kernel} {
  // expected-error @below {{'__ldg' has too few operands}}
  %0 = cu.call "__ldg"() : () -> f32
  cxx.expr %0 : f32
}

// -----

cxx.func @number "number" : (si32) -> none ["n"] attributes {cu.kernel} {
^bb0(%n: !cxx.lv<si32, thread>):
  %0 = cxx.load %n : <si32, thread> -> si32
  // expected-error @below {{'__ldg' takes a pointer}}
  %1 = cu.call "__ldg"(%0) : (si32) -> f32
  cxx.expr %1 : f32
}
