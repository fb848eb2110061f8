// Assertions and traps note their place for the host, and are reported, as the
// thread goes on. A literal in the condition holds.
// RUN: cu2x-opt --cu-lower-output %s | FileCheck %s

// CHECK: msl.failures = [
// CHECK-SAME: {file = "a.cu", function = "void k(int)", kind = "assert", line = 6 : i64, text = "x && \22positive\22"}
// CHECK-SAME: function = "stops", kind = "trap", {{.*}}text = "__trap"}

// CHECK: cxx.func @asserts {{.*}}"x && \22positive\22"{{.*}}CU2X7034
cxx.func @asserts "asserts" : (i1) -> none ["x"] {
^bb0(%x: !cxx.lv<i1, thread>):
  // CHECK: %[[X:.*]] = cxx.load %x
  // CHECK-NEXT: %[[SITE:.*]] = msl.name "0"
  // CHECK-NEXT: %[[R:.*]] = cu.builtin "failure_record"
  // CHECK-NEXT: %[[P:.*]] = cxx.load %[[R]]
  // CHECK: cu.builtin "blockIdx"
  // CHECK: cu.builtin "threadIdx"
  // CHECK: msl.polyfill "cu2x_assert"(%[[X]], %[[SITE]], %[[P]],
  // CHECK-NOT: cxx.conditional
  %0 = cxx.load %x : <i1, thread> -> i1
  %1 = cxx.logical "&&" %0 : i1 -> i1 {
    %4 = cxx.string "positive" : !cxx.lv<!cxx.array<9 x si8>, constant, const = true>
    %5 = cxx.decay %4 : <!cxx.array<9 x si8>, constant, const = true> -> !cxx.ptr<si8, constant, const = true>
    %6 = cxx.cast "implicit" %5 : !cxx.ptr<si8, constant, const = true> -> i1
    cxx.yield %6 : i1
  }
  %2 = cxx.cast "static" %1 : i1 -> i1
  %3 = cxx.conditional %2 : i1 -> none {
    %4 = cxx.constant 0 : si32 -> si32
    %5 = cxx.cast "functional" %4 : si32 -> none
    cxx.yield %5 : none
  }, {
    %4 = cxx.string "x && \22positive\22" : !cxx.lv<!cxx.array<16 x si8>, constant, const = true>
    %5 = cxx.decay %4 : <!cxx.array<16 x si8>, constant, const = true> -> !cxx.ptr<si8, constant, const = true>
    %6 = cxx.string "a.cu" : !cxx.lv<!cxx.array<5 x si8>, constant, const = true>
    %7 = cxx.decay %6 : <!cxx.array<5 x si8>, constant, const = true> -> !cxx.ptr<si8, constant, const = true>
    %8 = cxx.constant 6 : ui32 -> ui32
    %9 = cxx.string "void k(int)" : !cxx.lv<!cxx.array<12 x si8>, constant, const = true>
    %10 = cxx.decay %9 : <!cxx.array<12 x si8>, constant, const = true> -> !cxx.ptr<si8, constant, const = true>
    %11 = cu.call "__assert_fail"(%5, %7, %8, %10) : (!cxx.ptr<si8, constant, const = true>, !cxx.ptr<si8, constant, const = true>, ui32, !cxx.ptr<si8, constant, const = true>) -> none
    cxx.yield %11 : none
  }
  cxx.expr %3 : none
}

// CHECK: cxx.func @stops {{.*}}CU2X7032
cxx.func @stops "stops" : () -> none [] {
  // CHECK: msl.name "/* __trap */ 1"
  // CHECK: msl.polyfill "cu2x_fail"
  %0 = cu.call "__trap"() : () -> none
  cxx.expr %0 : none
}
