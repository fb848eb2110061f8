// Operators on vectors that C++ has not.
// RUN: cu2x-opt --cu-lower-vector-operators --split-input-file --verify-diagnostics %s

// expected-error @below {{C++ has no 'operator@' of 1 operands outside of a class}}
cxx.func @unknown "operator@" : (!cxx.vec<2 x f32>) -> f32 ["a"] {
^bb0(%a: !cxx.lv<!cxx.vec<2 x f32>, thread>):
  %0 = cxx.constant 5.0e-01 : f32 -> f32
  cxx.return %0 : f32
}

// -----

// expected-error @below {{C++ has no 'operator()' of 1 operands outside of a class}}
cxx.func @called "operator()" : (!cxx.vec<2 x f32>) -> f32 ["a"] {
^bb0(%a: !cxx.lv<!cxx.vec<2 x f32>, thread>):
  %0 = cxx.constant 5.0e-01 : f32 -> f32
  cxx.return %0 : f32
}

// -----

// expected-error @below {{C++ has no 'operator*' of 3 operands outside of a class}}
cxx.func @three "operator*" : (!cxx.vec<2 x f32>, f32, f32) -> f32 ["a", "b", "c"] {
^bb0(%a: !cxx.lv<!cxx.vec<2 x f32>, thread>, %b: !cxx.lv<f32, thread>, %c: !cxx.lv<f32, thread>):
  %0 = cxx.constant 5.0e-01 : f32 -> f32
  cxx.return %0 : f32
}
