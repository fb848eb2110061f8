// Each warp of a block reads the clock at a time of its own: a barrier in a
// branch that it decides is one that others do not come to.
// RUN: cu2x --check --quiet '--checks=-*,CU2X2003,CU2X2011,CU2X2030' %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=warning:
__global__ void branch(int *Out) {
  int Odd = clock64() & 1;
  if (Odd)
    // CHECK: :[[#@LINE+1]]:5: warning: {{.*}}[CU2X2030
    __syncthreads();
  Out[threadIdx.x] = Odd;
}
__global__ void rounds(int *Out, int Limit) {
  clock_t Begin = clock();
  while (clock() - Begin < Limit) {
    Out[threadIdx.x]++;
    // CHECK: :[[#@LINE+1]]:5: warning: {{.*}}[CU2X2030
    __syncthreads();
  }
}
// What one thread has read is the same for all; a time that is only kept
// decides nothing.
__global__ void shared(int *Out, long long *Times) {
  __shared__ long long Now;
  long long Begin = clock64();
  if (threadIdx.x == 0)
    Now = clock64();
  __syncthreads();
  if (Now & 1)
    __syncthreads();
  Times[threadIdx.x] = clock64() - Begin;
}
