// The driver's functions whose HIP twins take pointers for addresses, other
// widths or another type of result.
// RUN: cu2x --target=hip %s -o %t.hip --quiet > %t.log 2>&1
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: count 0 < %t.log
// RUN: %hip_check %t.hip
#include <cuda.h>
// CHECK: void f(hipDeviceptr_t *P, hipDeviceptr_t D, void *H, size_t N, hipStream_t S, hipMemPool_t Pool, hipModule_t M, hipCtx_t C) {
void f(CUdeviceptr *P, CUdeviceptr D, void *H, size_t N, CUstream S, CUmemoryPool Pool, CUmodule M, CUcontext C) {
  // CHECK: hipMallocAsync(P, N, S);
  cuMemAllocAsync(P, N, S);
  // CHECK: hipMallocManaged(P, N, hipMemAttachGlobal);
  cuMemAllocManaged(P, N, CU_MEM_ATTACH_GLOBAL);
  // CHECK: hipMallocFromPoolAsync(P, N, Pool, S);
  cuMemAllocFromPoolAsync(P, N, Pool, S);
  // CHECK: hipHostGetDevicePointer(P, H, 0);
  cuMemHostGetDevicePointer(P, H, 0);
  // CHECK: hipMemAddressReserve(P, N, 0, D, 0);
  cuMemAddressReserve(P, N, 0, D, 0);
  // CHECK: hipMemPoolPtrExportData Data;
  CUmemPoolPtrExportData Data;
  // CHECK: hipMemPoolImportPointer(P, Pool, &Data);
  cuMemPoolImportPointer(P, Pool, &Data);
  // CHECK: hipMemPoolExportPointer(&Data, D);
  cuMemPoolExportPointer(&Data, D);
  // CHECK: hipExternalMemory_t Ext; hipExternalMemoryBufferDesc Desc;
  CUexternalMemory Ext; CUDA_EXTERNAL_MEMORY_BUFFER_DESC Desc;
  // CHECK: hipExternalMemoryGetMappedBuffer(P, Ext, &Desc);
  cuExternalMemoryGetMappedBuffer(P, Ext, &Desc);
  // CHECK: hipGraphicsResource_t Res;
  CUgraphicsResource Res;
  // CHECK: hipGraphicsResourceGetMappedPointer(P, &N, Res);
  cuGraphicsResourceGetMappedPointer(P, &N, Res);
  // CHECK: hipFreeAsync(D, S);
  cuMemFreeAsync(D, S);
  // CHECK: hipMemGenericAllocationHandle_t Handle;
  CUmemGenericAllocationHandle Handle;
  // CHECK: hipMemMap(D, N, 0, Handle, 0);
  cuMemMap(D, N, 0, Handle, 0);
  // CHECK: hipMemUnmap(D, N);
  cuMemUnmap(D, N);
  // CHECK: hipMemAccessDesc Access;
  CUmemAccessDesc Access;
  // CHECK: hipMemSetAccess(D, N, &Access, 1);
  cuMemSetAccess(D, N, &Access, 1);
  // CHECK: hipMemAddressFree(D, N);
  cuMemAddressFree(D, N);
  // CHECK: hipMemAdvise(D, N, hipMemAdviseSetReadMostly, 0);
  cuMemAdvise(D, N, CU_MEM_ADVISE_SET_READ_MOSTLY, 0);
  // CHECK: hipMemPrefetchAsync(D, N, 0, S);
  cuMemPrefetchAsync(D, N, 0, S);
  int Value;
  // CHECK: hipMemRangeGetAttribute(&Value, 4, hipMemRangeAttributeReadMostly, D, N);
  cuMemRangeGetAttribute(&Value, 4, CU_MEM_RANGE_ATTRIBUTE_READ_MOSTLY, D, N);
  // CHECK: void *Values[] = {&Value}; size_t Sizes[] = {4}; hipMemRangeAttribute Which[] = {hipMemRangeAttributeReadMostly};
  void *Values[] = {&Value}; size_t Sizes[] = {4}; CUmem_range_attribute Which[] = {CU_MEM_RANGE_ATTRIBUTE_READ_MOSTLY};
  // CHECK: hipMemRangeGetAttributes(Values, Sizes, Which, 1, D, N);
  cuMemRangeGetAttributes(Values, Sizes, Which, 1, D, N);
  // CHECK: hipStreamAttachMemAsync(S, D, N, hipMemAttachSingle);
  cuStreamAttachMemAsync(S, D, N, CU_MEM_ATTACH_SINGLE);
  // CHECK: hipStreamWriteValue32(S, D, 1, 0);
  cuStreamWriteValue32(S, D, 1, 0);
  // CHECK: hipStreamWriteValue64(S, D, 1, 0);
  cuStreamWriteValue64(S, D, 1, 0);
  // CHECK: hipStreamWaitValue32(S, D, 1, hipStreamWaitValueEq);
  cuStreamWaitValue32(S, D, 1, CU_STREAM_WAIT_VALUE_EQ);
  // CHECK: hipStreamWaitValue64(S, D, 1, hipStreamWaitValueGte);
  cuStreamWaitValue64(S, D, 1, CU_STREAM_WAIT_VALUE_GEQ);
  // CHECK: hipIpcMemHandle_t Ipc;
  CUipcMemHandle Ipc;
  // CHECK: hipIpcGetMemHandle(&Ipc, D);
  cuIpcGetMemHandle(&Ipc, D);
  // CHECK: hipIpcCloseMemHandle(D);
  cuIpcCloseMemHandle(D);
  // CHECK: hipGraphNode_t Node;
  CUgraphNode Node;
  // CHECK: hipGraphMemFreeNodeGetParams(Node, P);
  cuGraphMemFreeNodeGetParams(Node, P);
  int Fd;
  // CHECK: hipMemPoolExportToShareableHandle(&Fd, Pool, hipMemHandleTypePosixFileDescriptor, 0);
  cuMemPoolExportToShareableHandle(&Fd, Pool, CU_MEM_HANDLE_TYPE_POSIX_FILE_DESCRIPTOR, 0);
  // CHECK: hipMemPoolImportFromShareableHandle(&Pool, &Fd, hipMemHandleTypePosixFileDescriptor, 0);
  cuMemPoolImportFromShareableHandle(&Pool, &Fd, CU_MEM_HANDLE_TYPE_POSIX_FILE_DESCRIPTOR, 0);
  // CHECK: hipTexRef Ref;
  CUtexref Ref;
  // CHECK: hipModuleGetTexRef(&Ref, M, "t");
  cuModuleGetTexRef(&Ref, M, "t");
  // CHECK: hipMemsetD32(D, 0xffffffffu, N);
  cuMemsetD32(D, 0xffffffffu, N);
  // CHECK: hipMemsetD32Async(D, 0xffffffffu, N, S);
  cuMemsetD32Async(D, 0xffffffffu, N, S);
}
