// Vectors of double are refused, as double is; with --fp64=soft they are records.
// RUN: cu2x --target=metal --cuda-headers=bundled %s -o %t.metal 2>&1 | FileCheck %s
// RUN: cu2x --target=metal --cuda-headers=bundled --fp64=soft %s -o %t.soft.metal 2>&1 | FileCheck %s --check-prefix=SOFT
// SOFT: 4 kernels
// RUN: cu2x-msl-check --Werror %t.metal %t.soft.metal
// RUN: FileCheck %s --check-prefix=METAL --implicit-check-not="kernel void refused" < %t.metal
// RUN: FileCheck %s --check-prefixes=METAL,RECORDS < %t.soft.metal
// METAL: kernel void near(

__global__ void near(const float2 *in, float *out) { out[0] = in[0].x * 0.5; }
// CHECK-DAG: left out refusedPair (CU2X5033)
// RECORDS: out[0] = soft_double2{in[0].y, in[0].x};
__global__ void refusedPair(const double2 *in, double2 *out) { out[0] = make_double2(in[0].y, in[0].x); }
// CHECK-DAG: left out refusedThree (CU2X5033)
// RECORDS: cu2x_to_float(in[0].z)
__global__ void refusedThree(const double3 *in, float *out) { out[0] = (float)in[0].z; }
// CHECK-DAG: left out refusedFour (CU2X5033)
// RECORDS: in[0].w = cu2x_double{0x3FF0000000000000ul /* 1.0 */};
__global__ void refusedFour(double4 *in) { in[0].w = 1.0; }
