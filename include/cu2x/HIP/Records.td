//===- Records.td - CUDA structures whose HIP twin differs -*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HIP_RECORDS
#define CU2X_HIP_RECORDS

/// The fields are the same, their order is not: a positional initialiser
/// would give them each other's values.
class OtherOrder<string name> {
  string Name = name;
}

/// A field of another name. `differs` says what it holds that CUDA's does not.
class RenamedField<string record, string name, string hip,
                   string differs = ""> {
  string Record = record;
  string Field = name;
  string Hip = hip;
  string Differs = differs;
}

/// Fields HIP does not have.
class MissingFields<string record, list<string> fields> {
  string Record = record;
  list<string> Fields = fields;
}

/// A type that has another name after `struct`, `enum` and `union`.
class Tag<string hip, string tag> {
  string Hip = hip;
  string Name = tag;
}

/// A type that is no class of this name at all: the keyword goes away.
class NoTag<string hip> : Tag<hip, "">;

/// An enumeration whose values HIP numbers otherwise, except for `numbers`.
/// Compared with the headers of CUDA 13 and HIP 6.3.
class OtherNumbers<string name, list<int> numbers> {
  string Name = name;
  bit AreSame = 1;
  list<int> Numbers = numbers;
}

/// An enumeration of which `numbers` alone mean other values in HIP, or none.
class SomeOtherNumbers<string name, list<int> numbers>
    : OtherNumbers<name, numbers> {
  let AreSame = 0;
}

def : OtherNumbers<"CUdevice_P2PAttribute", []>;
def : OtherNumbers<"CUdevice_attribute", [45, 78]>;
def : OtherNumbers<"CUmemorytype", [1, 2]>;
def : OtherNumbers<"cublasComputeType_t", []>;
def : OtherNumbers<"cublasDiagType_t", []>;
def : OtherNumbers<"cublasFillMode_t", []>;
def : OtherNumbers<"cublasGemmAlgo_t", []>;
def : OtherNumbers<"cublasLtMatmulDescAttributes_t", []>;
def : OtherNumbers<"cublasLtMatrixLayoutAttribute_t", []>;
def : OtherNumbers<"cublasMath_t", [0, 2, 3]>;
def : OtherNumbers<"cublasOperation_t", []>;
def : OtherNumbers<"cublasSideMode_t", []>;
def : OtherNumbers<"cublasStatus_t", [0, 1, 8]>;
def : OtherNumbers<"cudaDeviceAttr", [45, 78]>;
def : OtherNumbers<"cudaDeviceP2PAttr", []>;
def : OtherNumbers<"cudaSurfaceBoundaryMode", [0]>;
def : OtherNumbers<"curandRngType_t", [0]>;
def : OtherNumbers<"cusolverAlgMode_t", []>;
def : OtherNumbers<"cusolverDeterministicMode_t", []>;
def : OtherNumbers<"cusolverEigMode_t", []>;
def : OtherNumbers<"cusolverEigRange_t", []>;
def : OtherNumbers<"cusolverEigType_t", []>;
def : OtherNumbers<"cusolverStatus_t", [0, 1, 2, 3]>;
def : OtherNumbers<"cusparseCsr2CscAlg_t", []>;
def : OtherNumbers<"cudnnLRNMode_t", []>;
// The numbers are those of cuDNN 8.
def : OtherNumbers<"cudnnStatus_t", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]>;

def : SomeOtherNumbers<"CUfunction_attribute", [10, 16]>;
def : SomeOtherNumbers<"CUgraphNodeType", [12, 13]>;
def : SomeOtherNumbers<"CUjit_option", [17, 35]>;
def : SomeOtherNumbers<"CUlimit", [3]>;
def : SomeOtherNumbers<"CUresult", [911, 912]>;
def : SomeOtherNumbers<"cudaDataType", [28]>;
def : SomeOtherNumbers<"cudaError", [18, 20, 911, 912]>;
def : SomeOtherNumbers<"cudaFuncAttribute", [10, 16]>;
def : SomeOtherNumbers<"cudaGraphNodeType", [12, 13]>;
def : SomeOtherNumbers<"cudaLimit", [3]>;
def : SomeOtherNumbers<"cudnnActivationMode_t", [6]>;
def : SomeOtherNumbers<"cudnnRNNBiasMode_t", [2, 3]>;
def : SomeOtherNumbers<"cufftXtSubFormat", [5, 7]>;

foreach Name = ["cudaAccessPolicyWindow", "CUaccessPolicyWindow",
                "cudaFuncAttributes", "cudaGraphEdgeData", "CUgraphEdgeData",
                "cudaGraphInstantiateParams", "CUDA_GRAPH_INSTANTIATE_PARAMS",
                "cudaKernelNodeParams", "cudaKernelNodeParamsV2",
                "CUDA_KERNEL_NODE_PARAMS", "cudaMemsetParams"] in
  def : OtherOrder<Name>;

// CUDA 10 deprecated the old field, CUDA 13 has the new one only.
def : RenamedField<"cudaPointerAttributes", "memoryType", "type",
                   "managed memory and memory that the runtime does not know "
                   "have values of their own there">;
// Its fields are of type __half_raw in HIP.
def : RenamedField<"__half2_raw", "x", "x.x">;
def : RenamedField<"__half2_raw", "y", "y.x">;
def : RenamedField<"CUDA_GRAPH_INSTANTIATE_PARAMS", "hUploadStream", "uploadStream">;
def : RenamedField<"CUDA_GRAPH_INSTANTIATE_PARAMS", "hErrNode_out", "errNode_out">;
def : RenamedField<"CUmemAllocationProp", "requestedHandleTypes", "requestedHandleType">;
def : RenamedField<"CUDA_KERNEL_NODE_PARAMS", "gridDimX", "gridDim.x">;
def : RenamedField<"CUDA_KERNEL_NODE_PARAMS", "gridDimY", "gridDim.y">;
def : RenamedField<"CUDA_KERNEL_NODE_PARAMS", "gridDimZ", "gridDim.z">;
def : RenamedField<"CUDA_KERNEL_NODE_PARAMS", "blockDimX", "blockDim.x">;
def : RenamedField<"CUDA_KERNEL_NODE_PARAMS", "blockDimY", "blockDim.y">;
def : RenamedField<"CUDA_KERNEL_NODE_PARAMS", "blockDimZ", "blockDim.z">;

def : RenamedField<"cooperative_groups::thread_block", "dim_threads", "group_dim">;
// A later name, which HIP has since ROCm 7, for an older one of both.
foreach Group = ["coalesced_group", "grid_group", "multi_grid_group", "thread_block",
                 "__cu2x_tile", "thread_group"] in
  def : RenamedField<"cooperative_groups::" # Group, "num_threads", "size">;
def : RenamedField<"cooperative_groups::grid_group", "group_dim", "group_dim",
                   "it is the size of a block, and CUDA's that of the grid: 'gridDim'">;
def : MissingFields<"cooperative_groups::grid_group",
  ["barrier_arrive", "barrier_wait", "block_index", "block_rank", "cluster_index",
   "cluster_rank", "dim_blocks", "dim_clusters", "dim_threads", "num_blocks",
   "num_clusters", "thread_index"]>;
def : MissingFields<"cooperative_groups::thread_block",
  ["barrier_arrive", "barrier_wait"]>;

// What a generator keeps is no business of programs, nor the same in rocRAND.
foreach State = ["curandStateXORWOW", "curandStatePhilox4_32_10",
                 "curandStateMRG32k3a"] in
  def : MissingFields<State, ["boxmuller_flag", "boxmuller_flag_double",
                              "boxmuller_extra", "boxmuller_extra_double", "d",
                              "v", "ctr", "output", "key", "STATE", "s1", "s2"]>;
def : MissingFields<"cudaChildGraphNodeParams", ["ownership"]>;
def : MissingFields<"CUDA_CHILD_GRAPH_NODE_PARAMS", ["ownership"]>;
def : MissingFields<"CUDA_KERNEL_NODE_PARAMS", ["kern", "ctx"]>;
def : MissingFields<"CUDA_MEMCPY_NODE_PARAMS", ["copyCtx"]>;
foreach Params = ["cudaGraphNodeParams", "CUgraphNodeParams"] in
  def : MissingFields<Params, ["conditional"]>;
def : MissingFields<"cudaMemPoolProps", ["usage"]>;
def : MissingFields<"CUmemPoolProps", ["usage"]>;
def : MissingFields<"cudaResourceDesc", ["flags"]>;
def : MissingFields<"cudaTextureDesc",
                    ["disableTrilinearOptimization", "seamlessCubemap"]>;
def : MissingFields<"cudaDeviceProp",
                    ["sparseCudaArraySupported", "deferredMappingCudaArraySupported",
                     "deviceNumaConfig", "deviceNumaId", "mpsEnabled", "hostNumaId",
                     "gpuPciDeviceID", "gpuPciSubsystemID",
                     "hostNumaMultinodeIpcSupported"]>;
def : MissingFields<"cudaFuncAttributes",
                    ["clusterDimMustBeSet", "requiredClusterWidth",
                     "requiredClusterHeight", "requiredClusterDepth",
                     "clusterSchedulingPolicyPreference",
                     "nonPortableClusterSizeAllowed"]>;
foreach Value = ["cudaLaunchAttributeValue", "CUlaunchAttributeValue"] in
  def : MissingFields<Value,
                      ["syncPolicy", "clusterDim", "clusterSchedulingPolicyPreference",
                       "programmaticStreamSerializationAllowed", "programmaticEvent",
                       "memSyncDomainMap", "memSyncDomain", "preferredClusterDim",
                       "launchCompletionEvent", "deviceUpdatableKernelNode",
                       "sharedMemCarveout", "nvlinkUtilCentricScheduling"]>;

foreach Name = ["hipExternalMemoryBufferDesc", "hipExternalMemoryHandleDesc",
                "hipExternalMemoryMipmappedArrayDesc",
                "hipExternalSemaphoreHandleDesc",
                "hipExternalSemaphoreSignalParams",
                "hipExternalSemaphoreWaitParams"] in
  def : Tag<Name, Name # "_st">;
foreach Name = ["hipExternalMemoryHandleType",
                "hipExternalSemaphoreHandleType"] in
  def : Tag<Name, Name # "_enum">;
def : Tag<"hipStreamBatchMemOpParams", "hipStreamBatchMemOpParams_union">;
def : Tag<"hipGraphicsResource", "_hipGraphicsResource">;
def : Tag<"hiprandDirectionVectorSet_t", "hiprandDirectionVectorSet">;
def : Tag<"hiprandRngType_t", "hiprandRngType">;
def : NoTag<"hiprandDiscreteDistribution_st">;
def : NoTag<"hiprandGenerator_st">;
foreach Element = ["char", "uchar", "short", "ushort", "int", "uint", "long",
                   "ulong", "longlong", "ulonglong", "float", "double"] in
  foreach Count = ["1", "2", "3", "4"] in
    def : NoTag<Element # Count>;

#endif // CU2X_HIP_RECORDS
