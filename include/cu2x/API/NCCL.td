//===- NCCL.td - Names of NCCL -----------------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

include "cu2x/API/Notes.td"

def NCCL : Library<"NCCL", "RCCL"> {
  let Headers = ["nccl.h"];
  let Uses = ["cuda_runtime_api.h", "cuda_fp16.h", "limits.h"];
  let Defines = ["NCCL_H_"];
  let Status = "ncclResult_t";
}

let Library = NCCL in {
def : Include<"nccl.h">, As<"rccl/rccl.h">;
def : Include<"nccl_device.h">, Unsupported<"RCCL has no device interface">;

def ncclComm : Struct;
def ncclComm_t : Handle<"ncclComm">;
def ncclConfig_t : Alias<"ncclConfig_v22800">;
def ncclConfig_v22800 : Struct<[{
  size_t size;
  unsigned int magic;
  unsigned int version;
  int blocking;
  int cgaClusterSize;
  int minCTAs;
  int maxCTAs;
  const char *netName;
  int splitShare;
  int trafficClass;
  const char *commName;
  int collnetEnable;
  int CTAPolicy;
  int shrinkShare;
  int nvlsCTAs;
  int nChannelsPerNetPeer;
  int nvlinkCentricSched;
}]>, Unsupported;
def ncclSimInfo_t : Alias<"ncclSimInfo_v22200">, Unsupported;
def ncclSimInfo_v22200 : Struct<[{
  size_t size;
  unsigned int magic;
  unsigned int version;
  float estimatedTime;
}]>, Unsupported;
def ncclUniqueId : Struct<[{
  char internal[128];
}]>;
def ncclWindow_t : Handle<"ncclWindow_vidmem">, Unsupported;
def ncclWindow_vidmem : Struct, Unsupported;

def ncclDataType_t : Enum;
let Owner = ncclDataType_t in {
def ncclChar : EnumConstant<0>;
def ncclInt8 : EnumConstant<0>;
def ncclUint8 : EnumConstant<1>;
def ncclInt : EnumConstant<2>;
def ncclInt32 : EnumConstant<2>;
def ncclUint32 : EnumConstant<3>;
def ncclInt64 : EnumConstant<4>;
def ncclUint64 : EnumConstant<5>;
def ncclFloat16 : EnumConstant<6>;
def ncclHalf : EnumConstant<6>;
def ncclFloat : EnumConstant<7>;
def ncclFloat32 : EnumConstant<7>;
def ncclDouble : EnumConstant<8>;
def ncclFloat64 : EnumConstant<8>;
def ncclBfloat16 : EnumConstant<9>;
def ncclFloat8e4m3 : EnumConstant<10>, Unsupported;
def ncclFloat8e5m2 : EnumConstant<11>, Unsupported;
def ncclNumTypes : EnumConstant<12>;
}

def ncclRedOp_dummy_t : Enum;
let Owner = ncclRedOp_dummy_t in {
def ncclNumOps_dummy : EnumConstant<5>;
}

def ncclRedOp_t : Enum;
let Owner = ncclRedOp_t in {
def ncclSum : EnumConstant<0>;
def ncclProd : EnumConstant<1>;
def ncclMax : EnumConstant<2>;
def ncclMin : EnumConstant<3>;
def ncclAvg : EnumConstant<4>;
def ncclNumOps : EnumConstant<5>;
def ncclMaxRedOp : EnumConstant<2147483647>;
}

def ncclResult_t : Enum;
let Owner = ncclResult_t in {
def ncclSuccess : EnumConstant<0>;
def ncclUnhandledCudaError : EnumConstant<1>;
def ncclSystemError : EnumConstant<2>;
def ncclInternalError : EnumConstant<3>;
def ncclInvalidArgument : EnumConstant<4>;
def ncclInvalidUsage : EnumConstant<5>;
def ncclRemoteError : EnumConstant<6>;
def ncclInProgress : EnumConstant<7>;
def ncclNumResults : EnumConstant<8>;
}

def ncclScalarResidence_t : Enum;
let Owner = ncclScalarResidence_t in {
def ncclScalarDevice : EnumConstant<0>;
def ncclScalarHostImmediate : EnumConstant<1>;
}

def NCCL_COMM_NULL : Macro<"NULL">;
def NCCL_CONFIG_INITIALIZER : Macro<"{}">;
def NCCL_CONFIG_UNDEF_INT : Macro<"INT_MIN">;
def NCCL_CONFIG_UNDEF_PTR : Macro<"NULL">;
def NCCL_CTA_POLICY_DEFAULT : Macro<"0x00">, Unsupported;
def NCCL_CTA_POLICY_EFFICIENCY : Macro<"0x01">, Unsupported;
def NCCL_CTA_POLICY_ZERO : Macro<"0x02">, Unsupported;
def NCCL_H_ : Macro;
def NCCL_MAJOR : Macro<"2">;
def NCCL_MINOR : Macro<"28">;
def NCCL_PATCH : Macro<"9">;
def NCCL_REVOKE_DEFAULT : Macro<"0x00">, Unsupported;
def NCCL_SHRINK_ABORT : Macro<"0x01">, Unsupported;
def NCCL_SHRINK_DEFAULT : Macro<"0x00">, Unsupported;
def NCCL_SIM_INFO_INITIALIZER : Macro<"{}">, Unsupported;
def NCCL_SPLIT_NOCOLOR : Macro<"-1">;
def NCCL_SUFFIX : Macro<"\"\"">;
def NCCL_UNDEF_FLOAT : Macro<"-1.0f">, Unsupported;
def NCCL_UNIQUE_ID_BYTES : Macro<"128">;
def NCCL_VERSION
  : Macro<"((X) <= 2 && (Y) <= 8 ? (X) * 1000 + (Y) * 100 + (Z) : (X) * 10000 + (Y) * 100 + (Z))", "(X, Y, Z)">;
def NCCL_VERSION_CODE : Macro<"22809">;
def NCCL_WIN_COLL_SYMMETRIC : Macro<"0x01">, Unsupported;
def NCCL_WIN_DEFAULT : Macro<"0x00">, Unsupported;
def NCCL_WIN_REQUIRED_ALIGNMENT : Macro<"4096">, Unsupported;

def ncclAllGather : Function;
def ncclAllReduce : Function;
def ncclAlltoAll : Function, Unsupported;
def ncclBcast : Function;
def ncclBroadcast : Function;
def ncclCommAbort : Function;
def ncclCommCount : Function;
def ncclCommCuDevice : Function;
def ncclCommDeregister : Function;
def ncclCommDestroy : Function;
def ncclCommFinalize : Function;
def ncclCommGetAsyncError : Function;
def ncclCommInitAll : Function;
def ncclCommInitRank : Function;
def ncclCommInitRankConfig : Function;
def ncclCommInitRankScalable : Function, Unsupported;
def ncclCommRegister : Function;
def ncclCommRevoke : Function, Unsupported;
def ncclCommShrink : Function, Unsupported;
def ncclCommSplit : Function;
def ncclCommUserRank : Function;
def ncclCommWindowDeregister : Function, Unsupported;
def ncclCommWindowRegister : Function, Unsupported;
def ncclGather : Function;
def ncclGetErrorString : Function<"const char *">;
def ncclGetLastError : Function<"const char *">;
def ncclGetUniqueId : Function;
def ncclGetVersion : Function;
def ncclGroupEnd : Function;
def ncclGroupSimulateEnd : Function, Unsupported;
def ncclGroupStart : Function;
def ncclMemAlloc : Function;
def ncclMemFree : Function;
def ncclRecv : Function;
def ncclRedOpCreatePreMulSum : Function;
def ncclRedOpDestroy : Function;
def ncclReduce : Function;
def ncclReduceScatter : Function;
def ncclResetDebugInit : Function<"void">, Unsupported;
def ncclScatter : Function;
def ncclSend : Function;
} // NCCL
