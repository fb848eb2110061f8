// A function has a version for each kind of memory it is called with; what it
// returns points where its argument does. Fields have one kind of memory.
// RUN: cu2x-opt --cu-infer-address-spaces %s | FileCheck %s

// CHECK: cxx.record @View "View" size 8 align 8 [#cxx.field<"p", !cxx.ptr<f32, device>>]
cxx.record @View "View" size 8 align 8 [#cxx.field<"p", !cxx.ptr<f32, generic>>]

// CHECK-DAG: cxx.func @next{{.*}} "next" : (!cxx.ptr<f32, device>) -> !cxx.ptr<f32, device>
// CHECK-DAG: cxx.func @next{{.*}} "next" : (!cxx.ptr<f32, threadgroup>) -> !cxx.ptr<f32, threadgroup>
// CHECK-DAG: cxx.func @next{{.*}} "next" : (!cxx.ptr<f32, thread>) -> !cxx.ptr<f32, thread>
cxx.func @next "next" : (!cxx.ptr<f32, generic>) -> !cxx.ptr<f32, generic> ["p"] {
^bb0(%p: !cxx.lv<!cxx.ptr<f32, generic>, thread>):
  %0 = cxx.load %p : <!cxx.ptr<f32, generic>, thread> -> !cxx.ptr<f32, generic>
  %1 = cxx.constant 1 : si32 -> si32
  %2 = cxx.binary "+" %0, %1 : !cxx.ptr<f32, generic>, si32 -> !cxx.ptr<f32, generic>
  cxx.return %2 : !cxx.ptr<f32, generic>
}

// No kernel reaches it.
// CHECK-NOT: @unused
cxx.func @unused "unused" : (!cxx.ptr<f32, generic>) -> none ["p"] {
^bb0(%p: !cxx.lv<!cxx.ptr<f32, generic>, thread>):
  cxx.return
}

// CHECK: cxx.func @k "k" : (!cxx.ptr<f32, device>, !cxx.record<@View>) -> none
cxx.func @k "k" : (!cxx.ptr<f32, generic>, !cxx.record<@View>) -> none ["g", "v"] attributes {cu.kernel} {
^bb0(%g: !cxx.lv<!cxx.ptr<f32, generic>, thread>, %v: !cxx.lv<!cxx.record<@View>, thread>):
  // CHECK: cxx.var "tile" {cu.shared} -> <!cxx.array<32 x f32>, threadgroup>
  %tile = cxx.var "tile" {cu.shared} -> <!cxx.array<32 x f32>, threadgroup>
  %local = cxx.var "local" -> <!cxx.array<4 x f32>, thread>
  // CHECK: cxx.var "a" = %{{.*}} : !cxx.ptr<f32, device> -> <!cxx.ptr<f32, device>, thread>
  %0 = cxx.load %g : <!cxx.ptr<f32, generic>, thread> -> !cxx.ptr<f32, generic>
  %1 = cxx.call @next(%0) : (!cxx.ptr<f32, generic>) -> !cxx.ptr<f32, generic>
  %a = cxx.var "a" = %1 : !cxx.ptr<f32, generic> -> <!cxx.ptr<f32, generic>, thread>
  // CHECK: cxx.var "b" = %{{.*}} : !cxx.ptr<f32, threadgroup> -> <!cxx.ptr<f32, threadgroup>, thread>
  %2 = cxx.decay %tile : <!cxx.array<32 x f32>, threadgroup> -> !cxx.ptr<f32, threadgroup>
  %3 = cxx.call @next(%2) : (!cxx.ptr<f32, threadgroup>) -> !cxx.ptr<f32, generic>
  %b = cxx.var "b" = %3 : !cxx.ptr<f32, generic> -> <!cxx.ptr<f32, generic>, thread>
  // Null first, and set from an argument in the end.
  // CHECK: cxx.var "c" = %{{.*}} : !cxx.ptr<f32, thread> -> <!cxx.ptr<f32, thread>, thread>
  %4 = cxx.null : !cxx.ptr<f32, generic>
  %c = cxx.var "c" = %4 : !cxx.ptr<f32, generic> -> <!cxx.ptr<f32, generic>, thread>
  %5 = cxx.decay %local : <!cxx.array<4 x f32>, thread> -> !cxx.ptr<f32, thread>
  %6 = cxx.call @next(%5) : (!cxx.ptr<f32, thread>) -> !cxx.ptr<f32, generic>
  %7 = cxx.assign %c = %6 : <!cxx.ptr<f32, generic>, thread>, !cxx.ptr<f32, generic> -> !cxx.lv<!cxx.ptr<f32, generic>, thread>
  cxx.expr %7 : !cxx.lv<!cxx.ptr<f32, generic>, thread>
  cxx.return
}
