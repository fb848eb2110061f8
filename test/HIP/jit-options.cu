// Options for the loading of modules, and the values beside them.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>%t.err
// RUN: FileCheck %s --check-prefix=MSG --implicit-check-not=warning: < %t.err
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
#include <cuda.h>

bool load(CUmodule *Module, const void *Image, char *Log) {
  // CHECK: hipJitOption Options[] = {hipJitOptionMaxRegisters, hipJitOptionTargetFromContext,
  CUjit_option Options[] = {CU_JIT_MAX_REGISTERS, CU_JIT_TARGET_FROM_CUCONTEXT,
                            // MSG: :[[#@LINE+2]]:29: warning: {{.*}}'CU_JIT_ERROR_LOG_BUFFER'{{.*}} [CU2X
                            // CHECK: hipJitOptionErrorLogBuffer, hipJitOptionErrorLogBufferSizeBytes};
                            CU_JIT_ERROR_LOG_BUFFER, CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES};
  void *Values[] = {(void *)32, nullptr, Log, (void *)4096};
  // CHECK: return hipModuleLoadDataEx(Module, Image, 4, Options, Values) == hipSuccess;
  return cuModuleLoadDataEx(Module, Image, 4, Options, Values) == CUDA_SUCCESS;
}
// CHECK: hipJitOption One = hipJitOptionOptimizationLevel;
CUjit_option One = CU_JIT_OPTIMIZATION_LEVEL;
