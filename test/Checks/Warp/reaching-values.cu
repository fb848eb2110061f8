// Where a value flows follows the paths of the program: what a variable was
// given before, or is given later, does not count.
// RUN: cu2x --check --checks=-*,CU2X1003,CU2X1006,CU2X1015 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X1
__device__ int other(int *P) { return *P; }
// Counts.
__global__ void counts(int *Out, const int *In, int N) {
  int C = __popc(__ballot_sync(0xffffffff, In[threadIdx.x] > 1));
  C = N;
  Out[0] = C;
  int D = other(Out);
  Out[1] = D;
  // CHECK: :[[#@LINE+1]]:7: warning: {{.*}} [CU2X1015
  D = __popc(__ballot_sync(0xffffffff, In[threadIdx.x] > 2));
  Out[2] = D;
  // CHECK: :[[#@LINE+1]]:11: warning: {{.*}} [CU2X1015
  int E = __popc(__ballot_sync(0xffffffff, In[threadIdx.x] > 3));
  if (N > 3)
    E = N;
  Out[3] = E;
  int F = __popc(__ballot_sync(0xffffffff, In[threadIdx.x] > 4));
  if (N > 3)
    F = N;
  else
    F = 2;
  Out[4] = F;
}
// A vote that steps narrow is a vote; one that is replaced is none.
__global__ void votes(int *Out, const int *In) {
  unsigned M = 0xffffffff;
  M &= __ballot_sync(0xffffffff, In[threadIdx.x] > 1);
  // CHECK: :[[#@LINE+1]]:12: warning: {{.*}} [CU2X1015
  Out[0] = __popc(M);
  M = In[0];
  Out[1] = __popc(M);
}
// In a loop the value of the round before comes back.
__global__ void rounds(int *Out, const int *In, int N) {
  int C = 0, D = 0;
  for (int I = 0; I < N; ++I) {
    Out[I] = C + D;
    // CHECK: :[[#@LINE+1]]:9: warning: {{.*}} [CU2X1015
    C = __popc(__ballot_sync(0xffffffff, In[I] > 1));
    D = __popc(__ballot_sync(0xffffffff, In[I] > 2));
    D = N;
  }
}
// A parameter has what its function puts there.
__device__ void put(int *Out, int C, const int *In) {
  // CHECK: :[[#@LINE+1]]:7: warning: {{.*}} [CU2X1015
  C = __popc(__ballot_sync(0xffffffff, In[0] > 1));
  *Out = C;
}
__device__ void leave(int *Out, int C) {
  C = 7;
  *Out = C;
}
__global__ void calls(int *Out, const int *In) {
  put(Out, 1, In);
  leave(Out, __popc(__ballot_sync(0xffffffff, In[1] > 1)));
}
// What others can set has all of its values everywhere.
__device__ void set(int &C) { C = 3; }
__global__ void behind(int *Out, const int *In) {
  int C = 0;
  int &R = C;
  // CHECK: :[[#@LINE+1]]:7: warning: {{.*}} [CU2X1015
  C = __popc(__ballot_sync(0xffffffff, In[0] > 1));
  Out[0] = R;
  // CHECK: :[[#@LINE+1]]:11: warning: {{.*}} [CU2X1015
  int D = __popc(__ballot_sync(0xffffffff, In[0] > 2));
  set(D);
  Out[1] = D;
  int E = 0;
  auto Store = [&] { Out[2] = E; };
  // CHECK: :[[#@LINE+1]]:7: warning: {{.*}} [CU2X1015
  E = __popc(__ballot_sync(0xffffffff, In[0] > 3));
  Store();
}
// Lanes beside what goes by the wave.
__global__ void lanes(float *Out, int N) {
  int T = threadIdx.x;
  float X = Out[T];
  for (int D = warpSize / 2; D; D /= 2)
    X += __shfl_xor_sync(~0u, X, D);
  // CHECK: :[[#@LINE+1]]:14: warning: {{.*}} [CU2X1006
  int Lane = T % 32;
  T = N;
  int Digit = T % 32;
  Out[Digit + Lane] = X;
}
// Masks of 64 bits.
__global__ void masks(unsigned long long *Out, int V) {
  unsigned long long M = 0xffffffff;
  Out[0] = M;
  M = ~0ull;
  V = __shfl_xor_sync(M, V, 1, 32);
  unsigned long long Late = ~0ull;
  V += __shfl_xor_sync(Late, V, 2, 32);
  // CHECK: :[[#@LINE+1]]:10: warning: {{.*}} [CU2X1003
  Late = 0xffffffff;
  V += __shfl_xor_sync(Late, V, 4, 32);
  Out[1] = V;
}
