//===- NVTX.td - Names of NVTX -----------------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

include "cu2x/API/Notes.td"

def NVTX : Library<"NVTX", "rocTX"> {
  let Prefixes = [Rename<"nvtx", "roctx">];
  let Headers = [
    "nvToolsExt.h",
    "nvToolsExtCuda.h",
    "nvToolsExtCudaRt.h",
    "nvToolsExtSync.h",
    "nvtx3/nvToolsExt.h",
    "nvtx3/nvToolsExtCuda.h",
    "nvtx3/nvToolsExtCudaRt.h",
    "nvtx3/nvToolsExtSync.h"
  ];
  let Uses = ["wchar.h"];
  let Status = "void";
}

let Library = NVTX in {
def : Include<"nvToolsExt.h">, As<"roctracer/roctx.h">;
def : Include<"nvToolsExtCuda.h">, As<"roctracer/roctx.h">;
def : Include<"nvToolsExtCudaRt.h">, As<"roctracer/roctx.h">;
def : Include<"nvToolsExtMeta.h">, As<"roctracer/roctx.h">;
def : Include<"nvToolsExtSync.h">, As<"roctracer/roctx.h">;
def : Include<"nvtx3/nvToolsExt.h">, As<"roctracer/roctx.h">;
def : Include<"nvtx3/nvToolsExtCuda.h">, As<"roctracer/roctx.h">;
def : Include<"nvtx3/nvToolsExtCudaRt.h">, As<"roctracer/roctx.h">;
def : Include<"nvtx3/nvToolsExtSync.h">, As<"roctracer/roctx.h">;
def : Include<"nvtx3/nvtx3.hpp">, As<"roctracer/roctx.h">;

def nvtxDomainHandle_t : Handle<"nvtxDomainRegistration_st">, Unsupported;
def nvtxDomainRegistration : Alias<"nvtxDomainRegistration_st">, Unsupported;
def nvtxDomainRegistration_st : Struct, Unsupported;
def nvtxEventAttributes_t : Alias<"nvtxEventAttributes_v2">, NotInRocTX;
def nvtxEventAttributes_v2 : Struct<[{
  uint16_t version;
  uint16_t size;
  uint32_t category;
  int32_t colorType;
  uint32_t color;
  int32_t payloadType;
  int32_t reserved0;
  union payload_t {
    uint64_t ullValue;
    int64_t llValue;
    double dValue;
    uint32_t uiValue;
    int32_t iValue;
    float fValue;
  } payload;
  int32_t messageType;
  nvtxMessageValue_t message;
}]>, Unsupported;
def nvtxMessageValue_t : Union<[{
  const char *ascii;
  const wchar_t *unicode;
  nvtxStringHandle_t registered;
}]>, Unsupported;
def nvtxRangeId_t : Alias<"uint64_t">, As<"roctx_range_id_t">;
def nvtxResourceAttributes_t : Alias<"nvtxResourceAttributes_v0">, Unsupported;
def nvtxResourceAttributes_v0 : Struct<[{
  uint16_t version;
  uint16_t size;
  int32_t identifierType;
  union identifier_t {
    const void *pValue;
    uint64_t ullValue;
  } identifier;
  int32_t messageType;
  nvtxMessageValue_t message;
}]>, Unsupported;
def nvtxResourceHandle : Struct, Unsupported;
def nvtxResourceHandle_t : Handle<"nvtxResourceHandle">, Unsupported;
def nvtxResourceSyncAndroidType_t : Alias<"nvtxResourceSyncLinuxType_t">,
  Unsupported;
def nvtxStringHandle_t : Handle<"nvtxStringRegistration_st">, Unsupported;
def nvtxStringRegistration : Alias<"nvtxStringRegistration_st">, Unsupported;
def nvtxStringRegistration_st : Struct, Unsupported;
def nvtxSyncUser : Struct, Unsupported;
def nvtxSyncUser_t : Handle<"nvtxSyncUser">, Unsupported;
def nvtxSyncUserAttributes_t : Alias<"nvtxSyncUserAttributes_v0">, Unsupported;
def nvtxSyncUserAttributes_v0 : Struct<[{
  uint16_t version;
  uint16_t size;
  int32_t messageType;
  nvtxMessageValue_t message;
}]>, Unsupported;

def nvtxColorType_t : Enum, Unsupported;
let Owner = nvtxColorType_t in {
def NVTX_COLOR_UNKNOWN : EnumConstant<0>, Unsupported;
def NVTX_COLOR_ARGB : EnumConstant<1>, Unsupported;
}

def nvtxMessageType_t : Enum, Unsupported;
let Owner = nvtxMessageType_t in {
def NVTX_MESSAGE_UNKNOWN : EnumConstant<0>, Unsupported;
def NVTX_MESSAGE_TYPE_ASCII : EnumConstant<1>, Unsupported;
def NVTX_MESSAGE_TYPE_UNICODE : EnumConstant<2>, Unsupported;
def NVTX_MESSAGE_TYPE_REGISTERED : EnumConstant<3>, Unsupported;
}

def nvtxPayloadType_t : Enum, Unsupported;
let Owner = nvtxPayloadType_t in {
def NVTX_PAYLOAD_UNKNOWN : EnumConstant<0>, Unsupported;
def NVTX_PAYLOAD_TYPE_UNSIGNED_INT64 : EnumConstant<1>, Unsupported;
def NVTX_PAYLOAD_TYPE_INT64 : EnumConstant<2>, Unsupported;
def NVTX_PAYLOAD_TYPE_DOUBLE : EnumConstant<3>, Unsupported;
def NVTX_PAYLOAD_TYPE_UNSIGNED_INT32 : EnumConstant<4>, Unsupported;
def NVTX_PAYLOAD_TYPE_INT32 : EnumConstant<5>, Unsupported;
def NVTX_PAYLOAD_TYPE_FLOAT : EnumConstant<6>, Unsupported;
}

def nvtxResourceCUDARTType_t : Enum, Unsupported;
let Owner = nvtxResourceCUDARTType_t in {
def NVTX_RESOURCE_TYPE_CUDART_DEVICE : EnumConstant<327680>, Unsupported;
def NVTX_RESOURCE_TYPE_CUDART_STREAM : EnumConstant<327681>, Unsupported;
def NVTX_RESOURCE_TYPE_CUDART_EVENT : EnumConstant<327682>, Unsupported;
}

def nvtxResourceCUDAType_t : Enum, Unsupported;
let Owner = nvtxResourceCUDAType_t in {
def NVTX_RESOURCE_TYPE_CUDA_DEVICE : EnumConstant<262145>, Unsupported;
def NVTX_RESOURCE_TYPE_CUDA_CONTEXT : EnumConstant<262146>, Unsupported;
def NVTX_RESOURCE_TYPE_CUDA_STREAM : EnumConstant<262147>, Unsupported;
def NVTX_RESOURCE_TYPE_CUDA_EVENT : EnumConstant<262148>, Unsupported;
}

def nvtxResourceGenericType_t : Enum, Unsupported;
let Owner = nvtxResourceGenericType_t in {
def NVTX_RESOURCE_TYPE_UNKNOWN : EnumConstant<0>, Unsupported;
def NVTX_RESOURCE_TYPE_GENERIC_POINTER : EnumConstant<65537>, Unsupported;
def NVTX_RESOURCE_TYPE_GENERIC_HANDLE : EnumConstant<65538>, Unsupported;
def NVTX_RESOURCE_TYPE_GENERIC_THREAD_NATIVE : EnumConstant<65539>, Unsupported;
def NVTX_RESOURCE_TYPE_GENERIC_THREAD_POSIX : EnumConstant<65540>, Unsupported;
}

def nvtxResourceSyncLinuxType_t : Enum, Unsupported;
let Owner = nvtxResourceSyncLinuxType_t in {
def NVTX_RESOURCE_TYPE_SYNC_LINUX_MUTEX : EnumConstant<131073>, Unsupported;
def NVTX_RESOURCE_TYPE_SYNC_LINUX_FUTEX : EnumConstant<131074>, Unsupported;
def NVTX_RESOURCE_TYPE_SYNC_LINUX_SEMAPHORE : EnumConstant<131075>, Unsupported;
def NVTX_RESOURCE_TYPE_SYNC_LINUX_COMPLETION : EnumConstant<131076>,
  Unsupported;
def NVTX_RESOURCE_TYPE_SYNC_LINUX_SPINLOCK : EnumConstant<131077>, Unsupported;
def NVTX_RESOURCE_TYPE_SYNC_LINUX_SEQLOCK : EnumConstant<131078>, Unsupported;
def NVTX_RESOURCE_TYPE_SYNC_LINUX_RCU : EnumConstant<131079>, Unsupported;
}

def nvtxResourceSyncPosixThreadType_t : Enum, Unsupported;
let Owner = nvtxResourceSyncPosixThreadType_t in {
def NVTX_RESOURCE_TYPE_SYNC_PTHREAD_MUTEX : EnumConstant<196609>, Unsupported;
def NVTX_RESOURCE_TYPE_SYNC_PTHREAD_CONDITION : EnumConstant<196610>,
  Unsupported;
def NVTX_RESOURCE_TYPE_SYNC_PTHREAD_RWLOCK : EnumConstant<196611>, Unsupported;
def NVTX_RESOURCE_TYPE_SYNC_PTHREAD_BARRIER : EnumConstant<196612>, Unsupported;
def NVTX_RESOURCE_TYPE_SYNC_PTHREAD_SPINLOCK : EnumConstant<196613>,
  Unsupported;
def NVTX_RESOURCE_TYPE_SYNC_PTHREAD_ONCE : EnumConstant<196614>, Unsupported;
}

def nvtxResourceSyncWindowsType_t : Enum, Unsupported;
let Owner = nvtxResourceSyncWindowsType_t in {
def NVTX_RESOURCE_TYPE_SYNC_WINDOWS_MUTEX : EnumConstant<131073>, Unsupported;
def NVTX_RESOURCE_TYPE_SYNC_WINDOWS_SEMAPHORE : EnumConstant<131074>,
  Unsupported;
def NVTX_RESOURCE_TYPE_SYNC_WINDOWS_EVENT : EnumConstant<131075>, Unsupported;
def NVTX_RESOURCE_TYPE_SYNC_WINDOWS_CRITICAL_SECTION : EnumConstant<131076>,
  Unsupported;
def NVTX_RESOURCE_TYPE_SYNC_WINDOWS_SRWLOCK : EnumConstant<131077>, Unsupported;
}

def NVTX_EVENT_ATTRIB_STRUCT_SIZE
  : Macro<"((uint16_t)sizeof(nvtxEventAttributes_t))">, Unsupported;
def NVTX_FAIL : Macro<"1">, Unsupported;
def NVTX_NO_PUSH_POP_TRACKING : Macro<"(-2)">, Unsupported;
def NVTX_RESOURCE_ATTRIB_STRUCT_SIZE
  : Macro<"((uint16_t)sizeof(nvtxResourceAttributes_v0))">, Unsupported;
def NVTX_SUCCESS : Macro<"0">, Unsupported;
def NVTX_VERSION : Macro<"3">, Unsupported;

def nvtxDomainCreateA : Function<"nvtxDomainHandle_t">, NotInRocTX;
def nvtxMark : Function;
def nvtxMarkA : Function;
def nvtxMarkEx : Function, NotInRocTX;
def nvtxNameOsThreadA : Function,
  Unsupported<"roctxMark with the thread name is the nearest">;
def nvtxRangeEnd : Function, As<"roctxRangeStop">;
def nvtxRangePop : Function<"int">;
def nvtxRangePush : Function<"int">;
def nvtxRangePushA : Function<"int">;
def nvtxRangePushEx : Function<"int">, NotInRocTX;
def nvtxRangeStart : Function<"nvtxRangeId_t">;
def nvtxRangeStartA : Function<"nvtxRangeId_t">;
def nvtxRangeStartEx : Function<"nvtxRangeId_t">, NotInRocTX;

// New in CUDA 12.8 to 13.0
def nvtxDomainCreate : Function<"nvtxDomainHandle_t">, NotInRocTX;
def nvtxDomainCreateW : Function<"nvtxDomainHandle_t">, NotInRocTX;
def nvtxDomainDestroy : Function, NotInRocTX;
def nvtxDomainMarkEx : Function, NotInRocTX;
def nvtxDomainNameCategory : Function, NotInRocTX;
def nvtxDomainNameCategoryA : Function, NotInRocTX;
def nvtxDomainNameCategoryW : Function, NotInRocTX;
def nvtxDomainRangeEnd : Function, NotInRocTX;
def nvtxDomainRangePop : Function<"int">, NotInRocTX;
def nvtxDomainRangePushEx : Function<"int">, NotInRocTX;
def nvtxDomainRangeStartEx : Function<"nvtxRangeId_t">, NotInRocTX;
def nvtxDomainRegisterString : Function<"nvtxStringHandle_t">, NotInRocTX;
def nvtxDomainRegisterStringA : Function<"nvtxStringHandle_t">, NotInRocTX;
def nvtxDomainRegisterStringW : Function<"nvtxStringHandle_t">, NotInRocTX;
def nvtxDomainResourceCreate : Function<"nvtxResourceHandle_t">, NotInRocTX;
def nvtxDomainResourceDestroy : Function, NotInRocTX;
def nvtxDomainSyncUserAcquireFailed : Function, NotInRocTX;
def nvtxDomainSyncUserAcquireStart : Function, NotInRocTX;
def nvtxDomainSyncUserAcquireSuccess : Function, NotInRocTX;
def nvtxDomainSyncUserCreate : Function<"nvtxSyncUser_t">, NotInRocTX;
def nvtxDomainSyncUserDestroy : Function, NotInRocTX;
def nvtxDomainSyncUserReleasing : Function, NotInRocTX;
def nvtxInitialize : Function, NotInRocTX;
def nvtxMarkW : Function, NotInRocTX;
def nvtxNameCategory : Function, NotInRocTX;
def nvtxNameCategoryA : Function, NotInRocTX;
def nvtxNameCategoryW : Function, NotInRocTX;
def nvtxNameCuContextA : Function, NotInRocTX;
def nvtxNameCuContextW : Function, NotInRocTX;
def nvtxNameCuDeviceA : Function, NotInRocTX;
def nvtxNameCuDeviceW : Function, NotInRocTX;
def nvtxNameCuEventA : Function, NotInRocTX;
def nvtxNameCuEventW : Function, NotInRocTX;
def nvtxNameCuStreamA : Function, NotInRocTX;
def nvtxNameCuStreamW : Function, NotInRocTX;
def nvtxNameCudaDeviceA : Function, NotInRocTX;
def nvtxNameCudaDeviceW : Function, NotInRocTX;
def nvtxNameCudaEventA : Function, NotInRocTX;
def nvtxNameCudaEventW : Function, NotInRocTX;
def nvtxNameCudaStreamA : Function, NotInRocTX;
def nvtxNameCudaStreamW : Function, NotInRocTX;
def nvtxNameOsThread : Function, NotInRocTX;
def nvtxNameOsThreadW : Function, NotInRocTX;
def nvtxRangePushW : Function<"int">, NotInRocTX;
def nvtxRangeStartW : Function<"nvtxRangeId_t">, NotInRocTX;
} // NVTX
