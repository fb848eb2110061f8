// Groups of CUDA shuffle values of any type, those of HIP numbers only. Vectors
// go part by part where their text can be repeated.

// RUN: cu2x %s -o %t.hip --quiet -- > %t.log 2>&1
// RUN: FileCheck %s --implicit-check-not=warning: < %t.log
// RUN: FileCheck %s --check-prefix=OUT < %t.hip

#include <cooperative_groups.h>
#include <cuda_fp16.h>

namespace cg = cooperative_groups;

struct Pair {
  int First, Second;
};
enum Colour { Red };

struct Deck {
  __device__ Pair shfl(Pair Card, int) const { return Card; }
};

template <class T> __device__ T rotate(cg::thread_block_tile<32> Tile, T Value) {
  return Tile.shfl(Value, 1);
}

__global__ void shuffle(uint4 *V, __half *H, Pair *P, Colour *C, int *I,
                        double *D, unsigned char *B) {
  auto Tile = cg::tiled_partition<32>(cg::this_thread_block());
  cg::coalesced_group Group = cg::coalesced_threads();
  *V = Tile.shfl_xor(*V, 1);
  // CHECK: :[[#@LINE+1]]:13: warning: {{.*}}'shfl_xor'{{.*}}integers and floating-point numbers only{{.*}}CU2X7020
  *V = Tile.shfl_xor(*V++, 1);
  // CHECK: :[[#@LINE+1]]:53: warning: 'shfl' works on the whole wave, {{.*}}CU2X1015
  V[0] = cg::coalesced_threads().size() > 3 ? Group.shfl(V[*I + 1], *I) : V[1];
  // CHECK: :[[#@LINE+1]]:13: warning: {{.*}}'shfl_down'{{.*}}CU2X7020
  *H = Tile.shfl_down(*H, 1);
  // CHECK: :[[#@LINE+2]]:14: warning: 'shfl' works on the whole wave, {{.*}}CU2X1015
  // CHECK: :[[#@LINE+1]]:14: warning: {{.*}}'shfl'{{.*}}CU2X7020
  *P = Group.shfl(*P, 0);
  // CHECK: :[[#@LINE+2]]:14: warning: 'shfl_up' works on the whole wave, {{.*}}CU2X1015
  // CHECK: :[[#@LINE+1]]:14: warning: {{.*}}'shfl_up'{{.*}}CU2X7020
  *C = Group.shfl_up(*C, 1);
  *I = Tile.shfl_xor(*I, 1);
  *D = Tile.shfl_xor(*D, 1);
  // CHECK: :[[#@LINE+1]]:14: warning: 'shfl_down' works on the whole wave, {{.*}}CU2X1015
  *B = Group.shfl_down(*B, 1);
  *I = rotate(Tile, *I);
  *P = Deck().shfl(*P, 1);
}
// OUT: *V = make_uint4(Tile.shfl_xor((*V).x, 1), Tile.shfl_xor((*V).y, 1), Tile.shfl_xor((*V).z, 1), Tile.shfl_xor((*V).w, 1));
// OUT: ? make_uint4(Group.shfl((V[*I + 1]).x, *I), Group.shfl((V[*I + 1]).y, *I), Group.shfl((V[*I + 1]).z, *I), Group.shfl((V[*I + 1]).w, *I)) : V[1];
// The other calls keep their text.
// OUT: *P = Group.shfl(*P, 0);
