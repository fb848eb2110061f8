// Masks that one declaration has get 64 bits together; with a number beside them
// they stay, which is told once for the declaration.
// RUN: cu2x %s -o %t.hip --quiet -- > %t.log 2>&1
// RUN: FileCheck %s < %t.hip
// RUN: grep CU2X1002 %t.log | FileCheck %s --check-prefix=DIAG --implicit-check-not=warning:
// RUN: %hip_check %t.hip
__global__ void together(const int *In, int *Out) {
  bool P = In[threadIdx.x];
  // near miss CU2X1002 '__ballot_sync(~0u, P), B': B is a mask as well.
  // CHECK: {{^}}  unsigned long long A = __ballot_sync({{.*}}, P), B = __ballot_sync({{.*}}, !P);
  unsigned A = __ballot_sync(~0u, P), B = __ballot_sync(~0u, !P);
  // CHECK: {{^}}  unsigned long long C, D = 0;
  unsigned C, D = 0;
  C = __activemask();
  D = __ballot_sync(~0u, P);
  // CHECK: Out[0] = __popcll(A) + __popcll(B) + __ffsll(C) + __popcll(D);
  Out[0] = __popc(A) + __popc(B) + __ffs(C) + __popc(D);
}
__global__ void mixed(const int *In, int *Out) {
  bool P = In[threadIdx.x];
  // DIAG: :[[#@LINE+2]]:16: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  // CHECK: {{^}}  unsigned A = __ballot_sync({{.*}}, P), B = __ballot_sync({{.*}}, !P), N = In[1];
  unsigned A = __ballot_sync(~0u, P), B = __ballot_sync(~0u, !P), N = In[1];
  // DIAG: :[[#@LINE+2]]:16: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  // CHECK: {{^}}  unsigned C = __activemask(), *Numbers = (unsigned *)Out;
  unsigned C = __activemask(), *Numbers = (unsigned *)Out;
  // A value of its own.
  // DIAG: :[[#@LINE+1]]:7: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  B = __ballot_sync(~0u, P);
  // CHECK: Out[0] = __popc(A) + __popc(B) + __popc(N) + __popc(C) + __popc(*Numbers);
  Out[0] = __popc(A) + __popc(B) + __popc(N) + __popc(C) + __popc(*Numbers);
}
