// A barrier's condition is judged by the values that may reach it: what all
// threads have replaced since does not count, what may still be there does.
// RUN: cu2x --check --quiet %s -- > %t.log 2>&1
// RUN: FileCheck %s --implicit-check-not='CU2X2030' < %t.log

__global__ void counterAgain(int *o, int n) {
  int i;
  for (i = threadIdx.x; i < n; i += 32)
    o[i]++;
  for (i = 128; i > 0; i >>= 1)
    __syncthreads();
}
__global__ void sharedResult(int *o) {
  __shared__ int s[256];
  int m;
  do {
    m = o[threadIdx.x];
    s[threadIdx.x] = m;
    __syncthreads();
    m = s[0];
    __syncthreads();
  } while (m < 0);
}
__global__ void nextRow(float *o, int n) {
  __shared__ float s[256];
  for (int d = blockIdx.x; d < n; d += gridDim.x) {
    float sum = o[threadIdx.x];
    s[threadIdx.x] = sum;
    __syncthreads();
    sum = s[0];
    if (sum == 0)
      continue;
    __syncthreads();
  }
}
__global__ void sharedByReference(int *q, int *o) {
  extern __shared__ int l[];
  int &next = l[0];
  if (threadIdx.x == 0)
    next = atomicAdd(q, 1);
  __syncthreads();
  while (next < 9) {
    o[next] = 1;
    __syncthreads();
    if (threadIdx.x == 0)
      next = atomicAdd(q, 1);
    __syncthreads();
  }
}

__global__ void ownByReference(int *o) {
  __shared__ int s[256];
  int m = 0;
  int &r = m, &own = s[threadIdx.x];
  r = threadIdx.x;
  if (m > 1)
    // CHECK: :[[#@LINE+1]]:5: warning: {{.*}}CU2X2030
    __syncthreads();
  if (own > 1)
    // CHECK: :[[#@LINE+1]]:5: warning: {{.*}}CU2X2030
    __syncthreads();
}
__global__ void maybeReplaced(int *o) {
  int m = threadIdx.x;
  if (o[0])
    m = 3;
  if (m > 1)
    // CHECK: :[[#@LINE+1]]:5: warning: {{.*}}CU2X2030
    __syncthreads();
}
__global__ void fromRoundBefore(int *o, int n) {
  int m = 0;
  while (m < n) {
    // CHECK: :[[#@LINE+1]]:5: warning: {{.*}}CU2X2030
    __syncthreads();
    m = threadIdx.x;
  }
}
__global__ void replacedBySome(int *o) {
  int m = 0;
  if (threadIdx.x < 7)
    m = 5;
  if (m > 1)
    // CHECK: :[[#@LINE+1]]:5: warning: {{.*}}CU2X2030
    __syncthreads();
}
__global__ void changedSince(int *o) {
  int m;
  m = 4;
  m += threadIdx.x;
  if (m > 9)
    // CHECK: :[[#@LINE+1]]:5: warning: {{.*}}CU2X2030
    __syncthreads();
}
__global__ void byAddress(int *o) {
  int m = threadIdx.x, *p = &m;
  m = 0;
  *p = threadIdx.x;
  if (m > 9)
    // CHECK: :[[#@LINE+1]]:5: warning: {{.*}}CU2X2030
    __syncthreads();
}
