// Literals without a spelling get the suffix of their type; a spelling stays
// where Metal gives it the same type.
// RUN: cu2x-opt --msl-verify --msl-print -o /dev/null %s > %t.metal
// RUN: FileCheck %s < %t.metal
// RUN: %msl_check %t.metal

cxx.func @f "f" : () -> none [] {
  // CHECK: float a = 1.0f;
  %0 = cxx.constant 1.0 : f32 -> f32
  %a = cxx.var "a" = %0 : f32 -> !cxx.lv<f32, thread>
  // CHECK: float b = 0.1f;
  %1 = cxx.constant 0.1 : f32 -> f32
  %b = cxx.var "b" = %1 : f32 -> !cxx.lv<f32, thread>
  // CHECK: float c = 1.0e-10f;
  %2 = cxx.constant 1.0e-10 : f32 -> f32
  %c = cxx.var "c" = %2 : f32 -> !cxx.lv<f32, thread>
  // CHECK: float d = -2.5f;
  %3 = cxx.constant -2.5 : f32 -> f32
  %d = cxx.var "d" = %3 : f32 -> !cxx.lv<f32, thread>
  // CHECK: half e = 0.5h;
  %4 = cxx.constant 0.5 : f16 -> f16
  %e = cxx.var "e" = %4 : f16 -> !cxx.lv<f16, thread>
  // CHECK: bfloat f = 0.5bf;
  %5 = cxx.constant 0.5 : bf16 -> bf16
  %f = cxx.var "f" = %5 : bf16 -> !cxx.lv<bf16, thread>
  // CHECK: float inf = -INFINITY;
  %6 = cxx.constant 0xFF800000 : f32 -> f32
  %inf = cxx.var "inf" = %6 : f32 -> !cxx.lv<f32, thread>
  // CHECK: float nan = NAN;
  %7 = cxx.constant 0x7FC00000 : f32 -> f32
  %nan = cxx.var "nan" = %7 : f32 -> !cxx.lv<f32, thread>
  // CHECK: float payload = as_type<float>(0xffc00001u);
  %8 = cxx.constant 0xFFC00001 : f32 -> f32
  %payload = cxx.var "payload" = %8 : f32 -> !cxx.lv<f32, thread>
  // CHECK: uint g = 7u;
  %9 = cxx.constant 7 : ui32 -> ui32
  %g = cxx.var "g" = %9 : ui32 -> !cxx.lv<ui32, thread>
  // CHECK: long h = -7l;
  %10 = cxx.constant -7 : si64 -> si64
  %h = cxx.var "h" = %10 : si64 -> !cxx.lv<si64, thread>
  // CHECK: int least = (-2147483647 - 1);
  %11 = cxx.constant -2147483648 : si32 -> si32
  %least = cxx.var "least" = %11 : si32 -> !cxx.lv<si32, thread>
  // CHECK: bool i = true;
  %12 = cxx.constant true -> i1
  %i = cxx.var "i" = %12 : i1 -> !cxx.lv<i1, thread>
  // A type without literals.
  // CHECK: short j = short(3);
  %13 = cxx.constant 3 : si16 -> si16
  %j = cxx.var "j" = %13 : si16 -> !cxx.lv<si16, thread>
  // Metal has no ll.
  // CHECK: ulong k = 0xffffffffffuL;
  %14 = cxx.constant 0xffffffffff : ui64 "0xffffffffffuLL" -> ui64
  %k = cxx.var "k" = %14 : ui64 -> !cxx.lv<ui64, thread>
  // CHECK: uint l = 0xFFu;
  %15 = cxx.constant 255 : ui32 "0xFFu" -> ui32
  %l = cxx.var "l" = %15 : ui32 -> !cxx.lv<ui32, thread>
  // A spelling that means another type is not used.
  // CHECK: ulong m = 255ul;
  %16 = cxx.constant 255 : ui64 "0xFFu" -> ui64
  %m = cxx.var "m" = %16 : ui64 -> !cxx.lv<ui64, thread>
  // CHECK: float n = 1.5f;
  %17 = cxx.constant 1.5 : f32 "1.5" -> f32
  %n = cxx.var "n" = %17 : f32 -> !cxx.lv<f32, thread>
  // CHECK: float o = 1.f;
  %18 = cxx.constant 1.0 : f32 "1.f" -> f32
  %o = cxx.var "o" = %18 : f32 -> !cxx.lv<f32, thread>
  // CHECK: char p = 'a';
  %19 = cxx.constant 97 : si8 "'a'" -> si8
  %p = cxx.var "p" = %19 : si8 -> !cxx.lv<si8, thread>
}
