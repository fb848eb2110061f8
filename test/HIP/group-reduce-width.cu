// A group of the threads that happen to be there has up to 64 on some GPUs, so
// that its sum is another one. Tiles have as many as they are made of.
// RUN: cu2x --target=hip --quiet %s -o %t.hip 2>&1 | FileCheck %s --implicit-check-not=warning:
#include <cooperative_groups.h>
#include <cooperative_groups/reduce.h>
#include <cooperative_groups/scan.h>
namespace cg = cooperative_groups;
template <class G> __device__ int any(G g, int v) {
  // CHECK: :[[#@LINE+1]]:14: warning: 'reduce' works on the whole wave, {{.*}} [CU2X1015
  return cg::reduce(g, v, cg::plus<int>());
}
// What depends on a parameter is what the instances make of it.
template <class G> __device__ int unused(const G &g, int v) {
  // CHECK: :[[#@LINE+1]]:14: warning: 'reduce' works on the whole wave, {{.*}} [CU2X1015
  return cg::reduce(g, v, cg::plus<int>());
}
template <unsigned Size>
__device__ int each(const cg::thread_block_tile<Size> &tile, int v) {
  return cg::reduce(tile, v, cg::plus<int>());
}
template <class G> __device__ int tiled(G &g, int v) {
  return cg::reduce(g, v, cg::plus<int>()) + cg::inclusive_scan(g, v);
}
template <class G> __device__ int both(G &g, int v) {
  // CHECK: :[[#@LINE+1]]:14: warning: 'reduce' works on the whole wave, {{.*}} [CU2X1015
  return cg::reduce(g, v, cg::plus<int>());
}
namespace own {
template <class G> __device__ int reduce(G, int v) { return v; }
} // namespace own
__global__ void k(int *out, const int *in) {
  int v = in[threadIdx.x];
  cg::coalesced_group g = cg::coalesced_threads();
  // CHECK: :[[#@LINE+1]]:11: warning: 'reduce' works on the whole wave, {{.*}} [CU2X1015
  v = cg::reduce(g, v, cg::plus<int>());
  // CHECK: note: part a tile of 32 threads
  // CHECK: :[[#@LINE+1]]:12: warning: 'exclusive_scan' works on the whole wave, {{.*}} [CU2X1015
  v += cg::exclusive_scan(g, v);
  if (threadIdx.x % 32 == 0)
    out[threadIdx.x / 32] = v + any(g, v) + own::reduce(g, v);
  auto tile = cg::tiled_partition<32>(cg::this_thread_block());
  out[100] = cg::reduce(tile, v, cg::less<int>()) + cg::inclusive_scan(tile, v) + each<32>(tile, v) +
             tiled(tile, v) + both(tile, v) + both(g, v);
}
