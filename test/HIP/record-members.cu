// Members of CUDA's classes that HIP calls otherwise or does not have.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>%t.err
// RUN: FileCheck %s --check-prefix=MSG --implicit-check-not=warning: < %t.err
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
#include <cooperative_groups.h>
#include <curand_kernel.h>

struct Own {
  unsigned d;
  int dim_threads() const { return 1; }
};
__global__ void kernel(unsigned *P, curandState *S, Own O) {
  auto Block = cooperative_groups::this_thread_block();
  // CHECK: P[0] = Block.group_dim().y + Block.thread_rank() + O.dim_threads();
  P[0] = Block.dim_threads().y + Block.thread_rank() + O.dim_threads();
  // MSG: :[[#@LINE+1]]:8: warning: {{.*}}'boxmuller_flag'{{.*}} [CU2X5021
  S[0].boxmuller_flag = 0;
  // MSG: :[[#@LINE+1]]:15: warning: {{.*}}'d'{{.*}} [CU2X5021
  P[1] = S[0].d + O.d + curand(S);
}
