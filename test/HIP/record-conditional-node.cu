// Fields of a graph node that HIP's structure lacks are named where they stand.
// RUN: cu2x %s --quiet -n -- 2>&1 | FileCheck %s
#include <cuda.h>
#include <cuda_runtime.h>

void nodes(cudaGraphNodeParams &P, CUgraphNodeParams &Q) {
  // CHECK: :[[#@LINE+1]]:5: warning: 'cudaGraphNodeParams' has no field 'conditional' {{.*}}[CU2X5021
  P.conditional.size = 1;
  // CHECK: :[[#@LINE+1]]:5: warning: 'CUgraphNodeParams' has no field 'conditional' {{.*}}[CU2X5021
  Q.conditional.size = 1;
  P.kernel.sharedMemBytes = 0;
}
