// The names of cuBLAS's status, and its description, for which hipBLAS has the
// name alone: said.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>&1 | FileCheck %s --check-prefix=SAID --implicit-check-not=warning:
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
#include <cublas_v2.h>
// CHECK: const char *nameOf(hipblasStatus_t S) { return hipblasStatusToString(S); }
const char *nameOf(cublasStatus_t S) { return cublasGetStatusName(S); }
const char *describe(cublasStatus_t S) {
  // CHECK: return hipblasStatusToString(S);
  // SAID: :[[#@LINE+1]]:10: {{.*}}it is the name of the status, not a description
  return cublasGetStatusString(S);
}
const char *cublasGetStatusStringOf(int);
// CHECK: return cublasGetStatusStringOf(1);
const char *mine() { return cublasGetStatusStringOf(1); }
