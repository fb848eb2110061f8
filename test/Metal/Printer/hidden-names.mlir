// A function of the program is named from outside where a member or a local
// variable hides it.
// RUN: cu2x-opt --msl-verify --msl-print -o /dev/null %s > %t.metal
// RUN: FileCheck %s < %t.metal
// RUN: %msl_check %t.metal

// CHECK: static float sum(float x) {
// CHECK: struct S {
// CHECK:   float sum() const thread {
// CHECK:     return ::sum(v);
// CHECK: static float f(float sum) {
// CHECK:   return ::sum(sum);

cxx.func @sum "sum" : (f32) -> f32 ["x"] {
^bb0(%x: !cxx.lv<f32, thread>):
  %v = cxx.load %x : !cxx.lv<f32, thread> -> f32
  cxx.return %v : f32
}
cxx.record @S "S" size 4 align 4 [#cxx.field<"v", f32>]
cxx.func @S_sum "sum" : (!cxx.ref<!cxx.record<@S>, thread, const = true>) -> f32 ["this"] method of @S {
^bb0(%this: !cxx.lv<!cxx.record<@S>, thread, const = true>):
  %a = cxx.member %this field "v" : !cxx.lv<!cxx.record<@S>, thread, const = true> -> !cxx.lv<f32, thread, const = true>
  %v = cxx.load %a : !cxx.lv<f32, thread, const = true> -> f32
  %s = cxx.call @sum(%v) : (f32) -> f32
  cxx.return %s : f32
}
cxx.func @f "f" : (f32) -> f32 ["sum"] {
^bb0(%x: !cxx.lv<f32, thread>):
  %v = cxx.load %x : !cxx.lv<f32, thread> -> f32
  %s = cxx.call @sum(%v) : (f32) -> f32
  cxx.return %s : f32
}
