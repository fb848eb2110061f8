// No thread is beyond the size of the block that every launch gives as the bound;
// where one launch gives another number, some are.
// RUN: cu2x --check --quiet %s -- 2>&1 | FileCheck %s --implicit-check-not=CU2X2002
__global__ void sortRow(int *V, const int N) {
  int Column = threadIdx.x;
  if (Column >= N)
    return;
  V[Column] += 1;
  __syncthreads();
  V[Column] *= 2;
}

__global__ void other(int *V, const int N) {
  int Column = threadIdx.x;
  if (Column >= N)
    // CHECK: :[[#@LINE+1]]:5: warning: {{.*}} [CU2X2002 return-before-barrier]
    return;
  V[Column] += 1;
  __syncthreads();
  V[Column] *= 2;
}

void run(int *V, int Rows, int N) {
  const int Padded = (N + 31) / 32 * 32;
  const dim3 Block(Padded, 1, 1);
  sortRow<<<Rows, Block>>>(V, Padded);
  other<<<Rows, Block>>>(V, Padded);
  other<<<Rows, Block>>>(V, N);
}

// Nor has it more than the launch says, or than itself.
__global__ void byNumber(float *P) {
  if (threadIdx.x >= 256)
    return;
  P[0] = 1;
  __syncthreads();
}
__global__ void byBlock(float *P) {
  if (threadIdx.x >= blockDim.x)
    return;
  P[0] = 1;
  __syncthreads();
}
__global__ void fewer(float *P) {
  if (threadIdx.x >= 255)
    // CHECK: :[[#@LINE+1]]:5: warning: {{.*}} [CU2X2002
    return;
  P[0] = 1;
  __syncthreads();
}
__global__ void otherSide(float *P) {
  if (threadIdx.x >= blockDim.y)
    // CHECK: :[[#@LINE+1]]:5: warning: {{.*}} [CU2X2002
    return;
  P[0] = 1;
  __syncthreads();
}
void launches(float *P) {
  byNumber<<<4, 256>>>(P);
  byNumber<<<4, dim3(128, 2)>>>(P);
  byBlock<<<4, 256>>>(P);
  fewer<<<4, 256>>>(P);
  otherSide<<<4, 256>>>(P);
}
