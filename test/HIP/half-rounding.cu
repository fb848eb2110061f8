// Functions of half whose names HIP has, with other results.
// RUN: cu2x %s -o %t.hip --quiet -- 2>%t.err
// RUN: FileCheck %s --implicit-check-not=warning: < %t.err
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s --check-prefix=HIP
// RUN: cp %t.hip %t.cu && cu2x %t.cu --quiet -o %t.2 -- 2>/dev/null && cmp %t.cu %t.2
#include <cuda_bf16.h>
#include <cuda_fp16.h>

// HIP: __device__ long long integers(__half H) {
__device__ long long integers(__half H) {
  // HIP-NEXT: long long L = __float2int_rn(__half2float(H)) + __float2uint_rd(__half2float(H + H));
  long long L = __half2int_rn(H) + __half2uint_rd(H + H);
  // HIP-NEXT: L += __float2ll_ru(__half2float(H)) + __float2ull_rn(__half2float(H)) + __half2int_rz(H);
  L += __half2ll_ru(H) + __half2ull_rn(H) + __half2int_rz(H);
  // HIP-NEXT: L += [](__half Value) { return static_cast<short>(min(max(__float2int_rd(__half2float(Value)), -32768), 32767)); }(H);
  L += __half2short_rd(H);
  // HIP-NEXT: L += [](__half Value) { return static_cast<unsigned short>(min(max(__float2int_ru(__half2float(Value)), 0), 65535)); }(H);
  L += __half2ushort_ru(H);
  return L;
}

// CHECK: :[[#@LINE+1]]:46: warning: '__int2half_rz' becomes '__int2half_rz', which behaves differently: it rounds to nearest [CU2X7015
__device__ __half halves(int I) { return I ? __int2half_rz(I) : __int2half_rn(I); }

// HIP: __device__ bool unequal(__half A, __half B, __hip_bfloat16 C, __half2 D) {
__device__ bool unequal(__half A, __half B, __nv_bfloat16 C, __half2 D) {
  // HIP-NEXT: D = [](auto Left, auto Right) { return __hadd2(__hlt2(Left, Right), __hgt2(Left, Right)); }(D, D);
  D = __hne2(D, D);
  // HIP-NEXT: return [](auto Left, auto Right) { return __hlt(Left, Right) || __hgt(Left, Right); }(A, B) || [](auto Left, auto Right) { {{.*}} }(C, C) || __hneu(A, B);
  return __hne(A, B) || __hne(C, C) || __hneu(A, B);
}

__device__ bool pairs(__half2 A, __nv_bfloat162 B) {
  // CHECK: :[[#@LINE+1]]:10: warning: '__hbequ2' becomes '__hbequ2', which behaves differently: it is false where an element is a NaN, CUDA's is true [CU2X7015
  return __hbequ2(A, A) ||
         // CHECK: :[[#@LINE+1]]:10: warning: '__hbne2' becomes '__hbne2', which behaves differently: it is true where elements are NaNs, CUDA's is false [CU2X7015
         __hbne2(A, A) ||
         __hbneu2(A, A) || __hbeq2(A, A) ||
         // CHECK: :[[#@LINE+1]]:10: warning: arguments of '__hbneu2' are not translated: HIP's is true where one of the two elements differs [CU2X7020
         __hbneu2(B, B);
}

// CHECK: :[[#@LINE+1]]:34: warning: arguments of '__float2half_ru' are not translated: HIP's function rounds to nearest on the host [CU2X7020
__half onHost(float X) { return  __float2half_ru(X); }
__device__ __half onDevice(float X) { return __float2half_ru(X); }
