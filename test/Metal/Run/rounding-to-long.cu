// What does not fit 64 bits is rounded alike by the source and both ports, NaN as
// well.
// RUN: %verify --seeds=0 %s | FileCheck %s
// CHECK: Metal 0 0 1 1 agrees
// CHECK: all runs agree
#include <cmath>
#include <cstdio>

__global__ void k(long long *Out, const float *In) {
  int I = threadIdx.x;
  Out[I] = lrintf(In[I]);
  Out[8 + I] = llrintf(In[I]);
  Out[16 + I] = lroundf(In[I]);
  Out[24 + I] = llroundf(In[I]);
  Out[32 + I] = (int)lrintf(In[I]);
}
int main() {
  float In[8] = {1e20f, -1e20f, 9.3e18f, 2.5f, -2.5f, NAN, INFINITY, -INFINITY}, *Floats;
  long long Out[40], *Longs;
  cudaMalloc(&Floats, sizeof(In));
  cudaMalloc(&Longs, sizeof(Out));
  cudaMemcpy(Floats, In, sizeof(In), cudaMemcpyHostToDevice);
  k<<<1, 8>>>(Longs, Floats);
  cudaMemcpy(Out, Longs, sizeof(Out), cudaMemcpyDeviceToHost);
  for (long long X : Out)
    printf("%llx\n", X);
}
