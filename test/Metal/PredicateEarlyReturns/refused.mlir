// A return of some threads before a barrier in a loop whose count may differ
// between threads, for which there is no condition.
// RUN: cu2x-opt --cu-predicate-early-returns %s | FileCheck %s

// CHECK: cxx.func @loop {{.*}}a loop whose count may differ between threads{{.*}}CU2X6060
cxx.func @loop "loop" : (!cxx.ptr<si32, device>, si32) -> none ["p", "n"] attributes {cu.kernel} {
^bb0(%p: !cxx.lv<!cxx.ptr<si32, device>, thread>, %n: !cxx.lv<si32, thread>):
  %0 = cu.builtin "threadIdx" : !cxx.lv<!cxx.vec<3 x ui32>, thread, const = true>
  %1 = cxx.member %0 field "x" : !cxx.lv<!cxx.vec<3 x ui32>, thread, const = true> -> !cxx.lv<ui32, thread, const = true>
  %2 = cxx.load %1 : <ui32, thread, const = true> -> ui32
  %3 = cxx.cast "implicit" %2 : ui32 -> si32
  %i = cxx.var "i" = %3 : si32 {style = "copy"} -> <si32, thread>
  %4 = cxx.load %i : <si32, thread> -> si32
  %5 = cxx.load %n : <si32, thread> -> si32
  %6 = cxx.binary ">=" %4, %5 : si32, si32 -> i1
  cxx.if %6 : i1 {
    cxx.return
  }
  cxx.for {
    %7 = cxx.constant 0 : si32 "0" -> si32
    %j = cxx.var "j" = %7 : si32 {style = "copy"} -> <si32, thread>
    cxx.loop while {
      %8 = cxx.load %j : <si32, thread> -> si32
      %9 = cxx.load %p : <!cxx.ptr<si32, device>, thread> -> !cxx.ptr<si32, device>
      %10 = cxx.load %i : <si32, thread> -> si32
      %11 = cxx.index %9[%10] : <si32, device>, si32 -> !cxx.lv<si32, device>
      %12 = cxx.load %11 : <si32, device> -> si32
      %13 = cxx.binary "<" %8, %12 : si32, si32 -> i1
      cxx.yield %13 : i1
    } step {
      %8 = cxx.incdec "++" postfix %j : <si32, thread> -> si32
      cxx.yield %8 : si32
    } do {
      %8 = cu.call "__syncthreads"() : () -> none
      cxx.expr %8 : none
    }
  }
}

// Without the barrier nothing has to wait.
// CHECK: cxx.func @free
// CHECK-NOT: CU2X
cxx.func @free "free_" : (si32) -> none ["n"] attributes {cu.kernel} {
^bb0(%n: !cxx.lv<si32, thread>):
  %0 = cu.builtin "threadIdx" : !cxx.lv<!cxx.vec<3 x ui32>, thread, const = true>
  %1 = cxx.member %0 field "x" : !cxx.lv<!cxx.vec<3 x ui32>, thread, const = true> -> !cxx.lv<ui32, thread, const = true>
  %2 = cxx.load %1 : <ui32, thread, const = true> -> ui32
  %3 = cxx.cast "implicit" %2 : ui32 -> si32
  %4 = cxx.load %n : <si32, thread> -> si32
  %5 = cxx.binary ">=" %3, %4 : si32, si32 -> i1
  cxx.if %5 : i1 {
    cxx.return
  }
}
