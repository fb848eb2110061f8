// Variables that all threads of a block assign alike decide alike: a return
// they lead to is taken by all or none. One that a thread assigns by its own
// number does not.
// RUN: cu2x-opt --cu-predicate-early-returns %s | FileCheck %s

// CHECK-LABEL: cxx.func @together
// CHECK-NOT: "active"
// CHECK: cxx.return
// CHECK: cu.call "__syncthreads"
cxx.func @together "together" : (si32) -> none ["phase"] attributes {cu.kernel} {
^bb0(%phase: !cxx.lv<si32, thread>):
  %b = cxx.var "b" -> <si32, thread>
  %0 = cxx.load %phase : <si32, thread> -> si32
  cxx.switch %0 : si32 {
    cxx.case 1 : si32
    %1 = cxx.load %phase : <si32, thread> -> si32
    %2 = cxx.assign %b = %1 : <si32, thread>, si32 -> !cxx.lv<si32, thread>
    cxx.expr %2 : !cxx.lv<si32, thread>
    cxx.break
    cxx.default
    %3 = cxx.constant 7 : si32 -> si32
    %4 = cxx.assign %b = %3 : <si32, thread>, si32 -> !cxx.lv<si32, thread>
    cxx.expr %4 : !cxx.lv<si32, thread>
  }
  %5 = cxx.load %b : <si32, thread> -> si32
  %6 = cxx.constant 7 : si32 -> si32
  %7 = cxx.binary "==" %5, %6 : si32, si32 -> i1
  cxx.if %7 : i1 {
    cxx.return
  }
  %8 = cu.call "__syncthreads"() : () -> none
  cxx.expr %8 : none
}

// CHECK-LABEL: cxx.func @apart
// CHECK: cxx.var "active{{.*}}" = %{{.*}} : i1
cxx.func @apart "apart" : (si32) -> none ["phase"] attributes {cu.kernel} {
^bb0(%phase: !cxx.lv<si32, thread>):
  %b = cxx.var "b" -> <ui32, thread>
  %t = cu.builtin "threadIdx" : !cxx.lv<!cxx.vec<3 x ui32>, thread, const = true>
  %x = cxx.member %t field "x" : !cxx.lv<!cxx.vec<3 x ui32>, thread, const = true> -> !cxx.lv<ui32, thread, const = true>
  %0 = cxx.load %x : <ui32, thread, const = true> -> ui32
  %1 = cxx.assign %b = %0 : <ui32, thread>, ui32 -> !cxx.lv<ui32, thread>
  cxx.expr %1 : !cxx.lv<ui32, thread>
  %5 = cxx.load %b : <ui32, thread> -> ui32
  %6 = cxx.constant 7 : ui32 -> ui32
  %7 = cxx.binary "==" %5, %6 : ui32, ui32 -> i1
  cxx.if %7 : i1 {
    cxx.return
  }
  %8 = cu.call "__syncthreads"() : () -> none
  cxx.expr %8 : none
}

// A branch that only some threads take.
// CHECK-LABEL: cxx.func @some
// CHECK: cxx.var "active{{.*}}" = %{{.*}} : i1
cxx.func @some "some" : (si32) -> none ["phase"] attributes {cu.kernel} {
^bb0(%phase: !cxx.lv<si32, thread>):
  %b = cxx.var "b" -> <ui32, thread>
  %t = cu.builtin "threadIdx" : !cxx.lv<!cxx.vec<3 x ui32>, thread, const = true>
  %x = cxx.member %t field "x" : !cxx.lv<!cxx.vec<3 x ui32>, thread, const = true> -> !cxx.lv<ui32, thread, const = true>
  %0 = cxx.load %x : <ui32, thread, const = true> -> ui32
  %1 = cxx.constant 7 : ui32 -> ui32
  %2 = cxx.binary "<" %0, %1 : ui32, ui32 -> i1
  cxx.if %2 : i1 {
    %3 = cxx.constant 7 : ui32 -> ui32
    %4 = cxx.assign %b = %3 : <ui32, thread>, ui32 -> !cxx.lv<ui32, thread>
    cxx.expr %4 : !cxx.lv<ui32, thread>
  }
  %5 = cxx.load %b : <ui32, thread> -> ui32
  %6 = cxx.constant 7 : ui32 -> ui32
  %7 = cxx.binary "==" %5, %6 : ui32, ui32 -> i1
  cxx.if %7 : i1 {
    cxx.return
  }
  %8 = cu.call "__syncthreads"() : () -> none
  cxx.expr %8 : none
}
