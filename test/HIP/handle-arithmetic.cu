// Device addresses and texture objects are integers in CUDA and pointers in
// HIP: what computes with them goes by the number, and becomes a handle again
// where one is wanted.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>&1 | count 0
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
// RUN: cp %t.hip %t.again.cu && cu2x --target=hip %t.again.cu -o %t.2 --quiet && cmp %t.again.cu %t.2
#include <cuda.h>

// CHECK: hipDeviceptr_t next(hipDeviceptr_t Base, size_t Bytes) {
// CHECK-NEXT: return (hipDeviceptr_t)((unsigned long long)Base + Bytes);
CUdeviceptr next(CUdeviceptr Base, size_t Bytes) {
  return Base + Bytes;
}
void take(CUdeviceptr, int);
// CHECK: size_t pieces(hipDeviceptr_t A, hipDeviceptr_t B, hipDeviceptr_t *All) {
size_t pieces(CUdeviceptr A, CUdeviceptr B, CUdeviceptr *All) {
  // CHECK-NEXT: take((hipDeviceptr_t)(((unsigned long long)A + 255) & ~255ull), 1);
  take((A + 255) & ~255ull, 1);
  // CHECK-NEXT: All[0] = (hipDeviceptr_t)((unsigned long long)(All[1]) + 4 * sizeof(int));
  All[0] = All[1] + 4 * sizeof(int);
  // CHECK-NEXT: hipDeviceptr_t Middle = (hipDeviceptr_t)((unsigned long long)A + ((unsigned long long)B - (unsigned long long)A) / 2);
  CUdeviceptr Middle = A + (B - A) / 2;
  // CHECK-NEXT: return (unsigned long long)B - (unsigned long long)Middle;
  return B - Middle;
}
// CHECK: unsigned upper(hipTextureObject_t Object) { return (unsigned long long)Object >> 32; }
unsigned upper(cudaTextureObject_t Object) { return Object >> 32; }
// CHECK: __device__ hipTextureObject_t join(uint2 Halves) {
__device__ cudaTextureObject_t join(uint2 Halves) {
  // CHECK-NEXT: return (hipTextureObject_t)((unsigned long long)((hipTextureObject_t)Halves.x) | (unsigned long long)((hipTextureObject_t)Halves.y) << 32);
  return (cudaTextureObject_t)Halves.x | (cudaTextureObject_t)Halves.y << 32;
}
typedef CUdeviceptr Address;
// CHECK: Address choose(Address A, bool Far) {
Address choose(Address A, bool Far) {
  // CHECK-NEXT: return Far ? (hipDeviceptr_t)((unsigned long long)A + 4096) : A;
  return Far ? A + 4096 : A;
}
// Numbers and pointers of the program's.
// CHECK: char *mine(char *P, unsigned long long Number) { return P + (Number & 15); }
char *mine(char *P, unsigned long long Number) { return P + (Number & 15); }
