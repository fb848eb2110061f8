// Masks in elements of 64 bits: of arrays, behind pointers, in shared memory. What
// reads 32 bits of one loses lanes 32 to 63.
// RUN: cu2x %s -o %t.hip --quiet -- 2>&1 | grep 'CU2X100[23]' | FileCheck %s --implicit-check-not=warning:
// RUN: %hip_check %t.hip
typedef unsigned long long Lanes;
struct Votes {
  Lanes Of[2];
};
__device__ Lanes Global[4];
// CHECK: :[[#@LINE+1]]:56: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
__device__ int second(const Lanes *All) { return (int)(All[1] | All[2]); }
__global__ void kernel(int *Out, Lanes *Given, const Lanes *Numbers, Votes *V) {
  bool P = Out[threadIdx.x];
  Lanes Own[2] = {__ballot_sync(~0u, P), 0};
  // CHECK: :[[#@LINE+1]]:12: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  Out[0] = Own[0];
  __shared__ Lanes Shared[32];
  Shared[threadIdx.y] = __ballot_sync(~0u, P);
  __syncthreads();
  // CHECK: :[[#@LINE+1]]:19: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  Out[1] = __popc(Shared[0]);
  Given[0] = __activemask();
  // CHECK: :[[#@LINE+1]]:12: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  Out[2] = *Given;
  V->Of[1] = __activemask();
  // CHECK: :[[#@LINE+1]]:12: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  Out[3] = V->Of[0];
  atomicOr(&Global[3], __activemask());
  // CHECK: :[[#@LINE+1]]:12: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  Out[4] = Global[1];
  Out[5] = second(Given);
  // CHECK: :[[#@LINE+1]]:12: warning: 64-bit lane mask is truncated
  Out[9] = Shared[0] >> 1;
  // CHECK: :[[#@LINE+1]]:14: warning: 64-bit lane mask is truncated
  Out[10] = ~Shared[0];
  // CHECK: :[[#@LINE+1]]:17: warning: 64-bit lane mask is truncated
  Out[11] = P ? Shared[0] : 0;
  // CHECK: :[[#@LINE+1]]:26: warning: lane mask '0xffffffff' names 32 lanes only{{.*}}[CU2X1003
  Out[16] = Shared[0] == 0xffffffff;
  // The index, the upper half and the address of a mask are none.
  size_t At = Out[12];
  *(At + Given) = __activemask();
  Out[13] = At;
  Out[14] = Shared[0] >> 32;
  Out[15] = (unsigned)(size_t)Given;
  // near miss CU2X1002 '(Shared[': all bits are looked at.
  Out[6] = __popcll(Shared[1]) + (Shared[2] != 0) + (Shared[3] & 1);
  // Numbers, and an array of them.
  Out[7] = Numbers[0];
  Lanes Plain[2] = {3, Numbers[1]};
  Out[8] = Plain[1];
}
