// One operation on floats that is rounded to float, and comparisons of a float
// with a literal, are the same in float.
// RUN: cu2x-opt --cu-lower-double %s | FileCheck %s

// CHECK-LABEL: cxx.func @one
// CHECK-NOT: f64
cxx.func @one "one" : (f32) -> f32 ["x"] {
^bb0(%x: !cxx.lv<f32, thread>):
  // CHECK: %[[X:.*]] = cxx.load %x
  // CHECK: %[[HALF:.*]] = cxx.constant 5.000000e-01 : f32
  // CHECK: %[[Y:.*]] = cxx.binary "*" %[[X]], %[[HALF]] : f32, f32 -> f32
  // CHECK: cxx.return %[[Y]]
  %0 = cxx.load %x : <f32, thread> -> f32
  %1 = cxx.cast "implicit" %0 : f32 -> f64
  %2 = cxx.constant 5.000000e-01 : f64 "0.5" -> f64
  %3 = cxx.binary "*" %1, %2 : f64, f64 -> f64
  %4 = cxx.cast "implicit" %3 : f64 -> f32
  cxx.return %4 : f32
}

// A third is rounded to double and then to float, as CUDA's compiler does.
// CHECK-LABEL: cxx.func @constant
// CHECK: cxx.constant 0.333333343 : f32
// CHECK-NOT: f64
cxx.func @constant "constant_" : () -> f32 [] {
  %0 = cxx.constant 1.000000e+00 : f64 -> f64
  %1 = cxx.constant 3.000000e+00 : f64 -> f64
  %2 = cxx.binary "/" %0, %1 : f64, f64 -> f64
  %3 = cxx.cast "implicit" %2 : f64 -> f32
  cxx.return %3 : f32
}

// float(0.1) is greater than 0.1, and the float below it is smaller: x < 0.1 is
// x < float(0.1), and x <= 0.1 is x <= the float below.
// CHECK-LABEL: cxx.func @less
// CHECK: cxx.constant 1.000000e-01 : f32
// CHECK: cxx.binary "<" %{{.*}} : f32, f32 -> i1
cxx.func @less "less" : (f32) -> i1 ["x"] {
^bb0(%x: !cxx.lv<f32, thread>):
  %0 = cxx.load %x : <f32, thread> -> f32
  %1 = cxx.cast "implicit" %0 : f32 -> f64
  %2 = cxx.constant 1.000000e-01 : f64 "0.1" -> f64
  %3 = cxx.binary "<" %1, %2 : f64, f64 -> i1
  cxx.return %3 : i1
}
// CHECK-LABEL: cxx.func @lessOrEqual
// CHECK: cxx.constant 0.099999{{[0-9]*}} : f32
// CHECK: cxx.binary "<=" %{{.*}} : f32, f32 -> i1
cxx.func @lessOrEqual "lessOrEqual" : (f32) -> i1 ["x"] {
^bb0(%x: !cxx.lv<f32, thread>):
  %0 = cxx.load %x : <f32, thread> -> f32
  %1 = cxx.cast "implicit" %0 : f32 -> f64
  %2 = cxx.constant 1.000000e-01 : f64 "0.1" -> f64
  %3 = cxx.binary "<=" %1, %2 : f64, f64 -> i1
  cxx.return %3 : i1
}

// CHECK-LABEL: cxx.func @compound
// CHECK: cxx.compound_assign "+" %x, %{{.*}} in f32 : <f32, thread>, f32
cxx.func @compound "compound" : (f32) -> none ["x"] {
^bb0(%x: !cxx.lv<f32, thread>):
  %0 = cxx.constant 1.000000e+00 : f64 "1.0" -> f64
  %1 = cxx.compound_assign "+" %x, %0 in f64 : <f32, thread>, f64 -> !cxx.lv<f32, thread>
  cxx.expr %1 : !cxx.lv<f32, thread>
}
