// Rows of warps in larger blocks, numbers that are volatile, members, fences,
// loops and functions.
// RUN: cu2x --check --checks=-*,CU2X1026 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X1026
struct Part { int A[256], N; };
__global__ void member(int *P) {
  __shared__ Part S;
  int T = threadIdx.x;
  S.A[T] = P[T];
  __syncthreads();
  if (T < 32) {
    int X = S.A[T ^ 1];
    S.A[T] = X * 2;
    // CHECK: :[[#@LINE+1]]:12: warning: 'S.A[T ^ 2]' holds what another lane {{.*}} [CU2X1026
    P[T] = S.A[T ^ 2];
  }
}
__global__ void leaders(int *P) {
  __shared__ volatile int Base[8];
  int T = threadIdx.x, W = T / 32, Lane = T & 31;
  if (Lane == 0)
    Base[W] = P[T];
  // CHECK: :[[#@LINE+1]]:10: warning: 'Base[W]' {{.*}} [CU2X1026
  P[T] = Base[W] + Lane;
}
__global__ void first(int *P) {
  __shared__ volatile int Base;
  int T = threadIdx.x;
  if (T == 0)
    Base = P[T];
  if (T < 32)
    // CHECK: :[[#@LINE+1]]:12: warning: 'Base' {{.*}} [CU2X1026
    P[T] = Base + T;
}
__global__ void rows(int *P) {
  __shared__ int S[256], R[8][33];
  int T = threadIdx.x, W = T & ~31;
  S[T] = P[T];
  // CHECK: :[[#@LINE+1]]:10: warning: 'S[W + ((T + 1) & 31)]' {{.*}} [CU2X1026
  P[T] = S[W + ((T + 1) & 31)];
  R[T >> 5][T % 32] = P[T];
  // CHECK: :[[#@LINE+1]]:10: warning: 'R[T >> 5][31 - T % 32]' {{.*}} [CU2X1026
  P[T] = R[T >> 5][31 - T % 32];
}
__global__ void rowsOfY(int *P) {
  __shared__ int S[8][32];
  S[threadIdx.y][threadIdx.x] = P[threadIdx.x];
  // CHECK: :[[#@LINE+1]]:20: warning: 'S[threadIdx.y][0]' {{.*}} [CU2X1026
  P[threadIdx.x] = S[threadIdx.y][0];
}
__global__ void fence(int *P) {
  __shared__ int S[64];
  int T = threadIdx.x;
  if (T >= 32)
    return;
  S[T] = max(P[T], 0);
  __threadfence_block();
  // CHECK: :[[#@LINE+1]]:10: warning: 'S[31 - T]' {{.*}} [CU2X1026
  P[T] = S[31 - T];
}
__global__ void ladder(int *P) {
  __shared__ int S[64];
  int T = threadIdx.x;
  S[T] = P[T];
  __syncthreads();
  if (T < 16)
    for (int O = 16; O > 0; O /= 2)
      // CHECK: :[[#@LINE+1]]:15: warning: 'S[T + O]' {{.*}} [CU2X1026
      S[T] += S[T + O];
}
__device__ void tail(int *S, int T) {
  S[T] += S[T + 32];
  // CHECK: :[[#@LINE+1]]:11: warning: 'S[T + 16]' {{.*}} [CU2X1026
  S[T] += S[T + 16];
}
__global__ void calls(int *P) {
  __shared__ int S[64];
  int T = threadIdx.x;
  S[T] = P[T];
  __syncthreads();
  if (T < 32)
    tail(S, T);
}

// Lanes that wait, by themselves or in a function, and those of the own element.
__device__ int waits(int X) {
  __syncwarp();
  return X;
}
__global__ void quiet(int *P, int N) {
  __shared__ volatile int Base[8];
  __shared__ Part S;
  __shared__ int R[8][32], C[256];
  int T = threadIdx.x, W = T / 32, Lane = T & 31;
  if (Lane == 0)
    Base[W] = P[T];
  __syncwarp();
  // near miss CU2X1026 'Base[W] + Lane': the lanes wait in between.
  P[T] = Base[W] + Lane;
  S.A[T] = P[T];
  int X = waits(T);
  P[T] = S.A[T ^ 1] + X;
  __syncthreads();
  R[W][Lane] = P[T];
  __threadfence_block();
  P[T] = R[W][Lane] + R[T >> 5][T % 32]; // its own
  __syncthreads();
  // Who writes it reads it, and branches of which a thread takes one.
  if (Lane == N) {
    Base[W] = P[T];
    P[T] = Base[W];
  }
  if (N)
    C[T] = 1;
  else
    P[T] = C[T ^ 1];
  __syncthreads();
  switch (N) {
  case 1:
    C[T] = 2;
    break;
  default:
    P[T] = C[T ^ 1];
  }
  __syncthreads();
  // Other warps write these as well: no matter of lockstep.
  C[T] = 3;
  P[T] = C[(T + 1) % 256];
}
// A block of 16 times 16 threads, of which two rows are a warp.
__global__ void square(int *P) {
  __shared__ int S[16][16];
  int X = threadIdx.x, Y = threadIdx.y;
  S[Y][X] = P[X];
  P[X] = S[X][Y];
}
// Rows of which nobody says how long they are.
__global__ void open(int *P) {
  __shared__ int S[16][32];
  S[threadIdx.y][threadIdx.x] = P[threadIdx.x];
  P[threadIdx.x] = S[threadIdx.y][threadIdx.x ^ 1];
}
void run(int *P, dim3 Any) {
  member<<<1, 256>>>(P);
  leaders<<<1, 256>>>(P);
  first<<<1, 256>>>(P);
  rows<<<1, 256>>>(P);
  rowsOfY<<<1, dim3(32, 8)>>>(P);
  fence<<<1, 64>>>(P);
  ladder<<<1, 64>>>(P);
  calls<<<1, 64>>>(P);
  quiet<<<1, 256>>>(P, 3);
  square<<<1, dim3(16, 16)>>>(P);
  open<<<1, Any>>>(P);
}
