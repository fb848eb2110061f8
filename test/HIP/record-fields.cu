// Fields of records: renamed, kept or missing, and a user's of the same name.
// RUN: cu2x %s -o %t.hip --quiet -- > %t.log 2>&1
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=SAID --implicit-check-not=warning: < %t.log
#include <cuda.h>
struct Mine { int hostNumaId, hUploadStream; };
void fields(cudaDeviceProp &P, CUmemAllocationProp &A, CUDA_GRAPH_INSTANTIATE_PARAMS &G, Mine M) {
  // SAID: :[[#@LINE+1]]:{{[0-9]+}}: warning: 'cudaDeviceProp' has no field 'hostNumaId'
  M.hostNumaId = P.hostNumaId;
  // CHECK: A.requestedHandleType = {{.*}};
  A.requestedHandleTypes = CU_MEM_HANDLE_TYPE_POSIX_FILE_DESCRIPTOR;
  // CHECK: G.uploadStream = 0;
  G.hUploadStream = 0;
  // CHECK: M.hUploadStream = P.clockRate + P.sharedMemPerBlockOptin;
  M.hUploadStream = P.clockRate + P.sharedMemPerBlockOptin;
}
