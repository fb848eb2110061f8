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
