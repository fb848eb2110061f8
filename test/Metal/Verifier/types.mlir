// What MSL has no type for, and places without a space.
// RUN: cu2x-opt --msl-verify --split-input-file --verify-diagnostics %s

// expected-error @below {{the contract 'address spaces' is broken: '!cxx.ptr<f32, generic>' has no space}}
cxx.func @f "f" : (!cxx.ptr<f32, generic>) -> none ["p"] {
^bb0(%p: !cxx.lv<!cxx.ptr<f32, generic>, thread>):
}

// -----

cxx.func @f "f" : () -> none [] {
  // expected-error @below {{the contract 'types' is broken: 'f64' is no type of MSL}}
  %x = cxx.var "x" -> !cxx.lv<f64, thread>
}

// -----

// expected-error @below {{the contract 'types' is broken: 'f64' is no type of MSL}}
cxx.record @R "R" size 8 align 8 [#cxx.field<"x", f64>]

// -----

cxx.func @f "f" : () -> none [] {
  // expected-error @below {{'!cxx.vec<1 x f32>' is no vector of MSL}}
  %x = cxx.var "x" -> !cxx.lv<!cxx.vec<1 x f32>, thread>
}

// -----

cxx.func @f "f" : () -> none [] {
  // expected-error @below {{'i32' has no sign}}
  %x = cxx.var "x" -> !cxx.lv<i32, thread>
}

// -----

cxx.func @f "f" : () -> none [] {
  // expected-error @below {{'!cxx.record<@Nowhere>' is not declared}}
  %x = cxx.var "x" -> !cxx.lv<!cxx.record<@Nowhere>, thread>
}

// -----

// expected-error @below {{the contract 'records' is broken: bit-field low is left}}
cxx.record @R "R" size 4 align 4 [#cxx.field<"low", ui32, bits = 4>]
