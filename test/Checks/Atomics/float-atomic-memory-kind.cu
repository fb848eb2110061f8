// Float atomics on memory that is followed from its allocation into kernels.
// RUN: cu2x --check --checks=-*,CU2X4001 --quiet %s -- -munsafe-fp-atomics 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X4001
__device__ void addTo(float *Where, float X) {
  // CHECK: :[[#@LINE+1]]:3: warning: 'atomicAdd' of float goes to memory of 'cudaMallocManaged', where the atomics that '-munsafe-fp-atomics' asks for lose updates [CU2X4001 float-atomic-memory-kind]
  atomicAdd(Where, X);
  // CHECK: note: allocate it with 'hipMalloc', or leave the option off for this file
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
// A field that is given such memory, and one that is not.
struct Sums {
  float *Shared, *Own;
  __device__ void add(float V) {
    // CHECK: :[[#@LINE+1]]:5: warning: 'atomicAdd' of float goes to memory of 'cudaMallocManaged'{{.*}} [CU2X4001
    atomicAdd(Shared, V);
    // near miss CU2X4001 'atomicAdd': the field is given memory of cudaMalloc.
    atomicAdd(Own, V);
  }
};
__global__ void ofObject(Sums S) { S.add(1); }
void runObject() {
  float *Shared, *Own;
  cudaMallocManaged(&Shared, 4);
  cudaMalloc(&Own, 4);
  ofObject<<<1, 64>>>(Sums{Shared, Own});
}
struct Later {
  float *Place, *Other;
};
__global__ void ofMember(Later L) {
  // CHECK: :[[#@LINE+1]]:3: warning: 'atomicAdd' of float goes to memory of 'cudaMallocManaged'{{.*}} [CU2X4001
  atomicAdd(&L.Place[threadIdx.x], 1.0f);
  atomicAdd(L.Other, 1.0f);
}
void runMember(Later L) {
  cudaMallocManaged(&L.Place, 256);
  ofMember<<<1, 64>>>(L);
}
