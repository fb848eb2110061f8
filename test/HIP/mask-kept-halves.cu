// Halves of a mask that are read by a pointer to 32 bits: where both are read,
// nothing is lost.
// RUN: cu2x %s -o %t.hip --quiet -- 2>&1 | grep CU2X1002 | FileCheck %s --implicit-check-not=warning:
// RUN: %hip_check %t.hip
__global__ void both(const int *In, int *Out) {
  unsigned long long M = __ballot_sync(~0u, In[threadIdx.x] > 3);
  const unsigned *P = reinterpret_cast<const unsigned *>(&M);
  // near miss CU2X1002 '*P': the other half is `*(P + 1)`.
  unsigned Low = *P, High = *(P + 1);
  unsigned long long N = __activemask();
  const unsigned *Q = (const unsigned *)&N, *Next = &Q[1];
  Low += *Q, High += *Next;
  unsigned long long A[2] = {M, N};
  const unsigned *Step = (const unsigned *)A;
  for (int I = 0; I < 4; ++I)
    Low += *Step++;
  Out[threadIdx.x] = __popc(Low) + __popc(High);
}
__global__ void lower(const int *In, int *Out) {
  unsigned long long M = __ballot_sync(~0u, In[threadIdx.x] > 3);
  // CHECK: :[[#@LINE+1]]:22: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  Out[0] = (unsigned)*((const unsigned *)&M + 0);
  unsigned long long A[2] = {M, M};
  const unsigned *P = (const unsigned *)A, *Q = P;
  for (int I = 0; I < 2; ++I) {
    // CHECK: :[[#@LINE+1]]:22: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
    Out[1] += __popc(*Q);
    // CHECK: :[[#@LINE+1]]:22: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
    Out[2] += __popc(P[2 * I]);
    Q += 2;
  }
}
