// A kernel gives a row to each wave, and the launch has a warp of 32 lanes for
// each: on waves of 64 half of the rows are left out, in whatever words the grid
// is counted.
// RUN: cu2x --check --checks=-*,CU2X1001 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X1001
__global__ void perWave(float *Out, int Rows) {
  int Row = (blockIdx.x * blockDim.x + threadIdx.x) / warpSize;
  if (Row < Rows)
    Out[Row] = Row;
}
__global__ void ofBlock(float *Out, int Rows) {
  int Waves = blockDim.x / warpSize;
  int Row = blockIdx.x * Waves + threadIdx.x / warpSize;
  if (Row >= Rows)
    return;
  Out[Row] = Row;
}
// Any number of waves will do.
__global__ void inTurn(float *Out, int Rows) {
  for (int Row = (blockIdx.x * blockDim.x + threadIdx.x) / warpSize; Row < Rows;
       Row += gridDim.x * blockDim.x / warpSize)
    Out[Row] = Row;
}
// Four waves of one block.
__global__ void quarters(float *Out) {
  if (threadIdx.x / warpSize < 4)
    Out[threadIdx.x / warpSize] = 1;
}
// A thread for each row.
__global__ void perThread(float *Out, int Rows) {
  int Row = blockIdx.x * blockDim.x + threadIdx.x;
  if (Row < Rows && threadIdx.x % warpSize < 70)
    Out[Row] = Row;
}

static int divUp(int A, int B) { return (A + B - 1) / B; }

void wrong(float *P, int N) {
  const int Rows = 20;
  // CHECK: :[[#@LINE+1]]:14: warning: 'Rows * 32' fits warps of 32 lanes, but 'perWave' goes by the wave with 'warpSize'{{.*}} [CU2X1001 warp-size-literal]
  perWave<<<(Rows * 32 + 127) / 128, 128>>>(P, Rows);
  // CHECK: :[[#@LINE+1]]:28: warning: '128 / 32' {{.*}} [CU2X1001
  const int WarpsOfBlock = 128 / 32;
  perWave<<<(N + WarpsOfBlock - 1) / WarpsOfBlock, 128>>>(P, N);
  const int Threads = 256;
  // CHECK: :[[#@LINE+1]]:28: warning: 'Threads >> 5' {{.*}} [CU2X1001
  dim3 Grid((N + 8 - 1) / (Threads >> 5));
  ofBlock<<<Grid, Threads>>>(P, N);
  // CHECK: :[[#@LINE+1]]:13: warning: '(N + 3) / 4' {{.*}} [CU2X1001
  perWave<<<(N + 3) / 4, 128>>>(P, N);
  // CHECK: :[[#@LINE+1]]:13: warning: 'divUp(N, 4)' {{.*}} [CU2X1001
  ofBlock<<<divUp(N, 4), 128>>>(P, N);
  // CHECK: :[[#@LINE+1]]:17: warning: '128' {{.*}} [CU2X1001
  quarters<<<1, 128>>>(P);
}

void right(float *P, int N, int M) {
  perWave<<<(N + 1) / 2, 128>>>(P, N);      // two waves of 64
  perWave<<<(20 + 3) / 4 * 2, 128>>>(P, 20); // twice what it takes
  perWave<<<N, 128>>>(P, N);
  perWave<<<(M + 3) / 4, 128>>>(P, N); // nothing says how many rows there are
  quarters<<<1, 256>>>(P);
  inTurn<<<(N + 3) / 4, 128>>>(P, N);
  perThread<<<(N + 127) / 128, 128>>>(P, N);
}

// Lanes by the number of the thread in its block, over the rows of 32: whole waves
// where the block is a multiple of 64, and never where lanes are columns.
__device__ int laneOf(int Thread) { return Thread % warpSize; }
__global__ void acrossRows(float *Out) {
  int Thread = threadIdx.x + threadIdx.y * blockDim.x;
  float V = Out[Thread];
  for (int D = warpSize / 2; D; D >>= 1)
    V += __shfl_down_sync(0xffffffff, V, D);
  if (laneOf(Thread) == 0)
    atomicAdd(Out, V);
}
__global__ void byColumn(float *Out) {
  float V = Out[threadIdx.x];
  for (int D = warpSize / 2; D; D >>= 1)
    V += __shfl_down_sync(0xffffffff, V, D);
  if (threadIdx.x % warpSize == 0)
    atomicAdd(Out, V);
}
__global__ void byBoth(float *Out) {
  int Thread = threadIdx.x + threadIdx.y * blockDim.x;
  if (Thread / warpSize == 1 && threadIdx.x % warpSize == 0)
    atomicAdd(Out, 1);
}
void launchRows(float *P, int Rows) {
  const int X = 32, Y = 16;
  dim3 Block(X, Y);
  acrossRows<<<4, Block>>>(P);
  // CHECK: :[[#@LINE+1]]:24: warning: '32' {{.*}}'acrossRows'{{.*}} [CU2X1001
  acrossRows<<<4, dim3(32, 3)>>>(P);
  // CHECK: :[[#@LINE+1]]:24: warning: '32' {{.*}}'acrossRows'{{.*}} [CU2X1001
  acrossRows<<<4, dim3(32, Rows)>>>(P);
  // CHECK: :[[#@LINE+1]]:22: warning: '32' {{.*}}'byColumn'{{.*}} [CU2X1001
  byColumn<<<4, dim3(32, 16)>>>(P);
  // CHECK: :[[#@LINE+1]]:20: warning: '32' {{.*}}'byBoth'{{.*}} [CU2X1001
  byBoth<<<4, dim3(32, 16)>>>(P);
}
