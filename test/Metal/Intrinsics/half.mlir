// Functions on half and bfloat16: operators, functions that bfloat16 has not by
// itself, pairs.
// RUN: cu2x-opt %s --cu-lower-functions | FileCheck %s

// CHECK-LABEL: cxx.func @halves
cxx.func @halves "halves" : (f16, bf16, !cxx.vec<2 x f16>) -> none ["h", "b", "p"] {
^bb0(%h: !cxx.lv<f16, thread>, %b: !cxx.lv<bf16, thread>, %p: !cxx.lv<!cxx.vec<2 x f16>, thread>):
  // CHECK: cxx.binary "+" %{{.*}}, %{{.*}} : f16, f16 -> f16
  %0 = cxx.load %h : <f16, thread> -> f16
  %1 = cxx.load %h : <f16, thread> -> f16
  %2 = cu.call "__hadd"(%0, %1) : (f16, f16) -> f16
  cxx.expr %2 : f16
  // CHECK: %[[GE:.*]] = cxx.binary ">=" %{{.*}}, %{{.*}} : f16, f16 -> i1
  // CHECK: cxx.unary "!" %[[GE]]
  %3 = cxx.load %h : <f16, thread> -> f16
  %4 = cxx.load %h : <f16, thread> -> f16
  %5 = cu.call "__hltu"(%3, %4) : (f16, f16) -> i1
  cxx.expr %5 : i1
  // CHECK: %[[F:.*]] = cxx.cast "functional" %{{.*}} : bf16 -> f32
  // CHECK: %[[E:.*]] = msl.call "precise::exp"(%[[F]]) : (f32) -> f32
  // CHECK: cxx.cast "functional" %[[E]] : f32 -> bf16
  %6 = cxx.load %b : <bf16, thread> -> bf16
  %7 = cu.call "hexp"(%6) : (bf16) -> bf16
  cxx.expr %7 : bf16
  // CHECK: %[[X:.*]] = cxx.member %{{.*}} field "x" : !cxx.vec<2 x f16> -> f16
  // CHECK: cxx.cast "implicit" %[[X]] : f16 -> f32
  %8 = cxx.load %p : <!cxx.vec<2 x f16>, thread> -> !cxx.vec<2 x f16>
  %9 = cu.call "__low2float"(%8) : (!cxx.vec<2 x f16>) -> f32
  %low = cxx.var "low" = %9 : f32 -> <f32, thread>
  // CHECK: msl.swizzle %{{.*}} components "yx"
  %10 = cxx.load %p : <!cxx.vec<2 x f16>, thread> -> !cxx.vec<2 x f16>
  %11 = cu.call "__lowhigh2highlow"(%10) : (!cxx.vec<2 x f16>) -> !cxx.vec<2 x f16>
  cxx.expr %11 : !cxx.vec<2 x f16>
  // CHECK: cxx.construct "paren"(%{{.*}}, %{{.*}}) : (f16, f16) -> !cxx.vec<2 x f16>
  %12 = cxx.load %h : <f16, thread> -> f16
  %13 = cxx.load %h : <f16, thread> -> f16
  %14 = cu.call "__halves2half2"(%12, %13) : (f16, f16) -> !cxx.vec<2 x f16>
  cxx.expr %14 : !cxx.vec<2 x f16>
  cxx.return
}
