// A macro that is several arguments of a call, which the call's own arguments
// decide on: no edit can be placed.
// RUN: cu2x %s -o %t.hip --quiet -- 2>&1 | FileCheck %s --implicit-check-not=warning:
#include <cuda.h>
#include <cuda_runtime.h>
#include <nvrtc.h>
#include <vector>
#define TO(X) D, X
#define LIST(V) (int)V.size(), V.data()
#define EVENT &E, 2
#define PAIR(X) A, X

int copy(CUdeviceptr D, const float *In, float *Out) {
  // CHECK: :[[#@LINE+1]]:3: warning: arguments of 'cuMemcpyHtoD' are not translated: {{.*}} [CU2X7020
  cuMemcpyHtoD(TO(In), 4);
  return cuMemcpyHtoD(TO(Out), 4);
}
// What a template's parameter decides on may need a cast.
template <class T> int copyAny(CUdeviceptr D, T In) {
  // CHECK: :[[#@LINE+1]]:10: warning: arguments of 'cuMemcpyHtoD' {{.*}} [CU2X7020
  return cuMemcpyHtoD(TO(In), 4);
}
int compile(nvrtcProgram P, const std::vector<const char *> &Fixed,
            std::vector<const char *> &Own) {
  // CHECK: :[[#@LINE+1]]:3: warning: arguments of 'nvrtcCompileProgram' {{.*}} [CU2X7020
  nvrtcCompileProgram(P, LIST(Fixed));
  return nvrtcCompileProgram(P, LIST(Own));
}
int event(cudaEvent_t E) {
  // CHECK: :[[#@LINE+1]]:10: warning: arguments of 'cudaEventCreate' {{.*}} [CU2X7020
  return cudaEventCreate(EVENT);
}
