// Two operations, a literal that is no float, and data in double are refused.
// RUN: cu2x-opt --cu-lower-double %s | FileCheck %s

// CHECK: cxx.func @chain {{.*}}CU2X5033
cxx.func @chain "chain" : (f32) -> f32 ["x"] {
^bb0(%x: !cxx.lv<f32, thread>):
  %0 = cxx.load %x : <f32, thread> -> f32
  %1 = cxx.cast "implicit" %0 : f32 -> f64
  %2 = cxx.constant 3.000000e+00 : f64 -> f64
  %3 = cxx.binary "*" %1, %2 : f64, f64 -> f64
  %4 = cxx.constant 1.000000e+00 : f64 -> f64
  %5 = cxx.binary "+" %3, %4 : f64, f64 -> f64
  %6 = cxx.cast "implicit" %5 : f64 -> f32
  cxx.return %6 : f32
}
// CHECK: cxx.func @literal {{.*}}CU2X5033
cxx.func @literal "literal" : (f32) -> f32 ["x"] {
^bb0(%x: !cxx.lv<f32, thread>):
  %0 = cxx.load %x : <f32, thread> -> f32
  %1 = cxx.cast "implicit" %0 : f32 -> f64
  %2 = cxx.constant 1.000000e-01 : f64 -> f64
  %3 = cxx.binary "*" %1, %2 : f64, f64 -> f64
  %4 = cxx.cast "implicit" %3 : f64 -> f32
  cxx.return %4 : f32
}
// CHECK: cxx.func @data {{.*}}CU2X5033
cxx.func @data "data" : (!cxx.ptr<f64, device>) -> none ["p"] {
^bb0(%p: !cxx.lv<!cxx.ptr<f64, device>, thread>):
}
// CHECK: cxx.func @clean "clean" : () -> none [] {
cxx.func @clean "clean" : () -> none [] {
  cxx.return
}
