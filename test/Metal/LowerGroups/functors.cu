// A collective with a function object of the program's becomes a function of
// shuffles that calls it.
// RUN: cu2x --target=metal %s -o %t.metal && cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s < %t.metal

// CHECK: static inline float exclusive_scan_tile_2(float value,
// CHECK: const float left1 = simd_shuffle_up(value, ushort(1));
// CHECK-NEXT: if ((laneId & 1u) >= 1u) {
// CHECK-NEXT: value = operation(left1, value);
// CHECK: value = simd_shuffle_up(value, ushort(1));
// CHECK-NEXT: if ((laneId & 1u) == 0u) return 0.0f;
// CHECK-NEXT: return value;
// CHECK: static inline float reduce_tile_4(float value, thread const Product &operation) {
// CHECK-NEXT: value = operation(value, simd_shuffle_xor(value, ushort(2)));
// CHECK-NEXT: value = operation(value, simd_shuffle_xor(value, ushort(1)));
// CHECK-NEXT: return value;
// CHECK: kernel void products(
// CHECK: reduce_tile_4(p[threadIdx.x], times)

#include <cooperative_groups.h>
#include <cooperative_groups/reduce.h>
#include <cooperative_groups/scan.h>
namespace cg = cooperative_groups;

struct Product {
  float scale;
  __device__ float operator()(float a, float b) const { return a * b * scale; }
};

__global__ void products(float *p) {
  auto quad = cg::tiled_partition<4>(cg::this_thread_block());
  auto pair = cg::tiled_partition<2>(quad);
  Product times = {2.0f};
  p[threadIdx.x] = cg::reduce(quad, p[threadIdx.x], times) +
                   cg::exclusive_scan(pair, p[threadIdx.x], times);
}
