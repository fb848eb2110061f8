// A record has a version for each kind of memory that its objects point to; what
// the host fills keeps the name. What a method sets, its object gets.
// RUN: cu2x-opt --cu-infer-address-spaces %s | FileCheck %s

// CHECK: cxx.record @View "View" size 8 align 8 [#cxx.field<"p", !cxx.ptr<f32, device>>]
// CHECK-NEXT: cxx.record @[[SHARED:View.2]] "View_threadgroup" size 8 align 8 [#cxx.field<"p", !cxx.ptr<f32, threadgroup>>]
cxx.record @View "View" size 8 align 8 [#cxx.field<"p", !cxx.ptr<f32, generic>>]

// CHECK: cxx.record @Pair "Pair" size 16 align 8 [#cxx.field<"a", !cxx.record<@View>>, #cxx.field<"b", !cxx.record<@[[SHARED]]>>]
cxx.record @Pair "Pair" size 16 align 8 [#cxx.field<"a", !cxx.record<@View>>, #cxx.field<"b", !cxx.record<@View>>]

// CHECK: cxx.func @{{.*}} "set" : (!cxx.ref<!cxx.record<@[[SHARED]]>, thread>, !cxx.ptr<f32, threadgroup>) -> none {{.*}} method of @[[SHARED]]
cxx.func @set "set" : (!cxx.ref<!cxx.record<@View>, generic>, !cxx.ptr<f32, generic>) -> none ["this", "q"] method of @View {
^bb0(%this: !cxx.lv<!cxx.record<@View>, generic>, %q: !cxx.lv<!cxx.ptr<f32, generic>, thread>):
  %0 = cxx.load %q : <!cxx.ptr<f32, generic>, thread> -> !cxx.ptr<f32, generic>
  %1 = cxx.member %this field "p" : !cxx.lv<!cxx.record<@View>, generic> -> !cxx.lv<!cxx.ptr<f32, generic>, generic>
  %2 = cxx.assign %1 = %0 : <!cxx.ptr<f32, generic>, generic>, !cxx.ptr<f32, generic> -> !cxx.lv<!cxx.ptr<f32, generic>, generic>
  cxx.expr %2 : !cxx.lv<!cxx.ptr<f32, generic>, generic>
}

// CHECK: cxx.func @k "k" : (!cxx.record<@View>) -> none
cxx.func @k "k" : (!cxx.record<@View>) -> none ["v"] attributes {cu.kernel} {
^bb0(%v: !cxx.lv<!cxx.record<@View>, thread>):
  %tile = cxx.var "tile" {cu.shared} -> <!cxx.array<32 x f32>, threadgroup>
  // CHECK: cxx.var "w" -> <!cxx.record<@[[SHARED]]>, thread>
  %w = cxx.var "w" -> <!cxx.record<@View>, thread>
  %0 = cxx.decay %tile : <!cxx.array<32 x f32>, threadgroup> -> !cxx.ptr<f32, threadgroup>
  %1 = cxx.call @set(%w, %0) : (!cxx.lv<!cxx.record<@View>, thread>, !cxx.ptr<f32, threadgroup>) -> none
  cxx.expr %1 : none
  %2 = cxx.load %v : <!cxx.record<@View>, thread> -> !cxx.record<@View>
  %3 = cxx.load %w : <!cxx.record<@View>, thread> -> !cxx.record<@View>
  %4 = cxx.init_list(%2, %3) : (!cxx.record<@View>, !cxx.record<@View>) -> !cxx.record<@Pair>
  %both = cxx.var "both" = %4 : !cxx.record<@Pair> -> <!cxx.record<@Pair>, thread>
}
