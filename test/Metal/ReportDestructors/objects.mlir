// An object that ends with a destructor beside an early return and a barrier is
// refused; without the barrier, nothing moves its end.
// RUN: cu2x-opt --cu-report-destructors %s | FileCheck %s

cxx.record @R "R" size 4 align 4 [#cxx.field<"v", si32>] {cxx.destructor = @end}
cxx.func @end "~R" : (!cxx.ref<!cxx.record<@R>, thread>) -> none ["this"] method of @R {
^bb0(%this: !cxx.lv<!cxx.record<@R>, thread>):
}
// CHECK: cxx.func @barrier {{.*}}CU2X6030
cxx.func @barrier "barrier" : (i1) -> none ["n"] attributes {cu.kernel} {
^bb0(%n: !cxx.lv<i1, thread>):
  %r = cxx.var "r" -> <!cxx.record<@R>, thread>
  %0 = cxx.load %n : <i1, thread> -> i1
  cxx.if %0 : i1 {
    cxx.return
  }
  %1 = cu.call "__syncthreads"() : () -> none
  cxx.expr %1 : none
}
// CHECK: cxx.func @plain
// CHECK-NOT: CU2X
cxx.func @plain "plain" : (i1) -> none ["n"] attributes {cu.kernel} {
^bb0(%n: !cxx.lv<i1, thread>):
  %r = cxx.var "r" -> <!cxx.record<@R>, thread>
  %0 = cxx.load %n : <i1, thread> -> i1
  cxx.if %0 : i1 {
    cxx.return
  }
}
