// Reads of what another lane wrote to volatile shared memory.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s --implicit-check-not='[CU2X1010'
// RUN: %msl_check --Werror %t.metal

// CHECK-NOT: {{warning|error}}:
__global__ void silent(int *p) {
  __shared__ volatile int s[64];
  int t = threadIdx.x;
  s[t] = p[t];
  s[t] += s[t];
  __syncthreads();
  if (t < 32) {
    // near miss CU2X1010 's[t': a barrier is between what one lane writes and
    // another reads, and nobody reads beyond.
    int other = s[t + 32];
    __syncwarp();
    s[t] += other;
    __syncwarp();
    other = s[t + 16];
    __syncwarp();
    s[t] += other;
  }
  // Blocks, not lanes: it is not in shared memory.
  volatile int *global = p;
  global[t] = s[t];
  p[t] += global[t];
}

__device__ void tail(volatile float *s, int t) {
  s[t] += s[t + 32];
  // CHECK: exchange.cu:[[#@LINE+1]]:{{.*}} warning: a lane reads here what another lane wrote to shared memory, with nothing between that makes it wait [CU2X1010
  s[t] += s[t + 16];
  // CHECK: note: put '__syncwarp()' between the write and the read, or use shuffles
}

__global__ void classic(const float *in, float *out) {
  __shared__ float s[64];
  int t = threadIdx.x;
  s[t] = in[t];
  __syncthreads();
  if (t < 32)
    tail(s, t);
  out[t] = s[0];
}

__global__ void rounds(int *p) {
  __shared__ volatile int s[64];
  int t = threadIdx.x;
  s[t] = p[t];
  __syncthreads();
  for (int o = 16; o > 0; o /= 2)
    // CHECK: exchange.cu:[[#@LINE+1]]:{{.*}}CU2X1010
    s[t] += s[t + o];
  p[t] = s[t];
}
