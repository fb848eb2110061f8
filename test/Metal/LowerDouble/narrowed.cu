// Arithmetic that is float's with --fp64=float.
// RUN: cu2x --target=metal --fp64=float --quiet %s -o %t.metal 2>&1 | FileCheck %s --implicit-check-not='[CU2X5040'
// CHECK: :[[#@LINE+1]]:23: warning: 'scale' computes in float here, where the source says double [CU2X5040 double-in-float]
__global__ void scale(double *P) { P[0] = P[0] * 2; }
// CHECK: note: use '--fp64=soft' where the digits matter
// near miss CU2X5040 'P[0] * 2': the source says float.
__global__ void floats(float *P) { P[0] = P[0] * 2; }
