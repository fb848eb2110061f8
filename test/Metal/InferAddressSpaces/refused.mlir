// One variable, or one field, for two kinds of memory has no type in Metal.
// RUN: cu2x-opt --cu-infer-address-spaces %s | FileCheck %s

cxx.record @View "View" size 8 align 8 [#cxx.field<"p", !cxx.ptr<f32, generic>>]

// CHECK: cxx.func @variable "variable"
// CHECK-SAME: cu.findings = [{arguments = ["device", "threadgroup", ""], at = {{.*}}, id = "CU2X3020"}]
cxx.func @variable "variable" : (!cxx.ptr<f32, generic>) -> none ["g"] attributes {cu.kernel} {
^bb0(%g: !cxx.lv<!cxx.ptr<f32, generic>, thread>):
  %tile = cxx.var "tile" {cu.shared} -> <!cxx.array<32 x f32>, threadgroup>
  %0 = cxx.load %g : <!cxx.ptr<f32, generic>, thread> -> !cxx.ptr<f32, generic>
  %p = cxx.var "p" = %0 : !cxx.ptr<f32, generic> -> <!cxx.ptr<f32, generic>, thread>
  %1 = cxx.decay %tile : <!cxx.array<32 x f32>, threadgroup> -> !cxx.ptr<f32, threadgroup>
  %2 = cxx.assign %p = %1 : <!cxx.ptr<f32, generic>, thread>, !cxx.ptr<f32, threadgroup> -> !cxx.lv<!cxx.ptr<f32, generic>, thread>
  cxx.expr %2 : !cxx.lv<!cxx.ptr<f32, generic>, thread>
  cxx.return
}

// CHECK: cxx.func @first "first"
// CHECK-NOT: cu.findings
// CHECK: cxx.func @second "second"
// CHECK-SAME: cu.findings = [{arguments = ["device", "threadgroup", ""], at = {{.*}}, id = "CU2X3020"}]
cxx.func @first "first" : (!cxx.ptr<f32, generic>) -> none ["g"] attributes {cu.kernel} {
^bb0(%g: !cxx.lv<!cxx.ptr<f32, generic>, thread>):
  %0 = cxx.load %g : <!cxx.ptr<f32, generic>, thread> -> !cxx.ptr<f32, generic>
  %1 = cxx.init_list(%0) : (!cxx.ptr<f32, generic>) -> !cxx.record<@View>
  %v = cxx.var "v" = %1 : !cxx.record<@View> -> <!cxx.record<@View>, thread>
  cxx.return
}
cxx.func @second "second" : () -> none [] attributes {cu.kernel} {
  %tile = cxx.var "tile" {cu.shared} -> <!cxx.array<32 x f32>, threadgroup>
  %v = cxx.var "v" -> <!cxx.record<@View>, thread>
  %w = cxx.var "w" -> <!cxx.ptr<f32, generic>, thread>
  %0 = cxx.decay %tile : <!cxx.array<32 x f32>, threadgroup> -> !cxx.ptr<f32, threadgroup>
  %1 = cxx.init_list(%0) : (!cxx.ptr<f32, threadgroup>) -> !cxx.record<@View>
  %2 = cxx.assign %v = %1 : <!cxx.record<@View>, thread>, !cxx.record<@View> -> !cxx.lv<!cxx.record<@View>, thread>
  cxx.expr %2 : !cxx.lv<!cxx.record<@View>, thread>
  cxx.return
}
