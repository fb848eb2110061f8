// printf notes the number of its format and its arguments; the tables of the
// formats and of the literals that are printed are at the module.
// RUN: cu2x-opt --cu-lower-output %s | FileCheck %s

// CHECK: msl.formats = [
// CHECK-SAME: {arguments = ["int", "string"], text = "%d is %s\0A"}
// CHECK-SAME: {arguments = [], text = "done\0A"}
// CHECK-SAME: {arguments = ["long", "ulong", "float", "pointer"], text = "%lld %5llx %g %p"}
// CHECK-SAME: msl.strings = ["odd", "even"]

// CHECK-LABEL: cxx.func @prints
cxx.func @prints "prints" : (si32) -> none ["x"] {
^bb0(%x: !cxx.lv<si32, thread>):
  // CHECK-DAG: %[[X:.*]] = cxx.load %x
  // CHECK-DAG: cxx.conditional {{.*}} -> ui32
  // CHECK-DAG: msl.name "/* \22odd\22 */ 0u" : ui32
  // CHECK-DAG: msl.name "/* \22even\22 */ 1u" : ui32
  // CHECK: %[[B:.*]] = cu.builtin "printf_buffer" : !cxx.lv<!cxx.ptr<ui32, device>, thread, const = true>
  // CHECK: %[[P:.*]] = cxx.load %[[B]]
  // CHECK: %[[F:.*]] = msl.name "/* \22%d is %s\\n\22 */ 0"
  // CHECK: msl.polyfill "cu2x_printf"(%[[P]], %[[F]], %[[X]], %{{.*}}) : (!cxx.ptr<ui32, device>, !cxx.opaque<"uint">, si32, ui32) -> si32
  %0 = cxx.string "%d is %s\0A" : !cxx.lv<!cxx.array<10 x si8>, constant, const = true>
  %1 = cxx.decay %0 : <!cxx.array<10 x si8>, constant, const = true> -> !cxx.ptr<si8, constant, const = true>
  %2 = cxx.load %x : <si32, thread> -> si32
  %3 = cxx.constant true -> i1
  %4 = cxx.conditional %3 : i1 -> !cxx.ptr<si8, constant, const = true> {
    %6 = cxx.string "odd" : !cxx.lv<!cxx.array<4 x si8>, constant, const = true>
    %7 = cxx.decay %6 : <!cxx.array<4 x si8>, constant, const = true> -> !cxx.ptr<si8, constant, const = true>
    cxx.yield %7 : !cxx.ptr<si8, constant, const = true>
  }, {
    %6 = cxx.string "even" : !cxx.lv<!cxx.array<5 x si8>, constant, const = true>
    %7 = cxx.decay %6 : <!cxx.array<5 x si8>, constant, const = true> -> !cxx.ptr<si8, constant, const = true>
    cxx.yield %7 : !cxx.ptr<si8, constant, const = true>
  }
  %5 = cu.call "printf"(%1, %2, %4) : (!cxx.ptr<si8, constant, const = true>, si32, !cxx.ptr<si8, constant, const = true>) -> si32
  cxx.expr %5 : si32
}

// The same format has the same number; a comment ends where it should.
// CHECK-LABEL: cxx.func @twice
// CHECK: msl.name "/* \22done\\n\22 */ 1"
// CHECK: msl.name "/* \22done\\n\22 */ 1"
// CHECK: msl.name "/* \22* /\22 */ 2"
cxx.func @twice "twice" : () -> none [] {
  %0 = cxx.string "done\0A" : !cxx.lv<!cxx.array<6 x si8>, constant, const = true>
  %1 = cxx.decay %0 : <!cxx.array<6 x si8>, constant, const = true> -> !cxx.ptr<si8, constant, const = true>
  %2 = cu.call "printf"(%1) : (!cxx.ptr<si8, constant, const = true>) -> si32
  cxx.expr %2 : si32
  %3 = cxx.string "done\0A" : !cxx.lv<!cxx.array<6 x si8>, constant, const = true>
  %4 = cxx.decay %3 : <!cxx.array<6 x si8>, constant, const = true> -> !cxx.ptr<si8, constant, const = true>
  %5 = cu.call "printf"(%4) : (!cxx.ptr<si8, constant, const = true>) -> si32
  cxx.expr %5 : si32
  %6 = cxx.string "*/" : !cxx.lv<!cxx.array<3 x si8>, constant, const = true>
  %7 = cxx.decay %6 : <!cxx.array<3 x si8>, constant, const = true> -> !cxx.ptr<si8, constant, const = true>
  %8 = cu.call "printf"(%7) : (!cxx.ptr<si8, constant, const = true>) -> si32
  cxx.expr %8 : si32
}

// CHECK-LABEL: cxx.func @types
// CHECK: cxx.cast "c" %{{.*}} : !cxx.ptr<f32, device> -> ui64
// CHECK: msl.polyfill "cu2x_printf"(%{{.*}}) : (!cxx.ptr<ui32, device>, !cxx.opaque<"uint">, si64, ui64, f32, ui64) -> si32
cxx.func @types "types" : (si64, ui64, f32, !cxx.ptr<f32, device>) -> none ["l", "u", "f", "p"] {
^bb0(%l: !cxx.lv<si64, thread>, %u: !cxx.lv<ui64, thread>, %f: !cxx.lv<f32, thread>, %p: !cxx.lv<!cxx.ptr<f32, device>, thread>):
  %0 = cxx.string "%lld %5llx %g %p" : !cxx.lv<!cxx.array<17 x si8>, constant, const = true>
  %1 = cxx.decay %0 : <!cxx.array<17 x si8>, constant, const = true> -> !cxx.ptr<si8, constant, const = true>
  %2 = cxx.load %l : <si64, thread> -> si64
  %3 = cxx.load %u : <ui64, thread> -> ui64
  %4 = cxx.load %f : <f32, thread> -> f32
  %5 = cxx.load %p : <!cxx.ptr<f32, device>, thread> -> !cxx.ptr<f32, device>
  %6 = cu.call "printf"(%1, %2, %3, %4, %5) : (!cxx.ptr<si8, constant, const = true>, si64, ui64, f32, !cxx.ptr<f32, device>) -> si32
  cxx.expr %6 : si32
}
