// Functions and records with bfloat are refused before Metal 3.1, which brought
// the type; others stay, and later versions take all.
// RUN: cu2x-opt %s --cu-report-bfloat="metal-version=300" | FileCheck %s --check-prefixes=CHECK,OLD
// RUN: cu2x-opt %s --cu-report-bfloat="metal-version=310" | FileCheck %s --implicit-check-not=cu.findings
// RUN: cu2x-opt %s | cu2x-opt | FileCheck %s --implicit-check-not=cu.findings

// CHECK-LABEL: cxx.record @Pair
// OLD-SAME: CU2X5042
cxx.record @Pair "Pair" size 4 align 2 [#cxx.field<"x", bf16>, #cxx.field<"y", bf16>]

// CHECK-LABEL: cxx.func @halved
// OLD-SAME: CU2X5042
cxx.func @halved "halved" : (f32) -> f32 ["v"] {
^bb0(%v: !cxx.lv<f32, thread>):
  %0 = cxx.load %v : <f32, thread> -> f32
  %1 = cxx.cast "functional" %0 : f32 -> bf16
  %2 = cxx.cast "functional" %1 : bf16 -> f32
  cxx.return %2 : f32
}

// CHECK-LABEL: cxx.func @plain
// OLD-NOT: CU2X5042
cxx.func @plain "plain" : (f32) -> f32 ["v"] {
^bb0(%v: !cxx.lv<f32, thread>):
  %0 = cxx.load %v : <f32, thread> -> f32
  cxx.return %0 : f32
}
