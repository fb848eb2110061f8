// With mode=float variables and arithmetic are float; memory keeps its doubles,
// which are converted where they are read and written. Each line is reported.
// RUN: cu2x-opt --cu-lower-double=mode=float %s | FileCheck %s

// CHECK: cxx.func @scale "scale" : (f32, !cxx.ptr<f64, generic>) -> f32 {{.*}}CU2X5040
cxx.func @scale "scale" : (f64, !cxx.ptr<f64, generic>) -> f64 ["a", "x"] {
^bb0(%a: !cxx.lv<f64, thread>, %x: !cxx.lv<!cxx.ptr<f64, generic>, thread>):
  // CHECK: %[[D:.*]] = cxx.deref
  // CHECK: %[[W:.*]] = cxx.load %[[D]] : <f64, generic> -> f64
  // CHECK: %[[X:.*]] = cxx.cast "implicit" %[[W]] : f64 -> f32
  // CHECK: %[[A:.*]] = cxx.load %a : <f32, thread> -> f32
  // CHECK: %[[P:.*]] = cxx.binary "*" %[[X]], %[[A]] : f32, f32 -> f32
  // CHECK: cxx.var "y" = %[[P]] : f32 -> <f32, thread>
  %0 = cxx.load %x : <!cxx.ptr<f64, generic>, thread> -> !cxx.ptr<f64, generic>
  %1 = cxx.deref %0 : <f64, generic> -> !cxx.lv<f64, generic>
  %2 = cxx.load %1 : <f64, generic> -> f64
  %3 = cxx.load %a : <f64, thread> -> f64
  %4 = cxx.binary "*" %2, %3 : f64, f64 -> f64
  %y = cxx.var "y" = %4 : f64 -> <f64, thread>
  // CHECK: %[[E:.*]] = cu.call "exp"(%{{.*}}) : (f32) -> f32
  // CHECK: %[[O:.*]] = cxx.cast "implicit" %[[E]] : f32 -> f64
  // CHECK: cxx.assign %{{.*}} = %[[O]] : <f64, generic>, f64
  %5 = cxx.load %x : <!cxx.ptr<f64, generic>, thread> -> !cxx.ptr<f64, generic>
  %6 = cxx.deref %5 : <f64, generic> -> !cxx.lv<f64, generic>
  %7 = cxx.load %y : <f64, thread> -> f64
  %8 = cu.call "exp"(%7) : (f64) -> f64
  %9 = cxx.assign %6 = %8 : <f64, generic>, f64 -> !cxx.lv<f64, generic>
  cxx.expr %9 : !cxx.lv<f64, generic>
  // CHECK: cxx.constant 1.000000e-01 : f32
  // CHECK: cxx.return %{{.*}} : f32
  %10 = cxx.constant 1.000000e-01 : f64 "0.1" -> f64
  %11 = cxx.load %y : <f64, thread> -> f64
  %12 = cxx.binary "+" %10, %11 : f64, f64 -> f64
  cxx.return %12 : f64
}
