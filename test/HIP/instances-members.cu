// Members of groups whose type a template's parameter is, or that of a generic
// lambda's: renamed where all instances agree, and reported where they do not.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>%t.err
// RUN: FileCheck %s --check-prefix=MSG --implicit-check-not=warning: < %t.err
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: cp %t.hip %t.cu && cu2x --target=hip %t.cu --quiet -o %t.2 2>/dev/null; cmp %t.cu %t.2
#include <cooperative_groups.h>
namespace cg = cooperative_groups;
struct Pool {
  __host__ __device__ int num_threads() const { return 3; }
};

// CHECK: unsigned count(const G &Group) { return Group.size(); }
template <class G> __device__ unsigned count(const G &Group) { return Group.num_threads(); }
// CHECK: unsigned staticCount() { return G::size(); }
template <class G> __device__ unsigned staticCount() { return G::num_threads(); }
template <class G> struct Worker {
  G Group;
  // CHECK: __device__ int half() { return Group.size() / 2; }
  __device__ int half() { return Group.num_threads() / 2; }
};
template <class G> __device__ unsigned countAny(const G &Group) {
  // MSG: :[[#@LINE+2]]:16: warning: 'cooperative_groups::thread_block' has no field 'num_threads' in HIP; 'countAny<cooperative_groups::thread_block>' asks for it [CU2X5021
  // CHECK: return Group.num_threads();
  return Group.num_threads();
}
template <class G> __device__ dim3 blocks(const G &Group) {
  // MSG: :[[#@LINE+1]]:16: warning: 'cooperative_groups::grid_group' has no field 'dim_blocks' in HIP; 'blocks<cooperative_groups::grid_group>' asks for it [CU2X5021
  return Group.dim_blocks();
}
// CHECK: int ofPool(const P &Any) { return Any.num_threads(); }
template <class P> __host__ __device__ int ofPool(const P &Any) { return Any.num_threads(); }
// No instance says what it is.
// CHECK: int ofNobody(const P &Any) { return Any.num_threads(); }
template <class P> __host__ __device__ int ofNobody(const P &Any) { return Any.num_threads(); }

__global__ void kernel(unsigned *Out) {
  auto Block = cg::this_thread_block();
  auto Tile = cg::tiled_partition<16>(Block);
  Out[0] = count(Block) + count(Tile) + count(cg::coalesced_threads());
  Out[1] = staticCount<cg::thread_block>() + Worker<cg::thread_block>{Block}.half();
  Out[2] = countAny(Block) + countAny(Pool());
  Out[3] = blocks(cg::this_grid()).x + ofPool(Pool());
  // CHECK: auto Lambda = [](auto Group) { return Group.size(); };
  auto Lambda = [](auto Group) { return Group.num_threads(); };
  Out[4] = Lambda(Tile);
}
