// Kernels and their bindings.
// RUN: cu2x-opt --msl-verify --split-input-file --verify-diagnostics %s

// expected-error @below {{parameter p has 0 bindings}}
cxx.func @k "k" : (!cxx.ptr<f32, device>) -> none ["p"] attributes {msl.kernel} {
^bb0(%p: !cxx.lv<!cxx.ptr<f32, device>, thread>):
}

// -----

// expected-error @below {{p and q are both msl.buffer 3}}
cxx.func @k "k" : (!cxx.ptr<f32, device>, !cxx.ptr<f32, device>) -> none ["p", "q"] attributes {msl.kernel, parameter_attrs = [{msl.buffer = 3 : i64}, {msl.buffer = 3 : i64}]} {
^bb0(%p: !cxx.lv<!cxx.ptr<f32, device>, thread>, %q: !cxx.lv<!cxx.ptr<f32, device>, thread>):
}

// -----

// expected-error @below {{msl.buffer 31 of p is not below 31}}
cxx.func @k "k" : (!cxx.ptr<f32, device>) -> none ["p"] attributes {msl.kernel, parameter_attrs = [{msl.buffer = 31 : i64}]} {
^bb0(%p: !cxx.lv<!cxx.ptr<f32, device>, thread>):
}

// -----

// expected-error @below {{parameter p has 2 bindings}}
cxx.func @k "k" : (!cxx.ptr<f32, device>) -> none ["p"] attributes {msl.kernel, parameter_attrs = [{msl.buffer = 0 : i64, msl.threadgroup = 0 : i64}]} {
^bb0(%p: !cxx.lv<!cxx.ptr<f32, device>, thread>):
}

// -----

// expected-error @below {{"thread_position" is no built-in of a kernel}}
cxx.func @k "k" : (ui32) -> none ["t"] attributes {msl.kernel, parameter_attrs = [{msl.builtin = "thread_position"}]} {
^bb0(%t: !cxx.lv<ui32, thread>):
}

// -----

// expected-error @below {{parameter n is passed by value}}
cxx.func @k "k" : (si32) -> none ["n"] attributes {msl.kernel, parameter_attrs = [{msl.buffer = 0 : i64}]} {
^bb0(%n: !cxx.lv<si32, thread>):
}

// -----

// expected-error @below {{parameter p points to pointers}}
cxx.func @k "k" : (!cxx.ptr<!cxx.ptr<f32, device>, device>) -> none ["p"] attributes {msl.kernel, parameter_attrs = [{msl.buffer = 0 : i64}]} {
^bb0(%p: !cxx.lv<!cxx.ptr<!cxx.ptr<f32, device>, device>, thread>):
}

// -----

// expected-error @below {{parameter p points to thread memory}}
cxx.func @k "k" : (!cxx.ptr<f32, thread>) -> none ["p"] attributes {msl.kernel, parameter_attrs = [{msl.buffer = 0 : i64}]} {
^bb0(%p: !cxx.lv<!cxx.ptr<f32, thread>, thread>):
}

// -----

// expected-error @below {{k has no bindings yet}}
cxx.func @k "k" : () -> none [] attributes {cu.kernel} {
  cxx.return
}

// -----

// expected-error @below {{kernel returns a value}}
cxx.func @k "k" : () -> si32 [] attributes {msl.kernel} {
  cxx.return
}

// -----

// expected-error @below {{msl.max_threads is not between 1 and 1024}}
cxx.func @k "k" : () -> none [] attributes {msl.kernel, msl.max_threads = 2048 : i64} {
  cxx.return
}

// -----

cxx.func @k1 "k" : () -> none [] attributes {msl.kernel} {
  cxx.return
}
// expected-error @below {{two kernels named k}}
cxx.func @k2 "k" : () -> none [] attributes {msl.kernel} {
  cxx.return
}

// -----

cxx.func @k "k" : () -> none [] attributes {msl.kernel} {
  cxx.return
}
cxx.func @f "f" : () -> none [] {
  // expected-error @below {{kernel k is called}}
  %0 = cxx.call @k() : () -> none
  cxx.expr %0 : none
}
