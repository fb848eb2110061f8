// Digraphs, comments before a parenthesis, raw strings, elaborated types.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
// RUN: cp %t.hip %t.cu && cu2x %t.cu --quiet -o %t.2 -- && cmp %t.cu %t.2
// CHECK: %:define GOOD hipSuccess
%:define GOOD cudaSuccess
void digraphs(int *P) <% P<:0:> = GOOD; %>
void comments(void **P) {
  // CHECK: (void)hipMalloc /* here */ (P, 4);
  (void)cudaMalloc /* here */ (P, 4);
  // CHECK: (void)hipHostMalloc // pinned
  // CHECK-NEXT: (P, 8, hipHostMallocDefault);
  (void)cudaMallocHost // pinned
      (P, 8);
}
// CHECK: const char *Raw = R"cu(#include <hip/hip_fp16.h>
const char *Raw = R"cu(#include <cuda_fp16.h>
cudaFree(p);)cu";
// CHECK: typedef struct hipDeviceProp_t Properties; enum hipMemcpyKind Kind = hipMemcpyHostToDevice;
typedef struct cudaDeviceProp Properties; enum cudaMemcpyKind Kind = cudaMemcpyHostToDevice;
// CHECK: auto trailing() -> hipError_t { return hipError_t::hipSuccess; }
auto trailing() -> cudaError_t { return cudaError_t::cudaSuccess; }
// CHECK: hipError_t Other = ::hipErrorInvalidValue;
cudaError Other = ::cudaErrorInvalidValue;
// CHECK: template <hipMemcpyKind K, hipError_t (*F)(void *) = hipFree> struct Typed {};
template <cudaMemcpyKind K, cudaError_t (*F)(void *) = cudaFree> struct Typed {};
// CHECK: Typed<hipMemcpyDefault> Instance;
Typed<cudaMemcpyDefault> Instance;
// CHECK: static_assert(hipSuccess == 0, "cudaSuccess");
static_assert(cudaSuccess == 0, "cudaSuccess");
// CHECK: using Result = decltype(hipGetLastError());
using Result = decltype(cudaGetLastError());
// CHECK: deprecated("use cudaMalloc")
[[deprecated("use cudaMalloc")]] void old();
#ident "cudaMalloc"
