// Time between two events, for Metal.
// RUN: cu2x --check --checks=-*,CU2X8017 --quiet --target=metal %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X8017
float run(cudaEvent_t A, cudaEvent_t B) {
  float Ms = 0;
  // CHECK: :[[#@LINE+1]]:3: warning: 'cudaEventElapsedTime' measures between two places of a stream, which Metal does not [CU2X8017 event-timing]
  cudaEventElapsedTime(&Ms, A, B);
  // CHECK: note: use 'GPUEndTime - GPUStartTime' of the command buffer
  // near miss CU2X8017 'cudaEvent': to wait for an event takes no time of it.
  cudaEventSynchronize(B);
  return Ms;
}
