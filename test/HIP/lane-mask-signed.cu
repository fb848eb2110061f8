// A signed variable that happens to hold a ballot stays a signed number.
// RUN: cu2x %s -o %t.hip --quiet -- > %t.log 2>&1
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=SAID --implicit-check-not=warning: < %t.log
// RUN: %hip_check %t.hip

extern __device__ unsigned Shared;
__device__ unsigned Shared;

__global__ void kernel(int *Out, int N) {
  // CHECK: {{^}}  int Result = -1;
  int Result = -1;
  if (N)
    // SAID: :[[#@LINE+1]]:14: warning: {{.*}}CU2X1002
    Result = __ballot_sync(0xffffffff, N > 1);
  if (Result < 0)
    Out[0] = 1;
  // SAID: :[[#@LINE+1]]:12: warning: {{.*}}CU2X1002
  Shared = __activemask();
  unsigned Mask = __ballot_sync(0xffffffff, N);
  // SAID: :[[#@LINE+2]]:12: warning: '__popc(~Mask)' works on the whole wave{{.*}}CU2X1015
  // SAID: :[[#@LINE+1]]:19: warning: '~Mask' looks at 32 bits{{.*}}CU2X1005
  Out[1] = __popc(~Mask);
  // SAID: :[[#@LINE+1]]:12: warning: '__popc(Mask & ~Mask)' works{{.*}}CU2X1015
  Out[2] = __popc(Mask & ~Mask);
  // SAID: :[[#@LINE+1]]:19: warning: {{.*}}CU2X1005
  Out[3] = sizeof(Mask);
  // CHECK: {{^}}  unsigned long long Used = 0xffffffffffffffffull;
  int Used = -1;
  // SAID: :[[#@LINE+1]]:7: warning: 'Used < 0' looks at 32 bits{{.*}}CU2X1005
  if (Used < 0)
    Out[4] = __shfl_sync(Used, N, 0, 32);
}
