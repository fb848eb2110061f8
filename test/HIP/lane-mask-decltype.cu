// `decltype(M)` has 64 bits where the mask M gets them.
// RUN: cu2x %s -o %t.hip --quiet -- > %t.log 2>&1
// RUN: FileCheck %s < %t.hip
// RUN: grep CU2X1002 %t.log | FileCheck %s --check-prefix=DIAG --implicit-check-not=warning:
// RUN: %hip_check %t.hip
__global__ void kernel(const int *In, int *Out) {
  // CHECK: {{^}}  unsigned long long M = __ballot_sync(
  unsigned M = __ballot_sync(~0u, In[threadIdx.x] > 3);
  // near miss CU2X1002 'M;': it is as wide as the mask.
  // CHECK: {{^}}  decltype(M) Same = M;
  decltype(M) Same = M;
  unsigned Number = In[1];
  // DIAG: :[[#@LINE+1]]:28: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  decltype(Number) Other = M;
  // CHECK: Out[0] = __popcll(Same) + __popc(Other) + Number;
  Out[0] = __popc(Same) + __popc(Other) + Number;
}
