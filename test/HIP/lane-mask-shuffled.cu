// A shuffle or reduction of a mask has as many bits as the mask.
// RUN: cu2x --target=hip %s -o %t.hip --quiet -- 2>&1 | grep 'CU2X100[25]' | FileCheck %s --implicit-check-not=warning:
__device__ void lanes(unsigned *O, bool P) {
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  unsigned First = __shfl_sync(~0u, __ballot_sync(~0u, P), 0, 32);
  unsigned M = __ballot_sync(~0u, P);
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  O[0] = __shfl_xor_sync(~0u, M, 1, 32);
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  O[1] = __reduce_or_sync(~0u, M);
  // near miss CU2X1002 'M': all bits are looked at, or the number of them.
  O[2] = __shfl_sync(~0u, M, 0, 32) != 0;
  O[3] = __shfl_sync(~0u, __popc(M), 0, 32);
  unsigned long long All = __shfl_sync(~0u, M, 0, 32);
  O[4] = All == 0 && First;
}
template <class T> __device__ void open(T *O, T V) {
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  O[0] = __shfl_sync(~0u, __ballot_sync(~0u, V > 0), int(V), 32);
}
__global__ void kernel(unsigned *O) { open(O, O[0]); lanes(O, O[1]); }
