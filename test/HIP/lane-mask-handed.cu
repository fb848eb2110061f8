// A ballot that a function of the program's returns as 64 bits keeps lanes 32 to
// 63 in HIP: what takes 32 bits of it loses them.
// RUN: grep -v '// [A-Z-]*:' %s > %t.cu
// RUN: cu2x --target=hip --quiet %t.cu -o %t.hip -- 2>&1 | FileCheck %s --implicit-check-not=warning:
// RUN: %hip_check %t.hip
typedef unsigned long long Lanes;
__device__ Lanes kept(int P) { Lanes M = __ballot_sync(0xffffffffu, P); return M; }
__device__ Lanes plain(int P) { return __ballot_sync(0xffffffffu, P); }
__device__ Lanes set(int P) {
  unsigned M;
  M = __ballot_sync(0xffffffffu, P);
  return P ? (Lanes)M : plain(P);
}
__device__ Lanes again(int P) { return P < 0 ? again(-P) : set(P); }
// No ballot: a number of the program's.
__device__ Lanes hash(int P) { return 31ull * P; }
// Two numbers of 32 bits.
__device__ Lanes pair(int A, int B) { return (Lanes)A << 32 | (unsigned)B; }
__device__ void take(unsigned N, int *X) { *X = N; }
__global__ void lost(int *X) {
  // CHECK: warning: 64-bit lane mask is truncated to 'unsigned int'; lanes 32 to 63 are lost [CU2X1002
  // CHECK-NEXT: unsigned A = kept(X[0]);
  unsigned A = kept(X[0]);
  // CHECK: warning: 64-bit lane mask is truncated
  // CHECK-NEXT: int B = (int)plain(X[1]);
  int B = (int)plain(X[1]);
  // CHECK: warning: 64-bit lane mask is truncated
  // CHECK-NEXT: take(set(X[2]), X);
  take(set(X[2]), X);
  Lanes M = again(X[3]);
  // CHECK: warning: 64-bit lane mask is truncated
  // CHECK-NEXT: unsigned C = M;
  unsigned C = M;
  X[4] = A + B + C;
}
__global__ void whole(int *X, Lanes *Y) {
  Lanes M = kept(X[0]);
  Y[0] = M;
  Y[1] = plain(X[1]);
  if (set(X[2]))
    // CHECK: warning: 'kept(X[3])' works on the whole wave
    X[2] = kept(X[3]) != 0;
  X[4] = plain(X[5]) >> threadIdx.x & 1;
  unsigned H = hash(X[6]), P = pair(X[7], X[8]);
  X[9] = H + P;
}
