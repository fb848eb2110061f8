// Metal has no vector of four 64-bit numbers that is aligned to 16 bytes.
// RUN: cu2x-opt --cu-lower-vec3 %s | FileCheck %s

// CHECK: cxx.record @Behind {{.*}}CU2X5030
cxx.record @Behind "Behind" size 48 align 16 [#cxx.field<"tag", si32>, #cxx.field<"v", !cxx.vec<4 x si64>>]
// CHECK: cxx.record @Front
// CHECK-NOT: CU2X5030
cxx.record @Front "Front" size 48 align 16 [#cxx.field<"v", !cxx.vec<4 x si64>>, #cxx.field<"tag", si32>]
