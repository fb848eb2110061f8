// Initialisers in the form they were written in.
// RUN: cu2x-opt --msl-verify --msl-print -o /dev/null %s > %t.metal
// RUN: FileCheck %s < %t.metal
// RUN: %msl_check %t.metal

cxx.func @f "f" : (si32) -> !cxx.vec<2 x f32> ["n"] {
^bb0(%n: !cxx.lv<si32, thread>):
  // CHECK: int a[2][2] = {{[{][{]}}1, 2}, {3}};
  %1 = cxx.constant 1 : si32 -> si32
  %2 = cxx.constant 2 : si32 -> si32
  %12 = cxx.init_list(%1, %2) : (si32, si32) -> !cxx.array<2 x si32>
  %3 = cxx.constant 3 : si32 -> si32
  %30 = cxx.init_list(%3) : (si32) -> !cxx.array<2 x si32>
  %l = cxx.init_list(%12, %30) : (!cxx.array<2 x si32>, !cxx.array<2 x si32>) -> !cxx.array<2 x !cxx.array<2 x si32>>
  %a = cxx.var "a" = %l : !cxx.array<2 x !cxx.array<2 x si32>> {style = "copy"} -> !cxx.lv<!cxx.array<2 x !cxx.array<2 x si32>>, thread>
  // Braces do not narrow: what would is converted.
  // CHECK: float b[2] = {float(n), 1};
  %nv = cxx.load %n : !cxx.lv<si32, thread> -> si32
  %nf = cxx.cast "implicit" %nv : si32 -> f32
  %c1 = cxx.constant 1 : si32 -> si32
  %c1f = cxx.cast "implicit" %c1 : si32 -> f32
  %bl = cxx.init_list(%nf, %c1f) : (f32, f32) -> !cxx.array<2 x f32>
  %b = cxx.var "b" = %bl : !cxx.array<2 x f32> {style = "copy"} -> !cxx.lv<!cxx.array<2 x f32>, thread>
  // CHECK: int c{n};
  %nv2 = cxx.load %n : !cxx.lv<si32, thread> -> si32
  %c = cxx.var "c" = %nv2 : si32 {style = "brace"} -> !cxx.lv<si32, thread>
  // CHECK: int d(n);
  %nv3 = cxx.load %n : !cxx.lv<si32, thread> -> si32
  %d = cxx.var "d" = %nv3 : si32 {style = "paren"} -> !cxx.lv<si32, thread>
  // Parentheses would declare a function.
  // CHECK: float e = float(n);
  %nv4 = cxx.load %n : !cxx.lv<si32, thread> -> si32
  %nv4f = cxx.cast "functional" %nv4 : si32 -> f32
  %e = cxx.var "e" = %nv4f : f32 {style = "paren"} -> !cxx.lv<f32, thread>
  // CHECK: float4 g = float4(1.0f, n, 0.0f, 0.0f);
  %k1 = cxx.constant 1.0 : f32 -> f32
  %nv5 = cxx.load %n : !cxx.lv<si32, thread> -> si32
  %nv5f = cxx.cast "implicit" %nv5 : si32 -> f32
  %k0 = cxx.constant 0.0 : f32 -> f32
  %k00 = cxx.constant 0.0 : f32 -> f32
  %gv = cxx.construct "paren"(%k1, %nv5f, %k0, %k00) : (f32, f32, f32, f32) -> !cxx.vec<4 x f32>
  %g = cxx.var "g" = %gv : !cxx.vec<4 x f32> {style = "copy"} -> !cxx.lv<!cxx.vec<4 x f32>, thread>
  // CHECK: return g.xy;
  %gl = cxx.load %g : !cxx.lv<!cxx.vec<4 x f32>, thread> -> !cxx.vec<4 x f32>
  %xy = msl.swizzle %gl components "xy" : !cxx.vec<4 x f32> -> !cxx.vec<2 x f32>
  cxx.return %xy : !cxx.vec<2 x f32>
}
