// Half of a mask that is copied, or read as a member of what is 64 bits wide.
// RUN: cu2x %s -o %t.hip --quiet -- 2>&1 | grep CU2X1002 | FileCheck %s --implicit-check-not=warning:
// RUN: %hip_check %t.hip
typedef unsigned long long Lanes;
struct Parts {
  unsigned Low, High;
};
__global__ void lower(const int *In, int *Out) {
  Lanes M = __ballot_sync(~0u, In[threadIdx.x] > 3);
  unsigned A;
  // CHECK: :[[#@LINE+1]]:24: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  __builtin_memcpy(&A, &M, sizeof A);
  // CHECK: :[[#@LINE+1]]:12: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  Out[0] = ((uint2 *)&M)->x + A;
  Lanes N = __activemask(), K = N, L = N;
  // CHECK: :[[#@LINE+1]]:12: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  Out[1] = reinterpret_cast<Parts &>(N).Low;
  // CHECK: :[[#@LINE+1]]:12: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  Out[2] = __builtin_bit_cast(Parts, K).Low;
  const unsigned *P;
  P = (const unsigned *)&L;
  // CHECK: :[[#@LINE+1]]:12: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  Out[3] = *P;
}
__global__ void both(const int *In, int *Out) {
  Lanes M = __ballot_sync(~0u, In[threadIdx.x] > 3), N = M, K = M, L = M;
  unsigned A, B, All[2];
  // near miss CU2X1002 'memcpy(&A, &M': the next one copies the upper half.
  __builtin_memcpy(&A, &M, 4);
  __builtin_memcpy(&B, (const char *)&M + 4, 4);
  __builtin_memcpy(All, &N, sizeof All);
  const uint2 *V = reinterpret_cast<const uint2 *>(&N);
  Out[0] = __popc(V->x) + __popc(V->y) + A + B + All[0];
  Out[1] = __builtin_bit_cast(Parts, K).Low + (K >> 32);
  const unsigned *P;
  P = (const unsigned *)&L;
  Out[2] = *P + P[1];
  // Numbers.
  Lanes Number = In[1];
  __builtin_memcpy(&A, &Number, 4);
  Out[3] = A + ((uint2 *)&Number)->x;
}
