// A name that is a typedef in HIP takes the tag behind it after `struct`.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
#include <cuda_runtime.h>
// CHECK: struct _hipGraphicsResource *resources[2];
struct cudaGraphicsResource *resources[2];
// CHECK: hipGraphicsResource *plain = resources[0];
cudaGraphicsResource *plain = resources[0];
// CHECK: float4 sum(const float4 *X);
struct float4 sum(const struct float4 *X);
// CHECK: enum hipMemcpyKind kind = hipMemcpyHostToDevice;
enum cudaMemcpyKind kind = cudaMemcpyHostToDevice;
// CHECK: struct hipPitchedPtr pitched;
struct cudaPitchedPtr pitched;
namespace my {
// CHECK: struct cudaGraphicsResource { int x; };
struct cudaGraphicsResource { int x; };
// CHECK: struct cudaGraphicsResource own;
struct cudaGraphicsResource own;
} // namespace my
