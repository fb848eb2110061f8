// Functions of the runtime are the host's in HIP; a call in a kernel says so.
// RUN: cu2x %s --quiet -n -- 2>&1 | FileCheck %s --implicit-check-not=warning:

struct Node { Node *Children; };

__global__ void grow(Node *N) {
  // CHECK: :[[#@LINE+1]]:3: warning: 'cudaMalloc' is called in device code, where HIP has no runtime functions [CU2X6026 device-runtime-call]
  cudaMalloc((void **)&N->Children, 4 * sizeof(Node));
  // CHECK: note: call it on the host, or take memory with 'malloc' and 'free'
  // CHECK: :[[#@LINE+1]]:7: warning: 'cudaGetLastError' is called {{.*}} [CU2X6026
  if (cudaGetLastError() != cudaSuccess)
    N->Children = nullptr;
}

template <typename T> __device__ void drop(T *P) {
  // CHECK: :[[#@LINE+1]]:3: warning: 'cudaFree' is called {{.*}} [CU2X6026
  cudaFree(P);
}

__global__ void shrink(Node *N) {
  drop(N->Children);
  N->Children = (Node *)malloc(sizeof(Node));
  atomicAdd((int *)N, 1);
}

int main() {
  Node *N;
  // near miss CU2X6026 'cudaMalloc(': the host calls it.
  cudaMalloc(&N, sizeof(Node));
  grow<<<1, 1>>>(N);
  shrink<<<1, 1>>>(N);
  return cudaGetLastError();
}
