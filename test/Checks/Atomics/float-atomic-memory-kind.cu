// Float atomics on memory that is followed from its allocation into kernels.
// RUN: cu2x --check --checks=-*,CU2X4001 --quiet %s -- -munsafe-fp-atomics 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X4001
__device__ void addTo(float *Where, float X) {
  // CHECK: :[[#@LINE+1]]:3: warning: 'atomicAdd' of float goes to memory of 'cudaMallocManaged', where the atomics that '-munsafe-fp-atomics' asks for lose updates [CU2X4001 float-atomic-memory-kind]
  atomicAdd(Where, X);
  // CHECK: note: allocate it with 'hipMalloc'
}
__global__ void managed(float *Sum, int *Count) {
  addTo(Sum, 1.0f);
  atomicAdd(Count, 1);
}
__global__ void device(float *Sum) {
  __shared__ float Part;
  atomicAdd(&Part, 1.0f);
  atomicAdd(Sum, Part);
}
void run() {
  float *Shared, *Own;
  int *Count;
  cudaMallocManaged(&Shared, 4);
  cudaMallocManaged(&Count, 4);
  cudaMalloc(&Own, 4);
  managed<<<1, 64>>>(Shared, Count);
  device<<<1, 64>>>(Own);
}
