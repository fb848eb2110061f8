// An implicit conversion is printed only where C++ would not do the same by
// itself: what is computed has to stay what it was.
// RUN: cu2x-opt --msl-verify --msl-print -o /dev/null %s > %t.metal
// RUN: FileCheck %s < %t.metal
// RUN: %msl_check %t.metal

cxx.func @f "f" : (si32, ui32, si64, f32, f16, si8) -> none ["i", "u", "l", "x", "h", "c"] {
^bb0(%i: !cxx.lv<si32, thread>, %u: !cxx.lv<ui32, thread>, %l: !cxx.lv<si64, thread>, %x: !cxx.lv<f32, thread>, %h: !cxx.lv<f16, thread>, %c: !cxx.lv<si8, thread>):
  // int and uint meet in uint.
  // CHECK: uint a = i + u;
  %i1 = cxx.load %i : !cxx.lv<si32, thread> -> si32
  %c1 = cxx.cast "implicit" %i1 : si32 -> ui32
  %u1 = cxx.load %u : !cxx.lv<ui32, thread> -> ui32
  %s1 = cxx.binary "+" %c1, %u1 : ui32, ui32 -> ui32
  %a = cxx.var "a" = %s1 : ui32 -> !cxx.lv<ui32, thread>
  // Somebody computes in 64 bits where C++ would not.
  // CHECK: long b = i * long(i);
  %i2 = cxx.load %i : !cxx.lv<si32, thread> -> si32
  %c2 = cxx.cast "implicit" %i2 : si32 -> si64
  %i3 = cxx.load %i : !cxx.lv<si32, thread> -> si32
  %c3 = cxx.cast "implicit" %i3 : si32 -> si64
  %s2 = cxx.binary "*" %c2, %c3 : si64, si64 -> si64
  %b = cxx.var "b" = %s2 : si64 -> !cxx.lv<si64, thread>
  // A constant takes the type that is missing.
  // CHECK: long d = i * 2l;
  %i4 = cxx.load %i : !cxx.lv<si32, thread> -> si32
  %c4 = cxx.cast "implicit" %i4 : si32 -> si64
  %k4 = cxx.constant 2 : si32 -> si32
  %d4 = cxx.cast "implicit" %k4 : si32 -> si64
  %s4 = cxx.binary "*" %c4, %d4 : si64, si64 -> si64
  %d = cxx.var "d" = %s4 : si64 -> !cxx.lv<si64, thread>
  // int and float meet in float, char is promoted first.
  // CHECK: float e = x * i + c;
  %x5 = cxx.load %x : !cxx.lv<f32, thread> -> f32
  %i5 = cxx.load %i : !cxx.lv<si32, thread> -> si32
  %c5 = cxx.cast "implicit" %i5 : si32 -> f32
  %m5 = cxx.binary "*" %x5, %c5 : f32, f32 -> f32
  %k5 = cxx.load %c : !cxx.lv<si8, thread> -> si8
  %d5 = cxx.cast "implicit" %k5 : si8 -> si32
  %e5 = cxx.cast "implicit" %d5 : si32 -> f32
  %s5 = cxx.binary "+" %m5, %e5 : f32, f32 -> f32
  %e = cxx.var "e" = %s5 : f32 -> !cxx.lv<f32, thread>
  // Both are half, and the sum is one of floats.
  // CHECK: float g = h + float(h);
  %h6 = cxx.load %h : !cxx.lv<f16, thread> -> f16
  %c6 = cxx.cast "implicit" %h6 : f16 -> f32
  %h7 = cxx.load %h : !cxx.lv<f16, thread> -> f16
  %c7 = cxx.cast "implicit" %h7 : f16 -> f32
  %s6 = cxx.binary "+" %c6, %c7 : f32, f32 -> f32
  %g = cxx.var "g" = %s6 : f32 -> !cxx.lv<f32, thread>
  // Rounding in the middle is not left out.
  // CHECK: float j = int(x);
  %x8 = cxx.load %x : !cxx.lv<f32, thread> -> f32
  %c8 = cxx.cast "implicit" %x8 : f32 -> si32
  %d8 = cxx.cast "implicit" %c8 : si32 -> f32
  %j = cxx.var "j" = %d8 : f32 -> !cxx.lv<f32, thread>
  // A shift has the type of its left operand.
  // CHECK: long k = long(i) << 40;
  %i9 = cxx.load %i : !cxx.lv<si32, thread> -> si32
  %c9 = cxx.cast "implicit" %i9 : si32 -> si64
  %k9 = cxx.constant 40 : si32 -> si32
  %s9 = cxx.binary "<<" %c9, %k9 : si64, si32 -> si64
  %k = cxx.var "k" = %s9 : si64 -> !cxx.lv<si64, thread>
  // Metal overloads its functions: the argument shows its type.
  // CHECK: float m = fmax(x, float(i));
  %xa = cxx.load %x : !cxx.lv<f32, thread> -> f32
  %ia = cxx.load %i : !cxx.lv<si32, thread> -> si32
  %ca = cxx.cast "implicit" %ia : si32 -> f32
  %ra = msl.call "fmax"(%xa, %ca) : (f32, f32) -> f32
  %m = cxx.var "m" = %ra : f32 -> !cxx.lv<f32, thread>
  // CHECK: float n = fmax(x, 3.0f);
  %xb = cxx.load %x : !cxx.lv<f32, thread> -> f32
  %kb = cxx.constant 3 : si32 -> si32
  %cb = cxx.cast "implicit" %kb : si32 -> f32
  %rb = msl.call "fmax"(%xb, %cb) : (f32, f32) -> f32
  %n = cxx.var "n" = %rb : f32 -> !cxx.lv<f32, thread>
  // CHECK: if (i & 1) return;
  %ic = cxx.load %i : !cxx.lv<si32, thread> -> si32
  %kc = cxx.constant 1 : si32 -> si32
  %bc = cxx.binary "&" %ic, %kc : si32, si32 -> si32
  %cc = cxx.cast "implicit" %bc : si32 -> i1
  cxx.if %cc : i1 {
    cxx.return
  }
  // CHECK: i = x;
  %xd = cxx.load %x : !cxx.lv<f32, thread> -> f32
  %cd = cxx.cast "implicit" %xd : f32 -> si32
  %sd = cxx.assign %i = %cd : !cxx.lv<si32, thread>, si32 -> !cxx.lv<si32, thread>
  cxx.expr %sd : !cxx.lv<si32, thread>
  // The place is narrower than what is computed, as `c += x` has it.
  // CHECK: c += x;
  %xe = cxx.load %x : !cxx.lv<f32, thread> -> f32
  %se = cxx.compound_assign "+" %c, %xe in f32 : !cxx.lv<si8, thread>, f32 -> !cxx.lv<si8, thread>
  cxx.expr %se : !cxx.lv<si8, thread>
  // CHECK: u = (uint)c;
  %cf = cxx.load %c : !cxx.lv<si8, thread> -> si8
  %df = cxx.cast "implicit" %cf : si8 -> si32
  %ef = cxx.cast "c" %df : si32 -> ui32
  %sf = cxx.assign %u = %ef : !cxx.lv<ui32, thread>, ui32 -> !cxx.lv<ui32, thread>
  cxx.expr %sf : !cxx.lv<ui32, thread>
}
