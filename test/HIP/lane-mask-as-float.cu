// All bits of a mask as one number in floating point: there are 64 now.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>%t.err --
// RUN: FileCheck %s --check-prefix=MSG --implicit-check-not=warning: < %t.err
// RUN: %hip_check %t.hip
__global__ void kernel(float *Out, int N) {
  // MSG: :[[#@LINE+1]]:16: warning: '__ballot_sync(~0u, N)' works on the whole wave{{.*}} [CU2X1015
  unsigned M = __ballot_sync(~0u, N);
  // MSG: :[[#@LINE+1]]:12: warning: 'M' looks at 32 bits of a 64-bit lane mask [CU2X1005
  Out[0] = M;
  // MSG: :[[#@LINE+1]]:19: warning: 'M' looks at 32 bits of a 64-bit lane mask [CU2X1005
  Out[1] = (float)M;
  // MSG: :[[#@LINE+1]]:12: warning: 'M' looks at 32 bits of a 64-bit lane mask [CU2X1005
  Out[2] = M / 4294967295.0;
  // One bit, and one lane's.
  Out[3] = (M >> threadIdx.x) & 1;
  Out[4] = (float)(M & 1);
  Out[5] = M != 0;
}
