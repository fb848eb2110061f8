// Functions that HIP has under the same name, and whose value is another one in
// some cases.
// RUN: cu2x %s -o %t.hip --quiet -- 2>%t.err
// RUN: FileCheck %s --implicit-check-not=warning: < %t.err
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s --check-prefix=HIP
// RUN: cp %t.hip %t.cu && cu2x %t.cu --quiet -o %t.2 -- 2>/dev/null && cmp %t.cu %t.2
#include <cmath>
#include <cuda_bf16.h>
#include <cuda_fp16.h>

// HIP: __device__ float saturated(float X, __half H) {
__device__ float saturated(float X, __half H) {
  // HIP-NEXT: X += fminf(1.0f, fmaxf(0.0f, X * 2));
  X += __saturatef(X * 2);
  // CHECK: :[[#@LINE+1]]:24: warning: '__hadd_sat' becomes '__hadd_sat', which behaves differently: it is a NaN for a NaN, CUDA's is 0 [CU2X7015
  return __half2float( __hadd_sat(H, H)) + X;
}

// HIP: __device__ float rounded(float X, double D) {
__device__ float rounded(float X, double D) {
  // CHECK: :[[#@LINE+2]]:7: warning: '__fadd_rn' becomes '__fadd_rn', which behaves differently: the compiler may make one fused operation of it and what is around it; '-ffp-contract=on' keeps it apart [CU2X7015
  // CHECK: :[[#@LINE+1]]:20: warning: '__fmul_rn' becomes
  X = __fadd_rn(X, __fmul_rn(X, X));
  X = __fadd_rn(X, __fmul_rn(X, X)) + __fdiv_rn(X, X) + __fmaf_rn(X, X, X);
  // CHECK: :[[#@LINE+2]]:26: warning: '__frsqrt_rn' becomes '__frsqrt_rn', which behaves differently: it is an approximation
  // HIP: return sqrtf(X) + __frsqrt_rn(X) + rsqrtf(X);
  return __fsqrt_rn(X) + __frsqrt_rn(X) + rsqrtf(X);
}

__device__ double orders(int N, float X, double D) {
  // CHECK: :[[#@LINE+1]]:10: warning: 'jn' becomes 'jn', which behaves differently: it steps up from the orders 0 and 1
  return jn(N, D) +
         // CHECK: :[[#@LINE+1]]:10: warning: 'ynf' becomes 'ynf', which behaves differently: it is the one of order 1 for a negative order
         ynf(N, X) + j1(D) +
         // CHECK: :[[#@LINE+1]]:10: warning: 'ilogb' becomes 'ilogb', which behaves differently: it is INT_MAX for a NaN, CUDA's is INT_MIN
         ilogb(D) + logb(D);
}
double ofHost(int N, double D) { return jn(N, D) + std::ilogb(D) + ilogb(D); }

// HIP: __device__ void pairs(__half2 *H, __hip_bfloat162 *B) {
__device__ void pairs(__half2 *H, __nv_bfloat162 *B) {
  // HIP-NEXT: H[0] = [](__half2 Value) { return __hneu2(Value, Value); }(H[1]);
  H[0] = __hisnan2(H[1]);
  // CHECK: :[[#@LINE+1]]:10: warning: arguments of '__hisnan2' are not translated: ROCm 6.3 gives 1 for the second element, whatever it is [CU2X7020
  B[0] = __hisnan2(B[1]);
  // CHECK: :[[#@LINE+1]]:10: warning: arguments of '__hgt2' are not translated: ROCm 6.3
  B[2] = __hgt2(B[0], B[1]);
  B[3] = __hlt2(B[0], B[1]);
  H[2] = __hgt2(H[0], H[1]);
  // CHECK: :[[#@LINE+1]]:12: warning: '__double2bfloat16' becomes '__double2bfloat16', which behaves differently: it rounds twice
  B[4].x = __double2bfloat16(1.5);
  B[4].y = __float2bfloat16(1.5f);
}

// HIP: __device__ bool matches(float X, double D, int I, int *P) {
__device__ bool matches(float X, double D, int I, int *P) {
  // HIP-NEXT: auto A = __match_any_sync({{.*}}, __float_as_uint(X));
  auto A = __match_any_sync(~0u, X);
  // HIP-NEXT: auto B = __match_all_sync({{.*}}, __double_as_longlong(D * 2), P);
  auto B = __match_all_sync(~0u, D * 2, P);
  // HIP-NEXT: auto C = __match_any_sync({{.*}}, I);
  auto C = __match_any_sync(~0u, I);
  return A == B && B == C;
}

__device__ float4 textures(cudaTextureObject_t T, cudaSurfaceObject_t S) {
  float4 V = tex2DLod<float4>(T, 0, 0, 1);
  // CHECK: :[[#@LINE+1]]:7: warning: 'tex2DLayeredLod' becomes 'tex2DLayeredLod', which behaves differently: of a texture object, ROCm 6.3 takes no notice of the level
  V = tex2DLayeredLod<float4>(T, 0, 0, 0, 1);
  // CHECK: :[[#@LINE+1]]:7: warning: 'tex2Dgather' becomes 'tex2Dgather', which behaves differently: of a texture object, ROCm 6.3 gathers the component in front of the one it is told
  V = tex2Dgather<float4>(T, 0, 0, 1);
  // CHECK: :[[#@LINE+1]]:7: warning: 'texCubemapGrad' becomes 'texCubemapGrad', which behaves differently: it gives zeros
  V = texCubemapGrad<float4>(T, 0, 0, 0, V, V);
  // CHECK: :[[#@LINE+1]]:3: warning: 'surf2DLayeredread' becomes 'surf2DLayeredread', which behaves differently: ROCm 6.3 takes the layer for a level of detail
  surf2DLayeredread(&V, S, 0, 0, 1);
  surf2Dread(&V, S, 0, 0);
  return V;
}
