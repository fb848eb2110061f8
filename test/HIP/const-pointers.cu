// Pointers to what a function only reads, which HIP takes without `const`.
// RUN: cu2x %s -o %t.hip --quiet -- 2>&1 | count 0
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
// RUN: cp %t.hip %t.cu && cu2x %t.cu -o %t.2 --quiet -- && cmp %t.cu %t.2
#include <cuda.h>
#include <nvrtc.h>
#include <vector>

int copy(CUdeviceptr D, const float *In, float *Out, const void *Any,
         const std::vector<int> &List, CUstream S) {
  // CHECK: hipMemcpyHtoD(D, (void *)(In), 4);
  cuMemcpyHtoD(D, In, 4);
  // CHECK: hipMemcpyHtoD(D, Out, 4);
  cuMemcpyHtoD(D, Out, 4);
  // CHECK: hipMemcpyHtoD(D, (void *)(List.data()), 4);
  cuMemcpyHtoD(D, List.data(), 4);
  const char **Words = nullptr;
  // CHECK: hipMemcpyHtoDAsync(D, Words, 4, S);
  cuMemcpyHtoDAsync(D, Words, 4, S);
  // CHECK: return hipMemcpyHtoDAsync(D, (void *)(Any), 4, S);
  return cuMemcpyHtoDAsync(D, Any, 4, S);
}
int compile(nvrtcProgram *P, const char *Source, const char *const *Headers,
            const std::vector<const char *> &Options) {
  const char *Plain[] = {"-O3"};
  // CHECK: hiprtcCreateProgram(P, Source, "k", 1, const_cast<const char **>(Headers), const_cast<const char **>(Headers));
  nvrtcCreateProgram(P, Source, "k", 1, Headers, Headers);
  // CHECK: hiprtcCreateProgram(P, Source, "k", 0, nullptr, NULL);
  nvrtcCreateProgram(P, Source, "k", 0, nullptr, NULL);
  // CHECK: hiprtcCompileProgram(*P, 1, Plain);
  nvrtcCompileProgram(*P, 1, Plain);
  // CHECK: return hiprtcCompileProgram(*P, 1, const_cast<const char **>(Options.data()));
  return nvrtcCompileProgram(*P, 1, Options.data());
}
