// The layout of bit-fields is not documented by Metal.
// RUN: cu2x-opt --cu-lower-vec3 %s | FileCheck %s

// CHECK: cxx.record @Voxel {{.*}}CU2X5034
cxx.record @Voxel "Voxel" size 4 align 4 [#cxx.field<"material", ui32, bits = 8>, #cxx.field<"light", ui32, bits = 4>]
// CHECK: cxx.record @Plain
// CHECK-NOT: CU2X5034
cxx.record @Plain "Plain" size 4 align 4 [#cxx.field<"bits", ui32>]
