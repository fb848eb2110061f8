// Functions on float by their rows: renamed, precise and fast forms, emulations,
// operators, bits; overloads of C++ by the type; double is left alone.
// RUN: cu2x-opt %s --cu-lower-functions | FileCheck %s

// CHECK-LABEL: cxx.func @floats
cxx.func @floats "floats" : (f32, !cxx.ptr<f32, device>) -> none ["x", "out"] {
^bb0(%x: !cxx.lv<f32, thread>, %out: !cxx.lv<!cxx.ptr<f32, device>, thread>):
  // CHECK: msl.call "fabs"(%{{.*}}) : (f32) -> f32
  %0 = cxx.load %x : <f32, thread> -> f32
  %1 = cu.call "fabsf"(%0) : (f32) -> f32
  cxx.expr %1 : f32
  // CHECK: msl.call "fabs"(%{{.*}}) : (f32) -> f32
  %2 = cxx.load %x : <f32, thread> -> f32
  %3 = cu.call "std::abs"(%2) : (f32) -> f32
  cxx.expr %3 : f32
  // CHECK: msl.call "precise::exp"(%{{.*}}) : (f32) -> f32
  %4 = cxx.load %x : <f32, thread> -> f32
  %5 = cu.call "expf"(%4) : (f32) -> f32
  cxx.expr %5 : f32
  // CHECK: msl.call "fast::exp"(%{{.*}}) : (f32) -> f32
  %6 = cxx.load %x : <f32, thread> -> f32
  %7 = cu.call "__expf"(%6) : (f32) -> f32
  cxx.expr %7 : f32
  // CHECK: msl.polyfill "cu2x_erff"(%{{.*}}) : (f32) -> f32
  %8 = cxx.load %x : <f32, thread> -> f32
  %9 = cu.call "erff"(%8) : (f32) -> f32
  cxx.expr %9 : f32
  // CHECK: %[[ONE:.*]] = cxx.constant 1.0{{.*}} -> f32
  // CHECK: cxx.binary "/" %[[ONE]], %{{.*}} : f32, f32 -> f32
  %10 = cxx.load %x : <f32, thread> -> f32
  %11 = cu.call "__frcp_rn"(%10) : (f32) -> f32
  cxx.expr %11 : f32
  // CHECK: msl.call "as_type" template "uint"(%{{.*}}) : (f32) -> ui32
  %12 = cxx.load %x : <f32, thread> -> f32
  %13 = cu.call "__float_as_uint"(%12) : (f32) -> ui32
  cxx.expr %13 : ui32
  // CHECK: msl.polyfill "cu2x_sincosf"(%{{.*}}) : (f32, !cxx.ptr<f32, device>, !cxx.ptr<f32, device>) -> none
  %14 = cxx.load %x : <f32, thread> -> f32
  %15 = cxx.load %out : <!cxx.ptr<f32, device>, thread> -> !cxx.ptr<f32, device>
  %16 = cxx.load %out : <!cxx.ptr<f32, device>, thread> -> !cxx.ptr<f32, device>
  %17 = cu.call "sincosf"(%14, %15, %16) : (f32, !cxx.ptr<f32, device>, !cxx.ptr<f32, device>) -> none
  cxx.expr %17 : none
  // CHECK: msl.name "INFINITY" : f32
  %18 = cu.call "__builtin_inff"() : () -> f32
  cxx.expr %18 : f32
  cxx.return
}

// CHECK-LABEL: cxx.func @doubles
cxx.func @doubles "doubles" : (f64) -> f64 ["x"] {
^bb0(%x: !cxx.lv<f64, thread>):
  // CHECK: cu.call "exp"(%{{.*}}) : (f64) -> f64
  %0 = cxx.load %x : <f64, thread> -> f64
  %1 = cu.call "exp"(%0) : (f64) -> f64
  cxx.return %1 : f64
}

// A reference that std::max gives is the value, where it is only read. For NaN
// it is not fmax.
// CHECK-LABEL: cxx.func @larger
cxx.func @larger "larger" : (f32, f32) -> f32 ["a", "b"] {
^bb0(%a: !cxx.lv<f32, thread>, %b: !cxx.lv<f32, thread>):
  // CHECK: %[[V:.*]] = msl.polyfill "cu2x_std_max"(%{{.*}}, %{{.*}}) : (f32, f32) -> f32
  // CHECK: cxx.temporary %[[V]]
  %0 = cu.call "std::max"(%a, %b) : (!cxx.lv<f32, thread>, !cxx.lv<f32, thread>) -> !cxx.lv<f32, thread, const = true>
  %1 = cxx.load %0 : <f32, thread, const = true> -> f32
  cxx.return %1 : f32
}
