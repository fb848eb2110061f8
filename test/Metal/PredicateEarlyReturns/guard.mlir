// A return before a barrier becomes a condition around what is not a barrier; a
// variable that is used behind the barrier is declared outside.
// RUN: cu2x-opt --cu-predicate-early-returns %s | FileCheck %s

// CHECK-LABEL: cxx.func @guarded
// CHECK:      cxx.binary "<" %{{.*}} : si32, si32 -> i1
// CHECK-NEXT: %active = cxx.var "active"
// CHECK-NOT:  cxx.return
// CHECK:      %keep = cxx.var "keep"
// CHECK:      cxx.if
// CHECK:        cxx.assign %keep
// CHECK:      }
// CHECK:      cu.call "__syncthreads"
// CHECK:      cxx.load %active
// CHECK-NEXT: cxx.if
// CHECK:        cxx.load %keep
cxx.func @guarded "guarded" : (!cxx.ptr<si32, device>, si32, si32) -> none ["p", "i", "n"] attributes {cu.kernel} {
^bb0(%p: !cxx.lv<!cxx.ptr<si32, device>, thread>, %i: !cxx.lv<si32, thread>, %n: !cxx.lv<si32, thread>):
  %0 = cu.builtin "threadIdx" : !cxx.lv<!cxx.vec<3 x si32>, thread, const = true>
  %1 = cxx.member %0 field "x" : !cxx.lv<!cxx.vec<3 x si32>, thread, const = true> -> !cxx.lv<si32, thread, const = true>
  %2 = cxx.load %1 : <si32, thread, const = true> -> si32
  %3 = cxx.load %n : <si32, thread> -> si32
  %4 = cxx.binary ">=" %2, %3 : si32, si32 -> i1
  cxx.if %4 : i1 {
    cxx.return
  }
  %5 = cxx.load %p : <!cxx.ptr<si32, device>, thread> -> !cxx.ptr<si32, device>
  %6 = cxx.deref %5 : <si32, device> -> !cxx.lv<si32, device>
  %7 = cxx.load %6 : <si32, device> -> si32
  %keep = cxx.var "keep" = %7 : si32 {style = "copy"} -> <si32, thread, const = true>
  %8 = cu.call "__syncthreads"() : () -> none
  cxx.expr %8 : none
  %9 = cxx.load %p : <!cxx.ptr<si32, device>, thread> -> !cxx.ptr<si32, device>
  %10 = cxx.deref %9 : <si32, device> -> !cxx.lv<si32, device>
  %11 = cxx.load %keep : <si32, thread, const = true> -> si32
  %12 = cxx.assign %10 = %11 : <si32, device>, si32 -> !cxx.lv<si32, device>
  cxx.expr %12 : !cxx.lv<si32, device>
}

// The threads of a block return together or not at all: stays as it is.
// CHECK-LABEL: cxx.func @uniform
// CHECK:       cxx.return
// CHECK-NOT:   cxx.var
cxx.func @uniform "uniform_" : (si32) -> none ["n"] attributes {cu.kernel} {
^bb0(%n: !cxx.lv<si32, thread>):
  %0 = cu.builtin "blockIdx" : !cxx.lv<!cxx.vec<3 x si32>, thread, const = true>
  %1 = cxx.member %0 field "x" : !cxx.lv<!cxx.vec<3 x si32>, thread, const = true> -> !cxx.lv<si32, thread, const = true>
  %2 = cxx.load %1 : <si32, thread, const = true> -> si32
  %3 = cxx.load %n : <si32, thread> -> si32
  %4 = cxx.binary ">=" %2, %3 : si32, si32 -> i1
  cxx.if %4 : i1 {
    cxx.return
  }
  %5 = cu.call "__syncthreads"() : () -> none
  cxx.expr %5 : none
}

// CHECK: cxx.func @loop {{.*}}CU2X6060
cxx.func @loop "loop" : (!cxx.ptr<i1, device>) -> none ["p"] attributes {cu.kernel} {
^bb0(%p: !cxx.lv<!cxx.ptr<i1, device>, thread>):
  cxx.while {
    %0 = cxx.load %p : <!cxx.ptr<i1, device>, thread> -> !cxx.ptr<i1, device>
    %1 = cxx.deref %0 : <i1, device> -> !cxx.lv<i1, device>
    %2 = cxx.load %1 : <i1, device> -> i1
    cxx.yield %2 : i1
  } do {
    %0 = cu.builtin "threadIdx" : !cxx.lv<!cxx.vec<3 x ui32>, thread, const = true>
    %1 = cxx.member %0 field "x" : !cxx.lv<!cxx.vec<3 x ui32>, thread, const = true> -> !cxx.lv<ui32, thread, const = true>
    %2 = cxx.load %1 : <ui32, thread, const = true> -> ui32
    %3 = cxx.cast "implicit" %2 : ui32 -> i1
    cxx.if %3 : i1 {
      cxx.return
    }
  }
  %4 = cu.call "__syncthreads"() : () -> none
  cxx.expr %4 : none
}
