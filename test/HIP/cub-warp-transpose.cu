// hipCUB moves the items of whole waves where CUB moves those of warps, and takes
// no block with a part of one.
// RUN: cu2x %s -o %t.hip --quiet -- 2> %t.err
// RUN: FileCheck %s --check-prefix=MSG --implicit-check-not=warning: < %t.err
#include <cub/cub.cuh>

template <int Threads, cub::BlockLoadAlgorithm How> __global__ void load(int *P) {
  // MSG: :[[#@LINE+1]]:24: warning: arguments of 'BlockLoad' are not translated: in hipCUB the warps of this algorithm are waves, of 64 lanes on some GPUs, and 32 threads are no multiple of that; TRANSPOSE without WARP_ gives the same items [CU2X7020
  using Loading = cub::BlockLoad<int, Threads, 4, How>;
  __shared__ typename Loading::TempStorage S;
  int Items[4];
  Loading(S).Load(P, Items);
}
template <int Threads> __global__ void loadMore(int *P) {
  using Loading = cub::BlockLoad<int, Threads, 4, cub::BLOCK_LOAD_WARP_TRANSPOSE>;
  __shared__ typename Loading::TempStorage S;
  int Items[4];
  Loading(S).Load(P, Items);
}
// MSG: :[[#@LINE+1]]:22: warning: arguments of 'BlockStore' {{.*}} 96 threads {{.*}} [CU2X7020
using Storing = cub::BlockStore<int, 48, 4, cub::BLOCK_STORE_WARP_TRANSPOSE_TIMESLICED, 2>;
using StoringMore = cub::BlockStore<int, 32, 4, cub::BLOCK_STORE_WARP_TRANSPOSE, 2, 2>;
using Direct = cub::BlockStore<int, 32, 4, cub::BLOCK_STORE_TRANSPOSE>;
__global__ void store(int *P, Storing::TempStorage *S, StoringMore::TempStorage *T, Direct::TempStorage *U) {
  int Items[4] = {};
  Storing(*S).Store(P, Items);
}
void run(int *P) {
  load<32, cub::BLOCK_LOAD_WARP_TRANSPOSE><<<1, 32>>>(P);
  load<32, cub::BLOCK_LOAD_DIRECT><<<1, 32>>>(P);
  loadMore<128><<<1, 128>>>(P);
}
