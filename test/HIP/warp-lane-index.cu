// A thread index split by 32 beside what goes by the wave is reported where it
// stands, whatever the names; groups of 32 that stay among themselves are not.
// RUN: cu2x %s --quiet -n -- 2>&1 | FileCheck %s
// RUN: cu2x %s --quiet -n -- 2>&1 | grep -c CU2X1006 | FileCheck %s --check-prefix=COUNT
// COUNT: {{^}}13{{$}}

#include <cooperative_groups.h>
namespace cg = cooperative_groups;

#define GROUP 32
constexpr int Shift = 5;
enum { Last = 31 };

__global__ void modulo(unsigned *Out, const int *In) {
  // CHECK: :[[#@LINE+1]]:19: warning: 'threadIdx.x % 32' takes a warp for 32 lanes, but '__ballot_sync' here goes by the wave, {{.*}} [CU2X1006 lane-index-idiom]
  unsigned Lane = threadIdx.x % 32;
  unsigned Votes = __ballot_sync(0xffffffffu, In[threadIdx.x]);
  if (Lane == 0)
    // CHECK: :[[#@LINE+1]]:9: warning: 'threadIdx.x / GROUP' takes {{.*}} [CU2X1006
    Out[threadIdx.x / GROUP] = __popc(Votes);
}

// Through variables, parameters, results and other spellings of the number.
__device__ int laneOf(int Thread) {
  // CHECK: :[[#@LINE+1]]:10: warning: 'Thread & Last' takes {{.*}} '__any_sync' {{.*}} [CU2X1006
  return Thread & Last;
}
__device__ int broadcast(int X) { return __shfl_sync(~0u, X, 0); }
__global__ void flows(int *Out) {
  int Thread = threadIdx.x;
  int Global = blockIdx.x * blockDim.x + Thread;
  // CHECK: :[[#@LINE+1]]:14: warning: 'Global >> Shift' takes {{.*}} [CU2X1006
  int Warp = Global >> Shift;
  int Lane = laneOf(Thread);
  cg::thread_block Block = cg::this_thread_block();
  // CHECK: :[[#@LINE+1]]:15: warning: 'Block.thread_rank() % 32' takes {{.*}} [CU2X1006
  int Other = Block.thread_rank() % 32;
  // CHECK: :[[#@LINE+1]]:15: warning: 'blockDim.x / 32' takes {{.*}} [CU2X1006
  int Warps = blockDim.x / 32;
  // CHECK: :[[#@LINE+1]]:15: warning: 'Thread & ~31' takes {{.*}} [CU2X1006
  int First = Thread & ~31;
  // CHECK: :[[#@LINE+1]]:3: warning: 'Thread %= 32' takes {{.*}} [CU2X1006
  Thread %= 32;
  if (__any_sync(~0u, Other))
    Out[Warp] = broadcast(Lane) + Warps + First + Thread;
}

// A template parameter with a default, in a function that calls one that votes.
template <int Lanes = 32> __device__ int leader(int X) {
  // CHECK: :[[#@LINE+1]]:10: warning: 'threadIdx.x % Lanes' takes {{.*}} '__match_any_sync' {{.*}} [CU2X1006
  return threadIdx.x % Lanes == __ffs(__match_any_sync(~0u, X)) - 1;
}
__global__ void leaders(int *Out) {
  // CHECK: :[[#@LINE+1]]:7: warning: 'threadIdx.x / 32' takes {{.*}} '__match_any_sync' {{.*}} [CU2X1006
  Out[threadIdx.x / 32] = leader<>(Out[threadIdx.x]);
}

// `warpSize` and the number in one function.
__global__ void both(int *Out) {
  // CHECK: :[[#@LINE+1]]:14: warning: 'threadIdx.x / 32' takes a warp for 32 lanes, but 'warpSize' {{.*}} [CU2X1006
  int Warp = threadIdx.x / 32;
  int Lane = threadIdx.x % warpSize;
  Out[Warp] = Lane;
}

// A lane that is kept in an object, and a macro that names it.
struct Vote {
  int Lane;
  // CHECK: :[[#@LINE+1]]:28: warning: 'threadIdx.x & 31' takes {{.*}} [CU2X1006
  __device__ Vote() : Lane(threadIdx.x & 31) {}
  __device__ bool mine(int X) { return __ballot_sync(~0u, X) >> Lane & 1; }
};
// CHECK: :[[#@LINE+1]]:18: warning: 'threadIdx.x & 31' takes {{.*}} [CU2X1006
#define LANE_ID (threadIdx.x & 31)
__global__ void objects(int *Out) {
  Vote V;
  if (V.mine(Out[threadIdx.x]))
    Out[LANE_ID] = 1;
}

// No warp functions: tiles of a matrix.
__global__ void tiles(float *Out, const float *In) {
  __shared__ float Tile[32][33];
  int Row = threadIdx.x / 32, Column = threadIdx.x % 32;
  Tile[Row][Column] = In[threadIdx.x];
  __syncthreads();
  Out[threadIdx.x] = Tile[Column][Row];
}

// Groups of 32 that stay among themselves.
__global__ void widths(int *Out) {
  int Lane = threadIdx.x % 32;
  int X = __shfl_sync(~0u, Out[threadIdx.x], 0, 32);
  for (int Offset = 16; Offset > 0; Offset >>= 1)
    X += __shfl_xor_sync(~0u, X, Offset, GROUP);
  if (Lane == 0)
    Out[threadIdx.x >> 5] = X;
}
__global__ void group32(int *Out) {
  auto Tile = cg::tiled_partition<32>(cg::this_thread_block());
  if (threadIdx.x % 32 == 0)
    Out[threadIdx.x / 32] = Tile.shfl(Out[0], 0);
}

// A ballot that says who takes part, and nothing else.
__global__ void takePart(int *Out, int N) {
  unsigned Mask = __ballot_sync(~0u, threadIdx.x < N);
  int X = threadIdx.x % 32;
  if (threadIdx.x < N)
    Out[threadIdx.x] = __shfl_xor_sync(Mask, X, 8, 32);
}

// Indices of data in loops, other numbers, and the wave itself.
__global__ void data(int *Out, int N) {
  for (int I = threadIdx.x; I < N; I += blockDim.x)
    Out[I] = I / 32 + N % 32 + threadIdx.x % 64;
  int Lane = threadIdx.x % warpSize;
  if (__ballot_sync(~0u, Out[Lane]))
    Out[threadIdx.x / warpSize] = Lane;
}
