// Lanes that a constructor keeps, or that go out by a reference, are counted by 32
// where who has them votes.
// RUN: cu2x --check --checks=-*,CU2X1006 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X1006
struct Lane {
  int Id;
  // CHECK: :[[#@LINE+1]]:26: warning: 'threadIdx.x & (32 - 1)' takes a warp for 32 lanes, but '__ballot_sync' here goes by the wave{{.*}} [CU2X1006
  __device__ Lane() : Id(threadIdx.x & (32 - 1)) {}
};
__device__ void split(int &Id, int &Warp) {
  // CHECK: :[[#@LINE+1]]:8: warning: 'threadIdx.x % 32' takes{{.*}} [CU2X1006
  Id = threadIdx.x % 32;
  // CHECK: :[[#@LINE+1]]:10: warning: 'threadIdx.x / 32' takes{{.*}} [CU2X1006
  Warp = threadIdx.x / 32;
}
__global__ void votes(int *Out) {
  Lane L;
  unsigned long long M = __ballot_sync(0xffffffffu, Out[threadIdx.x]);
  Out[threadIdx.x] = (M >> L.Id) & 1;
}
__global__ void votesBeside(int *Out) {
  int Id, Warp;
  split(Id, Warp);
  if (__any_sync(0xffffffffu, Out[Id]))
    Out[Warp] = 1;
}
// Nobody who has these goes by the wave.
struct Column {
  int Id;
  __device__ Column() : Id(threadIdx.x % 32) {}
};
__device__ void column(int &Id) { Id = threadIdx.x % 32; }
__global__ void tile(int *Out) {
  __shared__ int Tile[32][33];
  Column C;
  int Id;
  column(Id);
  Tile[threadIdx.x / 32][C.Id] = Out[threadIdx.x];
  __syncthreads();
  Out[threadIdx.x] = Tile[Id][threadIdx.x / 32];
}
// A reference that is only read.
__device__ int read(const int &Id) { return Id + threadIdx.x % 32 * 0; }
