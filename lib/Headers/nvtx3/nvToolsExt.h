//===- nvtx3/nvToolsExt.h - Annotations for profilers -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_NVTX3_NVTOOLSEXT_H
#define CU2X_HEADERS_NVTX3_NVTOOLSEXT_H

#include <stddef.h>
#include <stdint.h>

#define NVTX_VERSION 3
#define NVTX_SUCCESS 0
#define NVTX_FAIL 1
#define NVTX_EVENT_ATTRIB_STRUCT_SIZE ((uint16_t)sizeof(nvtxEventAttributes_t))
#define NVTX_RESOURCE_ATTRIB_STRUCT_SIZE                                       \
  ((uint16_t)sizeof(nvtxResourceAttributes_t))
#define NVTX_NO_PUSH_POP_TRACKING ((int)-2)
#define nvtxMark nvtxMarkA
#define nvtxRangeStart nvtxRangeStartA
#define nvtxRangePush nvtxRangePushA
#define nvtxNameCategory nvtxNameCategoryA
#define nvtxNameOsThread nvtxNameOsThreadA
#define nvtxDomainNameCategory nvtxDomainNameCategoryA
#define nvtxDomainRegisterString nvtxDomainRegisterStringA
#define nvtxDomainCreate nvtxDomainCreateA

typedef uint64_t nvtxRangeId_t;
typedef struct nvtxDomainRegistration_st nvtxDomainRegistration;
typedef nvtxDomainRegistration *nvtxDomainHandle_t;
typedef struct nvtxStringRegistration_st nvtxStringRegistration;
typedef nvtxStringRegistration *nvtxStringHandle_t;
enum nvtxColorType_t {
  NVTX_COLOR_UNKNOWN,
  NVTX_COLOR_ARGB,
};
enum nvtxMessageType_t {
  NVTX_MESSAGE_UNKNOWN,
  NVTX_MESSAGE_TYPE_ASCII,
  NVTX_MESSAGE_TYPE_UNICODE,
  NVTX_MESSAGE_TYPE_REGISTERED,
};
union nvtxMessageValue_t {
  const char *ascii;
  const wchar_t *unicode;
  nvtxStringHandle_t registered;
};
enum nvtxPayloadType_t {
  NVTX_PAYLOAD_UNKNOWN,
  NVTX_PAYLOAD_TYPE_UNSIGNED_INT64,
  NVTX_PAYLOAD_TYPE_INT64,
  NVTX_PAYLOAD_TYPE_DOUBLE,
  NVTX_PAYLOAD_TYPE_UNSIGNED_INT32,
  NVTX_PAYLOAD_TYPE_INT32,
  NVTX_PAYLOAD_TYPE_FLOAT,
};
struct nvtxEventAttributes_v2 {
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
};
typedef struct nvtxEventAttributes_v2 nvtxEventAttributes_t;
enum nvtxResourceGenericType_t {
  NVTX_RESOURCE_TYPE_UNKNOWN,
  NVTX_RESOURCE_TYPE_GENERIC_POINTER = 0x10001,
  NVTX_RESOURCE_TYPE_GENERIC_HANDLE,
  NVTX_RESOURCE_TYPE_GENERIC_THREAD_NATIVE,
  NVTX_RESOURCE_TYPE_GENERIC_THREAD_POSIX,
};
struct nvtxResourceAttributes_v0 {
  uint16_t version;
  uint16_t size;
  int32_t identifierType;
  union identifier_t {
    const void *pValue;
    uint64_t ullValue;
  } identifier;
  int32_t messageType;
  nvtxMessageValue_t message;
};
typedef struct nvtxResourceAttributes_v0 nvtxResourceAttributes_t;
typedef struct nvtxResourceHandle *nvtxResourceHandle_t;

extern "C" {
void nvtxInitialize(const void *__reserved);
void nvtxDomainMarkEx(nvtxDomainHandle_t __domain,
                      const nvtxEventAttributes_t *__eventAttrib);
void nvtxMarkEx(const nvtxEventAttributes_t *__eventAttrib);
void nvtxMarkA(const char *__message);
void nvtxMarkW(const wchar_t *__message);
nvtxRangeId_t
nvtxDomainRangeStartEx(nvtxDomainHandle_t __domain,
                       const nvtxEventAttributes_t *__eventAttrib);
nvtxRangeId_t nvtxRangeStartEx(const nvtxEventAttributes_t *__eventAttrib);
nvtxRangeId_t nvtxRangeStartA(const char *__message);
nvtxRangeId_t nvtxRangeStartW(const wchar_t *__message);
void nvtxDomainRangeEnd(nvtxDomainHandle_t __domain, nvtxRangeId_t __id);
void nvtxRangeEnd(nvtxRangeId_t __id);
int nvtxDomainRangePushEx(nvtxDomainHandle_t __domain,
                          const nvtxEventAttributes_t *__eventAttrib);
int nvtxRangePushEx(const nvtxEventAttributes_t *__eventAttrib);
int nvtxRangePushA(const char *__message);
int nvtxRangePushW(const wchar_t *__message);
int nvtxDomainRangePop(nvtxDomainHandle_t __domain);
int nvtxRangePop();
nvtxResourceHandle_t
nvtxDomainResourceCreate(nvtxDomainHandle_t __domain,
                         nvtxResourceAttributes_t *__attribs);
void nvtxDomainResourceDestroy(nvtxResourceHandle_t __resource);
void nvtxDomainNameCategoryA(nvtxDomainHandle_t __domain, uint32_t __category,
                             const char *__name);
void nvtxDomainNameCategoryW(nvtxDomainHandle_t __domain, uint32_t __category,
                             const wchar_t *__name);
void nvtxNameCategoryA(uint32_t __category, const char *__name);
void nvtxNameCategoryW(uint32_t __category, const wchar_t *__name);
void nvtxNameOsThreadA(uint32_t __threadId, const char *__name);
void nvtxNameOsThreadW(uint32_t __threadId, const wchar_t *__name);
nvtxStringHandle_t nvtxDomainRegisterStringA(nvtxDomainHandle_t __domain,
                                             const char *__string);
nvtxStringHandle_t nvtxDomainRegisterStringW(nvtxDomainHandle_t __domain,
                                             const wchar_t *__string);
nvtxDomainHandle_t nvtxDomainCreateA(const char *__name);
nvtxDomainHandle_t nvtxDomainCreateW(const wchar_t *__name);
void nvtxDomainDestroy(nvtxDomainHandle_t __domain);
} // extern "C"

#endif // CU2X_HEADERS_NVTX3_NVTOOLSEXT_H
