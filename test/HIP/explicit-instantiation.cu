// Clang's AST has no node for an explicit instantiation of a function; the types
// that it names are confirmed all the same.
// RUN: cu2x --target=hip %s -o %t.hip 2>&1 | FileCheck %s --check-prefix=SAID
// SAID: edits, all confirmed
// RUN: FileCheck %s < %t.hip
#include <cuda_runtime.h>

namespace user {
struct cudaEvent_t {};
template <typename T> void wait(T *, user::cudaEvent_t) {}
// CHECK: template void wait<float>(float *, cudaEvent_t);
template void wait<float>(float *, cudaEvent_t);
} // namespace user

// CHECK: template <typename T> hipError_t run(T *to, hipStream_t stream) {
template <typename T> cudaError_t run(T *to, cudaStream_t stream) {
  return cudaStreamSynchronize(stream);
}
// CHECK: template hipError_t run<float>(float *to, hipStream_t stream);
template cudaError_t run<float>(float *to, cudaStream_t stream);
// CHECK: extern template hipError_t run(int *, hipStream_t);
extern template cudaError_t run(int *, cudaStream_t);
