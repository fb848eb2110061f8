// RUN: %clang_bundled_host -Xclang -verify %s
// RUN: %clang_bundled_device -Xclang -verify %s
// expected-no-diagnostics

__global__ void kernel(int *I, unsigned *U, float *F, double *D,
                       unsigned long long *L) {
  I[0] = __popc(U[0]) + __clz(I[1]) + __ffs(I[2]) + __mul24(I[0], I[1]);
  U[0] = __brev(U[1]) + __byte_perm(U[0], U[1], 0x3210) + __umulhi(U[0], U[1]);
  U[1] = __funnelshift_l(U[0], U[1], 3) + __vadd4(U[0], U[1]) + __vsadu4(1, 2);
  I[1] = __dp4a(I[0], I[1], I[2]) + __float_as_int(F[0]) + __sad(1, 2, 3u);
  F[0] = __fmaf_rn(F[0], F[1], F[2]) + __fdividef(F[0], F[1]) + __sinf(F[1]);
  D[0] = __fma_rn(D[0], D[1], D[2]) + __longlong_as_double(L[0]);
  F[1] = __ldg(F) + __ldg(&F[1]) + __ldcs(F) + __ldcg(F);
  __stcs(F, 1.0);
  float4 V = __ldg((const float4 *)F);
  __stcg((float4 *)F, V);

  atomicAdd(F, 1.0f);
  atomicAdd(D, 1.0);
  atomicAdd_block(I, 1);
  atomicCAS(L, 0ull, 1ull);
  atomicMax_system(U, 1u);
  __nv_atomic_fetch_add(I, 1, __NV_ATOMIC_RELAXED, __NV_THREAD_SCOPE_DEVICE);

  unsigned Mask = __activemask() & __ballot_sync(0xffffffff, I[0] > 0);
  I[2] = __shfl_sync(Mask, I[0], 0) + __any_sync(Mask, 1);
  U[2] = __match_any_sync(Mask, I[0]) + __reduce_add_sync(Mask, U[0]);
  __syncwarp();
  I[3] = __syncthreads_count(I[0]) + __syncthreads_or(1) + __isShared(I);
  __threadfence_system();
  __nanosleep(100);
  __assume(I[0] > 0);
  if (I[0])
    __trap();
}
