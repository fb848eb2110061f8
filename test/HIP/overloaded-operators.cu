// Classes around CUDA's types: constructors, conversions, operators, unions.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
// RUN: cp %t.hip %t.cu && cu2x %t.cu --quiet -o %t.2 -- && cmp %t.cu %t.2
class Stream {
  // CHECK: hipStream_t Raw;
  cudaStream_t Raw;

public:
  // CHECK: Stream() { if (hipStreamCreate(&Raw) != hipSuccess) Raw = nullptr; }
  Stream() { if (cudaStreamCreate(&Raw) != cudaSuccess) Raw = nullptr; }
  // CHECK: ~Stream() { (void)hipStreamDestroy(Raw); }
  ~Stream() { (void)cudaStreamDestroy(Raw); }
  // CHECK: operator hipStream_t() const { return Raw; }
  operator cudaStream_t() const { return Raw; }
  // CHECK: void operator()(hipEvent_t E) { (void)hipEventRecord(E, Raw); }
  void operator()(cudaEvent_t E) { (void)cudaEventRecord(E, Raw); }
};
// CHECK: bool operator!(hipError_t E) { return E != hipSuccess; }
bool operator!(cudaError_t E) { return E != cudaSuccess; }
union Either {
  // CHECK: hipStream_t S; hipEvent_t cudaEventCreate;
  cudaStream_t S; cudaEvent_t cudaEventCreate;
};
// CHECK: void set(Either E) { E.cudaEventCreate = nullptr; }
void set(Either E) { E.cudaEventCreate = nullptr; }
namespace wrap {
// CHECK: inline hipError_t cudaMemset(void *P) { return ::hipMemset(P, 0, 4); }
inline cudaError_t cudaMemset(void *P) { return ::cudaMemset(P, 0, 4); }
} // namespace wrap
// CHECK: int code(hipMemcpyKind K) { switch (K) { case hipMemcpyHostToHost: return hipMemcpyDefault; default: return 0; } }
int code(cudaMemcpyKind K) { switch (K) { case cudaMemcpyHostToHost: return cudaMemcpyDefault; default: return 0; } }
// CHECK: auto Lambda = [](hipStream_t S = hipStreamPerThread) { return hipStreamSynchronize(S); };
auto Lambda = [](cudaStream_t S = cudaStreamPerThread) { return cudaStreamSynchronize(S); };
