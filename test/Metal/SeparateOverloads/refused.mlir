// A constructor has the name of its class, and no other.
// RUN: cu2x-opt --msl-separate-overloads %s | FileCheck %s

cxx.record @Pair "Pair" size 4 align 4 [#cxx.field<"x", f32>]
// CHECK: cxx.func @first "Pair"
// CHECK-NOT: cu.findings
cxx.func @first "Pair" : (!cxx.ref<!cxx.record<@Pair>, thread>, f32) -> none ["this", "x"] method of @Pair constructor {
^bb0(%this: !cxx.lv<!cxx.record<@Pair>, thread>, %x: !cxx.lv<f32, thread>):
  cxx.return
}
// CHECK: cxx.func @second "Pair"
// CHECK-SAME: cu.findings = [{{.*}}id = "CU2X6030"
cxx.func @second "Pair" : (!cxx.ref<!cxx.record<@Pair>, thread>, f32) -> none ["this", "x"] method of @Pair constructor {
^bb0(%this: !cxx.lv<!cxx.record<@Pair>, thread>, %x: !cxx.lv<f32, thread>):
  cxx.return
}
// CHECK: cxx.func @other "Pair"
// CHECK-NOT: cu.findings
cxx.func @other "Pair" : (!cxx.ref<!cxx.record<@Pair>, thread>, si32) -> none ["this", "x"] method of @Pair constructor {
^bb0(%this: !cxx.lv<!cxx.record<@Pair>, thread>, %x: !cxx.lv<si32, thread>):
  cxx.return
}
