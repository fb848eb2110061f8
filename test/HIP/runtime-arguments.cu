// Graph functions, symbols, occupancy and a solver whose HIP twins take other
// arguments. What cannot be written is reported at the end.
// RUN: cu2x --target=hip %s -o %t.hip --quiet > %t.log 2>&1
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=SAID --implicit-check-not=warning: < %t.log
// RUN: %hip_check %t.hip -- -DCU2X_TEST_COMPILES
#include <cuda.h>
#include <cusparse.h>
__constant__ int Symbol[4];
// CHECK: __global__ void kernel(int *P) { int All; long long *Out = (long long *)P; Out[0] = __match_all_sync(0xffffffffffffffffull, P[1], &All); }
__global__ void kernel(int *P) { int All; long long *Out = (long long *)P; Out[0] = __match_all_sync(0xffffffffu, P[1], &All); }
// CHECK: void graphs(hipGraph_t G, hipGraphNode_t *Nodes, hipGraphNode_t *Others, hipGraphNodeParams *Params, size_t *N, hipStream_t S, hipGraphEdgeData *Data) {
void graphs(cudaGraph_t G, cudaGraphNode_t *Nodes, cudaGraphNode_t *Others, cudaGraphNodeParams *Params, size_t *N, cudaStream_t S, cudaGraphEdgeData *Data) {
  // CHECK: hipGraphAddNode(Nodes, G, Others, 1, Params);
  cudaGraphAddNode(Nodes, G, Others, nullptr, 1, Params);
  // CHECK: hipGraphGetEdges(G, Nodes, Others, N);
  cudaGraphGetEdges(G, Nodes, Others, nullptr, N);
  // CHECK: hipGraphNodeGetDependencies(Nodes[0], Others, N);
  cudaGraphNodeGetDependencies(Nodes[0], Others, nullptr, N);
  // CHECK: hipGraphNodeGetDependentNodes(Nodes[0], Others, N);
  cudaGraphNodeGetDependentNodes(Nodes[0], Others, nullptr, N);
  // CHECK: hipGraphRemoveDependencies(G, Nodes, Others, 1);
  cudaGraphRemoveDependencies(G, Nodes, Others, nullptr, 1);
  // CHECK: hipStreamUpdateCaptureDependencies(S, Nodes, 1, 0);
  cudaStreamUpdateCaptureDependencies(S, Nodes, nullptr, 1, 0);
  cudaGraphExec_t Exec;
  int Host[4];
  // CHECK: hipGraphAddMemcpyNodeToSymbol(Nodes, G, Others, 1, HIP_SYMBOL(Symbol), Host, 16, 0, hipMemcpyHostToDevice);
  cudaGraphAddMemcpyNodeToSymbol(Nodes, G, Others, 1, Symbol, Host, 16, 0, cudaMemcpyHostToDevice);
  // CHECK: hipGraphAddMemcpyNodeFromSymbol(Nodes, G, Others, 1, Host, HIP_SYMBOL(Symbol), 16, 0, hipMemcpyDeviceToHost);
  cudaGraphAddMemcpyNodeFromSymbol(Nodes, G, Others, 1, Host, Symbol, 16, 0, cudaMemcpyDeviceToHost);
  // CHECK: hipGraphMemcpyNodeSetParamsToSymbol(Nodes[0], HIP_SYMBOL(Symbol), Host, 16, 0, hipMemcpyHostToDevice);
  cudaGraphMemcpyNodeSetParamsToSymbol(Nodes[0], Symbol, Host, 16, 0, cudaMemcpyHostToDevice);
  // CHECK: hipGraphMemcpyNodeSetParamsFromSymbol(Nodes[0], Host, HIP_SYMBOL(Symbol), 16, 0, hipMemcpyDeviceToHost);
  cudaGraphMemcpyNodeSetParamsFromSymbol(Nodes[0], Host, Symbol, 16, 0, cudaMemcpyDeviceToHost);
  // CHECK: hipGraphExecMemcpyNodeSetParamsToSymbol(Exec, Nodes[0], HIP_SYMBOL(Symbol), Host, 16, 0, hipMemcpyHostToDevice);
  cudaGraphExecMemcpyNodeSetParamsToSymbol(Exec, Nodes[0], Symbol, Host, 16, 0, cudaMemcpyHostToDevice);
  // CHECK: hipGraphExecMemcpyNodeSetParamsFromSymbol(Exec, Nodes[0], Host, HIP_SYMBOL(Symbol), 16, 0, hipMemcpyDeviceToHost);
  cudaGraphExecMemcpyNodeSetParamsFromSymbol(Exec, Nodes[0], Host, Symbol, 16, 0, cudaMemcpyDeviceToHost);
  // CHECK: hipFuncSetSharedMemConfig(reinterpret_cast<const void*>(kernel), hipSharedMemBankSizeFourByte);
  cudaFuncSetSharedMemConfig(kernel, cudaSharedMemBankSizeFourByte);
  // CHECK: hipKernelNodeParams Kernel = {};
  CUDA_KERNEL_NODE_PARAMS Kernel = {};
  // CHECK: Kernel.gridDim.x = 4; Kernel.blockDim.z = 1;
  Kernel.gridDimX = 4; Kernel.blockDimZ = 1;
}
// CHECK: void occupancy(int *Grid, int *Block, hipFunction_t F) {
// SAID: :[[#@LINE+3]]:{{[0-9]+}}: warning: argument of 'cuOccupancyMaxPotentialBlockSizeWithFlags' is dropped: {{.*}} [CU2X7021
void occupancy(int *Grid, int *Block, CUfunction F) {
  // CHECK: hipModuleOccupancyMaxPotentialBlockSizeWithFlags(Grid, Block, F, 64, 128, 0);
  cuOccupancyMaxPotentialBlockSizeWithFlags(Grid, Block, F, nullptr, 64, 128, 0);
}
// CHECK: void sparse(hipsparseHandle_t H, const void *A, hipsparseConstSpMatDescr_t M, hipsparseConstDnMatDescr_t B, hipsparseDnMatDescr_t C, hipsparseSpSMDescr_t D) {
void sparse(cusparseHandle_t H, const void *A, cusparseConstSpMatDescr_t M, cusparseConstDnMatDescr_t B, cusparseDnMatDescr_t C, cusparseSpSMDescr_t D) {
  // CHECK: hipsparseSpSM_solve(H, HIPSPARSE_OPERATION_NON_TRANSPOSE, HIPSPARSE_OPERATION_NON_TRANSPOSE, A, M, B, C, HIP_R_32F, HIPSPARSE_SPSM_ALG_DEFAULT, D, nullptr);
  cusparseSpSM_solve(H, CUSPARSE_OPERATION_NON_TRANSPOSE, CUSPARSE_OPERATION_NON_TRANSPOSE, A, M, B, C, CUDA_R_32F, CUSPARSE_SPSM_ALG_DEFAULT, D);
}
void context(CUcontext *C, CUdevice D) {
  // CHECK: hipCtxCreate(C, 0, D);
  cuCtxCreate(C, nullptr, 0, D);
}
#ifndef CU2X_TEST_COMPILES
void refused(cudaGraph_t G, cudaGraphNode_t *Nodes, cudaGraphExec_t Exec, cudaStream_t S,
             cudaGraphNodeParams *Params, cudaGraphEdgeData *Data, CUlinkState *L, CUjit_option *O, void **V) {
  // SAID: :[[#@LINE+1]]:3: warning: arguments of 'cudaGraphAddNode' are not translated: {{.*}} [CU2X7020
  cudaGraphAddNode(Nodes, G, Nodes, Data, 1, Params);
  // SAID: :[[#@LINE+1]]:3: warning: type 'cudaGraphExecUpdateResultInfo' has no HIP counterpart
  cudaGraphExecUpdateResultInfo Info;
  // SAID: :[[#@LINE+1]]:3: warning: arguments of 'cudaGraphExecUpdate' are not translated: {{.*}} [CU2X7020
  cudaGraphExecUpdate(Exec, G, &Info);
  // SAID: :[[#@LINE+1]]:37: warning: fields of 'cudaGraphInstantiateParams{{.*}} have another order in HIP{{.*}} [CU2X5020
  cudaGraphInstantiateParams Inst = {1, S, Nodes[0], cudaGraphInstantiateSuccess};
  // SAID: :[[#@LINE+1]]:36: warning: fields of 'CUDA_KERNEL_NODE_PARAMS{{.*}} have another order in HIP{{.*}} [CU2X5020
  CUDA_KERNEL_NODE_PARAMS Listed = {nullptr, 1, 1, 1, 32, 1, 1, 0, nullptr, nullptr};
  // SAID: :[[#@LINE+1]]:28: warning: fields of 'cudaGraphEdgeData{{.*}} [CU2X5020
  cudaGraphEdgeData Edge = {1, 2, 3};
  // SAID: :[[#@LINE+1]]:30: warning: fields of 'cudaFuncAttributes' {{.*}} [CU2X5020
  cudaFuncAttributes Known = {1, 2, 3};
  unsigned Version;
  // SAID: :[[#@LINE+1]]:3: warning: arguments of 'cuCtxGetApiVersion' are not translated: {{.*}}takes an int {{.*}} [CU2X7020
  cuCtxGetApiVersion(nullptr, &Version);
  // SAID: :[[#@LINE+1]]:3: warning: arguments of 'cuLinkCreate' are not translated: {{.*}}hiprtcJIT_option [CU2X7020
  cuLinkCreate(1, O, V, L);
  // SAID: :[[#@LINE+1]]:3: warning: arguments of 'cuLinkCreate_v2' are not translated: hiprtcLinkCreate takes options of type hiprtcJIT_option [CU2X7020
  cuLinkCreate_v2(1, O, V, L);
  // SAID: :[[#@LINE+1]]:3: warning: arguments of 'cuLinkAddData' are not translated: {{.*}} [CU2X7020
  cuLinkAddData(*L, CU_JIT_INPUT_CUBIN, V[0], 4, "x", 1, O, V);
  // SAID: :[[#@LINE+1]]:3: warning: arguments of 'cuLinkAddFile' are not translated: {{.*}} [CU2X7020
  cuLinkAddFile(*L, CU_JIT_INPUT_CUBIN, "x", 1, O, V);
}
#endif
