// RUN: %msl_check %s
// Are the bits of lanes that are not active 0 in a ballot? The odd lanes vote.
// assumed: 0 = 0xaaaaaaaa
// assumed: 1 = 0xaaaaaaaa
// assumed: 2 = 16
#include <metal_stdlib>
using namespace metal;

kernel void probe(device uint *out [[buffer(0)]],
                  device const int *in [[buffer(1)]],
                  uint lane [[thread_index_in_threadgroup]]) {
  if (lane & 1) {
    simd_vote::vote_t active = simd_vote::vote_t(simd_active_threads_mask());
    simd_vote::vote_t votes = simd_vote::vote_t(simd_ballot(in[0] == 0));
    if (lane == 1) {
      out[0] = uint(votes);
      out[1] = uint(active);
      out[2] = popcount(uint(votes));
    }
  }
}
