// Both arms of a condition may declare the same name, and both are translated.
// RUN: %exits 3 cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
// RUN: cp %t.hip %t.cu && cu2x %t.cu --quiet -o %t.2 -- && cmp %t.cu %t.2
#ifdef MANY
// CHECK: hipError_t get(void **P) { return hipHostMalloc(P, 8, hipHostMallocDefault); }
cudaError_t get(void **P) { return cudaMallocHost(P, 8); }
const int Size = 2;
#else
// CHECK: hipError_t get(void **P) { return hipMalloc(P, 8); }
cudaError_t get(void **P) { return cudaMalloc(P, 8); }
const int Size = 1;
#endif
__device__ int Symbol;
#if 0
// CHECK: kernel<<<1, 2>>>(hipMemcpyDefault);
kernel<<<1, 2>>>(cudaMemcpyDefault);
// CHECK: hipMemcpyToSymbol(HIP_SYMBOL(Symbol), P, Size);
cudaMemcpyToSymbol(Symbol, P, Size);
// CHECK: Pool.cudaFree(P);
Pool.cudaFree(P);
#endif
