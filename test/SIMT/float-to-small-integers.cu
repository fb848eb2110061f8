// A float that does not fit `char` or `short` becomes an integer of 32 bits, where
// it saturates, and the low bits of that: nvcc 13.0 compiles such casts to
// cvt.rzi.s32.f32 or .u32 and a store of 8 or 16 bits.
// RUN: cu2x-simt %s | FileCheck %s
// RUN: cu2x-simt -O0 %s | FileCheck %s
// RUN: cu2x-simt -O2 %s | FileCheck %s
// RUN: cu2x --cuda-headers=bundled --quiet %s -o %t.hip -- 2> /dev/null
// RUN: cu2x-simt %t.hip | FileCheck %s
// 300 = 256 + 44, 70000 = 65536 + 4464, 200 = 256 - 56; beyond 32 bits all bits
// of the largest unsigned number are left, and of the largest signed one the low
// ones; negative numbers are 0 where the type has no sign, and so is a NaN.
// CHECK: 44 44 -56 4464 4464 -25536 -1 255 65535 0 0 0 0 0 255 -3
// What fits is cut towards zero.
// CHECK-NEXT: 254 -127 -32767 65534
#include <cstdio>
__global__ void k(const float *In, const double *Wide, int *Out) {
  Out[0] = (unsigned char)In[0];      // 300
  Out[1] = (signed char)In[0];
  Out[2] = (signed char)In[1];        // 200
  Out[3] = (unsigned short)In[2];     // 70000
  Out[4] = (short)In[2];
  Out[5] = (short)Wide[0];            // 40000
  Out[6] = (short)In[3];              // 1e30
  Out[7] = (unsigned char)In[3];
  Out[8] = (unsigned short)In[3];
  Out[9] = (unsigned char)In[4];      // -5
  Out[10] = (unsigned short)In[4];
  Out[11] = (unsigned char)In[5];     // NaN
  Out[12] = (short)In[5];
  Out[13] = (signed char)-In[3];
  Out[14] = (unsigned char)Wide[1];   // 1e300
  uchar4 V = make_uchar4(In[6], In[6], In[6], In[6]); // 253 + 256
  Out[15] = (signed char)V.z;
  Out[16] = (unsigned char)In[7];     // 254.9
  Out[17] = (signed char)(In[7] * -0.5f);
  Out[18] = (short)(In[7] * -128.551f);
  Out[19] = (unsigned short)(In[7] * 257.1f);
}
int main() {
  float Host[8] = {300, 200, 70000, 1e30f, -5, __builtin_nanf(""), 509, 254.9f};
  double HostWide[2] = {40000, 1e300};
  float *In;
  double *Wide;
  int Results[20], *Out;
  cudaMalloc(&In, sizeof Host);
  cudaMalloc(&Wide, sizeof HostWide);
  cudaMalloc(&Out, sizeof Results);
  cudaMemcpy(In, Host, sizeof Host, cudaMemcpyHostToDevice);
  cudaMemcpy(Wide, HostWide, sizeof HostWide, cudaMemcpyHostToDevice);
  k<<<1, 1>>>(In, Wide, Out);
  cudaMemcpy(Results, Out, sizeof Results, cudaMemcpyDeviceToHost);
  for (int I = 0; I != 20; ++I)
    printf("%d%c", Results[I], I == 15 || I == 19 ? '\n' : ' ');
}
