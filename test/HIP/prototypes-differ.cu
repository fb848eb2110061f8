// Functions whose prototypes differ, and a load that HIP has no overload for.
// RUN: cu2x %s -o %t.hip --quiet -- 2>%t.err
// RUN: FileCheck %s --implicit-check-not=warning: < %t.err
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s --check-prefix=HIP
#include <cuda.h>
#include <cuda_runtime.h>
#include <cusparse.h>

void textures(CUtexref R, CUaddress_mode *A, CUfilter_mode *F) {
  // HIP: hipTexRefSetAddressMode(R, 0, static_cast<hipTextureAddressMode>(HIP_TR_ADDRESS_MODE_WRAP));
  cuTexRefSetAddressMode(R, 0, CU_TR_ADDRESS_MODE_WRAP);
  // HIP-NEXT: hipTexRefGetAddressMode(reinterpret_cast<hipTextureAddressMode *>(A), R, 0);
  cuTexRefGetAddressMode(A, R, 0);
  // HIP-NEXT: hipTexRefSetFilterMode(R, static_cast<hipTextureFilterMode>(*F));
  cuTexRefSetFilterMode(R, *F);
  // HIP-NEXT: hipTexRefGetFilterMode(reinterpret_cast<hipTextureFilterMode *>(F), R);
  cuTexRefGetFilterMode(F, R);
  // HIP-NEXT: hipTexRefSetMipmapFilterMode(R, static_cast<hipTextureFilterMode>(*F));
  cuTexRefSetMipmapFilterMode(R, *F);
  // HIP-NEXT: hipTexRefGetMipmapFilterMode(reinterpret_cast<hipTextureFilterMode *>(F), R);
  cuTexRefGetMipmapFilterMode(F, R);
}

void graphs(CUgraphNode N, CUgraphExec E, const CUDA_BATCH_MEM_OP_NODE_PARAMS *B) {
  cuuint64_t Flags;
  // HIP: hipGraphExecGetFlags(E, reinterpret_cast<unsigned long long *>(&Flags));
  cuGraphExecGetFlags(E, &Flags);
  // HIP-NEXT: hipGraphBatchMemOpNodeSetParams(N, const_cast<hipBatchMemOpNodeParams *>(B));
  cuGraphBatchMemOpNodeSetParams(N, B);
  CUDA_MEMSET_NODE_PARAMS P;
  // CHECK: :[[#@LINE+1]]:3: warning: arguments of 'cuGraphMemsetNodeGetParams' are not translated: HIP takes a hipMemsetParams, whose fields have another order [CU2X7020
  cuGraphMemsetNodeGetParams(N, &P);
  // CHECK: :[[#@LINE+1]]:3: warning: arguments of 'cuGraphMemsetNodeSetParams' are not translated: {{.*}} [CU2X7020
  cuGraphMemsetNodeSetParams(N, &P);
}

void sparse(cusparseHandle_t H, cusparseMatDescr_t D, const float *A, const int *R, int *Size) {
  // CHECK: :[[#@LINE+1]]:3: warning: arguments of 'cusparseSgebsr2gebsc_bufferSize' are not translated: hipSPARSE gives the size as a size_t [CU2X7020
  cusparseSgebsr2gebsc_bufferSize(H, 1, 1, 1, A, R, R, 1, 1, Size);
  // CHECK: :[[#@LINE+1]]:3: warning: arguments of 'cusparseScsr2gebsr_bufferSize' are not translated: {{.*}} [CU2X7020
  cusparseScsr2gebsr_bufferSize(H, CUSPARSE_DIRECTION_ROW, 1, 1, D, A, R, R, 1, 1, Size);
}

__global__ void device(long long *S, unsigned long long *U, float2 *F, float *P, const ushort4 *V, const uchar4 *C) {
  // CHECK: :[[#@LINE+1]]:3: warning: arguments of 'atomicAnd' are not translated: HIP has it for unsigned long long; cast the address, and the result back [CU2X7020
  atomicAnd(S, 3ll);
  // CHECK: :[[#@LINE+1]]:3: warning: arguments of 'atomicXor_system' are not translated: {{.*}} [CU2X7020
  atomicXor_system(S, 3ll);
  atomicOr(U, 3ull);
  // CHECK: :[[#@LINE+1]]:3: warning: arguments of 'atomicAdd' are not translated: HIP adds to the parts one by one [CU2X7020
  atomicAdd(F, make_float2(1, 2));
  atomicAdd(P, 1.f);
  // HIP: P[0] = (*(V)).x + __ldg(C).x;
  P[0] = __ldg(V).x + __ldg(C).x;
}
