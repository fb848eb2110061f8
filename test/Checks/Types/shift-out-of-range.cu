// Shifts by the width of the type or more.
// RUN: cu2x --check --checks=-*,CU2X5014 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X5014
// For Apple GPUs constants have a finding of their own, which the translation has
// as well.
// RUN: cu2x --check --target=metal --checks=-*,CU2X5014,CU2X5032 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --check-prefix=METAL
__global__ void wrong(unsigned *P, int N) {
  // CHECK: :[[#@LINE+1]]:10: warning: shift by '32 - N', which can be 32, in a type of 32 bits [CU2X5014 shift-out-of-range]
  P[0] = 0xffffffffu >> (32 - N);
  // CHECK: note: handle that number apart, or shift a 64-bit value
  // CHECK: :[[#@LINE+1]]:10: warning: shift by '32'{{.*}} [CU2X5014
  P[1] = P[2] << 32;
  // METAL: :[[#@LINE-4]]:10: warning: shift by '32 - N', which can be 32, in a type of 32 bits [CU2X5014 shift-out-of-range]
  // METAL-NOT: CU2X5014
  // METAL: :[[#@LINE-3]]:{{.*}}: warning: shift of 32 bits by 32 [CU2X5032
  // METAL: :[[#@LINE+6]]:10: warning: shift by 'S', which can be 32,{{.*}} [CU2X5014
}
// By way of variables, loops, masks, remainders and conditions.
__global__ void ways(unsigned *P, unsigned long long *Q, int N) {
  int S = 32;
  // CHECK: :[[#@LINE+1]]:10: warning: shift by 'S', which can be 32,{{.*}} [CU2X5014
  P[0] = P[1] << S;
  for (int I = 0; I <= 32; I++)
    // CHECK: :[[#@LINE+1]]:12: warning: shift by 'I', which can be 32,{{.*}} [CU2X5014
    P[I] = 1u << I;
  for (int I = 0; I < 8; I++)
    // CHECK: :[[#@LINE+1]]:12: warning: shift by 'I * 8', which can be 56,{{.*}} [CU2X5014
    P[I] = 1u << I * 8;
  for (int I = 32; I > 0; I /= 2)
    // CHECK: :[[#@LINE+1]]:12: warning: shift by 'I', which can be 32,{{.*}} [CU2X5014
    P[I] = P[I] >> I;
  // CHECK: :[[#@LINE+1]]:10: warning: shift by 'threadIdx.x & 63', which can be 63,{{.*}} [CU2X5014
  P[2] = P[3] >> (threadIdx.x & 63);
  // CHECK: :[[#@LINE+1]]:10: warning: shift by 'N % 40', which can be 39,{{.*}} [CU2X5014
  P[4] = P[5] << (N % 40);
  if (N > 0 && N <= 32)
    // CHECK: :[[#@LINE+1]]:12: warning: shift by 'N', which can be 32,{{.*}} [CU2X5014
    P[6] = 1u << N;
  int Lane = threadIdx.x & 31;
  // CHECK: :[[#@LINE+1]]:11: warning: shift by 'Lane + 1', which can be 32,{{.*}} [CU2X5014
  P[7] = (1u << (Lane + 1)) - 1;
  // CHECK: :[[#@LINE+1]]:10: warning: shift by '(N & 7) * 16', which can be 112, in a type of 64 bits{{.*}} [CU2X5014
  Q[0] = Q[1] >> (N & 7) * 16;
}
// A block of 64.
__global__ void block(unsigned *P) {
  // CHECK: :[[#@LINE+1]]:10: warning: shift by 'threadIdx.x', which can be 63,{{.*}} [CU2X5014
  P[0] = 1u << threadIdx.x;
}
__global__ void right(unsigned *P, unsigned long long *Q, int N) {
  // near miss CU2X5014 '0xffffffffu >> (32 - N)': N is not 0 there.
  P[0] = N ? 0xffffffffu >> (32 - N) : 0;
  P[1] = P[2] << N | P[2] >> (32 - N);
  P[3] = 1u << (31 - N);
  Q[0] = Q[1] >> (32 - N);
  if (N > 0)
    P[4] >>= 32 - N;
}
// The same ways below the width, with conditions that say more, and in a wider
// type.
__global__ void below(unsigned *P, unsigned long long *Q, unsigned short *H,
                      int N, int M) {
  int S = 31;
  P[0] = P[1] << S;
  int T = 32;
  T -= N;
  P[0] = P[1] << T;
  for (int I = 0; I < 32; I++)
    P[I] = 1u << I;
  for (int I = 0; I <= 32; I++)
    P[I] = I < 32 ? 1u << I : 0;
  for (int I = 0; I <= 32; I++) {
    if (I == 32)
      break;
    P[I] = 1u << I;
  }
  for (int I = 16; I > 0; I /= 2)
    P[I] = P[I] >> I;
  P[2] = P[3] >> (threadIdx.x & 31);
  Q[2] = Q[3] >> (threadIdx.x & 63);
  P[4] = P[5] << (N % 32);
  if (N < 32)
    P[6] = 1u << N;
  if (M <= 32) {
    M /= 2;
    P[6] = 1u << M;
  }
  P[7] = (1u << N) - 1;
  int Lane = threadIdx.x & 31;
  P[8] = (2u << Lane) - 1;
  // An int is shifted.
  H[0] <<= 16;
}
template <int Bits> __global__ void parts(unsigned *P) {
  if (Bits < 32)
    P[0] >>= Bits;
  P[1] = Bits == 32 ? 0 : P[1] << Bits;
}
// A warp has at least 32 lanes.
__global__ void above(unsigned *P) {
  int Lane = threadIdx.x % warpSize;
  unsigned Votes = __ballot_sync(0xffffffff, P[threadIdx.x]);
  // CHECK: :[[#@LINE+1]]:10: warning: shift by 'Lane + 1', which can be 32, in a type of 32 bits [CU2X5014
  P[1] = Votes >> (Lane + 1);
  P[2] = Votes >> Lane >> 1;
}
// The lanes of one warp, the threads of a block of one, and a kernel whose block
// is not known.
__global__ void firstWarp(unsigned *P) {
  if (threadIdx.x < 32)
    P[0] = 1u << threadIdx.x;
  int Warp = threadIdx.x / 32;
  if (Warp == 0)
    P[1] = 1u << threadIdx.x;
}
__global__ void oneWarp(unsigned *P) { P[0] = 1u << threadIdx.x; }
__global__ void anyBlock(unsigned *P) { P[0] = 1u << threadIdx.x; }
void run(unsigned *P, int N) {
  block<<<1, 64>>>(P);
  firstWarp<<<1, 64>>>(P);
  oneWarp<<<1, 32>>>(P);
  anyBlock<<<1, N>>>(P);
  parts<32><<<1, 1>>>(P);
}

// Parts of two values: for 0 the second one is there as a whole. CUDA shifts it
// out.
__global__ void joined(unsigned *P, unsigned A, unsigned B, int N) {
  // CHECK: :[[#@LINE+1]]:22: warning: shift by '32 - N', which can be 32,{{.*}} [CU2X5014
  P[0] = (A << N) | (B >> (32 - N));
  // CHECK: :[[#@LINE+1]]:22: warning: shift by '32 - N', which can be 32,{{.*}} [CU2X5014
  P[1] = (A << N) + (A >> (32 - N));
  // CHECK: :[[#@LINE+1]]:22: warning: shift by '32 - N', which can be 32,{{.*}} [CU2X5014
  P[2] = (A << N) ^ (A >> (32 - N));
  // CHECK: :[[#@LINE+1]]:22: warning: shift by '32 - (N & 31)', which can be 32,{{.*}} [CU2X5014
  P[3] = (A << N) | (A >> (32 - (N & 31)));
  // CHECK: :[[#@LINE+1]]:10: warning: shift by '32 - (B & 31)', which can be 32,{{.*}} [CU2X5014
  P[4] = ~0u >> (32 - (B & 31));
  // CHECK: :[[#@LINE+1]]:10: warning: shift by '32 - threadIdx.x', which can be 32,{{.*}} [CU2X5014
  P[5] = ~0u >> (32 - threadIdx.x);
  for (int I = 0; I < 32; I++)
    // CHECK: :[[#@LINE+1]]:12: warning: shift by '32 - I', which can be 32,{{.*}} [CU2X5014
    P[I] = ~0u >> (32 - I);
}
// One value, also with the shifts the other way round, a number that is not 0,
// and conditions in front.
__global__ void rotated(unsigned *P, unsigned A, unsigned B, int N, int M) {
  P[0] = (A << N) | (A >> (32 - N));
  P[1] = A >> (32 - (B & 31)) | A << (B & 31);
  P[2] = (A << 7) | (B >> (32 - 7));
  for (int I = 1; I < 32; I++)
    P[I] = ~0u >> (32 - I);
  P[3] = threadIdx.x ? ~0u >> (32 - threadIdx.x) : 0;
  P[4] = (A << (N + 1)) | (B >> (32 - (N + 1)));
  if (M == 0)
    return;
  P[5] = (A << M) | (B >> (32 - M));
}
// By a parameter, as far as calls are seen that give it too much.
// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'N'{{.*}} [CU2X5014
__device__ unsigned low(int N) { return (1u << N) - 1; }
__device__ unsigned lowOfFew(int N) { return (1u << N) - 1; }
__device__ unsigned lowAsked(int N) { return N < 32 ? (1u << N) - 1 : ~0u; }
__device__ unsigned lowOfHalf(int N) {
  N /= 2;
  return (1u << N) - 1;
}
__global__ void masks(unsigned *Out) {
  for (int N = 0; N <= 32; ++N)
    Out[N] = low(N) + lowAsked(N) + lowOfHalf(N);
  for (int N = 0; N < 32; ++N)
    Out[N] += lowOfFew(N);
}
// The length of a number: of one with a sign, and of few bits.
__global__ void lengths(unsigned *Out) {
  int T = threadIdx.x, Less = T - 1;
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: shift by '32 - __clz(Less)', which can be 32{{.*}} [CU2X5014
  Out[T] = 1u << (32 - __clz(Less));
  Out[T + 64] = 1u << (32 - __clz(T));
}
void run(unsigned *Out) { lengths<<<1, 64>>>(Out); }
