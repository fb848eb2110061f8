// Functions on integers: results in CUDA's types, operands in the type CUDA
// computes in, loads and stores with hints, dropped hints.
// RUN: cu2x-opt %s --cu-lower-functions | FileCheck %s

// CHECK-LABEL: cxx.func @integers
cxx.func @integers "integers" : (si32, ui32, si64) -> none ["i", "u", "l"] {
^bb0(%i: !cxx.lv<si32, thread>, %u: !cxx.lv<ui32, thread>, %l: !cxx.lv<si64, thread>):
  // CHECK: %[[COUNT:.*]] = msl.call "popcount"(%{{.*}}) : (ui32) -> ui32
  // CHECK: cxx.cast "implicit" %[[COUNT]] : ui32 -> si32
  %0 = cxx.load %u : <ui32, thread> -> ui32
  %1 = cu.call "__popc"(%0) : (ui32) -> si32
  %n = cxx.var "n" = %1 : si32 -> <si32, thread>
  // CHECK: %[[CLZ:.*]] = msl.call "clz"(%{{.*}}) : (si64) -> si64
  // CHECK: cxx.cast "implicit" %[[CLZ]] : si64 -> si32
  %2 = cxx.load %l : <si64, thread> -> si64
  %3 = cu.call "__clzll"(%2) : (si64) -> si32
  %m = cxx.var "m" = %3 : si32 -> <si32, thread>
  // CHECK: %[[U:.*]] = cxx.cast "functional" %{{.*}} : si32 -> ui32
  // CHECK: msl.polyfill "cu2x_ffs"(%[[U]]) : (ui32) -> si32
  %4 = cxx.load %i : <si32, thread> -> si32
  %5 = cu.call "__ffs"(%4) : (si32) -> si32
  cxx.expr %5 : si32
  // CHECK: %[[C:.*]] = cxx.cast "implicit" %{{.*}} : si32 -> ui32
  // CHECK: msl.call "min"(%[[C]], %{{.*}}) : (ui32, ui32) -> ui32
  %6 = cxx.load %i : <si32, thread> -> si32
  %7 = cxx.load %u : <ui32, thread> -> ui32
  %8 = cu.call "min"(%6, %7) : (si32, ui32) -> ui32
  cxx.expr %8 : ui32
  // CHECK: %[[D:.*]] = msl.call "absdiff"(%{{.*}}, %{{.*}}) : (si32, si32) -> ui32
  // CHECK: cxx.binary "+" %[[D]], %{{.*}} : ui32, ui32 -> ui32
  %9 = cxx.load %i : <si32, thread> -> si32
  %10 = cxx.load %i : <si32, thread> -> si32
  %11 = cxx.load %u : <ui32, thread> -> ui32
  %12 = cu.call "__sad"(%9, %10, %11) : (si32, si32, ui32) -> ui32
  cxx.expr %12 : ui32
  // CHECK-NOT: nanosleep
  %13 = cxx.load %u : <ui32, thread> -> ui32
  %14 = cu.call "__nanosleep"(%13) : (ui32) -> none
  cxx.expr %14 : none
  cxx.return
}

// CHECK-LABEL: cxx.func @memory
cxx.func @memory "memory" : (!cxx.ptr<f64, device>) -> none ["p"] {
^bb0(%p: !cxx.lv<!cxx.ptr<f64, device>, thread>):
  // CHECK: %[[FROM:.*]] = cxx.deref
  // CHECK: cxx.load %[[FROM]] : <f64, device> -> f64
  %0 = cxx.load %p : <!cxx.ptr<f64, device>, thread> -> !cxx.ptr<f64, device>
  %1 = cu.call "__ldg" template "double"(%0) : (!cxx.ptr<f64, device>) -> f64
  %v = cxx.var "v" = %1 : f64 -> <f64, thread>
  // CHECK: %[[TO:.*]] = cxx.deref
  // CHECK: %[[SET:.*]] = cxx.assign %[[TO]] =
  // CHECK: cxx.expr %[[SET]]
  %2 = cxx.load %p : <!cxx.ptr<f64, device>, thread> -> !cxx.ptr<f64, device>
  %3 = cxx.load %v : <f64, thread> -> f64
  %4 = cu.call "__stcg" template "double"(%2, %3) : (!cxx.ptr<f64, device>, f64) -> none
  cxx.expr %4 : none
  cxx.return
}
