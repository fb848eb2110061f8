// The category of errors is rocThrust's; the values of errc, which rocThrust
// has elsewhere, are reported. So it is in code that nobody parsed.
// RUN: %exits 3 cu2x %s -o %t.hip -- > %t.log 2>&1; grep -hv "CHECK" %t.log %t.hip | FileCheck %s
#include <thrust/system/cuda/error.h>
#include <thrust/system_error.h>
// CHECK-DAG: thrust-errors.cu:[[#@LINE+2]]:44: warning: namespace 'errc' has no HIP counterpart [CU2X5019 unsupported-type]
bool isValue(const thrust::system_error &E) {
  return E.code() == thrust::system::cuda::errc::invalid_value;
}
void check(cudaError_t E) {
  // CHECK-DAG: throw thrust::system_error(E, thrust::hip_category());
  throw thrust::system_error(E, thrust::cuda_category());
}
#ifdef NEVER
// CHECK-DAG: auto &Category = thrust::system::hip_category();
auto &Category = thrust::system::cuda_category();
// CHECK-DAG: thrust-errors.cu:[[#@LINE+1]]:28: warning: namespace 'errc' has no HIP counterpart
auto Value = thrust::cuda::errc::invalid_value;
// CHECK-DAG: auto Policy = thrust::system::hip::par;
auto Policy = thrust::system::cuda::par;
#endif
