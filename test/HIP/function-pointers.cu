// The address of an API function keeps its type, or the change is reported.
// RUN: cu2x %s -o %t.hip --quiet -- > %t.log 2>&1
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s 
// RUN: FileCheck %s --check-prefix=SAID --implicit-check-not=warning: < %t.log

typedef cudaError_t (*Allocate)(void **, size_t);
// CHECK: Allocate Plain = hipMalloc;
Allocate Plain = cudaMalloc;
// Two arguments in CUDA, three in HIP.
// SAID: :[[#@LINE+1]]:19: warning: {{.*}}'cudaMallocHost'
Allocate Pinned = cudaMallocHost;
// CHECK: hipError_t (*Create)(hipEvent_t *) = hipEventCreate;
cudaError_t (*Create)(cudaEvent_t *) = cudaEventCreate;
// CHECK: hipError_t (*Properties)(hipDeviceProp_t *, int) = &hipGetDeviceProperties;
cudaError_t (*Properties)(cudaDeviceProp *, int) = &cudaGetDeviceProperties;
// CHECK: sizeof(hipDeviceProp_t) + sizeof(struct hipDeviceProp_t)
size_t Size = sizeof(cudaDeviceProp) + sizeof(struct cudaDeviceProp);
// CHECK: void stream(hipStream_t S = hipStreamPerThread, int K = hipMemcpyHostToDevice);
void stream(cudaStream_t S = cudaStreamPerThread, int K = cudaMemcpyHostToDevice);
