// A barrier where the index of the thread comes through a pointer to a variable.
// RUN: cu2x --check --checks=-*,CU2X2030 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X2030
__device__ void put(int *To, int V) { *To = V; }
__device__ void indices(int *X, int &Y) {
  *X = threadIdx.x;
  Y = blockIdx.x;
}
__device__ void handOn(int *X) { put(X, threadIdx.x); }
__device__ void element(int *X) { X[0] = threadIdx.x + 1; }
struct Place {
  int Thread, Block;
};
__device__ void fill(Place *P) {
  P->Thread = threadIdx.x;
  P->Block = blockIdx.x;
}
__global__ void wrong(int *Out) {
  int T;
  int *P = &T;
  *P = threadIdx.x;
  if (T > 3)
    // CHECK: :[[#@LINE+1]]:5: warning: not all threads of the block may come to '__syncthreads' here [CU2X2030
    __syncthreads();
  int X, Y, Z, E;
  indices(&X, Y);
  if (X > 3)
    // CHECK: :[[#@LINE+1]]:5: {{.*}} [CU2X2030
    __syncthreads();
  handOn(&Z);
  if (Z > 3)
    // CHECK: :[[#@LINE+1]]:5: {{.*}} [CU2X2030
    __syncthreads();
  element(&E);
  if (E > 3)
    // CHECK: :[[#@LINE+1]]:5: {{.*}} [CU2X2030
    __syncthreads();
  Place At;
  fill(&At);
  if (At.Thread > 3)
    // CHECK: :[[#@LINE+1]]:5: {{.*}} [CU2X2030
    __syncthreads();
  Out[T + X + Z + E] = Y + At.Block;
}

__device__ void blocks(int *X) { *X = blockIdx.x; }
__device__ void read(const int *X, int *To) { *To = *X > 3; }
__global__ void nearMiss(int *Out, int N) {
  int T, X, Y, Z;
  int *P = &T;
  *P = N + blockIdx.x;
  // near miss CU2X2030 'if (X': the block's index comes through the pointer.
  blocks(&X);
  if (X > 3)
    __syncthreads();
  indices(&Z, Y);
  if (Y > 3)
    __syncthreads();
  Place At;
  fill(&At);
  if (At.Block > 3)
    __syncthreads();
  int Is;
  read(&X, &Is);
  if (Is)
    __syncthreads();
  // Memory of the kernel's is one place for all.
  indices(Out, Y);
  __shared__ int S;
  put(&S, threadIdx.x);
  __syncthreads();
  if (S > 3)
    __syncthreads();
  Out[T + Z] = X;
}
