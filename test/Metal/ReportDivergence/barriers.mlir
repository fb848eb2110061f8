// A barrier under a condition that is computed from threadIdx is reported, also
// in a helper and behind a break; one under a condition that all threads share
// is not.
// RUN: cu2x-opt --cu-report-divergence %s | FileCheck %s

// CHECK: cxx.func @branch {{.*}}"__syncthreads"{{.*}}CU2X2030
cxx.func @branch "branch" : (si32) -> none ["n"] attributes {cu.kernel} {
^bb0(%n: !cxx.lv<si32, thread>):
  %0 = cu.builtin "threadIdx" : !cxx.lv<!cxx.vec<3 x ui32>, thread, const = true>
  %1 = cxx.member %0 field "x" : !cxx.lv<!cxx.vec<3 x ui32>, thread, const = true> -> !cxx.lv<ui32, thread, const = true>
  %2 = cxx.load %1 : <ui32, thread, const = true> -> ui32
  %3 = cxx.cast "implicit" %2 : ui32 -> si32
  %i = cxx.var "i" = %3 : si32 -> <si32, thread>
  %4 = cxx.load %i : <si32, thread> -> si32
  %5 = cxx.load %n : <si32, thread> -> si32
  %6 = cxx.binary "<" %4, %5 : si32, si32 -> i1
  cxx.if %6 : i1 {
    %7 = cu.call "__syncthreads"() : () -> none
    cxx.expr %7 : none
  }
}

// CHECK: cxx.func @shared_condition
// CHECK-NOT: CU2X2030
// CHECK: cxx.func @helper
cxx.func @shared_condition "shared_condition" : (si32) -> none ["n"] attributes {cu.kernel} {
^bb0(%n: !cxx.lv<si32, thread>):
  %0 = cxx.load %n : <si32, thread> -> si32
  %1 = cxx.constant 0 : si32 -> si32
  %2 = cxx.binary ">" %0, %1 : si32, si32 -> i1
  cxx.if %2 : i1 {
    %3 = cu.call "__syncthreads"() : () -> none
    cxx.expr %3 : none
  }
}

cxx.func @helper "helper" : () -> none [] {
  %0 = cu.call "__syncthreads"() : () -> none
  cxx.expr %0 : none
}

// CHECK: cxx.func @calls {{.*}}"helper"{{.*}}CU2X2030
cxx.func @calls "calls" : () -> none [] attributes {cu.kernel} {
  cxx.while {
    %0 = cxx.constant true -> i1
    cxx.yield %0 : i1
  } do {
    %0 = cu.builtin "threadIdx" : !cxx.lv<!cxx.vec<3 x ui32>, thread, const = true>
    %1 = cxx.member %0 field "x" : !cxx.lv<!cxx.vec<3 x ui32>, thread, const = true> -> !cxx.lv<ui32, thread, const = true>
    %2 = cxx.load %1 : <ui32, thread, const = true> -> ui32
    %3 = cxx.constant 7 : ui32 -> ui32
    %4 = cxx.binary ">" %2, %3 : ui32, ui32 -> i1
    cxx.if %4 : i1 {
      cxx.break
    }
    %5 = cxx.call @helper() : () -> none
    cxx.expr %5 : none
  }
}
