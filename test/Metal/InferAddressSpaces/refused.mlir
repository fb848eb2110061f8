// One variable, or one field of an object, for two kinds of memory has no type in
// Metal; nor has the field of a record that leads to itself.
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

// CHECK: cxx.func @object "object"
// CHECK-SAME: cu.findings = [{arguments = ["device", "threadgroup", ""], at = {{.*}}, id = "CU2X3020"}]
cxx.func @object "object" : (!cxx.ptr<f32, generic>) -> none ["g"] attributes {cu.kernel} {
^bb0(%g: !cxx.lv<!cxx.ptr<f32, generic>, thread>):
  %tile = cxx.var "tile" {cu.shared} -> <!cxx.array<32 x f32>, threadgroup>
  %0 = cxx.load %g : <!cxx.ptr<f32, generic>, thread> -> !cxx.ptr<f32, generic>
  %1 = cxx.init_list(%0) : (!cxx.ptr<f32, generic>) -> !cxx.record<@View>
  %v = cxx.var "v" = %1 : !cxx.record<@View> -> <!cxx.record<@View>, thread>
  %2 = cxx.decay %tile : <!cxx.array<32 x f32>, threadgroup> -> !cxx.ptr<f32, threadgroup>
  %3 = cxx.member %v field "p" : !cxx.lv<!cxx.record<@View>, thread> -> !cxx.lv<!cxx.ptr<f32, generic>, thread>
  %4 = cxx.assign %3 = %2 : <!cxx.ptr<f32, generic>, thread>, !cxx.ptr<f32, threadgroup> -> !cxx.lv<!cxx.ptr<f32, generic>, thread>
  cxx.expr %4 : !cxx.lv<!cxx.ptr<f32, generic>, thread>
  cxx.return
}

cxx.record @Node "Node" size 8 align 8 [#cxx.field<"next", !cxx.ptr<!cxx.record<@Node>, generic>>]

// CHECK: cxx.func @first "first"
// CHECK-NOT: cu.findings
// CHECK: cxx.func @second "second"
// CHECK-SAME: cu.findings = [{arguments = ["device", "threadgroup", ""], at = {{.*}}, id = "CU2X3020"}]
cxx.func @first "first" : (!cxx.ptr<!cxx.record<@Node>, generic>) -> none ["g"] attributes {cu.kernel} {
^bb0(%g: !cxx.lv<!cxx.ptr<!cxx.record<@Node>, generic>, thread>):
  %0 = cxx.load %g : <!cxx.ptr<!cxx.record<@Node>, generic>, thread> -> !cxx.ptr<!cxx.record<@Node>, generic>
  %1 = cxx.init_list(%0) : (!cxx.ptr<!cxx.record<@Node>, generic>) -> !cxx.record<@Node>
  %v = cxx.var "v" = %1 : !cxx.record<@Node> -> <!cxx.record<@Node>, thread>
  cxx.return
}
cxx.func @second "second" : () -> none [] attributes {cu.kernel} {
  %tile = cxx.var "tile" {cu.shared} -> <!cxx.array<32 x !cxx.record<@Node>>, threadgroup>
  %0 = cxx.decay %tile : <!cxx.array<32 x !cxx.record<@Node>>, threadgroup> -> !cxx.ptr<!cxx.record<@Node>, threadgroup>
  %1 = cxx.init_list(%0) : (!cxx.ptr<!cxx.record<@Node>, threadgroup>) -> !cxx.record<@Node>
  %v = cxx.var "v" = %1 : !cxx.record<@Node> -> <!cxx.record<@Node>, thread>
  cxx.return
}
