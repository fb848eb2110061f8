// CUDA 13 names a place in memory by a structure, HIP by a device number.
// RUN: cu2x %s -o %t.hip --quiet -- > %t.log 2>&1
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=SAID --implicit-check-not=warning: < %t.log
cudaMemLocation where(int Device);
void prefetch(float *P, size_t N, cudaMemLocation To, int Device, cudaStream_t S) {
  // CHECK: hipMemPrefetchAsync(P, N, (To.type == hipMemLocationTypeDevice ? To.id : hipCpuDeviceId), S);
  cudaMemPrefetchAsync(P, N, To, 0, S);
  // SAID: :[[#@LINE+1]]:3: warning: {{.*}}CU2X7020
  cudaMemPrefetchAsync(P, N, {cudaMemLocationTypeDevice, 0}, 0, S);
  // SAID: :[[#@LINE+1]]:3: warning: {{.*}}CU2X7020
  cudaMemPrefetchAsync(P, N, where(Device), 0, S);
  // CHECK: hipMemPrefetchAsync(P, N, Device, S);
  cudaMemPrefetchAsync(P, N, Device, S);
  // CHECK: hipMemPrefetchAsync(P, N, hipCpuDeviceId);
  cudaMemPrefetchAsync(P, N, cudaCpuDeviceId);
  // CHECK: hipMemAdvise(P, N, hipMemAdviseSetReadMostly, Device);
  cudaMemAdvise(P, N, cudaMemAdviseSetReadMostly, Device);
  // CHECK: hipMemAdvise(P, N, hipMemAdviseSetReadMostly, (To.type == hipMemLocationTypeDevice ? To.id : hipCpuDeviceId));
  cudaMemAdvise(P, N, cudaMemAdviseSetReadMostly, To);
}
// The host as a place has a name since ROCm 7.
void host(cudaMemLocation &To) {
  // SAID: :[[#@LINE+2]]:{{[0-9]+}}: warning: 'cudaMemLocationTypeHost' {{.*}}needs ROCm 7.0{{.*}} [CU2X7019
  // CHECK: To.type = hipMemLocationTypeHost;
  To.type = cudaMemLocationTypeHost;
}
