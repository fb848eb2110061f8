// Device addresses and texture objects that meet integers without any
// arithmetic: in CUDA they are integers, in HIP a cast says so.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>%t.err
// RUN: FileCheck %s --check-prefix=MSG --implicit-check-not=warning: < %t.err
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: sed '/Alias/d' %t.hip > %t.known.hip
// RUN: %hip_check %t.known.hip
// RUN: cp %t.hip %t.again.cu && cu2x --target=hip %t.again.cu -o %t.2 --quiet && cmp %t.again.cu %t.2
#include <cstdint>
#include <cstdio>
#include <cuda.h>
#define CHECK_CALL(E) if ((E) != CUDA_SUCCESS) return false

struct Buffer {
  uint64_t Address;
  CUdeviceptr Start;
};
void takeNumber(uint64_t);
bool values(Buffer &B, CUdeviceptr D, cudaTextureObject_t T, uint64_t N) {
  // CHECK: B.Address = (unsigned long long)D;
  B.Address = D;
  // CHECK: B.Start = (hipDeviceptr_t)N;
  B.Start = N;
  // CHECK: uint64_t Number = (unsigned long long)T, Low = (unsigned)(unsigned long long)D;
  uint64_t Number = T, Low = (unsigned)D;
  // CHECK: hipDeviceptr_t Copy = (hipDeviceptr_t)(B.Address), None = 0;
  CUdeviceptr Copy = B.Address, None = 0;
  // CHECK: takeNumber((unsigned long long)D);
  takeNumber(D);
  // CHECK: printf("%llx %llx", (unsigned long long)D, (unsigned long long)T);
  printf("%llx %llx", D, T);
  // CHECK: CHECK_CALL(hipFree((hipDeviceptr_t)N));
  CHECK_CALL(cuMemFree(N));
  // CHECK: CHECK_CALL(hipMemsetD8((hipDeviceptr_t)((unsigned long long)D + N), 0, 4));
  CHECK_CALL(cuMemsetD8(D + N, 0, 4));
  // CHECK: Buffer Other = {(unsigned long long)D, (hipDeviceptr_t)(N | 1)};
  Buffer Other = {D, N | 1};
  // CHECK: Number += static_cast<uint64_t>((unsigned long long)D);
  Number += static_cast<uint64_t>(D);
  // CHECK: Copy = static_cast<hipDeviceptr_t>((hipDeviceptr_t)N);
  Copy = static_cast<CUdeviceptr>(N);
  // CHECK: hipDeviceptr_t Parts[] = {D, (hipDeviceptr_t)((unsigned long long)D + 256), 0};
  CUdeviceptr Parts[] = {D, D + 256, 0};
  // CHECK: for (auto I = (hipDeviceptr_t)((unsigned long long)D + 1); (unsigned long long)I < (unsigned long long)D + 64;)
  for (auto I = D + 1; I < D + 64;)
    // CHECK-NEXT: if ((unsigned long long)(Parts[1]) == (unsigned long long)I + 16)
    if (Parts[1] == I + 16)
      break;
  // CHECK: return (unsigned long long)D == N || (unsigned long long)D > 0 || ~(unsigned long long)D == Low || Copy != None || Other.Address == Number;
  return D == N || D > 0 || ~D == Low || Copy != None || Other.Address == Number;
}
// One place in memory cannot be both.
// MSG: :[[#@LINE+1]]:{{[0-9]+}}: warning: 'B' computes with a handle that is an integer in CUDA and a pointer in HIP [CU2X8018
unsigned long long *Alias(CUdeviceptr &B) { return &B; }

// What stays what it is, null, and casts that C has for pointers.
bool near(CUdeviceptr D, float *P, cudaTextureObject_t T) {
  CUdeviceptr Same = D, FromPointer = (CUdeviceptr)P, Null = NULL;
  float *Back = (float *)D;
  // CHECK: hipMalloc((hipDeviceptr_t *)&Back, 4)
  // CHECK-NOT: unsigned long long
  cuMemAlloc((CUdeviceptr *)&Back, 4);
  return D == 0 || !T || Same == FromPointer || Null < D || (bool)D || Back;
}
