// 8-bit floating-point numbers.
// RUN: cu2x --check --checks=-*,CU2X5007 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X5007
#include <cuda_fp8.h>
// CHECK: :[[#@LINE+1]]:{{.*}}warning: '__nv_fp8_e4m3' has another encoding on gfx942 GPUs [CU2X5007 fp8-encoding]
__global__ void wrong(const __nv_fp8_e4m3 *In, float *Out) {
  // CHECK: note: use the type with '_fnuz'
  Out[0] = float(In[0]);
}
__global__ void right(const unsigned char *In, float *Out) { Out[0] = In[0]; }
