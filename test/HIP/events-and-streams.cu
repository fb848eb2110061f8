// Overloads and default arguments of events, streams and copies.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
// RUN: cp %t.hip %t.cu && cu2x %t.cu --quiet -o %t.2 -- && cmp %t.cu %t.2
void streams(cudaStream_t S, cudaEvent_t E, void *P, float *H, size_t N) {
  // CHECK: (void)hipEventCreate(&E);
  (void)cudaEventCreate(&E);
  // CHECK: (void)hipEventCreateWithFlags(&E, hipEventDisableTiming);
  (void)cudaEventCreate(&E, cudaEventDisableTiming);
  // CHECK: (void)hipEventRecord(E);
  (void)cudaEventRecord(E);
  // CHECK: (void)hipStreamWaitEvent(S, E);
  (void)cudaStreamWaitEvent(S, E);
  // CHECK: (void)hipMemcpyAsync(P, H, N, hipMemcpyDefault);
  (void)cudaMemcpyAsync(P, H, N, cudaMemcpyDefault);
  // CHECK: (void)hipMemset2DAsync(P, N, 0, N, N);
  (void)cudaMemset2DAsync(P, N, 0, N, N);
  // CHECK: (void)hipStreamAttachMemAsync(S, P);
  (void)cudaStreamAttachMemAsync(S, P);
  // CHECK: (void)hipMallocAsync(&H, N, S);
  (void)cudaMallocAsync(&H, N, S);
  // CHECK: (void)hipMallocManaged(&H, N);
  (void)cudaMallocManaged(&H, N);
  // CHECK: (void)hipMallocPitch(&P, &N, N, 4);
  (void)cudaMallocPitch(&P, &N, N, 4);
  // CHECK: (void)hipHostRegister(P, N, hipHostRegisterPortable);
  (void)cudaHostRegister(P, N, cudaHostRegisterPortable);
  // CHECK: (void)hipMemcpyPeerAsync(P, 0, H, 1, N);
  (void)cudaMemcpyPeerAsync(P, 0, H, 1, N);
}
