// Numbers that become the value of a mask by an assignment, in an arm of a
// choice, in braces or parentheses: all lanes stay all lanes, others are told.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>%t.err
// RUN: FileCheck %s --check-prefix=MSG --implicit-check-not=CU2X1003 --implicit-check-not=CU2X1005 < %t.err
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
#define FULL 0xffffffffu
struct Warp { static const unsigned All = 0xffffffffu; };

// CHECK: unsigned long long M = N > 3 ? __activemask() : 0xffffffffffffffffull;
__global__ void arm(int *O, int N) { unsigned M = N > 3 ? __activemask() : 0xffffffffu; O[N] = __shfl_sync(M, N, 0, 32); }
__global__ void assigned(int *O, int N) {
  unsigned M;
  // CHECK: if (N) M = __activemask(); else M = 0xffffffffffffffffull;
  if (N) M = __activemask(); else M = ~0u;
  O[N] = __shfl_sync(M, N, 0, 32);
}
__global__ void macro(int *O, int N) {
  unsigned M = 0;
  // CHECK: M = N ? 0xffffffffffffffffull : __activemask();
  M = N ? FULL : __activemask();
  O[N] = __shfl_sync(M, N, 0, 32) + (FULL > N);
}
__global__ void wrapped(int *O, int N) {
  // CHECK: unsigned long long A(0xffffffffffffffffull);
  unsigned A(0xffffffffu);
  // CHECK: unsigned long long B{0xffffffffffffffffull};
  unsigned B{0xffffffffu};
  O[N] = __shfl_sync(A, N, 0, 32) + __shfl_sync(B, N, 0, 32);
}
__global__ void member(int *O, int N) {
  // MSG: :[[#@LINE+1]]:16: warning: lane mask 'Warp::All' names 32 lanes only{{.*}}[CU2X1003
  unsigned M = Warp::All;
  O[N] = __shfl_sync(M, N, 0, 32);
}
__global__ void halves(int *O, int N) {
  // MSG: :[[#@LINE+2]]:42: warning: lane mask '0xffff' names 32 lanes only{{.*}}[CU2X1003
  // MSG: :[[#@LINE+1]]:51: warning: lane mask '0xffff0000' names 32 lanes only{{.*}}[CU2X1003
  unsigned M = (threadIdx.x & 31) < 16 ? 0xffff : 0xffff0000;
  O[N] = __shfl_sync(M, N, 0, 16);
}
__global__ void wide(int *O, int N) {
  // MSG: :[[#@LINE+1]]:14: warning: lane mask '0xffffffff' names 32 lanes only{{.*}}[CU2X1003
  size_t M = 0xffffffff;
  O[N] = __shfl_sync(M, N, 0, 32);
}
__device__ unsigned given(int N) { return N ? 0xffffu : 0xff00u; }
__global__ void elsewhere(int *O, int N, unsigned Parameter, const unsigned *Table) {
  // MSG: :[[#@LINE+1]]:16: warning: lane mask 'given(N)' names 32 lanes only{{.*}}[CU2X1003
  unsigned A = given(N);
  // MSG: :[[#@LINE+1]]:20: warning: lane mask 'Parameter' names 32 lanes only{{.*}}[CU2X1003
  unsigned B = N ? Parameter : __activemask();
  unsigned long long C;
  // MSG: :[[#@LINE+1]]:7: warning: lane mask 'Table[N]' names 32 lanes only{{.*}}[CU2X1003
  C = Table[N];
  O[N] = __shfl_sync(A, N, 0, 32) + __shfl_sync(B, N, 0, 32) + __shfl_sync(C, N, 0, 32);
}
// The program's own functions, with 64 bits in CUDA already.
__device__ int first(int V, unsigned long long M) { return __shfl_sync(M, V, 0, 32); }
__global__ void arguments(int *O, int N) {
  unsigned Active = __activemask();
  // MSG: :[[#@LINE+1]]:22: warning: lane mask '0xffffffff' names 32 lanes only{{.*}}[CU2X1003
  O[0] = first(O[0], 0xffffffff);
  O[N] = first(O[1], ~0ull) + first(O[2], Active) + first(N, -1);
}
// What is combined, given by another lane, or no function takes for lanes.
__global__ void others(int *O, int N, const unsigned *Table) {
  unsigned All = __activemask();
  unsigned Same = All;
  unsigned Far = __shfl_sync(All, Same, 0, 32);
  unsigned Bits = __ballot_sync(All, N);
  O[0] = __popc(Bits);
  Bits = Table[N];
  O[N] = __shfl_sync(Same, N, 0, 32) + __shfl_sync(Far, N, 0, 32) + Bits;
}
// Zero, ones by the sign, 64 bits, a number that is no mask.
__global__ void fine(int *O, int N) {
  unsigned Collected = 0;
  if (N) Collected = __activemask(); else Collected = 0;
  int All = N ? -1 : 0;
  unsigned long long Chosen = N ? 0xffffffffull : 0xffffffff00000000ull;
  unsigned Count = __popc(__activemask());
  if (N > 7) Count = 5;
  O[N] = __shfl_sync(Collected, N, 0, 32) + __shfl_sync(All, N, 0, 32) + __shfl_sync(Chosen, N, 0, 32) + Count;
}
// What is computed from numbers of 32 bits.
__global__ void computed(int *O, int N, const unsigned *Table) {
  // MSG: :[[#@LINE+1]]:16: warning: lane mask 'FULL >> (32 - N)' names 32 lanes only{{.*}}[CU2X1003
  unsigned A = FULL >> (32 - N);
  // MSG: :[[#@LINE+1]]:7: warning: lane mask 'Table[N] & FULL' names 32 lanes only{{.*}}[CU2X1003
  A = Table[N] & FULL;
  // MSG: :[[#@LINE+1]]:7: warning: lane mask '*Table' names 32 lanes only{{.*}}[CU2X1003
  A = *Table;
  // MSG: :[[#@LINE+1]]:26: warning: lane mask 'Table[0] | Table[1]' names 32 lanes only{{.*}}[CU2X1003
  unsigned long long B = Table[0] | Table[1];
  // MSG: :[[#@LINE+1]]:8: warning: lane mask '0xffffffffu' names 32 lanes only{{.*}}[CU2X1003
  B |= 0xffffffffu;
  // MSG: :[[#@LINE+1]]:17: warning: '1u << N' looks at 32 bits{{.*}}[CU2X1005
  unsigned C = (1u << N) - 1;
  O[N] = __shfl_sync(A, N, 0, 32) + __shfl_sync(B, N, 0, 32) + __shfl_sync(C, N, 0, 32);
}
// All lanes, shifted down, were the first ones of 32.
__global__ void lowered(int *O, int N) {
  // CHECK: unsigned long long A = 0xffffffffffffffffull;
  unsigned A = 0xffffffffu;
  // MSG: :[[#@LINE+1]]:3: warning: 'A >>= (32 - N)' looks at 32 bits{{.*}}[CU2X1005
  A >>= (32 - N);
  unsigned Chosen = N ? 0xffffffffu : 0;
  // MSG: :[[#@LINE+1]]:3: warning: 'Chosen >>= 1' looks at 32 bits{{.*}}[CU2X1005
  Chosen >>= 1;
  O[2] = __shfl_sync(Chosen, O[3], 0, 32);
  unsigned B;
  B = -1;
  // MSG: :[[#@LINE+1]]:7: warning: 'B >> N' looks at 32 bits{{.*}}[CU2X1005
  B = B >> N;
  // MSG: :[[#@LINE+1]]:16: warning: 'B >> 16' looks at 32 bits{{.*}}[CU2X1005
  unsigned C = B >> 16;
  O[N] = __shfl_sync(A, N, 0, 32) + __shfl_sync(B, N, 0, 32) + __shfl_sync(C, N, 0, 32);
}
// Masks of lanes that are there: one bit of them, what is left, what two have.
__global__ void remaining(int *O, int N) {
  unsigned Active = __activemask();
  Active = Active & (Active - 1);
  Active >>= 1;
  unsigned Full = 0xffffffffu;
  unsigned Both = __ballot_sync(Full, N) & __activemask();
  bool IsThere = (Full >> N) & 1;
  unsigned long long Wide = 0;
  Wide |= 1ull << N;
  Wide |= Active;
  O[N] = __shfl_sync(Active, N, 0, 32) + __shfl_sync(Both, N, 0, 32) + __shfl_sync(Wide, N, 0, 32) + IsThere;
}
