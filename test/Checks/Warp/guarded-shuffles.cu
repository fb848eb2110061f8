// What a lane uses of a shuffle may be from the same 32 lanes in a wave of any
// size: a step up that lanes below the distance leave out, or a sum over some
// lanes that the first one of 32 alone uses. Nothing is wrong with these, and
// the translation prints the same on waves of 64 lanes.
// RUN: rm -rf %t && split-file %s %t && cd %t
// RUN: cu2x --check --config=none --checks=-*,CU2X1004,CU2X1015 --quiet same.cu -- 2>&1 | FileCheck %s --allow-empty --check-prefix=SAME
// SAME-NOT: CU2X
// RUN: cu2x --check --checks=-*,CU2X1004,CU2X1015 --quiet near.cu -- 2>&1 \
// RUN:   | FileCheck near.cu --implicit-check-not=warning:
// RUN: sh %S/../Inputs/prove_kept.sh same.cu proof --fix

//--- same.cu
#include <cstdio>
__global__ void scan(int *Out) {
  int V = threadIdx.x % 7, Lane = threadIdx.x % 32;
  for (int D = 1; D < 32; D *= 2) {
    int T = __shfl_up_sync(0xffffffff, V, D);
    if (Lane >= D)
      V += T;
  }
  Out[threadIdx.x] = V;
}
__global__ void scanByChoice(int *Out) {
  unsigned V = threadIdx.x % 7, Lane = threadIdx.x & 31;
#pragma unroll
  for (unsigned D = 1; D < 8; D <<= 1) {
    unsigned T(__shfl_up_sync(0xffffffff, V, D));
    V += D <= Lane ? T : 0;
  }
  Out[threadIdx.x] = V;
}
__global__ void scanDown(int *Out) {
  int V = threadIdx.x % 7;
  const int Lane = (threadIdx.x + blockIdx.x * blockDim.x) % 32;
  for (int D = 1; D < 32; D *= 2) {
    int T;
    T = __shfl_down_sync(0xffffffff, V, D);
    if (Lane + D < 32)
      V += T;
  }
  int Next = __shfl_down_sync(0xffffffff, V, 1);
  if (Lane < 32 - 1)
    V -= Next;
  Out[threadIdx.x] = V;
}
__global__ void smallest(int *Out) {
  int V = threadIdx.x * 37 % 101, Lane = threadIdx.x % 32;
  for (int D = 4; D > 0; D /= 2) {
    int T = __shfl_down_sync(0xffffffff, V, D);
    if (T < V)
      V = T;
  }
  if (Lane == 0)
    Out[threadIdx.x / 32] = V;
}
__global__ void rows(int *Out) {
  int V = (threadIdx.x + 16 * threadIdx.y) * 37 % 101;
  if (threadIdx.y == 0) {
    for (int D = 8; D > 0; D /= 2)
      V += __shfl_down_sync(0xffff, V, D);
    if (threadIdx.x == 0)
      Out[0] = V;
  }
}
// One variable for all steps, each of which is left out on its own.
__global__ void scanWrittenOut(int *Out) {
  int V = threadIdx.x % 7, Lane = threadIdx.x & 31, T;
  T = __shfl_up_sync(0xffffffff, V, 1);
  if (Lane >= 1)
    V += T;
  T = __shfl_up_sync(0xffffffff, V, 2);
  if (Lane >= 2)
    V += T;
  T = __shfl_up_sync(0xffffffff, V, 4);
  if (Lane >= 4)
    V += T;
  T = __shfl_up_sync(0xffffffff, V, 8);
  if (Lane >= 8)
    V += T;
  T = __shfl_up_sync(0xffffffff, V, 16);
  if (Lane >= 16)
    V += T;
  Out[threadIdx.x] = V;
}
int main() {
  int *Out;
  cudaMalloc(&Out, 128 * sizeof(int));
  int Host[128];
  for (int Kind = 0; Kind < 6; ++Kind) {
    cudaMemset(Out, 0, sizeof Host);
    if (Kind == 0)
      scan<<<1, 128>>>(Out);
    else if (Kind == 1)
      scanByChoice<<<1, 128>>>(Out);
    else if (Kind == 2)
      scanDown<<<1, 128>>>(Out);
    else if (Kind == 3)
      smallest<<<1, 128>>>(Out);
    else if (Kind == 4)
      scanWrittenOut<<<1, 128>>>(Out);
    else
      rows<<<1, dim3(16, 8)>>>(Out);
    cudaMemcpy(Host, Out, sizeof Host, cudaMemcpyDeviceToHost);
    for (int I = 0; I < 128; ++I)
      printf("%d ", Host[I]);
    printf("\n");
  }
}

//--- near.cu
// Used by all lanes.
__global__ void open(int *Out) {
  int V = threadIdx.x;
  // CHECK: :[[#@LINE+1]]:11: warning: '__shfl_up_sync' {{.*}} [CU2X1015
  int T = __shfl_up_sync(0xffffffff, V, 1);
  Out[threadIdx.x] = T;
}
// What the first step gave is used once more behind the second.
__global__ void twice(int *Out) {
  int V = threadIdx.x, Lane = threadIdx.x % 32, T;
  T = __shfl_up_sync(0xffffffff, V, 1);
  if (Lane >= 1)
    V += T;
  // CHECK: :[[#@LINE+1]]:7: warning: '__shfl_up_sync' {{.*}} [CU2X1015
  T = __shfl_up_sync(0xffffffff, V, 2);
  if (Lane >= 1)
    V += T;
  if (Out[0])
    // CHECK: :[[#@LINE+1]]:9: warning: '__shfl_up_sync' {{.*}} [CU2X1015
    T = __shfl_up_sync(0xffffffff, V, 4);
  if (Lane >= 4)
    V += T;
  Out[threadIdx.x] = V + T;
}
// The test is of another distance.
__global__ void otherDistance(int *Out) {
  int V = threadIdx.x, Lane = threadIdx.x % 32;
  // CHECK: :[[#@LINE+1]]:11: warning: '__shfl_up_sync' {{.*}} [CU2X1015
  int T = __shfl_up_sync(0xffffffff, V, 2);
  if (Lane >= 1)
    V += T;
  Out[threadIdx.x] = V;
}
// Lanes are counted by 64 where a wave has them.
__global__ void otherLane(int *Out) {
  int V = threadIdx.x, Lane = threadIdx.x % 64;
  // CHECK: :[[#@LINE+1]]:11: warning: '__shfl_up_sync' {{.*}} [CU2X1015
  int T = __shfl_up_sync(0xffffffff, V, 1);
  if (Lane >= 1)
    V += T;
  Out[threadIdx.x] = V;
}
// The test leaves the other lanes out.
__global__ void reverse(int *Out) {
  int V = threadIdx.x, Lane = threadIdx.x % 32;
  // CHECK: :[[#@LINE+1]]:11: warning: '__shfl_down_sync' {{.*}} [CU2X1015
  int T = __shfl_down_sync(0xffffffff, V, 1);
  if (Lane >= 1)
    V += T;
  Out[threadIdx.x] = V;
}
// And one use is without it.
__global__ void behind(int *Out) {
  int V = threadIdx.x, Lane = threadIdx.x % 32;
  // CHECK: :[[#@LINE+1]]:11: warning: '__shfl_up_sync' {{.*}} [CU2X1015
  int T = __shfl_up_sync(0xffffffff, V, 1);
  if (Lane >= 1)
    V += T;
  else
    V = T;
  Out[threadIdx.x] = V;
}
// More than the first lane uses the sum.
__global__ void stored(int *Out) {
  int V = threadIdx.x, Lane = threadIdx.x % 32;
  for (int D = 4; D > 0; D /= 2)
    // CHECK: :[[#@LINE+1]]:10: warning: '__shfl_down_sync' {{.*}} [CU2X1015
    V += __shfl_down_sync(0xffffffff, V, D);
  if (Lane < 30)
    Out[threadIdx.x] = V;
}
// Many threads are in the first row.
__global__ void row(int *Out) {
  int V = threadIdx.x + 8 * threadIdx.y;
  for (int D = 4; D > 0; D /= 2)
    // CHECK: :[[#@LINE+1]]:10: warning: '__shfl_down_sync' {{.*}} [CU2X1015
    V += __shfl_down_sync(0xffffffff, V, D);
  if (threadIdx.y == 0)
    Out[threadIdx.x] = V;
}
// It is used in the next turn.
__global__ void turns(int *Out) {
  int V = threadIdx.x, Lane = threadIdx.x % 32;
  for (int I = 0; I < 9; ++I) {
    for (int D = 4; D > 0; D /= 2)
      // CHECK: :[[#@LINE+1]]:12: warning: '__shfl_down_sync' {{.*}} [CU2X1015
      V += __shfl_down_sync(0xffffffff, V, D);
    if (Lane == 0)
      Out[threadIdx.x] = V;
  }
}
// By one each time: 4 + 3 + 2 + 1 is few, 15 + 14 + ... is not.
__global__ void slow(int *Out) {
  int V = threadIdx.x, Lane = threadIdx.x % 32;
  for (int D = 15; D > 0; D -= 1)
    // CHECK: :[[#@LINE+1]]:10: warning: '__shfl_down_sync' {{.*}} [CU2X1015
    V += __shfl_down_sync(0xffffffff, V, D);
  if (Lane == 0)
    Out[threadIdx.x] = V;
}
// What a step has is used in the loop: stored, chosen by, or collected.
__global__ void partial(int *Out) {
  int V = threadIdx.x;
  for (int D = 8; D > 0; D /= 2) {
    // CHECK: :[[#@LINE+1]]:10: warning: '__shfl_down_sync' {{.*}} [CU2X1015
    V += __shfl_down_sync(0xffffffff, V, D);
    Out[threadIdx.x] = V;
  }
  if (threadIdx.x % 32 == 0)
    Out[threadIdx.x] = V;
}
__global__ void best(int *Out) {
  int V = Out[threadIdx.x], Best = 0;
  for (int D = 8; D > 0; D /= 2) {
    // CHECK: :[[#@LINE+1]]:13: warning: '__shfl_down_sync' {{.*}} [CU2X1015
    int T = __shfl_down_sync(0xffffffff, V, D);
    if (T > V) {
      V = T;
      Best = D;
    }
  }
  Out[threadIdx.x] = threadIdx.x % 32 == 0 ? V : Best;
  if (threadIdx.x % 32 == 0)
    Out[threadIdx.x] = V;
}
__global__ void collected(int *Out) {
  int V = Out[threadIdx.x], Sum = 0, Lane = threadIdx.x % 32;
  for (int D = 8; D > 0; D /= 2) {
    // CHECK: :[[#@LINE+1]]:13: warning: '__shfl_down_sync' {{.*}} [CU2X1015
    int T = __shfl_down_sync(0xffffffff, V, D);
    V += T;
    Sum += T;
  }
  if (Lane == 0)
    Out[threadIdx.x] = V;
  else
    Out[threadIdx.x] = Sum;
}
__global__ void called(int *Out) {
  int V = Out[threadIdx.x];
  for (int D = 8; D > 0; D /= 2)
    // CHECK: :[[#@LINE+1]]:32: warning: '__shfl_down_sync' {{.*}} [CU2X1015
    V = atomicAdd(Out + D, V + __shfl_down_sync(0xffffffff, V, D));
  if (threadIdx.x % 32 == 0)
    Out[threadIdx.x] = V;
}
// Not the lane, and not the distance that the shuffle was given.
__global__ void moved(int *Out) {
  int V = threadIdx.x, Lane = (threadIdx.x + 16) % 32, Row = threadIdx.y % 32;
  for (int D = 1; D < 32; D *= 2) {
    // CHECK: :[[#@LINE+1]]:13: warning: {{.*}} '__shfl_up_sync' {{.*}} [CU2X1004
    int T = __shfl_up_sync(0xffffffff, V, D);
    if (Lane >= D)
      V += T;
  }
  // CHECK: :[[#@LINE+1]]:11: warning: '__shfl_up_sync' {{.*}} [CU2X1015
  int T = __shfl_up_sync(0xffffffff, V, 1);
  if (Row >= 1)
    V += T;
  Out[threadIdx.x] = V;
}
__global__ void halved(int *Out) {
  int V = threadIdx.x, Lane = threadIdx.x % 32;
  for (int D = 16; D > 0;) {
    // CHECK: :[[#@LINE+1]]:13: warning: {{.*}} '__shfl_up_sync' {{.*}} [CU2X1004
    int T = __shfl_up_sync(0xffffffff, V, D);
    D /= 2;
    if (Lane >= D)
      V += T;
  }
  int D = 1;
  // CHECK: :[[#@LINE+1]]:11: warning: '__shfl_up_sync' {{.*}} [CU2X10
  int T = __shfl_up_sync(0xffffffff, V, D);
  D = 0;
  if (Lane >= D)
    V += T;
  Out[threadIdx.x] = V;
}
__global__ void nextTurn(int *Out) {
  int V = threadIdx.x, Lane = threadIdx.x % 32, T = 0;
  for (int D = 16; D > 0; D /= 2) {
    if (Lane >= D)
      V += T;
    // CHECK: :[[#@LINE+1]]:9: warning: {{.*}} '__shfl_up_sync' {{.*}} [CU2X1004
    T = __shfl_up_sync(0xffffffff, V, D);
  }
  Out[threadIdx.x] = V;
}
// Rows that begin anywhere in a warp.
__global__ void shortRows(int *Out) {
  int T = threadIdx.y * blockDim.x + threadIdx.x, V = Out[T];
  for (int D = 8; D > 0; D /= 2)
    // CHECK: :[[#@LINE+1]]:10: warning: '__shfl_down_sync' {{.*}} [CU2X1015
    V += __shfl_down_sync(0xffffffff, V, D);
  if (threadIdx.x == 0)
    Out[T] = V;
}
void launch(int *Out) { shortRows<<<1, dim3(24, 4)>>>(Out); }
