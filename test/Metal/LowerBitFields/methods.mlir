// Bit-fields become methods on a storage unit; a change reads before it writes,
// and an initialiser list is put together.
// RUN: cu2x-opt %s --cu-lower-bit-fields | FileCheck %s

// CHECK: cxx.record @Voxel "Voxel" size 4 align 4 [#cxx.field<"bits", ui32>]
// CHECK-NOT: bit_offsets
cxx.record @Voxel "Voxel" size 4 align 4 [#cxx.field<"material", ui32, bits = 3>, #cxx.field<"heat", si32, bits = 6>] {cxx.bit_offsets = array<i64: 0, 3>}

// CHECK: cxx.func @Voxel_material "material" : (!cxx.ref<!cxx.record<@Voxel>, generic{{ ?}}, const = true>) -> ui32 ["this"] method of @Voxel
// CHECK: cxx.func @Voxel_heat "heat" : {{.*}} -> si32
// CHECK: cxx.binary "<<"
// CHECK: cxx.cast "functional" %{{.*}} : ui32 -> si32
// CHECK: cxx.binary ">>"
// CHECK: cxx.func @Voxel_set_heat "set_heat" : (!cxx.ref<!cxx.record<@Voxel>, generic{{ ?}}>, si32) -> none ["this", "value"] method of @Voxel

// CHECK-LABEL: cxx.func @cool
cxx.func @cool "cool" : (!cxx.ptr<!cxx.record<@Voxel>, generic>) -> ui32 ["p"] {
^bb0(%p: !cxx.lv<!cxx.ptr<!cxx.record<@Voxel>, generic>, thread>):
  // CHECK: %[[PLACE:.*]] = cxx.deref
  // CHECK: %[[AGAIN:.*]] = cxx.deref
  // CHECK: %[[OLD:.*]] = cxx.call @Voxel_heat(%[[AGAIN]])
  // CHECK: %[[NEW:.*]] = cxx.binary "-" %[[OLD]]
  // CHECK: cxx.call @Voxel_set_heat(%[[PLACE]], %[[NEW]])
  %0 = cxx.load %p : <!cxx.ptr<!cxx.record<@Voxel>, generic>, thread> -> !cxx.ptr<!cxx.record<@Voxel>, generic>
  %1 = cxx.deref %0 : <!cxx.record<@Voxel>, generic> -> !cxx.lv<!cxx.record<@Voxel>, generic>
  %2 = cxx.member %1 field "heat" : !cxx.lv<!cxx.record<@Voxel>, generic> -> !cxx.lv<si32, generic>
  %3 = cxx.constant 2 : si32 -> si32
  %4 = cxx.compound_assign "-" %2, %3 in si32 : <si32, generic>, si32 -> !cxx.lv<si32, generic>
  cxx.expr %4 : !cxx.lv<si32, generic>
  // 5 and -2 from the lowest bit on.
  // CHECK: %[[UNIT:.*]] = cxx.constant 501 : ui32
  // CHECK: cxx.init_list(%[[UNIT]]) : (ui32)
  %5 = cxx.constant 5 : ui32 -> ui32
  %6 = cxx.constant -2 : si32 -> si32
  %7 = cxx.init_list(%5, %6) : (ui32, si32) -> !cxx.record<@Voxel>
  %v = cxx.var "v" = %7 : !cxx.record<@Voxel> -> <!cxx.record<@Voxel>, thread>
  // CHECK: cxx.call @Voxel_material(%v)
  %8 = cxx.member %v field "material" : !cxx.lv<!cxx.record<@Voxel>, thread> -> !cxx.lv<ui32, thread>
  %9 = cxx.load %8 : <ui32, thread> -> ui32
  cxx.return %9 : ui32
}
