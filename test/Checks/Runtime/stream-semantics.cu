// Priorities of streams.
// RUN: cu2x --check --checks=-*,CU2X8007 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X8007
void run(cudaStream_t *S, int Greatest) {
  // CHECK: :[[#@LINE+1]]:58: warning: priority -3 of a stream means something else on AMD GPUs [CU2X8007 stream-semantics]
  cudaStreamCreateWithPriority(S, cudaStreamNonBlocking, -3);
  // CHECK: note: ask 'hipDeviceGetStreamPriorityRange' for the range
  // near miss CU2X8007 'cudaStreamCreateWithPriority': no number is in the
  // text, or the one that is in each range.
  cudaStreamCreateWithPriority(S, cudaStreamNonBlocking, Greatest);
  cudaStreamCreateWithPriority(S, cudaStreamNonBlocking, 0);
}
