// The order of the source is kept, but for what has to stand before its use:
// prototypes for functions that call each other, records and globals earlier.
// RUN: cu2x-opt --msl-verify --msl-print -o /dev/null %s > %t.metal
// RUN: FileCheck %s < %t.metal
// RUN: %msl_check --metal-std=3.2 %t.metal

// CHECK:      static int odd(int n);
// CHECK:      static int even(int n) {
// CHECK-NEXT:   return n == 0 ? 1 : odd(n - 1);
// CHECK:      static int odd(int n) {
// CHECK:      struct Inner {
// CHECK:      struct Outer {
// CHECK-NEXT:   Inner in;
// CHECK:      // The table.
// CHECK-NEXT: constant int table[3] = {1, 2, 3};
// CHECK-NEXT: constant float kHalf = 0.5f;
// CHECK:      kernel void k(device Outer *o {{\[\[}}buffer(0)]]) {
// CHECK-NEXT:   o->in.x = table[even(2)];

cxx.func @even "even" : (si32) -> si32 ["n"] {
^bb0(%n: !cxx.lv<si32, thread>):
  %v = cxx.load %n : !cxx.lv<si32, thread> -> si32
  %z = cxx.constant 0 : si32 -> si32
  %c = cxx.binary "==" %v, %z : si32, si32 -> i1
  %x = cxx.conditional %c : i1 -> si32 {
    %one = cxx.constant 1 : si32 -> si32
    cxx.yield %one : si32
  }, {
    %w = cxx.load %n : !cxx.lv<si32, thread> -> si32
    %one = cxx.constant 1 : si32 -> si32
    %m = cxx.binary "-" %w, %one : si32, si32 -> si32
    %r = cxx.call @odd(%m) : (si32) -> si32
    cxx.yield %r : si32
  }
  cxx.return %x : si32
}
cxx.func @odd "odd" : (si32) -> si32 ["n"] {
^bb0(%n: !cxx.lv<si32, thread>):
  %v = cxx.load %n : !cxx.lv<si32, thread> -> si32
  %r = cxx.call @even(%v) : (si32) -> si32
  cxx.return %r : si32
}
cxx.func @k "k" : (!cxx.ptr<!cxx.record<@Outer>, device>) -> none ["o"] attributes {msl.kernel, parameter_attrs = [{msl.buffer = 0 : i64}]} {
^bb0(%o: !cxx.lv<!cxx.ptr<!cxx.record<@Outer>, device>, thread>):
  %p = cxx.load %o : !cxx.lv<!cxx.ptr<!cxx.record<@Outer>, device>, thread> -> !cxx.ptr<!cxx.record<@Outer>, device>
  %d = cxx.deref %p : !cxx.ptr<!cxx.record<@Outer>, device> -> !cxx.lv<!cxx.record<@Outer>, device>
  %i = cxx.member %d field "in" : !cxx.lv<!cxx.record<@Outer>, device> -> !cxx.lv<!cxx.record<@Inner>, device>
  %x = cxx.member %i field "x" : !cxx.lv<!cxx.record<@Inner>, device> -> !cxx.lv<si32, device>
  %t = cxx.global_ref @table : !cxx.lv<!cxx.array<3 x si32>, constant>
  %td = cxx.decay %t : !cxx.lv<!cxx.array<3 x si32>, constant> -> !cxx.ptr<si32, constant>
  %two = cxx.constant 2 : si32 -> si32
  %e = cxx.call @even(%two) : (si32) -> si32
  %ti = cxx.index %td[%e] : !cxx.ptr<si32, constant>, si32 -> !cxx.lv<si32, constant>
  %tv = cxx.load %ti : !cxx.lv<si32, constant> -> si32
  %s = cxx.assign %x = %tv : !cxx.lv<si32, device>, si32 -> !cxx.lv<si32, device>
  cxx.expr %s : !cxx.lv<si32, device>
  %h = cxx.global_ref @kHalf : !cxx.lv<f32, constant>
  %hv = cxx.load %h : !cxx.lv<f32, constant> -> f32
  %f = cxx.var "f" = %hv : f32 {style = "copy"} -> !cxx.lv<f32, thread>
}
cxx.comment "// The table."
cxx.global @table "table" : !cxx.lv<!cxx.array<3 x si32>, constant> {
  %1 = cxx.constant 1 : si32 -> si32
  %2 = cxx.constant 2 : si32 -> si32
  %3 = cxx.constant 3 : si32 -> si32
  %4 = cxx.init_list(%1, %2, %3) : (si32, si32, si32) -> !cxx.array<3 x si32>
  cxx.yield %4 : !cxx.array<3 x si32>
}
cxx.global @kHalf "kHalf" : !cxx.lv<f32, constant> {
  %1 = cxx.constant 0.5 : f32 -> f32
  cxx.yield %1 : f32
}
cxx.record @Outer "Outer" size 4 align 4 [#cxx.field<"in", !cxx.record<@Inner>>]
cxx.record @Inner "Inner" size 4 align 4 [#cxx.field<"x", si32>]
