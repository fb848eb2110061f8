// Blocks of one warp whose lanes read what their neighbours wrote, with no wait.
// RUN: cu2x --check --checks=-*,CU2X1026 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X1026
__global__ void reverse(int *P) {
  __shared__ int S[32];
  int T = threadIdx.x;
  S[T] = P[T];
  // CHECK: :[[#@LINE+1]]:10: warning: 'S[31 - T]' holds what another lane of this one warp wrote, and nothing waits in between [CU2X1026 one-warp-exchange]
  P[T] = S[31 - T];
  // CHECK: note: write '__syncwarp()' between the two
}
__global__ void sum(int *P) {
  __shared__ int S[32];
  S[threadIdx.x] = P[threadIdx.x];
  if (threadIdx.x < 16)
    // CHECK: :[[#@LINE+1]]:{{.*}} 'S[threadIdx.x + 16]' {{.*}} [CU2X1026
    S[threadIdx.x] += S[threadIdx.x + 16];
}
__global__ void broadcast(int *P) {
  __shared__ int S[32];
  S[threadIdx.x] = P[threadIdx.x];
  // CHECK: :[[#@LINE+1]]:{{.*}} 'S[0]' {{.*}} [CU2X1026
  P[threadIdx.x] = S[0];
}

// Lanes that wait, that read their own element, or that have several.
__global__ void waits(int *P) {
  __shared__ int S[32];
  int T = threadIdx.x;
  S[T] = P[T];
  // near miss CU2X1026 'S[31 - T]': the lanes wait in between.
  __syncwarp();
  P[T] = S[31 - T];
}
__global__ void own(int *P) {
  __shared__ int S[64];
  int T = threadIdx.x;
  S[T] = P[T];
  S[T + 32] = P[T + 32];
  P[T] = S[T] + S[T + 32];
  if (T == 0)
    P[0] = S[0];
}
// More than one warp: the block needs a barrier anyhow.
__global__ void wide(int *P) {
  __shared__ int S[64];
  int T = threadIdx.x;
  S[T] = P[T];
  P[T] = S[31 - T];
}
// The last steps of a sum, by the first warp of a block.
__global__ void tail(int *P) {
  __shared__ int S[64];
  int T = threadIdx.x;
  S[T] = P[T];
  __syncthreads();
  if (T < 32) {
    S[T] += S[T + 32];
    // CHECK: :[[#@LINE+1]]:{{.*}} 'S[T + 16]' {{.*}} [CU2X1026
    S[T] += S[T + 16];
    S[T] += S[T + 8]; // the same again
  }
  P[T] = S[T];
}
// Waits, volatile memory, which has a finding of its own, and two branches.
__global__ void tailThatWaits(int *P) {
  __shared__ int S[64];
  __shared__ volatile int V[64];
  int T = threadIdx.x;
  S[T] = V[T] = P[T];
  __syncthreads();
  if (T < 32) {
    S[T] += S[T + 32];
    __syncwarp();
    int X = S[T + 16];
    __syncwarp();
    S[T] += X;
    V[T] += V[T + 32];
    V[T] += V[T + 16];
  }
  __syncthreads();
  if (T < 32)
    P[T] = S[T + 1];
  if (T < 40) {
    S[T] = 1;
    P[T] = S[T + 1];
  }
}
// A number that one lane sets, and an array by another name of it.
__global__ void number(int *P) {
  __shared__ int N;
  int T = threadIdx.x;
  if (T == 3)
    N = P[9];
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 'N' {{.*}} [CU2X1026
  P[T] = N;
}
__global__ void byPointer(int *P) {
  extern __shared__ int E[];
  int T = threadIdx.x, *Q = E;
  E[T] = P[T];
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 'Q[(T + 1) % 32]' {{.*}} [CU2X1026
  P[T] = Q[(T + 1) % 32];
}
// All set it, the lane that reads has set it, one waits, or the pointer moves.
__global__ void numbers(int *P) {
  __shared__ int A, B, C, E[64];
  int T = threadIdx.x, *Q = E;
  A = 3;
  if (T == 3) {
    B = P[9];
    P[9] = B + 1;
  }
  P[T] = A;
  if (T == 3)
    C = P[9];
  __syncwarp();
  P[T] = C;
  E[T] = P[T];
  Q += 32;
  P[T] = Q[T + 1];
}
void run(int *P) {
  number<<<1, 32>>>(P);
  byPointer<<<1, 32, 128>>>(P);
  numbers<<<1, 32>>>(P);
  tail<<<1, 64>>>(P);
  reverse<<<1, 32>>>(P);
  sum<<<1, 32>>>(P);
  broadcast<<<1, dim3(32)>>>(P);
  waits<<<1, 32>>>(P);
  own<<<1, 32>>>(P);
  wide<<<1, 64>>>(P);
}
