//===- CUB.td - Names of CUB -------------------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

include "cu2x/API/Notes.td"

def CUB : Library<"CUB", "hipCUB"> {
  let Prefixes = [Rename<"CUB", "HIPCUB">];
}

class NotInHipCub : Unsupported<"hipCUB of ROCm 6 has no such member">;

// Macros that hipCUB does not define, whatever its own headers use.
class WriteItOut<string text> : Unsupported<"write " # text # " in its place">;

class OneNamespace : DropWord<"hipCUB has one namespace, 'hipcub'">;

class ByTheWave : ValueDiffers<"it goes by the wave, which has 64 lanes on some "
                               "GPUs">;

let Library = CUB in {
def : Include<"cub/agent/*.cuh">, As<"hipcub/hipcub.hpp">;
def : Include<"cub/block/*.cuh">, As<"hipcub/hipcub.hpp">;
def : Include<"cub/config.cuh">, As<"hipcub/hipcub.hpp">;
def : Include<"cub/cub.cuh">, As<"hipcub/hipcub.hpp">;
def : Include<"cub/device/*.cuh">, As<"hipcub/hipcub.hpp">;
def : Include<"cub/grid/*.cuh">, As<"hipcub/hipcub.hpp">;
def : Include<"cub/iterator/*.cuh">, As<"hipcub/hipcub.hpp">;
def : Include<"cub/thread/*.cuh">, As<"hipcub/hipcub.hpp">;
def : Include<"cub/util_*.cuh">, As<"hipcub/hipcub.hpp">;
def : Include<"cub/version.cuh">, As<"hipcub/hipcub.hpp">;
def : Include<"cub/warp/*.cuh">, As<"hipcub/hipcub.hpp">;
def : Namespace<"cub">, As<"hipcub">;

// Members that hipCUB of ROCm 6 does not have.
foreach Name = ["BinaryOpHasIdxParam", "BlockLoadType",
                "BlockRadixRankMatchEarlyCounts",
                "BlockStoreType", "ChainedPolicy", "DeviceBatchedTopK",
                "DeviceFind", "DeviceFor", "DeviceMerge", "DeviceSegmentedScan",
                "DeviceTopK", "DeviceTransform", "KernelConfig",
                "MemBoundScaling", "RadixRankAlgorithm", "RegBoundScaling",
                "SwitchDevice", "WarpMatchAlgorithm", "WarpReduceBatched"] in
  def : Type, NotInHipCub {
    let Cuda = "cub::" # Name;
  }
foreach Name = ["AliasTemporaries", "CurrentDevice", "DeviceCount",
                "DeviceCountCachedValue", "DeviceCountUncached",
                "MaxSmOccupancy", "PtxVersion",
                "PtxVersionUncached", "SmVersion", "SmVersionUncached",
                "SyncStream", "UnrolledCopy", "UnrolledThreadLoad"] in
  def : Function, NotInHipCub {
    let Cuda = "cub::" # Name;
  }
foreach Name = ["DeviceCopy::Copy", "DeviceReduce::TransformReduce",
                "DeviceScan::InclusiveScanInit", "DeviceSelect::FlaggedIf",
                "WarpReduce::Max", "WarpReduce::Min",
                "WarpScan::ExclusiveScanPartial",
                "WarpScan::InclusiveScanPartial"] in
  def : Function, NotInHipCub {
    let Cuda = "cub::" # Name;
  }

// Members that follow their namespace, so that a misspelt one is found out.
foreach Name = ["ArgIndexInputIterator", "ArgMax", "ArgMin",
                "BlockAdjacentDifference", "BlockDiscontinuity",
                "BlockExchange", "BlockHistogram", "BlockLoad",
                "BlockMergeSort", "BlockRadixRank", "BlockRadixSort",
                "BlockReduce", "BlockRunLengthDecode", "BlockScan",
                "BlockShuffle", "BlockStore", "CacheModifiedInputIterator",
                "CacheModifiedOutputIterator", "CachingDeviceAllocator",
                "CastOp", "ConstantInputIterator", "CountingInputIterator",
                "DeviceAdjacentDifference", "DeviceCopy", "DeviceHistogram",
                "DeviceMemcpy", "DeviceMergeSort", "DevicePartition",
                "DeviceRadixSort", "DeviceReduce", "DeviceRunLengthEncode",
                "DeviceScan", "DeviceSegmentedRadixSort",
                "DeviceSegmentedReduce", "DeviceSegmentedSort", "DeviceSelect",
                "DeviceSpmv", "DiscardOutputIterator", "DoubleBuffer",
                "Equality", "GridBarrier", "GridEvenShare", "GridQueue",
                "Inequality", "InequalityWrapper", "KeyValuePair", "Max",
                "Min", "NullType", "Sum", "TexObjInputIterator",
                "TexRefInputIterator", "TransformInputIterator",
                "WarpExchange", "WarpLoad", "WarpMergeSort", "WarpReduce",
                "WarpScan", "WarpStore"] in
  def : Type, As<"hipcub::" # Name> {
    let Cuda = "cub::" # Name;
  }

// Members that go by the size of a wave.
foreach Name = ["LaneId", "WarpId", "LaneMaskLt", "LaneMaskLe", "LaneMaskGt",
                "LaneMaskGe", "WARP_ALL", "WARP_ANY", "WARP_BALLOT",
                "LoadDirectWarpStriped", "StoreDirectWarpStriped",
                "BlockExchange::BlockedToWarpStriped",
                "BlockExchange::WarpStripedToBlocked"] in
  def : Function, As<"hipcub::" # Name>, ByTheWave {
    let Cuda = "cub::" # Name;
  }

def CubVector : Type, Unsupported;

def CUB_ALIGN : Macro, Unsupported;
def CUB_CAT : Macro, Unsupported;
def CUB_CAT_ : Macro, Unsupported;
def CUB_COMPILER_DEPRECATION : Macro, Unsupported;
def CUB_COMPILER_DEPRECATION_SOFT : Macro, Unsupported;
def CUB_COMP_DEPR_IMPL : Macro, Unsupported;
def CUB_COMP_DEPR_IMPL0 : Macro, Unsupported;
def CUB_COMP_DEPR_IMPL1 : Macro, Unsupported;
def CUB_CPLUSPLUS : Macro, Unsupported;
def CUB_CPP_DIALECT : Macro, Unsupported;
def CUB_DEFINE_DETECT_NESTED_TYPE : Macro, Unsupported;
def CUB_DEFINE_VECTOR_TYPE : Macro, Unsupported;
def CUB_DEPRECATED : Macro;
def CUB_DEVICE_COMPILER : Macro, Unsupported;
def CUB_DEVICE_COMPILER_CLANG : Macro, Unsupported;
def CUB_DEVICE_COMPILER_GCC : Macro, Unsupported;
def CUB_DEVICE_COMPILER_MSVC : Macro, Unsupported;
def CUB_DEVICE_COMPILER_NVCC : Macro, Unsupported;
def CUB_DEVICE_COMPILER_UNKNOWN : Macro, Unsupported;
def CUB_HOST_COMPILER : Macro, Unsupported;
def CUB_HOST_COMPILER_CLANG : Macro, Unsupported;
def CUB_HOST_COMPILER_GCC : Macro, Unsupported;
def CUB_HOST_COMPILER_MSVC : Macro, Unsupported;
def CUB_HOST_COMPILER_UNKNOWN : Macro, Unsupported;
def CUB_IGNORE_DEPRECATED_API : Macro;
def CUB_IGNORE_DEPRECATED_COMPILER : Macro, Unsupported;
def CUB_IGNORE_DEPRECATED_CPP_11 : Macro, Unsupported;
def CUB_IGNORE_DEPRECATED_CPP_DIALECT : Macro, Unsupported;
def CUB_IGNORE_DEPRECATED_DIALECT : Macro, Unsupported;
def CUB_INCLUDE_DEVICE_CODE : Macro, Unsupported;
def CUB_INCLUDE_HOST_CODE : Macro, Unsupported;
def CUB_IS_DEVICE_CODE : Macro, Unsupported;
def CUB_IS_HOST_CODE : Macro, Unsupported;
def CUB_LOG_SMEM_BANKS : Macro, Unsupported;
def CUB_LOG_WARP_THREADS : Macro, Unsupported;
def CUB_MAX : Macro, WriteItOut<"'((a) > (b) ? (a) : (b))'">;
def CUB_MAX_DEVICES : Macro, Unsupported;
def CUB_MIN : Macro, WriteItOut<"'((a) > (b) ? (b) : (a))'">;
// Programs may put CUB into a namespace of their own.
def CUB_NS_POSTFIX : Macro, OneNamespace;
def CUB_NS_PREFIX : Macro, OneNamespace, Switch;
def CUB_WRAPPED_NAMESPACE : Macro,
  Unsupported<"hipCUB has one namespace, 'hipcub'">, Switch;
def CUB_NS_QUALIFIER : Macro, As<"::hipcub">, HIP<"2.5">;
def CUB_MSVC_VERSION : Macro, Unsupported;
def CUB_MSVC_VERSION_FULL : Macro, Unsupported;
def CUB_NAMESPACE_BEGIN : Macro, As<"BEGIN_HIPCUB_NAMESPACE">, HIP<"2.5">;
def CUB_NAMESPACE_END : Macro, As<"END_HIPCUB_NAMESPACE">, HIP<"2.5">;
def CUB_PREFER_CONFLICT_OVER_PADDING : Macro, Unsupported;
def CUB_PREVENT_MACRO_SUBSTITUTION : Macro, Unsupported;
def CUB_PTX_ARCH : Macro, As<"HIPCUB_ARCH">, HIP<"2.5">,
  ValueDiffers<"it is 1, whatever the GPU">;
def CUB_PTX_LOG_SMEM_BANKS : Macro, Unsupported;
def CUB_PTX_LOG_WARP_THREADS : Macro, Unsupported;
def CUB_PTX_PREFER_CONFLICT_OVER_PADDING : Macro, Unsupported;
def CUB_PTX_SMEM_BANKS : Macro, Unsupported;
def CUB_PTX_SUBSCRIPTION_FACTOR : Macro, Unsupported;
def CUB_PTX_WARP_THREADS : Macro, As<"HIPCUB_WARP_THREADS">, HIP<"2.5">, ByTheWave;
def CUB_QUOTIENT_CEILING : Macro, WriteItOut<"'(((a) + (b) - 1) / (b))'">;
def CUB_QUOTIENT_FLOOR : Macro, WriteItOut<"'((a) / (b))'">;
def CUB_ROUND_DOWN_NEAREST : Macro, Unsupported;
def CUB_ROUND_UP_NEAREST : Macro, Unsupported;
def CUB_RUNTIME_ENABLED : Macro, Unsupported;
def CUB_RUNTIME_FUNCTION : Macro, HIP<"2.5">,
  ValueDiffers<"it stands for '__host__' alone">;
def CUB_SMEM_BANKS : Macro, Unsupported;
def CUB_STATIC_ASSERT : Macro, Unsupported;
def CUB_STDERR : Macro, HIP<"2.5">, Switch;
def CUB_SUBSCRIPTION_FACTOR : Macro, Unsupported;
def CUB_USE_COOPERATIVE_GROUPS : Macro, Unsupported;
def CUB_WARP_THREADS : Macro, Unsupported<"'HIPCUB_WARP_THREADS' is the size of a wave">;
def CubDebug : Macro, As<"HipcubDebug">, HIP<"2.5">;
def CubDebugExit : Macro,
  Unsupported<"'if (HipcubDebug(e)) exit(1)' does it">;
def _CUB_ASM_PTR_ : Macro, Unsupported;
def _CUB_ASM_PTR_SIZE_ : Macro, Unsupported;
def _CubLog : Macro, As<"_HipcubLog">, HIP<"2.5">;
def __CUB_ALIGN_BYTES : Macro, As<"__HIPCUB_ALIGN_BYTES">, HIP<"4.5">;
def __CUB_LP64__ : Macro, Unsupported;
} // CUB
