// Declarators of any shape: the address space stands with what it belongs to.
// RUN: cu2x-opt --msl-verify --msl-print -o /dev/null %s > %t.metal
// RUN: FileCheck %s < %t.metal
// RUN: %msl_check %t.metal

// CHECK: static void f(device const float *p) {
cxx.func @f "f" : (!cxx.ptr<f32, device, const = true>) -> none ["p"] {
^bb0(%p: !cxx.lv<!cxx.ptr<f32, device, const = true>, thread>):
  // CHECK: float a[4];
  %a = cxx.var "a" -> !cxx.lv<!cxx.array<4 x f32>, thread>
  // CHECK: int m[2][3];
  %m = cxx.var "m" -> !cxx.lv<!cxx.array<2 x !cxx.array<3 x si32>>, thread>
  // CHECK: device float *ps[8];
  %ps = cxx.var "ps" -> !cxx.lv<!cxx.array<8 x !cxx.ptr<f32, device>>, thread>
  // CHECK: thread int (*row)[3];
  %row = cxx.var "row" -> !cxx.lv<!cxx.ptr<!cxx.array<3 x si32>, thread>, thread>
  // CHECK: device float *thread *pp;
  %pp = cxx.var "pp" -> !cxx.lv<!cxx.ptr<!cxx.ptr<f32, device>, thread>, thread>
  // CHECK: device const float *const q = p;
  %pv = cxx.load %p : !cxx.lv<!cxx.ptr<f32, device, const = true>, thread> -> !cxx.ptr<f32, device, const = true>
  %q = cxx.var "q" = %pv : !cxx.ptr<f32, device, const = true> {style = "copy"} -> !cxx.lv<!cxx.ptr<f32, device, const = true>, thread, const = true>
  // CHECK: thread float (&whole)[4] = a;
  %whole = cxx.var "whole" reference = %a : !cxx.lv<!cxx.array<4 x f32>, thread> -> !cxx.lv<!cxx.array<4 x f32>, thread>
  // CHECK: thread float &first = a[0];
  %ad = cxx.decay %a : !cxx.lv<!cxx.array<4 x f32>, thread> -> !cxx.ptr<f32, thread>
  %zero = cxx.constant 0 : si32 -> si32
  %a0 = cxx.index %ad[%zero] : !cxx.ptr<f32, thread>, si32 -> !cxx.lv<f32, thread>
  %first = cxx.var "first" reference = %a0 : !cxx.lv<f32, thread> -> !cxx.lv<f32, thread>
  // CHECK: float3 v;
  %v = cxx.var "v" -> !cxx.lv<!cxx.vec<3 x f32>, thread>
  // CHECK: device packed_float3 *pv;
  %pk = cxx.var "pv" -> !cxx.lv<!cxx.ptr<!cxx.vec<3 x f32, packed = true>, device>, thread>
  // CHECK: constexpr int kSize = 16;
  %c16 = cxx.constant 16 : si32 -> si32
  %k = cxx.var "kSize" constexpr = %c16 : si32 {style = "copy"} -> !cxx.lv<si32, thread, const = true>
}
