// Findings about the language, each with a near miss.
// RUN: cu2x %s --quiet -n -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not='{{warning|remark}}:'

__global__ void child() {}
__global__ void parent() {
  // CHECK: :[[#@LINE+1]]:8: warning: kernel launch in device code: HIP kernels cannot start kernels [CU2X6019 dynamic-parallelism]
  child<<<1, 1>>>();
  // CHECK: note: launch from the host, or let the running kernel take work from a queue in memory
// CHECK: :[[#@LINE+1]]:5: warning: value of '__CUDA_ARCH__' is used, but the macro is not defined on AMD GPUs: a condition sees 0 [CU2X6002 cuda-arch-compared]
#if __CUDA_ARCH__ >= 600
// CHECK: note: ask for the feature with a '__HIP_ARCH_HAS_' macro, or for the GPU with its '__gfx' macro
  unsigned Lane;
  // CHECK: :[[#@LINE+1]]:3: warning: inline PTX 'mov.u32 %0, %%warpid;' has no translation [CU2X6001 inline-ptx]
  asm("mov.u32 %0, %%warpid;" : "=r"(Lane));
  // CHECK: note: write it in C++ or with AMD's builtins, and keep the PTX under '#ifdef __NVCC__'
#endif
// near miss CU2X6002 '__CUDA_ARCH__': only whether it is device code is asked.
#ifdef __CUDA_ARCH__
#endif
}

// CHECK: :[[#@LINE+1]]:34: remark: string names 'cuda/barrier', which has no HIP counterpart; it is left as it is [CU2X6022 string-name]
const char *Refused = "#include <cuda/barrier>\n";
// CHECK: note: no asynchronous barriers or pipelines; use __syncthreads()
// near miss CU2X6022 '#include <cuda': the header has a counterpart, whose name
// is written.
const char *Translated = "#include <cuda_runtime.h>\n";
const char *Message = "cuda/barrier";

#define PASTE(F) cuda##F
#define PASS(F) F
// CHECK: :[[#@LINE+2]]:27: warning: 'cudaFree' is put together with '##' and not translated [CU2X6021 token-pasting]
// CHECK: note: make the macro yield 'hipFree'
void pieces(void *P) {    PASTE(Free)(P); }
// near miss CU2X6021 'cudaFree': the whole name is in the text.
void whole(void *P) { PASS(cudaFree)(P); }

// CHECK: :[[#@LINE+1]]:20: warning: 'cudaFree' may mean CUDA's name here as well as the program's; it is left as it is [CU2X6023 user-name-shadows-api]
#define RELEASE(P) cudaFree(P)
// CHECK: note: give the declaration of the program another name
namespace pool {
void cudaFree(void *P);
void release(void *P) { RELEASE(P); }
// near miss CU2X6023 'cudaFree(P)': in this namespace the name is the program's
// without doubt.
void direct(void *P) { cudaFree(P); }
} // namespace pool
void release(void *P) { RELEASE(P); }
