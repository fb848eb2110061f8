// 8-bit floating-point numbers.
// RUN: cu2x --check --checks=-*,CU2X5007 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X5007
#include <cuda_fp8.h>
// CHECK: :[[#@LINE+1]]:{{.*}}warning: '__nv_fp8_e4m3' has another encoding on gfx942 GPUs [CU2X5007 fp8-encoding]
__global__ void wrong(const __nv_fp8_e4m3 *In, float *Out) {
  // CHECK: note: use the type with '_fnuz' on gfx942, and convert data that comes from files
  Out[0] = float(In[0]);
}
__global__ void right(const unsigned char *In, float *Out) { Out[0] = In[0]; }
// The exponents of scales are the same everywhere.
__global__ void scaled(const __nv_fp8_e8m0 *Scale, float *Out) {
  // near miss CU2X5007 '__nv_fp8': exponents alone are encoded the same
  // everywhere.
  __nv_fp8x2_e8m0 Two = *(const __nv_fp8x2_e8m0 *)Scale;
  Out[0] = sizeof Two;
}
// Variables of one declaration have one finding.
void several() {
  // CHECK: :[[#@LINE+1]]:3: warning: '__nv_fp8_e5m2'{{.*}} [CU2X5007
  __nv_fp8_e5m2 *First, *Second = nullptr;
}
