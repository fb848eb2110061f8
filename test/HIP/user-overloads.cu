// The user's overloads of CUDA's names keep theirs; overload resolution says
// which call is whose.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
struct Buffer {};
// CHECK: hipError_t cudaFree(Buffer &) { return hipSuccess; }
cudaError_t cudaFree(Buffer &) { return cudaSuccess; }
// CHECK: template <class T> hipError_t cudaMemset(T *, Buffer) { return hipSuccess; }
template <class T> cudaError_t cudaMemset(T *, Buffer) { return cudaSuccess; }
struct Pool {
  // CHECK: static hipError_t cudaMalloc(void **P) { return ::hipMalloc(P, 4); }
  static cudaError_t cudaMalloc(void **P) { return ::cudaMalloc(P, 4); }
  // CHECK: hipError_t cudaFree(void *P);
  cudaError_t cudaFree(void *P);
};
// CHECK: hipError_t Pool::cudaFree(void *P) { return ::hipFree(P); }
cudaError_t Pool::cudaFree(void *P) { return ::cudaFree(P); }
namespace ns {
struct X {
  // CHECK: friend hipError_t cudaStreamDestroy(X) { return hipSuccess; }
  friend cudaError_t cudaStreamDestroy(X) { return cudaSuccess; }
};
} // namespace ns
void use(Buffer &B, void *P, int *I, Pool &A, ns::X X, cudaStream_t S) {
  // CHECK: (void)cudaFree(B); (void)hipFree(P);
  (void)cudaFree(B); (void)cudaFree(P);
  // CHECK: (void)cudaMemset(I, B); (void)hipMemset(I, 0, 4);
  (void)cudaMemset(I, B); (void)cudaMemset(I, 0, 4);
  // CHECK: (void)A.cudaFree(P); (void)Pool::cudaMalloc(&P);
  (void)A.cudaFree(P); (void)Pool::cudaMalloc(&P);
  // CHECK: auto Member = &Pool::cudaFree;
  auto Member = &Pool::cudaFree; (void)(A.*Member)(P);
  // CHECK: (void)cudaStreamDestroy(X); (void)hipStreamDestroy(S);
  (void)cudaStreamDestroy(X); (void)cudaStreamDestroy(S);
  // CHECK: auto cudaEventCreate = [](int N) { return N; }; (void)cudaEventCreate(3);
  auto cudaEventCreate = [](int N) { return N; }; (void)cudaEventCreate(3);
}
