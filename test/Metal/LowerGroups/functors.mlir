// A reduction with a function object becomes a function of shuffles; one that
// changes its object stays.
// RUN: cu2x-opt %s --cu-lower-groups | FileCheck %s

cxx.record @F "F" size 1 align 1 []
// CHECK: cxx.func @apply
cxx.func @apply "operator()" : (!cxx.ref<!cxx.record<@F>, generic, const = true>, si32, si32) -> si32 ["this", "a", "b"] method of @F {
^bb0(%this: !cxx.lv<!cxx.record<@F>, generic, const = true>, %a: !cxx.lv<si32, thread>, %b: !cxx.lv<si32, thread>):
  %0 = cxx.load %a : <si32, thread> -> si32
  cxx.return %0 : si32
}
// CHECK: cxx.func @reduce_tile_4_apply "reduce_tile_4" : (si32, !cxx.ref<!cxx.record<@F>, generic{{ ?}}, const = true>) -> si32 ["value", "operation"]
// CHECK: %[[TWO:.*]] = cxx.constant 2 : si32
// CHECK: cu.call "__shfl_xor_sync"(%{{.*}}, %{{.*}}, %[[TWO]], %{{.*}})
// CHECK: cxx.call @apply(%operation, %{{.*}}, %{{.*}})
// CHECK: %[[ONE:.*]] = cxx.constant 1 : si32
// CHECK: cu.call "__shfl_xor_sync"(%{{.*}}, %{{.*}}, %[[ONE]], %{{.*}})
// CHECK: cxx.call @apply(%operation, %{{.*}}, %{{.*}})
// CHECK: cxx.return
cxx.func @change "operator()" : (!cxx.ref<!cxx.record<@F>, generic>, si32, si32) -> si32 ["this", "a", "b"] method of @F {
^bb0(%this: !cxx.lv<!cxx.record<@F>, generic>, %a: !cxx.lv<si32, thread>, %b: !cxx.lv<si32, thread>):
  %0 = cxx.load %a : <si32, thread> -> si32
  cxx.return %0 : si32
}

// CHECK-LABEL: cxx.func @k
cxx.func @k "k" : (si32, !cxx.record<@F>) -> none ["v", "f"] attributes {cu.kernel} {
^bb0(%v: !cxx.lv<si32, thread>, %f: !cxx.lv<!cxx.record<@F>, thread>):
  %0 = cu.call "cooperative_groups::this_thread_block"() : () -> !cxx.opaque<"cooperative_groups::thread_block">
  %block = cxx.var "block" = %0 : !cxx.opaque<"cooperative_groups::thread_block"> -> <!cxx.opaque<"cooperative_groups::thread_block">, thread>
  %1 = cu.call "cooperative_groups::tiled_partition" template "4, cooperative_groups::thread_block"(%block) : (!cxx.lv<!cxx.opaque<"cooperative_groups::thread_block">, thread>) -> !cxx.opaque<"cooperative_groups::thread_block_tile<4, void>">
  %tile = cxx.var "tile" = %1 : !cxx.opaque<"cooperative_groups::thread_block_tile<4, void>"> -> <!cxx.opaque<"cooperative_groups::thread_block_tile<4, void>">, thread>
  // CHECK: cxx.call @reduce_tile_4_apply(%{{.*}}, %f) : (si32, {{.*}}) -> si32
  %2 = cu.call "cooperative_groups::reduce"(%tile, %v, %f) {cu.functor = @apply} : (!cxx.lv<!cxx.opaque<"cooperative_groups::thread_block_tile<4, void>">, thread>, !cxx.lv<si32, thread>, !cxx.lv<!cxx.record<@F>, thread>) -> si32
  cxx.expr %2 : si32
  // CHECK: cu.call "cooperative_groups::reduce"
  %3 = cu.call "cooperative_groups::reduce"(%tile, %v, %f) {cu.functor = @change} : (!cxx.lv<!cxx.opaque<"cooperative_groups::thread_block_tile<4, void>">, thread>, !cxx.lv<si32, thread>, !cxx.lv<!cxx.record<@F>, thread>) -> si32
  cxx.expr %3 : si32
  cxx.return
}
