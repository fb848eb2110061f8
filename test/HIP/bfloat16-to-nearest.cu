// HIP's conversion rounds to the nearest, which CUDA has a name of its own for.
// The other roundings have no counterpart.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>&1 | FileCheck %s --check-prefix=SAID --implicit-check-not=warning:
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: sed /_rz/d %t.hip > %t.nearest.hip
// RUN: %hip_check %t.nearest.hip
#include <cuda_bf16.h>
__global__ void convert(__nv_bfloat16 *Out, const float *In) {
  // CHECK: Out[0] = __float2bfloat16(In[0]);
  Out[0] = __float2bfloat16_rn(In[0]);
  // SAID: :[[#@LINE+1]]:12: warning: {{.*}}__float2bfloat16_rz{{.*}}
  Out[1] = __float2bfloat16_rz(In[1]);
}
__device__ int __float2bfloat16_rnd(int);
// CHECK: return __float2bfloat16_rnd(1);
__device__ int mine() { return __float2bfloat16_rnd(1); }
