// Literals that are no arrays of characters of 8 bits.
// RUN: cu2x-opt --cu-lower-strings --split-input-file --verify-diagnostics %s

cxx.func @number "number" : () -> none [] attributes {cu.kernel} {
  // expected-error @below {{a literal is an array of characters of 8 bits}}
  %0 = cxx.string "ab" : !cxx.lv<si32, constant, const = true>
  cxx.expr %0 : !cxx.lv<si32, constant, const = true>
}

// -----

cxx.func @wide "wide" : () -> none [] attributes {cu.kernel} {
  // expected-error @below {{a literal is an array of characters of 8 bits}}
  %0 = cxx.string "ab" : !cxx.lv<!cxx.array<3 x si32>, constant, const = true>
  cxx.expr %0 : !cxx.lv<!cxx.array<3 x si32>, constant, const = true>
}
