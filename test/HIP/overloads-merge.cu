// Overloads for two CUDA types that are one in HIP: the first definition stays.
// RUN: cu2x %s -o %t.hip --quiet -- 2>%t.err && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: FileCheck --check-prefix=MSG %s --implicit-check-not='[CU2X5023' < %t.err
// RUN: %hip_check %t.hip
#include <cuda.h>
#include <cuda_runtime.h>
// CHECK: static const char *name(hipError_t e) { return hipGetErrorName(e); }
static const char *name(cudaError_t e) { return cudaGetErrorName(e); }
// CHECK-NEXT: #if !defined(__HIP_PLATFORM_AMD__)
// CHECK-NEXT: static const char *name(hipError_t e) {
// CHECK: return text;
// CHECK-NEXT: }
// CHECK-NEXT: #endif
// MSG: :[[@LINE+1]]:20: warning: overload of 'name' is left out: 'CUresult' and 'cudaError_t' are both 'hipError_t' in HIP [CU2X5023
static const char *name(CUresult e) {
// MSG: note: check that the overload for '{{.*}}' is right for '{{.*}}' too
  const char *text = nullptr;
  cuGetErrorName(e, &text);
  return text;
}
struct Log {
  // CHECK: void add(enum hipError_t e) {}
  void add(enum cudaError e) {}
  // CHECK-NEXT: #if
  // CHECK-NEXT: void add(hipError_t
  // MSG: :[[@LINE+1]]:8: warning: overload of 'add' {{.*}} [CU2X5023
  void add(CUresult e) {}
  void add(int e) {}
};
// MSG-NOT: warning
int both(cudaStream_t S) { return 0; }
int both(cudaEvent_t E) { return 1; }
namespace other {
// near miss CU2X5023 'name(CUresult e)': in a namespace of its own it is no
// overload of the other.
const char *name(CUresult e) { return ""; }
} // namespace other
