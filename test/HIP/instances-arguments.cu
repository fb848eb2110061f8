// Functions that HIP lacks for halves or 16 bits, called in templates: a finding at the call
// names each instance that asks for one.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>%t.err
// RUN: FileCheck %s --implicit-check-not=warning: < %t.err
#include <cuda_bf16.h>
#include <cuda_fp16.h>

template <typename T> __global__ void scatter(T *Out, const T *In, const int *To) {
  // CHECK: :[[#@LINE+2]]:3: warning: arguments of 'atomicAdd' are not translated: ROCm 6 has no atomicAdd of half types; 'scatter<__half>' asks for it [CU2X7020
  // CHECK: :[[#@LINE+1]]:3: warning: arguments of 'atomicAdd' are not translated: ROCm 6 has no atomicAdd of half types; 'scatter<__nv_bfloat16>' asks for it [CU2X7020
  atomicAdd(&Out[To[threadIdx.x]], In[threadIdx.x]);
}
// HIP has these for a half.
template <typename T> __global__ void copy(const T *In, T *Out) {
  // CHECK: :[[#@LINE+1]]:12: warning: arguments of '__ldg' are not translated: HIP has no such function for this type; 'copy<__nv_bfloat16>' asks for it [CU2X7020
  Out[0] = __ldg(In);
}
template <typename T> struct Sum {
  T *Value;
  __device__ void add(T X) {
    // CHECK: :[[#@LINE+1]]:5: warning: arguments of 'atomicAdd' are not translated: ROCm 6 has no atomicAdd of half types; 'Sum<__half2>::add' asks for it [CU2X7020
    atomicAdd(Value, X);
  }
};
template <typename T> __device__ T swap(T *At, T Old, T New) {
  // CHECK: :[[#@LINE+1]]:10: warning: arguments of 'atomicCAS' are not translated: HIP has no atomicCAS of 16 bits; 'swap<unsigned short>' asks for it [CU2X7020
  return atomicCAS(At, Old, New);
}
__global__ void lock(unsigned short *Short, int *Word) {
  swap(Short, Short[1], Short[2]);
  swap(Word, 0, 1);
}
// Instances of types that HIP has as well.
template <typename T> __global__ void count(T *Out) { atomicAdd(Out, T(1)); }
template <typename T> __global__ void read(const T *In, T *Out) { *Out = __ldg(In); }
// Without an instance nothing is known.
template <typename T> __global__ void unused(T *Out, T By) { atomicAdd(Out, By); }

__global__ void sum(__half2 *Out) { Sum<__half2>{Out}.add(Out[1]); }
void run(__half *H, __nv_bfloat16 *B, float *F, int *I, float4 *V) {
  scatter<<<1, 1>>>(H, H, I);
  scatter<<<1, 1>>>(B, B, I);
  scatter<<<1, 1>>>(F, F, I);
  copy<<<1, 1>>>(H, H);
  copy<<<1, 1>>>(B, B);
  count<<<1, 1>>>(F);
  count<<<1, 1>>>(I);
  read<<<1, 1>>>(H, H);
  read<<<1, 1>>>(V, V);
}
