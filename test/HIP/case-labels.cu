// A case for a value that HIP does not have is never reached.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
// RUN: cp %t.hip %t.cu && cu2x %t.cu --quiet -o %t.2 -- 2>/dev/null; cmp %t.cu %t.2
#include <cufft.h>
const char *name(cufftResult r, int &n) {
  switch (r) {
  // CHECK: case HIPFFT_SUCCESS:
  // CHECK-NEXT: return "CUFFT_SUCCESS";
  // CHECK-NEXT: #if !defined(__HIP_PLATFORM_AMD__)
  // CHECK-NEXT: case CUFFT_MISSING_DEPENDENCY:
  // CHECK-NEXT: return "CUFFT_MISSING_DEPENDENCY";
  // CHECK-NEXT: case CUFFT_NVRTC_FAILURE: return "CUFFT_NVRTC_FAILURE";
  // CHECK-NEXT: #endif
  case CUFFT_SUCCESS:
    return "CUFFT_SUCCESS";
  case CUFFT_MISSING_DEPENDENCY:
    return "CUFFT_MISSING_DEPENDENCY";
  case CUFFT_NVRTC_FAILURE: return "CUFFT_NVRTC_FAILURE";
  // What may be reached from above, and what has other labels, stays.
  // CHECK: case HIPFFT_INVALID_PLAN:
  // CHECK-NEXT: ++n;
  // CHECK-NEXT: #if
  // CHECK-NEXT: case CUFFT_NVSHMEM_FAILURE:
  // CHECK-NEXT: #endif
  // CHECK-NEXT: return "plan";
  case CUFFT_INVALID_PLAN:
    ++n;
  case CUFFT_NVSHMEM_FAILURE:
    return "plan";
  // CHECK-NEXT: #if
  // CHECK-NEXT: case CUFFT_LICENSE_ERROR:
  // CHECK-NEXT: #endif
  // CHECK-NEXT: case HIPFFT_INVALID_TYPE:
  case CUFFT_LICENSE_ERROR:
  case CUFFT_INVALID_TYPE:
    return "type";
  default:
    return "";
  }
}
