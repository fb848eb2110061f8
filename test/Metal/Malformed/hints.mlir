// Hints and questions about nothing.
// RUN: cu2x-opt --cu-lower-hints --split-input-file --verify-diagnostics %s

cxx.func @asks "asks" : () -> none [] attributes {cu.kernel} {
  // expected-error @below {{'__isGlobal' takes an operand}}
  %0 = cu.call "__isGlobal"() : () -> ui32
  cxx.expr %0 : ui32
}

// -----

cxx.func @expects "expects" : () -> none [] attributes {cu.kernel} {
  // expected-error @below {{'__builtin_expect' takes an operand}}
  %0 = cu.call "__builtin_expect"() : () -> si64
  cxx.expr %0 : si64
}
