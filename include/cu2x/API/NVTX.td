//===- NVTX.td - Names of NVTX -----------------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

include "cu2x/API/API.td"

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
  let Uses = ["stdint.h", "stddef.h", "wchar.h"];
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

def nvtxEventAttributes_t : Struct<[{uint16_t version; uint16_t size; uint32_t category; int32_t colorType; uint32_t color; int32_t payloadType; int32_t reserved0; union payload_t payload; int32_t messageType; nvtxMessageValue_t message;}]>,
  Unsupported<"rocTX has no domains, categories or event attributes">;
def nvtxRangeId_t : Alias<"uint64_t">, As<"roctx_range_id_t">;

def nvtxDomainCreateA : Function<"nvtxDomainHandle_t">,
  Unsupported<"rocTX has no domains, categories or event attributes">;
def nvtxMark : Function;
def nvtxMarkA : Function;
def nvtxMarkEx : Function,
  Unsupported<"rocTX has no domains, categories or event attributes">;
def nvtxNameOsThreadA : Function,
  Unsupported<"roctxMark with the thread name is the nearest">;
def nvtxRangeEnd : Function, As<"roctxRangeStop">;
def nvtxRangePop : Function<"int">;
def nvtxRangePush : Function;
def nvtxRangePushA : Function<"int">;
def nvtxRangePushEx : Function<"int">,
  Unsupported<"rocTX has no domains, categories or event attributes">;
def nvtxRangeStart : Function;
def nvtxRangeStartA : Function<"nvtxRangeId_t">;
def nvtxRangeStartEx : Function<"nvtxRangeId_t">,
  Unsupported<"rocTX has no domains, categories or event attributes">;

// Since the newest releases
def nvtxDomainCreateW : Function<"nvtxDomainHandle_t">,
  Unsupported<"rocTX has no domains, categories or event attributes">;
def nvtxDomainDestroy : Function,
  Unsupported<"rocTX has no domains, categories or event attributes">;
def nvtxDomainMarkEx : Function,
  Unsupported<"rocTX has no domains, categories or event attributes">;
def nvtxDomainNameCategoryA : Function,
  Unsupported<"rocTX has no domains, categories or event attributes">;
def nvtxDomainNameCategoryW : Function,
  Unsupported<"rocTX has no domains, categories or event attributes">;
def nvtxDomainRangeEnd : Function,
  Unsupported<"rocTX has no domains, categories or event attributes">;
def nvtxDomainRangePop : Function<"int">,
  Unsupported<"rocTX has no domains, categories or event attributes">;
def nvtxDomainRangePushEx : Function<"int">,
  Unsupported<"rocTX has no domains, categories or event attributes">;
def nvtxDomainRangeStartEx : Function<"nvtxRangeId_t">,
  Unsupported<"rocTX has no domains, categories or event attributes">;
def nvtxDomainRegisterStringA : Function<"nvtxStringHandle_t">,
  Unsupported<"rocTX has no domains, categories or event attributes">;
def nvtxDomainRegisterStringW : Function<"nvtxStringHandle_t">,
  Unsupported<"rocTX has no domains, categories or event attributes">;
def nvtxDomainResourceCreate : Function<"nvtxResourceHandle_t">,
  Unsupported<"rocTX has no domains, categories or event attributes">;
def nvtxDomainResourceDestroy : Function,
  Unsupported<"rocTX has no domains, categories or event attributes">;
def nvtxInitialize : Function,
  Unsupported<"rocTX has no domains, categories or event attributes">;
def nvtxMarkW : Function,
  Unsupported<"rocTX has no domains, categories or event attributes">;
def nvtxNameCategoryA : Function,
  Unsupported<"rocTX has no domains, categories or event attributes">;
def nvtxNameCategoryW : Function,
  Unsupported<"rocTX has no domains, categories or event attributes">;
def nvtxNameOsThreadW : Function,
  Unsupported<"rocTX has no domains, categories or event attributes">;
def nvtxRangePushW : Function<"int">,
  Unsupported<"rocTX has no domains, categories or event attributes">;
def nvtxRangeStartW : Function<"nvtxRangeId_t">,
  Unsupported<"rocTX has no domains, categories or event attributes">;
} // NVTX
