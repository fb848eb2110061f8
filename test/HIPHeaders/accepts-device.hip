// What kernels may use.
// RUN: %hip_check %s

#include <hip/hip_cooperative_groups.h>
#include <hip/hip_runtime.h>

namespace cg = cooperative_groups;

__global__ __launch_bounds__(256, 2) void warps(int *Data,
                                                unsigned long long *Masks) {
  int Value = Data[threadIdx.x];
  Value += __shfl_down_sync(~0ull, Value, 1);
  Value += __shfl_xor_sync(0xffffffffffffffffull, Value, 2, 32);
  Value += __shfl(Value, 0) + __any(Value) + __all_sync(__activemask(), 1);
  Masks[0] = __ballot(Value) & __ballot_sync(~0ull, 1);
  Masks[1] = __match_any_sync(~0ull, Value);
  Data[0] = Value + __popcll(Masks[0]) + warpSize;
}

__global__ void groups(int *Data) {
  cg::thread_block Block = cg::this_thread_block();
  auto Tile = cg::tiled_partition<32>(Block);
  Data[0] = Tile.shfl_xor(Data[1], 1) + Tile.meta_group_rank() + Tile.size();
  cg::coalesced_group Active = cg::coalesced_threads();
  Data[1] = Active.shfl(Data[0], 0) + Active.thread_rank();
  cg::this_grid().sync();
  cg::sync(Block);
}

__global__ void atomics(int *I, unsigned *U, unsigned long long *L, float *F,
                        double *D) {
  atomicAdd(I, 1);
  atomicInc(U, 7u);
  atomicMax(L, 2ull);
  atomicCAS(L, 1ull, 2ull);
  atomicAdd(F, 1.f);
  atomicAdd(D, 1.0);
  atomicMin(F, 1.f);
}

__global__ void mathematics(float *F, double *D, unsigned *U) {
  F[0] = __expf(F[1]) + rsqrtf(F[2]) + fminf(1, F[3]) + __fdividef(1, F[4]);
  sincosf(F[0], &F[1], &F[2]);
  D[0] = pow(D[1], 2.0) + erfc(D[2]) + __longlong_as_double(1);
  U[0] = __popc(U[1]) + __clz(U[2]) + __ffs(U[3]) + __byte_perm(1, 2, 3);
  F[5] = max(F[0], F[1]) + min(1, 2) + __int_as_float(3) + __ldg(&F[6]);
  assert(U[0] > 0);
  printf("%f\n", F[0]);
  float4 V = make_float4(1, 2, 3, 4);
  V = V * V + 2.f * V;
  dim3 Index = threadIdx;
  U[4] = Index.x + V.x;
  __threadfence();
}

__global__ void images(hipTextureObject_t Texture, hipSurfaceObject_t Surface,
                       float *Out) {
  Out[0] = tex2D<float>(Texture, 0.5f, 0.5f) + tex1Dfetch<float>(Texture, 1);
  uchar4 Texel = tex2DLayered<uchar4>(Texture, 0, 0, 0);
  surf2Dread(&Out[1], Surface, 0, 0);
  surf2Dwrite(Out[1], Surface, Texel.x, 0);
}
