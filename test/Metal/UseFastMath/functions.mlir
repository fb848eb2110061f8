// What --use_fast_math of nvcc replaces, on float and nothing else.
// RUN: cu2x-opt --cu-use-fast-math %s | FileCheck %s
// RUN: cu2x-opt "--cu-use-fast-math=functions=false root=false flush=false" %s | FileCheck --check-prefix=DIVISION %s

// CHECK: CU2X5041
// DIVISION-NOT: CU2X5041
// CHECK-LABEL: cxx.func @f
// CHECK: cu.call "__sinf"
// CHECK: cu.call "__expf"
// CHECK: msl.call "fast::sqrt"
// CHECK: msl.call "fast::divide"
// CHECK: cu.call "rsqrtf"
// DIVISION: cu.call "sinf"
// DIVISION: cu.call "std::exp"
// DIVISION: cu.call "sqrtf"
// DIVISION: msl.call "fast::divide"
cxx.func @f "f" : (f32) -> f32 ["x"] {
^bb0(%x: !cxx.lv<f32, thread>):
  %0 = cxx.load %x : <f32, thread> -> f32
  %1 = cu.call "sinf"(%0) : (f32) -> f32
  %2 = cu.call "std::exp"(%1) : (f32) -> f32
  %3 = cu.call "sqrtf"(%2) : (f32) -> f32
  %4 = cxx.load %x : <f32, thread> -> f32
  %5 = cxx.binary "/" %3, %4 : f32, f32 -> f32
  %6 = cu.call "rsqrtf"(%5) : (f32) -> f32
  cxx.return %6 : f32
}

// CHECK-LABEL: cxx.func @d
// CHECK: cu.call "sin"
// CHECK: cxx.binary "/"
cxx.func @d "d" : (f64) -> f64 ["x"] {
^bb0(%x: !cxx.lv<f64, thread>):
  %0 = cxx.load %x : <f64, thread> -> f64
  %1 = cu.call "sin"(%0) : (f64) -> f64
  %2 = cxx.load %x : <f64, thread> -> f64
  %3 = cxx.binary "/" %1, %2 : f64, f64 -> f64
  cxx.return %3 : f64
}
