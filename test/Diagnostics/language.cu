// Findings about the language, each with a near miss.
// RUN: cu2x %s --quiet -n -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not='{{warning|remark}}:'

__global__ void child() {}
__global__ void parent() {
  // CHECK: :[[#@LINE+1]]:8: warning: kernel launch in device code{{.*}} [CU2X6019 dynamic-parallelism]
  child<<<1, 1>>>();
// CHECK: :[[#@LINE+1]]:5: warning: value of '__CUDA_ARCH__' {{.*}} [CU2X6002 cuda-arch-compared]
#if __CUDA_ARCH__ >= 600
  unsigned Lane;
  // CHECK: :[[#@LINE+1]]:3: warning: inline PTX 'mov.u32 %0, %%warpid;' {{.*}} [CU2X6001 inline-ptx]
  asm("mov.u32 %0, %%warpid;" : "=r"(Lane));
#endif
#ifdef __CUDA_ARCH__
#endif
}

// CHECK: :[[#@LINE+1]]:34: remark: string names 'cuda/barrier'{{.*}} [CU2X6022 string-name]
const char *Refused = "#include <cuda/barrier>\n";
const char *Translated = "#include <cuda_runtime.h>\n";
const char *Message = "cuda/barrier";

#define PASTE(F) cuda##F
#define PASS(F) F
// CHECK: :[[#@LINE+2]]:27: warning: 'cudaFree' is put together {{.*}} [CU2X6021 token-pasting]
// CHECK: note: make the macro yield 'hipFree'
void pieces(void *P) {    PASTE(Free)(P); }
void whole(void *P) { PASS(cudaFree)(P); }

// CHECK: :[[#@LINE+1]]:20: warning: 'cudaFree' may mean CUDA's name {{.*}} [CU2X6023 user-name-shadows-api]
#define RELEASE(P) cudaFree(P)
namespace pool {
void cudaFree(void *P);
void release(void *P) { RELEASE(P); }
void direct(void *P) { cudaFree(P); }
} // namespace pool
void release(void *P) { RELEASE(P); }
