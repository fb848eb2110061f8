// Calls of Metal's library, of functions that come with the file, and of the
// program's overloads, whose arguments show their type where it decides.
// RUN: cu2x-opt --msl-verify --msl-print -o /dev/null %s > %t.metal
// RUN: FileCheck %s < %t.metal
// RUN: %msl_check %t.metal

// The function that the program uses, and no other.
// CHECK: cu2x_ffs(
// CHECK-NOT: cu2x_atomic

// CHECK: kernel void k(
cxx.func @g_int "g" : (si32) -> si32 ["x"] {
^bb0(%x: !cxx.lv<si32, thread>):
  %v = cxx.load %x : !cxx.lv<si32, thread> -> si32
  cxx.return %v : si32
}
cxx.func @g_float "g" : (f32) -> f32 ["x"] {
^bb0(%x: !cxx.lv<f32, thread>):
  %v = cxx.load %x : !cxx.lv<f32, thread> -> f32
  cxx.return %v : f32
}
cxx.func @h "h" : (f32) -> f32 ["x"] {
^bb0(%x: !cxx.lv<f32, thread>):
  %v = cxx.load %x : !cxx.lv<f32, thread> -> f32
  cxx.return %v : f32
}
cxx.func @k "k" : (!cxx.ptr<si32, device>, ui32) -> none ["p", "lane"] attributes {msl.kernel, parameter_attrs = [{msl.buffer = 0 : i64}, {msl.builtin = "thread_index_in_simdgroup"}]} {
^bb0(%p: !cxx.lv<!cxx.ptr<si32, device>, thread>, %lane: !cxx.lv<ui32, thread>):
  // CHECK: threadgroup float tile[32];
  %tile = cxx.var "tile" -> !cxx.lv<!cxx.array<32 x f32>, threadgroup>
  // CHECK: int i = *p;
  %p1 = cxx.load %p : !cxx.lv<!cxx.ptr<si32, device>, thread> -> !cxx.ptr<si32, device>
  %d1 = cxx.deref %p1 : !cxx.ptr<si32, device> -> !cxx.lv<si32, device>
  %v1 = cxx.load %d1 : !cxx.lv<si32, device> -> si32
  %i = cxx.var "i" = %v1 : si32 {style = "copy"} -> !cxx.lv<si32, thread>
  // CHECK: threadgroup_barrier(mem_flags::mem_threadgroup | mem_flags::mem_device);
  %m1 = msl.name "mem_flags::mem_threadgroup" : !cxx.opaque<"mem_flags">
  %m2 = msl.name "mem_flags::mem_device" : !cxx.opaque<"mem_flags">
  %m = cxx.binary "|" %m1, %m2 : !cxx.opaque<"mem_flags">, !cxx.opaque<"mem_flags"> -> !cxx.opaque<"mem_flags">
  %b = msl.call "threadgroup_barrier"(%m) : (!cxx.opaque<"mem_flags">) -> none
  cxx.expr %b : none
  // CHECK: i = simd_shuffle_down(i, ushort(16));
  %i1 = cxx.load %i : !cxx.lv<si32, thread> -> si32
  %c16 = cxx.constant 16 : ui16 -> ui16
  %s = msl.call "simd_shuffle_down"(%i1, %c16) : (si32, ui16) -> si32
  %a1 = cxx.assign %i = %s : !cxx.lv<si32, thread>, si32 -> !cxx.lv<si32, thread>
  cxx.expr %a1 : !cxx.lv<si32, thread>
  // CHECK: float f = as_type<float>(i);
  %i2 = cxx.load %i : !cxx.lv<si32, thread> -> si32
  %as = msl.call "as_type" template "float"(%i2) : (si32) -> f32
  %f = cxx.var "f" = %as : f32 {style = "copy"} -> !cxx.lv<f32, thread>
  // CHECK: i = cu2x_ffs(uint(i));
  %i3 = cxx.load %i : !cxx.lv<si32, thread> -> si32
  %u3 = cxx.cast "implicit" %i3 : si32 -> ui32
  %ff = msl.polyfill "cu2x_ffs"(%u3) : (ui32) -> si32
  %a3 = cxx.assign %i = %ff : !cxx.lv<si32, thread>, si32 -> !cxx.lv<si32, thread>
  cxx.expr %a3 : !cxx.lv<si32, thread>
  // There is a g for int as well.
  // CHECK: f = g(float(i)) + h(i);
  %i4 = cxx.load %i : !cxx.lv<si32, thread> -> si32
  %f4 = cxx.cast "implicit" %i4 : si32 -> f32
  %g4 = cxx.call @g_float(%f4) : (f32) -> f32
  %i5 = cxx.load %i : !cxx.lv<si32, thread> -> si32
  %f5 = cxx.cast "implicit" %i5 : si32 -> f32
  %h5 = cxx.call @h(%f5) : (f32) -> f32
  %sum = cxx.binary "+" %g4, %h5 : f32, f32 -> f32
  %a4 = cxx.assign %f = %sum : !cxx.lv<f32, thread>, f32 -> !cxx.lv<f32, thread>
  cxx.expr %a4 : !cxx.lv<f32, thread>
  // CHECK: atomic_fetch_add_explicit((device atomic_int *)&p[1], 1, memory_order_relaxed);
  %p6 = cxx.load %p : !cxx.lv<!cxx.ptr<si32, device>, thread> -> !cxx.ptr<si32, device>
  %one = cxx.constant 1 : si32 -> si32
  %x6 = cxx.index %p6[%one] : !cxx.ptr<si32, device>, si32 -> !cxx.lv<si32, device>
  %ad = cxx.address %x6 : !cxx.lv<si32, device> -> !cxx.ptr<si32, device>
  %at = cxx.cast "c" %ad : !cxx.ptr<si32, device> -> !cxx.ptr<!cxx.opaque<"atomic_int">, device>
  %n1 = cxx.constant 1 : si32 -> si32
  %mo = msl.name "memory_order_relaxed" : !cxx.opaque<"memory_order">
  %fa = msl.call "atomic_fetch_add_explicit"(%at, %n1, %mo) : (!cxx.ptr<!cxx.opaque<"atomic_int">, device>, si32, !cxx.opaque<"memory_order">) -> si32
  cxx.expr %fa : si32
}
