// Branches for one target only are chosen before parsing.
// RUN: %clang_bundled_host %s
// RUN: %clang_bundled_device %s

#include <nv/target>

__host__ __device__ int where(int X) {
  NV_IF_TARGET(NV_IS_DEVICE, (X = threadIdx.x; return X;), (X = 4;))
  NV_IF_ELSE_TARGET(NV_IS_HOST, (X++;), (X--;))
  NV_DISPATCH_TARGET(NV_PROVIDES_SM_90, (X = 90;), NV_PROVIDES_SM_70, (X = 70;),
                     NV_IS_HOST, (X = 0;))
  return X;
}
