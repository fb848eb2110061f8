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
