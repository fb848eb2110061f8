// A destructor has no parameter that could take threadIdx.
// RUN: cu2x-opt --cu-thread-implicit-parameters %s | FileCheck %s

cxx.record @Mark "Mark" size 8 align 8 [#cxx.field<"p", !cxx.ptr<si32, device>>] {cxx.destructor = @_ZN4MarkD1Ev}
// CHECK: cxx.func @_ZN4MarkD1Ev {{.*}}a destructor that uses 'threadIdx'{{.*}}CU2X6030
cxx.func @_ZN4MarkD1Ev "~Mark" : (!cxx.ref<!cxx.record<@Mark>, thread>) -> none ["this"] method of @Mark {
^bb0(%this: !cxx.lv<!cxx.record<@Mark>, thread>):
  %0 = cu.builtin "threadIdx" : !cxx.lv<!cxx.vec<3 x ui32>, thread, const = true>
  %1 = cxx.member %0 field "x" : !cxx.lv<!cxx.vec<3 x ui32>, thread, const = true> -> !cxx.lv<ui32, thread, const = true>
  %2 = cxx.load %1 : <ui32, thread, const = true> -> ui32
  cxx.expr %2 : ui32
}
// CHECK: cxx.func @_ZN4Mark3runEv {{.*}}["this", "threadIdx"]
// CHECK-NOT: CU2X
cxx.func @_ZN4Mark3runEv "run" : (!cxx.ref<!cxx.record<@Mark>, thread>) -> none ["this"] method of @Mark {
^bb0(%this: !cxx.lv<!cxx.record<@Mark>, thread>):
  %0 = cu.builtin "threadIdx" : !cxx.lv<!cxx.vec<3 x ui32>, thread, const = true>
  %1 = cxx.member %0 field "x" : !cxx.lv<!cxx.vec<3 x ui32>, thread, const = true> -> !cxx.lv<ui32, thread, const = true>
  %2 = cxx.load %1 : <ui32, thread, const = true> -> ui32
  cxx.expr %2 : ui32
}
