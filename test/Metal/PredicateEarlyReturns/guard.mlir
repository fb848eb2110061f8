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

// A return out of a loop between barriers leaves the loop.
// CHECK-LABEL: cxx.func @loop
// CHECK-NEXT: ^bb0
// CHECK-NEXT: cxx.constant true
// CHECK-NEXT: %active = cxx.var "active"
// CHECK:      cxx.while
// CHECK:        cxx.if
// CHECK:          cxx.assign %active
// CHECK-NEXT:     cxx.expr
// CHECK-NEXT:     cxx.break
// CHECK:      cu.call "__syncthreads"
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

// What decides how often all come to a barrier is not under the condition: n is
// computed by all threads, v by those that go on.
// CHECK-LABEL: cxx.func @deciding
// CHECK: %active = cxx.var "active"
// CHECK-NOT: cxx.if
// CHECK: %count = cxx.var "count" = %{{.*}} : si32
// CHECK: cxx.for
// CHECK: cxx.if
// CHECK: cxx.assign %v
// CHECK: cu.call "__syncthreads"
cxx.func @deciding "deciding" : (si32) -> none ["n"] attributes {cu.kernel} {
^bb0(%n: !cxx.lv<si32, thread>):
  %v = cxx.var "v" -> <ui32, thread>
  %t = cu.builtin "threadIdx" : !cxx.lv<!cxx.vec<3 x ui32>, thread, const = true>
  %x = cxx.member %t field "x" : !cxx.lv<!cxx.vec<3 x ui32>, thread, const = true> -> !cxx.lv<ui32, thread, const = true>
  %0 = cxx.load %x : <ui32, thread, const = true> -> ui32
  %1 = cxx.constant 7 : ui32 -> ui32
  %2 = cxx.binary "<" %0, %1 : ui32, ui32 -> i1
  cxx.if %2 : i1 {
    cxx.return
  }
  %3 = cxx.load %n : <si32, thread> -> si32
  %count = cxx.var "count" = %3 : si32 {style = "copy"} -> <si32, thread>
  cxx.for {
    %4 = cxx.constant 0 : si32 -> si32
    %k = cxx.var "k" = %4 : si32 {style = "copy"} -> <si32, thread>
    cxx.loop while {
      %5 = cxx.load %k : <si32, thread> -> si32
      %6 = cxx.load %count : <si32, thread> -> si32
      %7 = cxx.binary "<" %5, %6 : si32, si32 -> i1
      cxx.yield %7 : i1
    } step {
      %5 = cxx.incdec "++" %k : <si32, thread> -> !cxx.lv<si32, thread>
      cxx.yield %5 : !cxx.lv<si32, thread>
    } do {
      %t2 = cu.builtin "threadIdx" : !cxx.lv<!cxx.vec<3 x ui32>, thread, const = true>
      %x2 = cxx.member %t2 field "x" : !cxx.lv<!cxx.vec<3 x ui32>, thread, const = true> -> !cxx.lv<ui32, thread, const = true>
      %8 = cxx.load %x2 : <ui32, thread, const = true> -> ui32
      %9 = cxx.assign %v = %8 : <ui32, thread>, ui32 -> !cxx.lv<ui32, thread>
      cxx.expr %9 : !cxx.lv<ui32, thread>
      %10 = cu.call "__syncthreads"() : () -> none
      cxx.expr %10 : none
    }
  }
}
