// What a helper uses without being given it becomes a parameter that its callers
// hand on; the kernel binds it, or declares it at its top.
// RUN: cu2x-opt --cu-thread-implicit-parameters %s | FileCheck %s

// CHECK-NOT: cxx.global @total
cxx.global @total "total" : !cxx.lv<ui32, device> attributes {cu.device, cu.address_of = "&app::total"} {}
// CHECK: cxx.global @table
cxx.global @table "table" : !cxx.lv<si32, constant, const = true> {
  %0 = cxx.constant 3 : si32 -> si32
  cxx.yield %0 : si32
}

// CHECK: cxx.func @helper "helper" : (!cxx.ref<ui32, device>, !cxx.ptr<f32, threadgroup>, !cxx.vec<3 x ui32>) -> none ["total", "tile", "threadIdx"]
cxx.func @helper "helper" : () -> none [] {
  // CHECK-NOT: cu.shared
  %tile = cxx.var "tile" {cu.shared} -> <!cxx.array<32 x f32>, threadgroup>
  %0 = cu.builtin "threadIdx" : !cxx.lv<!cxx.vec<3 x ui32>, thread, const = true>
  %1 = cxx.member %0 field "x" : !cxx.lv<!cxx.vec<3 x ui32>, thread, const = true> -> !cxx.lv<ui32, thread, const = true>
  %2 = cxx.load %1 : <ui32, thread, const = true> -> ui32
  %3 = cxx.global_ref @total : !cxx.lv<ui32, device>
  // CHECK: cxx.assign %total =
  %4 = cxx.assign %3 = %2 : <ui32, device>, ui32 -> !cxx.lv<ui32, device>
  cxx.expr %4 : !cxx.lv<ui32, device>
  // CHECK: cxx.global_ref @table
  %5 = cxx.global_ref @table : !cxx.lv<si32, constant, const = true>
  %6 = cxx.load %5 : <si32, constant, const = true> -> si32
  cxx.expr %6 : si32
  cxx.return
}

// CHECK: cxx.func @k "k" : (!cxx.ref<ui32, device>, !cxx.vec<3 x ui32>) -> none ["total", "threadIdx"]
// CHECK-SAME: msl.symbol = "total", msl.symbol_address = "&app::total"
// CHECK-SAME: msl.builtin = "thread_position_in_threadgroup"
// CHECK: %[[TILE:.*]] = cxx.var "tile" -> <!cxx.array<32 x f32>, threadgroup>
// CHECK: %[[P:.*]] = cxx.decay %[[TILE]]
// CHECK: cxx.call @helper(%{{.*}}, %[[P]], %{{.*}})
cxx.func @k "k" : () -> none [] attributes {cu.kernel} {
  %0 = cxx.call @helper() : () -> none
  cxx.expr %0 : none
  cxx.return
}
