// Names of the user equal to CUDA's stay, beside CUDA's own that do not.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
// RUN: cp %t.hip %t.cu && cu2x %t.cu --quiet -o %t.2 -- && cmp %t.cu %t.2
namespace my {
// CHECK: int cudaMalloc(int X) { return X; }
int cudaMalloc(int X) { return X; }
// CHECK: enum E { cudaErrorUnknown };
enum E { cudaErrorUnknown };
// CHECK: struct cudaStream { int cudaMemcpy; };
struct cudaStream { int cudaMemcpy; };
// CHECK: template <class cudaStream_t> void same(cudaStream_t X) {}
template <class cudaStream_t> void same(cudaStream_t X) {}
} // namespace my
// CHECK: enum class Kind { cudaMemcpyHostToDevice };
enum class Kind { cudaMemcpyHostToDevice };
// CHECK: int local(int cudaEvent_t) { int cudaDeviceProp = cudaEvent_t; return cudaDeviceProp; }
int local(int cudaEvent_t) { int cudaDeviceProp = cudaEvent_t; return cudaDeviceProp; }
// CHECK: #define APPLY(cudaFree, X) cudaFree(X)
#define APPLY(cudaFree, X) cudaFree(X)
int use(void *P) {
  my::cudaStream S;
  // CHECK: S.cudaMemcpy = my::cudaMalloc(3) + my::cudaErrorUnknown;
  S.cudaMemcpy = my::cudaMalloc(3) + my::cudaErrorUnknown;
  // CHECK: (void)hipFree(P);
  (void)cudaFree(P);
  // CHECK: return APPLY(local, S.cudaMemcpy) + (int)Kind::cudaMemcpyHostToDevice + hipErrorUnknown;
  return APPLY(local, S.cudaMemcpy) + (int)Kind::cudaMemcpyHostToDevice + cudaErrorUnknown;
}
template <class T> struct Api {
  // CHECK: T cudaFree;
  T cudaFree;
  // CHECK: void set() { this->cudaFree = 1; cudaFree = 2; }
  void set() { this->cudaFree = 1; cudaFree = 2; }
};
