// Functions that reach themselves are reported, those that call them are not.
// RUN: cu2x-opt --cu-report-recursion %s | FileCheck %s

// CHECK: cxx.func @even {{.*}}CU2X6062
cxx.func @even "even" : () -> none [] {
  %0 = cxx.call @odd() : () -> none
  cxx.expr %0 : none
}
// CHECK: cxx.func @odd {{.*}}CU2X6062
cxx.func @odd "odd" : () -> none [] {
  %0 = cxx.call @even() : () -> none
  cxx.expr %0 : none
}
// CHECK: cxx.func @kernel
// CHECK-NOT: CU2X6062
cxx.func @kernel "k" : () -> none [] attributes {cu.kernel} {
  %0 = cxx.call @even() : () -> none
  cxx.expr %0 : none
}
