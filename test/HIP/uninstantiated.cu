// In templates nobody instantiates, dependent members stay and CUDA's
// functions are renamed, whatever the types of their arguments.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
__constant__ float Table[4];
template <class T> struct Pool {
  static void cudaMalloc(T *);
};
template <class T, class A> void work(T X, float *P, A &Alloc) {
  // CHECK: X.cudaFree(P);
  X.cudaFree(P);
  // CHECK: T::cudaMalloc(P);
  T::cudaMalloc(P);
  // CHECK: Pool<T>::cudaMalloc(&X);
  Pool<T>::cudaMalloc(&X);
  // CHECK: Alloc->cudaMemset(P);
  Alloc->cudaMemset(P);
  // CHECK: (void)hipMalloc(&X, sizeof(X));
  (void)cudaMalloc(&X, sizeof(X));
  // CHECK: (void)::hipFree(X);
  (void)::cudaFree(X);
  // CHECK: (void)hipMemcpyToSymbol(HIP_SYMBOL(Table), X, sizeof(X));
  (void)cudaMemcpyToSymbol(Table, X, sizeof(X));
  // CHECK: auto E = hipGetLastError();
  auto E = cudaGetLastError();
  // CHECK: if (E != hipSuccess) throw hipGetErrorString(E);
  if (E != cudaSuccess) throw cudaGetErrorString(E);
}
