//===- __cu2x_driver_graphs.h - Driver API: graphs, linking, textures, interoperation *- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_DRIVER_GRAPHS_H
#define CU2X_HEADERS_DRIVER_GRAPHS_H

#include "__cu2x_driver_descriptors.h"

extern "C" {
CUresult cuLinkCreate_v2(unsigned __numOptions, CUjit_option *__options,
                         void **__optionValues, CUlinkState *__stateOut);
CUresult cuLinkAddData_v2(CUlinkState __state, CUjitInputType __type,
                          void *__data, size_t __size, const char *__name,
                          unsigned __numOptions, CUjit_option *__options,
                          void **__optionValues);
CUresult cuLinkAddFile_v2(CUlinkState __state, CUjitInputType __type,
                          const char *__path, unsigned __numOptions,
                          CUjit_option *__options, void **__optionValues);
CUresult cuLinkComplete(CUlinkState __state, void **__cubinOut,
                        size_t *__sizeOut);
CUresult cuLinkDestroy(CUlinkState __state);
CUresult cuLibraryLoadData(CUlibrary *__library, const void *__code,
                           CUjit_option *__jitOptions,
                           void **__jitOptionsValues, unsigned __numJitOptions,
                           CUlibraryOption *__libraryOptions,
                           void **__libraryOptionValues,
                           unsigned __numLibraryOptions);
CUresult cuLibraryLoadFromFile(CUlibrary *__library, const char *__fileName,
                               CUjit_option *__jitOptions,
                               void **__jitOptionsValues,
                               unsigned __numJitOptions,
                               CUlibraryOption *__libraryOptions,
                               void **__libraryOptionValues,
                               unsigned __numLibraryOptions);
CUresult cuLibraryUnload(CUlibrary __library);
CUresult cuLibraryGetKernel(CUkernel *__pKernel, CUlibrary __library,
                            const char *__name);
CUresult cuLibraryGetKernelCount(unsigned *__count, CUlibrary __lib);
CUresult cuLibraryEnumerateKernels(CUkernel *__kernels, unsigned __numKernels,
                                   CUlibrary __lib);
CUresult cuLibraryGetModule(CUmodule *__pMod, CUlibrary __library);
CUresult cuKernelGetFunction(CUfunction *__pFunc, CUkernel __kernel);
CUresult cuKernelGetLibrary(CUlibrary *__pLib, CUkernel __kernel);
CUresult cuLibraryGetGlobal(CUdeviceptr *__dptr, size_t *__bytes,
                            CUlibrary __library, const char *__name);
CUresult cuLibraryGetManaged(CUdeviceptr *__dptr, size_t *__bytes,
                             CUlibrary __library, const char *__name);
CUresult cuLibraryGetUnifiedFunction(void **__fptr, CUlibrary __library,
                                     const char *__symbol);
CUresult cuKernelGetAttribute(int *__pi, CUfunction_attribute __attrib,
                              CUkernel __kernel, CUdevice __dev);
CUresult cuKernelSetAttribute(CUfunction_attribute __attrib, int __val,
                              CUkernel __kernel, CUdevice __dev);
CUresult cuKernelSetCacheConfig(CUkernel __kernel, CUfunc_cache __config,
                                CUdevice __dev);
CUresult cuKernelGetName(const char **__name, CUkernel __hfunc);
CUresult cuKernelGetParamInfo(CUkernel __kernel, size_t __paramIndex,
                              size_t *__paramOffset, size_t *__paramSize);
CUresult cuIpcGetEventHandle(CUipcEventHandle *__pHandle, CUevent __event);
CUresult cuIpcOpenEventHandle(CUevent *__phEvent, CUipcEventHandle __handle);
CUresult cuIpcGetMemHandle(CUipcMemHandle *__pHandle, CUdeviceptr __dptr);
CUresult cuIpcOpenMemHandle_v2(CUdeviceptr *__pdptr, CUipcMemHandle __handle,
                               unsigned __Flags);
CUresult cuIpcCloseMemHandle(CUdeviceptr __dptr);
CUresult cuMemPoolTrimTo(CUmemoryPool __pool, size_t __minBytesToKeep);
CUresult cuMemPoolSetAttribute(CUmemoryPool __pool, CUmemPool_attribute __attr,
                               void *__value);
CUresult cuMemPoolGetAttribute(CUmemoryPool __pool, CUmemPool_attribute __attr,
                               void *__value);
CUresult cuMemPoolSetAccess(CUmemoryPool __pool, const CUmemAccessDesc *__map,
                            size_t __count);
CUresult cuMemPoolGetAccess(CUmemAccess_flags *__flags, CUmemoryPool __memPool,
                            CUmemLocation *__location);
CUresult cuMemPoolCreate(CUmemoryPool *__pool,
                         const CUmemPoolProps *__poolProps);
CUresult cuMemPoolDestroy(CUmemoryPool __pool);
CUresult
cuMemPoolExportToShareableHandle(void *__handle_out, CUmemoryPool __pool,
                                 CUmemAllocationHandleType __handleType,
                                 unsigned long long __flags);
CUresult
cuMemPoolImportFromShareableHandle(CUmemoryPool *__pool_out, void *__handle,
                                   CUmemAllocationHandleType __handleType,
                                   unsigned long long __flags);
CUresult cuMemPoolExportPointer(CUmemPoolPtrExportData *__shareData_out,
                                CUdeviceptr __ptr);
CUresult cuMemPoolImportPointer(CUdeviceptr *__ptr_out, CUmemoryPool __pool,
                                CUmemPoolPtrExportData *__shareData);
CUresult cuMulticastCreate(CUmemGenericAllocationHandle *__mcHandle,
                           const CUmulticastObjectProp *__prop);
CUresult cuMulticastAddDevice(CUmemGenericAllocationHandle __mcHandle,
                              CUdevice __dev);
CUresult cuMulticastBindMem(CUmemGenericAllocationHandle __mcHandle,
                            size_t __mcOffset,
                            CUmemGenericAllocationHandle __memHandle,
                            size_t __memOffset, size_t __size,
                            unsigned long long __flags);
CUresult cuMulticastBindAddr(CUmemGenericAllocationHandle __mcHandle,
                             size_t __mcOffset, CUdeviceptr __memptr,
                             size_t __size, unsigned long long __flags);
CUresult cuMulticastUnbind(CUmemGenericAllocationHandle __mcHandle,
                           CUdevice __dev, size_t __mcOffset, size_t __size);
CUresult cuMulticastGetGranularity(size_t *__granularity,
                                   const CUmulticastObjectProp *__prop,
                                   CUmulticastGranularity_flags __option);
CUresult
cuImportExternalMemory(CUexternalMemory *__extMem_out,
                       const CUDA_EXTERNAL_MEMORY_HANDLE_DESC *__memHandleDesc);
CUresult cuExternalMemoryGetMappedBuffer(
    CUdeviceptr *__devPtr, CUexternalMemory __extMem,
    const CUDA_EXTERNAL_MEMORY_BUFFER_DESC *__bufferDesc);
CUresult cuExternalMemoryGetMappedMipmappedArray(
    CUmipmappedArray *__mipmap, CUexternalMemory __extMem,
    const CUDA_EXTERNAL_MEMORY_MIPMAPPED_ARRAY_DESC *__mipmapDesc);
CUresult cuDestroyExternalMemory(CUexternalMemory __extMem);
CUresult cuImportExternalSemaphore(
    CUexternalSemaphore *__extSem_out,
    const CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC *__semHandleDesc);
CUresult cuSignalExternalSemaphoresAsync(
    const CUexternalSemaphore *__extSemArray,
    const CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS *__paramsArray,
    unsigned __numExtSems, CUstream __stream);
CUresult cuWaitExternalSemaphoresAsync(
    const CUexternalSemaphore *__extSemArray,
    const CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS *__paramsArray,
    unsigned __numExtSems, CUstream __stream);
CUresult cuDestroyExternalSemaphore(CUexternalSemaphore __extSem);
CUresult cuGraphCreate(CUgraph *__phGraph, unsigned __flags);
CUresult cuGraphAddKernelNode_v2(CUgraphNode *__phGraphNode, CUgraph __hGraph,
                                 const CUgraphNode *__dependencies,
                                 size_t __numDependencies,
                                 const CUDA_KERNEL_NODE_PARAMS *__nodeParams);
CUresult cuGraphKernelNodeGetParams_v2(CUgraphNode __hNode,
                                       CUDA_KERNEL_NODE_PARAMS *__nodeParams);
CUresult
cuGraphKernelNodeSetParams_v2(CUgraphNode __hNode,
                              const CUDA_KERNEL_NODE_PARAMS *__nodeParams);
CUresult cuGraphAddMemcpyNode(CUgraphNode *__phGraphNode, CUgraph __hGraph,
                              const CUgraphNode *__dependencies,
                              size_t __numDependencies,
                              const CUDA_MEMCPY3D *__copyParams,
                              CUcontext __ctx);
CUresult cuGraphMemcpyNodeGetParams(CUgraphNode __hNode,
                                    CUDA_MEMCPY3D *__nodeParams);
CUresult cuGraphMemcpyNodeSetParams(CUgraphNode __hNode,
                                    const CUDA_MEMCPY3D *__nodeParams);
CUresult cuGraphAddMemsetNode(CUgraphNode *__phGraphNode, CUgraph __hGraph,
                              const CUgraphNode *__dependencies,
                              size_t __numDependencies,
                              const CUDA_MEMSET_NODE_PARAMS *__memsetParams,
                              CUcontext __ctx);
CUresult cuGraphMemsetNodeGetParams(CUgraphNode __hNode,
                                    CUDA_MEMSET_NODE_PARAMS *__nodeParams);
CUresult
cuGraphMemsetNodeSetParams(CUgraphNode __hNode,
                           const CUDA_MEMSET_NODE_PARAMS *__nodeParams);
CUresult cuGraphAddHostNode(CUgraphNode *__phGraphNode, CUgraph __hGraph,
                            const CUgraphNode *__dependencies,
                            size_t __numDependencies,
                            const CUDA_HOST_NODE_PARAMS *__nodeParams);
CUresult cuGraphHostNodeGetParams(CUgraphNode __hNode,
                                  CUDA_HOST_NODE_PARAMS *__nodeParams);
CUresult cuGraphHostNodeSetParams(CUgraphNode __hNode,
                                  const CUDA_HOST_NODE_PARAMS *__nodeParams);
CUresult cuGraphAddChildGraphNode(CUgraphNode *__phGraphNode, CUgraph __hGraph,
                                  const CUgraphNode *__dependencies,
                                  size_t __numDependencies,
                                  CUgraph __childGraph);
CUresult cuGraphChildGraphNodeGetGraph(CUgraphNode __hNode, CUgraph *__phGraph);
CUresult cuGraphAddEmptyNode(CUgraphNode *__phGraphNode, CUgraph __hGraph,
                             const CUgraphNode *__dependencies,
                             size_t __numDependencies);
CUresult cuGraphAddEventRecordNode(CUgraphNode *__phGraphNode, CUgraph __hGraph,
                                   const CUgraphNode *__dependencies,
                                   size_t __numDependencies, CUevent __event);
CUresult cuGraphEventRecordNodeGetEvent(CUgraphNode __hNode,
                                        CUevent *__event_out);
CUresult cuGraphEventRecordNodeSetEvent(CUgraphNode __hNode, CUevent __event);
CUresult cuGraphAddEventWaitNode(CUgraphNode *__phGraphNode, CUgraph __hGraph,
                                 const CUgraphNode *__dependencies,
                                 size_t __numDependencies, CUevent __event);
CUresult cuGraphEventWaitNodeGetEvent(CUgraphNode __hNode,
                                      CUevent *__event_out);
CUresult cuGraphEventWaitNodeSetEvent(CUgraphNode __hNode, CUevent __event);
CUresult cuGraphAddExternalSemaphoresSignalNode(
    CUgraphNode *__phGraphNode, CUgraph __hGraph,
    const CUgraphNode *__dependencies, size_t __numDependencies,
    const CUDA_EXT_SEM_SIGNAL_NODE_PARAMS *__nodeParams);
CUresult cuGraphExternalSemaphoresSignalNodeGetParams(
    CUgraphNode __hNode, CUDA_EXT_SEM_SIGNAL_NODE_PARAMS *__params_out);
CUresult cuGraphExternalSemaphoresSignalNodeSetParams(
    CUgraphNode __hNode, const CUDA_EXT_SEM_SIGNAL_NODE_PARAMS *__nodeParams);
CUresult cuGraphAddExternalSemaphoresWaitNode(
    CUgraphNode *__phGraphNode, CUgraph __hGraph,
    const CUgraphNode *__dependencies, size_t __numDependencies,
    const CUDA_EXT_SEM_WAIT_NODE_PARAMS *__nodeParams);
CUresult cuGraphExternalSemaphoresWaitNodeGetParams(
    CUgraphNode __hNode, CUDA_EXT_SEM_WAIT_NODE_PARAMS *__params_out);
CUresult cuGraphExternalSemaphoresWaitNodeSetParams(
    CUgraphNode __hNode, const CUDA_EXT_SEM_WAIT_NODE_PARAMS *__nodeParams);
CUresult
cuGraphAddBatchMemOpNode(CUgraphNode *__phGraphNode, CUgraph __hGraph,
                         const CUgraphNode *__dependencies,
                         size_t __numDependencies,
                         const CUDA_BATCH_MEM_OP_NODE_PARAMS *__nodeParams);
CUresult
cuGraphBatchMemOpNodeGetParams(CUgraphNode __hNode,
                               CUDA_BATCH_MEM_OP_NODE_PARAMS *__nodeParams_out);
CUresult cuGraphBatchMemOpNodeSetParams(
    CUgraphNode __hNode, const CUDA_BATCH_MEM_OP_NODE_PARAMS *__nodeParams);
CUresult cuGraphExecBatchMemOpNodeSetParams(
    CUgraphExec __hGraphExec, CUgraphNode __hNode,
    const CUDA_BATCH_MEM_OP_NODE_PARAMS *__nodeParams);
CUresult cuGraphAddMemAllocNode(CUgraphNode *__phGraphNode, CUgraph __hGraph,
                                const CUgraphNode *__dependencies,
                                size_t __numDependencies,
                                CUDA_MEM_ALLOC_NODE_PARAMS *__nodeParams);
CUresult cuGraphMemAllocNodeGetParams(CUgraphNode __hNode,
                                      CUDA_MEM_ALLOC_NODE_PARAMS *__params_out);
CUresult cuGraphAddMemFreeNode(CUgraphNode *__phGraphNode, CUgraph __hGraph,
                               const CUgraphNode *__dependencies,
                               size_t __numDependencies, CUdeviceptr __dptr);
CUresult cuGraphMemFreeNodeGetParams(CUgraphNode __hNode,
                                     CUdeviceptr *__dptr_out);
CUresult cuGraphClone(CUgraph *__phGraphClone, CUgraph __originalGraph);
CUresult cuGraphNodeFindInClone(CUgraphNode *__phNode,
                                CUgraphNode __hOriginalNode,
                                CUgraph __hClonedGraph);
CUresult cuGraphNodeGetType(CUgraphNode __hNode, CUgraphNodeType *__type);
CUresult cuGraphGetNodes(CUgraph __hGraph, CUgraphNode *__nodes,
                         size_t *__numNodes);
CUresult cuGraphGetRootNodes(CUgraph __hGraph, CUgraphNode *__rootNodes,
                             size_t *__numRootNodes);
CUresult cuGraphGetEdges_v2(CUgraph __hGraph, CUgraphNode *__from,
                            CUgraphNode *__to, CUgraphEdgeData *__edgeData,
                            size_t *__numEdges);
CUresult cuGraphNodeGetDependencies_v2(CUgraphNode __hNode,
                                       CUgraphNode *__dependencies,
                                       CUgraphEdgeData *__edgeData,
                                       size_t *__numDependencies);
CUresult cuGraphNodeGetDependentNodes_v2(CUgraphNode __hNode,
                                         CUgraphNode *__dependentNodes,
                                         CUgraphEdgeData *__edgeData,
                                         size_t *__numDependentNodes);
CUresult cuGraphAddDependencies_v2(CUgraph __hGraph, const CUgraphNode *__from,
                                   const CUgraphNode *__to,
                                   const CUgraphEdgeData *__edgeData,
                                   size_t __numDependencies);
CUresult cuGraphRemoveDependencies_v2(CUgraph __hGraph,
                                      const CUgraphNode *__from,
                                      const CUgraphNode *__to,
                                      const CUgraphEdgeData *__edgeData,
                                      size_t __numDependencies);
CUresult cuGraphDestroyNode(CUgraphNode __hNode);
CUresult cuGraphInstantiateWithFlags(CUgraphExec *__phGraphExec,
                                     CUgraph __hGraph,
                                     unsigned long long __flags);
CUresult cuGraphInstantiateWithParams(
    CUgraphExec *__phGraphExec, CUgraph __hGraph,
    CUDA_GRAPH_INSTANTIATE_PARAMS *__instantiateParams);
CUresult cuGraphExecGetFlags(CUgraphExec __hGraphExec, cuuint64_t *__flags);
CUresult
cuGraphExecKernelNodeSetParams_v2(CUgraphExec __hGraphExec, CUgraphNode __hNode,
                                  const CUDA_KERNEL_NODE_PARAMS *__nodeParams);
CUresult cuGraphExecMemcpyNodeSetParams(CUgraphExec __hGraphExec,
                                        CUgraphNode __hNode,
                                        const CUDA_MEMCPY3D *__copyParams,
                                        CUcontext __ctx);
CUresult
cuGraphExecMemsetNodeSetParams(CUgraphExec __hGraphExec, CUgraphNode __hNode,
                               const CUDA_MEMSET_NODE_PARAMS *__memsetParams,
                               CUcontext __ctx);
CUresult
cuGraphExecHostNodeSetParams(CUgraphExec __hGraphExec, CUgraphNode __hNode,
                             const CUDA_HOST_NODE_PARAMS *__nodeParams);
CUresult cuGraphExecChildGraphNodeSetParams(CUgraphExec __hGraphExec,
                                            CUgraphNode __hNode,
                                            CUgraph __childGraph);
CUresult cuGraphExecEventRecordNodeSetEvent(CUgraphExec __hGraphExec,
                                            CUgraphNode __hNode,
                                            CUevent __event);
CUresult cuGraphExecEventWaitNodeSetEvent(CUgraphExec __hGraphExec,
                                          CUgraphNode __hNode, CUevent __event);
CUresult cuGraphExecExternalSemaphoresSignalNodeSetParams(
    CUgraphExec __hGraphExec, CUgraphNode __hNode,
    const CUDA_EXT_SEM_SIGNAL_NODE_PARAMS *__nodeParams);
CUresult cuGraphExecExternalSemaphoresWaitNodeSetParams(
    CUgraphExec __hGraphExec, CUgraphNode __hNode,
    const CUDA_EXT_SEM_WAIT_NODE_PARAMS *__nodeParams);
CUresult cuGraphNodeSetEnabled(CUgraphExec __hGraphExec, CUgraphNode __hNode,
                               unsigned __isEnabled);
CUresult cuGraphNodeGetEnabled(CUgraphExec __hGraphExec, CUgraphNode __hNode,
                               unsigned *__isEnabled);
CUresult cuGraphUpload(CUgraphExec __hGraphExec, CUstream __hStream);
CUresult cuGraphLaunch(CUgraphExec __hGraphExec, CUstream __hStream);
CUresult cuGraphExecDestroy(CUgraphExec __hGraphExec);
CUresult cuGraphDestroy(CUgraph __hGraph);
CUresult cuGraphExecUpdate_v2(CUgraphExec __hGraphExec, CUgraph __hGraph,
                              CUgraphExecUpdateResultInfo *__resultInfo);
CUresult cuGraphKernelNodeCopyAttributes(CUgraphNode __dst, CUgraphNode __src);
CUresult cuGraphKernelNodeGetAttribute(CUgraphNode __hNode,
                                       CUkernelNodeAttrID __attr,
                                       CUkernelNodeAttrValue *__value_out);
CUresult cuGraphKernelNodeSetAttribute(CUgraphNode __hNode,
                                       CUkernelNodeAttrID __attr,
                                       const CUkernelNodeAttrValue *__value);
CUresult cuGraphDebugDotPrint(CUgraph __hGraph, const char *__path,
                              unsigned __flags);
CUresult cuUserObjectCreate(CUuserObject *__object_out, void *__ptr,
                            CUhostFn __destroy, unsigned __initialRefcount,
                            unsigned __flags);
CUresult cuUserObjectRetain(CUuserObject __object, unsigned __count);
CUresult cuUserObjectRelease(CUuserObject __object, unsigned __count);
CUresult cuGraphRetainUserObject(CUgraph __graph, CUuserObject __object,
                                 unsigned __count, unsigned __flags);
CUresult cuGraphReleaseUserObject(CUgraph __graph, CUuserObject __object,
                                  unsigned __count);
CUresult cuGraphAddNode_v2(CUgraphNode *__phGraphNode, CUgraph __hGraph,
                           const CUgraphNode *__dependencies,
                           const CUgraphEdgeData *__dependencyData,
                           size_t __numDependencies,
                           CUgraphNodeParams *__nodeParams);
CUresult cuGraphNodeSetParams(CUgraphNode __hNode,
                              CUgraphNodeParams *__nodeParams);
CUresult cuGraphExecNodeSetParams(CUgraphExec __hGraphExec, CUgraphNode __hNode,
                                  CUgraphNodeParams *__nodeParams);
CUresult cuGraphConditionalHandleCreate(CUgraphConditionalHandle *__pHandle_out,
                                        CUgraph __hGraph, CUcontext __ctx,
                                        unsigned __defaultLaunchValue,
                                        unsigned __flags);
CUresult cuOccupancyMaxActiveBlocksPerMultiprocessor(int *__numBlocks,
                                                     CUfunction __func,
                                                     int __blockSize,
                                                     size_t __dynamicSMemSize);
CUresult cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(
    int *__numBlocks, CUfunction __func, int __blockSize,
    size_t __dynamicSMemSize, unsigned __flags);
CUresult cuOccupancyMaxPotentialBlockSize(
    int *__minGridSize, int *__blockSize, CUfunction __func,
    CUoccupancyB2DSize __blockSizeToDynamicSMemSize, size_t __dynamicSMemSize,
    int __blockSizeLimit);
CUresult cuOccupancyMaxPotentialBlockSizeWithFlags(
    int *__minGridSize, int *__blockSize, CUfunction __func,
    CUoccupancyB2DSize __blockSizeToDynamicSMemSize, size_t __dynamicSMemSize,
    int __blockSizeLimit, unsigned __flags);
CUresult cuOccupancyAvailableDynamicSMemPerBlock(size_t *__dynamicSmemSize,
                                                 CUfunction __func,
                                                 int __numBlocks,
                                                 int __blockSize);
CUresult cuOccupancyMaxPotentialClusterSize(int *__clusterSize,
                                            CUfunction __func,
                                            const CUlaunchConfig *__config);
CUresult cuOccupancyMaxActiveClusters(int *__numClusters, CUfunction __func,
                                      const CUlaunchConfig *__config);
CUresult cuTexRefSetArray(CUtexref __hTexRef, CUarray __hArray,
                          unsigned __Flags);
CUresult cuTexRefSetMipmappedArray(CUtexref __hTexRef,
                                   CUmipmappedArray __hMipmappedArray,
                                   unsigned __Flags);
CUresult cuTexRefSetAddress_v2(size_t *__ByteOffset, CUtexref __hTexRef,
                               CUdeviceptr __dptr, size_t __bytes);
CUresult cuTexRefSetAddress2D_v3(CUtexref __hTexRef,
                                 const CUDA_ARRAY_DESCRIPTOR *__desc,
                                 CUdeviceptr __dptr, size_t __Pitch);
CUresult cuTexRefSetFormat(CUtexref __hTexRef, CUarray_format __fmt,
                           int __NumPackedComponents);
CUresult cuTexRefSetAddressMode(CUtexref __hTexRef, int __dim,
                                CUaddress_mode __am);
CUresult cuTexRefSetFilterMode(CUtexref __hTexRef, CUfilter_mode __fm);
CUresult cuTexRefSetMipmapFilterMode(CUtexref __hTexRef, CUfilter_mode __fm);
CUresult cuTexRefSetMipmapLevelBias(CUtexref __hTexRef, float __bias);
CUresult cuTexRefSetMipmapLevelClamp(CUtexref __hTexRef,
                                     float __minMipmapLevelClamp,
                                     float __maxMipmapLevelClamp);
CUresult cuTexRefSetMaxAnisotropy(CUtexref __hTexRef, unsigned __maxAniso);
CUresult cuTexRefSetBorderColor(CUtexref __hTexRef, float *__pBorderColor);
CUresult cuTexRefSetFlags(CUtexref __hTexRef, unsigned __Flags);
CUresult cuTexRefGetAddress_v2(CUdeviceptr *__pdptr, CUtexref __hTexRef);
CUresult cuTexRefGetArray(CUarray *__phArray, CUtexref __hTexRef);
CUresult cuTexRefGetMipmappedArray(CUmipmappedArray *__phMipmappedArray,
                                   CUtexref __hTexRef);
CUresult cuTexRefGetAddressMode(CUaddress_mode *__pam, CUtexref __hTexRef,
                                int __dim);
CUresult cuTexRefGetFilterMode(CUfilter_mode *__pfm, CUtexref __hTexRef);
CUresult cuTexRefGetFormat(CUarray_format *__pFormat, int *__pNumChannels,
                           CUtexref __hTexRef);
CUresult cuTexRefGetMipmapFilterMode(CUfilter_mode *__pfm, CUtexref __hTexRef);
CUresult cuTexRefGetMipmapLevelBias(float *__pbias, CUtexref __hTexRef);
CUresult cuTexRefGetMipmapLevelClamp(float *__pminMipmapLevelClamp,
                                     float *__pmaxMipmapLevelClamp,
                                     CUtexref __hTexRef);
CUresult cuTexRefGetMaxAnisotropy(int *__pmaxAniso, CUtexref __hTexRef);
CUresult cuTexRefGetBorderColor(float *__pBorderColor, CUtexref __hTexRef);
CUresult cuTexRefGetFlags(unsigned *__pFlags, CUtexref __hTexRef);
CUresult cuTexRefCreate(CUtexref *__pTexRef);
CUresult cuTexRefDestroy(CUtexref __hTexRef);
CUresult cuSurfRefSetArray(CUsurfref __hSurfRef, CUarray __hArray,
                           unsigned __Flags);
CUresult cuSurfRefGetArray(CUarray *__phArray, CUsurfref __hSurfRef);
CUresult cuTexObjectCreate(CUtexObject *__pTexObject,
                           const CUDA_RESOURCE_DESC *__pResDesc,
                           const CUDA_TEXTURE_DESC *__pTexDesc,
                           const CUDA_RESOURCE_VIEW_DESC *__pResViewDesc);
CUresult cuTexObjectDestroy(CUtexObject __texObject);
CUresult cuTexObjectGetResourceDesc(CUDA_RESOURCE_DESC *__pResDesc,
                                    CUtexObject __texObject);
CUresult cuTexObjectGetTextureDesc(CUDA_TEXTURE_DESC *__pTexDesc,
                                   CUtexObject __texObject);
CUresult cuTexObjectGetResourceViewDesc(CUDA_RESOURCE_VIEW_DESC *__pResViewDesc,
                                        CUtexObject __texObject);
CUresult cuSurfObjectCreate(CUsurfObject *__pSurfObject,
                            const CUDA_RESOURCE_DESC *__pResDesc);
CUresult cuSurfObjectDestroy(CUsurfObject __surfObject);
CUresult cuSurfObjectGetResourceDesc(CUDA_RESOURCE_DESC *__pResDesc,
                                     CUsurfObject __surfObject);
CUresult cuTensorMapEncodeTiled(
    CUtensorMap *__tensorMap, CUtensorMapDataType __tensorDataType,
    cuuint32_t __tensorRank, void *__globalAddress,
    const cuuint64_t *__globalDim, const cuuint64_t *__globalStrides,
    const cuuint32_t *__boxDim, const cuuint32_t *__elementStrides,
    CUtensorMapInterleave __interleave, CUtensorMapSwizzle __swizzle,
    CUtensorMapL2promotion __l2Promotion, CUtensorMapFloatOOBfill __oobFill);
CUresult cuTensorMapEncodeIm2col(
    CUtensorMap *__tensorMap, CUtensorMapDataType __tensorDataType,
    cuuint32_t __tensorRank, void *__globalAddress,
    const cuuint64_t *__globalDim, const cuuint64_t *__globalStrides,
    const int *__pixelBoxLowerCorner, const int *__pixelBoxUpperCorner,
    cuuint32_t __channelsPerPixel, cuuint32_t __pixelsPerColumn,
    const cuuint32_t *__elementStrides, CUtensorMapInterleave __interleave,
    CUtensorMapSwizzle __swizzle, CUtensorMapL2promotion __l2Promotion,
    CUtensorMapFloatOOBfill __oobFill);
CUresult cuTensorMapEncodeIm2colWide(
    CUtensorMap *__tensorMap, CUtensorMapDataType __tensorDataType,
    cuuint32_t __tensorRank, void *__globalAddress,
    const cuuint64_t *__globalDim, const cuuint64_t *__globalStrides,
    int __pixelBoxLowerCornerWidth, int __pixelBoxUpperCornerWidth,
    cuuint32_t __channelsPerPixel, cuuint32_t __pixelsPerColumn,
    const cuuint32_t *__elementStrides, CUtensorMapInterleave __interleave,
    CUtensorMapIm2ColWideMode __mode, CUtensorMapSwizzle __swizzle,
    CUtensorMapL2promotion __l2Promotion, CUtensorMapFloatOOBfill __oobFill);
CUresult cuTensorMapReplaceAddress(CUtensorMap *__tensorMap,
                                   void *__globalAddress);
CUresult cuGraphicsUnregisterResource(CUgraphicsResource __resource);
CUresult cuGraphicsSubResourceGetMappedArray(CUarray *__pArray,
                                             CUgraphicsResource __resource,
                                             unsigned __arrayIndex,
                                             unsigned __mipLevel);
CUresult
cuGraphicsResourceGetMappedMipmappedArray(CUmipmappedArray *__pMipmappedArray,
                                          CUgraphicsResource __resource);
CUresult cuGraphicsResourceGetMappedPointer_v2(CUdeviceptr *__pDevPtr,
                                               size_t *__pSize,
                                               CUgraphicsResource __resource);
CUresult cuGraphicsResourceSetMapFlags_v2(CUgraphicsResource __resource,
                                          unsigned __flags);
CUresult cuGraphicsMapResources(unsigned __count,
                                CUgraphicsResource *__resources,
                                CUstream __hStream);
CUresult cuGraphicsUnmapResources(unsigned __count,
                                  CUgraphicsResource *__resources,
                                  CUstream __hStream);
CUresult cuCoredumpGetAttribute(CUcoredumpSettings __attrib, void *__value,
                                size_t *__size);
CUresult cuCoredumpGetAttributeGlobal(CUcoredumpSettings __attrib,
                                      void *__value, size_t *__size);
CUresult cuCoredumpSetAttribute(CUcoredumpSettings __attrib, void *__value,
                                size_t *__size);
CUresult cuCoredumpSetAttributeGlobal(CUcoredumpSettings __attrib,
                                      void *__value, size_t *__size);
CUresult cuGreenCtxCreate(CUgreenCtx *__phCtx, CUdevResourceDesc __desc,
                          CUdevice __dev, unsigned __flags);
CUresult cuGreenCtxDestroy(CUgreenCtx __hCtx);
CUresult cuGreenCtxGetDevResource(CUgreenCtx __hCtx, CUdevResource *__resource,
                                  CUdevResourceType __type);
CUresult cuDevSmResourceSplitByCount(CUdevResource *__result,
                                     unsigned *__nbGroups,
                                     const CUdevResource *__input,
                                     CUdevResource *__remaining,
                                     unsigned __useFlags, unsigned __minCount);
CUresult cuDevResourceGenerateDesc(CUdevResourceDesc *__phDesc,
                                   CUdevResource *__resources,
                                   unsigned __nbResources);
CUresult cuGreenCtxRecordEvent(CUgreenCtx __hCtx, CUevent __hEvent);
CUresult cuGreenCtxWaitEvent(CUgreenCtx __hCtx, CUevent __hEvent);
CUresult cuGreenCtxStreamCreate(CUstream *__phStream, CUgreenCtx __greenCtx,
                                unsigned __flags, int __priority);
CUresult cuGreenCtxGetId(CUgreenCtx __greenCtx,
                         unsigned long long *__greenCtxId);
CUresult cuLogsRegisterCallback(CUlogsCallback __callbackFunc, void *__userData,
                                CUlogsCallbackHandle *__callback_out);
CUresult cuLogsUnregisterCallback(CUlogsCallbackHandle __callback);
CUresult cuLogsCurrent(CUlogIterator *__iterator_out, unsigned __flags);
CUresult cuLogsDumpToFile(CUlogIterator *__iterator, const char *__pathToFile,
                          unsigned __flags);
CUresult cuLogsDumpToMemory(CUlogIterator *__iterator, char *__buffer,
                            size_t *__size, unsigned __flags);
CUresult cuCheckpointProcessGetRestoreThreadId(int __pid, int *__tid);
CUresult cuCheckpointProcessGetState(int __pid, CUprocessState *__state);
CUresult cuCheckpointProcessLock(int __pid, CUcheckpointLockArgs *__args);
CUresult cuCheckpointProcessCheckpoint(int __pid,
                                       CUcheckpointCheckpointArgs *__args);
CUresult cuCheckpointProcessRestore(int __pid, CUcheckpointRestoreArgs *__args);
CUresult cuCheckpointProcessUnlock(int __pid, CUcheckpointUnlockArgs *__args);
CUresult cuTexRefSetAddress(size_t *__ByteOffset, CUtexref __hTexRef,
                            CUdeviceptr __dptr, size_t __bytes);
CUresult cuTexRefGetAddress(CUdeviceptr *__pdptr, CUtexref __hTexRef);
CUresult cuGraphicsResourceGetMappedPointer(CUdeviceptr *__pDevPtr,
                                            size_t *__pSize,
                                            CUgraphicsResource __resource);
CUresult cuLinkCreate(unsigned __numOptions, CUjit_option *__options,
                      void **__optionValues, CUlinkState *__stateOut);
CUresult cuLinkAddData(CUlinkState __state, CUjitInputType __type, void *__data,
                       size_t __size, const char *__name, unsigned __numOptions,
                       CUjit_option *__options, void **__optionValues);
CUresult cuLinkAddFile(CUlinkState __state, CUjitInputType __type,
                       const char *__path, unsigned __numOptions,
                       CUjit_option *__options, void **__optionValues);
CUresult cuGraphicsResourceSetMapFlags(CUgraphicsResource __resource,
                                       unsigned __flags);
CUresult cuIpcOpenMemHandle(CUdeviceptr *__pdptr, CUipcMemHandle __handle,
                            unsigned __Flags);
CUresult cuGraphAddKernelNode(CUgraphNode *__phGraphNode, CUgraph __hGraph,
                              const CUgraphNode *__dependencies,
                              size_t __numDependencies,
                              const CUDA_KERNEL_NODE_PARAMS *__nodeParams);
CUresult cuGraphKernelNodeGetParams(CUgraphNode __hNode,
                                    CUDA_KERNEL_NODE_PARAMS *__nodeParams);
CUresult
cuGraphKernelNodeSetParams(CUgraphNode __hNode,
                           const CUDA_KERNEL_NODE_PARAMS *__nodeParams);
CUresult
cuGraphExecKernelNodeSetParams(CUgraphExec __hGraphExec, CUgraphNode __hNode,
                               const CUDA_KERNEL_NODE_PARAMS *__nodeParams);
} // extern "C"

#endif // CU2X_HEADERS_DRIVER_GRAPHS_H
