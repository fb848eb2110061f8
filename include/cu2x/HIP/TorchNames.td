//===- TorchNames.td - Names of PyTorch's C++ API ----------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Since February 2026 (torch.utils.hipify 2.0.0, called v2) PyTorch for ROCm
// declares c10::cuda and at::cuda under their own names. Builds before that
// (v1) have them in other namespaces and, where PyTorch shows ROCm's devices as
// CUDA's, under longer names. A name without a row is the same in both.
//
//===----------------------------------------------------------------------===//

include "llvm/TableGen/SearchableTable.td"

/// `Cuda` is qualified as a program writes it; `V1` and `V2` have as many
/// parts. A namespace is meant where no row has the whole name.
class TorchName<string cuda, string v1, string v2 = cuda> {
  string Cuda = cuda;
  string V1 = v1;
  string V2 = v2;
}

def TorchNames : GenericTable {
  let FilterClass = "TorchName";
  let CppTypeName = "TorchName";
  let Fields = ["Cuda", "V1", "V2"];
}

/// Headers that v1 has somewhere else than the rule for paths says.
class TorchHeader<string hip, string v1> {
  string Hip = hip;
  string V1 = v1;
}

def TorchHeaders : GenericTable {
  let FilterClass = "TorchHeader";
  let CppTypeName = "TorchHeader";
  let Fields = ["Hip", "V1"];
}

def : TorchHeader<"c10/hip/HIPStream.h",
                  "ATen/hip/impl/HIPStreamMasqueradingAsCUDA.h">;
def : TorchHeader<"c10/hip/HIPGuard.h",
                  "ATen/hip/impl/HIPGuardImplMasqueradingAsCUDA.h">;
def : TorchHeader<"c10/hip/HIPCachingAllocator.h",
                  "ATen/hip/impl/HIPCachingAllocatorMasqueradingAsCUDA.h">;

// Streams and guards.
foreach Library = ["c10", "at"] in {
  def : TorchName<Library # "::cuda::getCurrentCUDAStream",
                  Library # "::hip::getCurrentHIPStreamMasqueradingAsCUDA">;
  foreach Name = ["Stream", "Guard"] in
    def : TorchName<Library # "::cuda::CUDA" # Name,
                    Library # "::hip::HIP" # Name # "MasqueradingAsCUDA">;
  def : TorchName<Library # "::cuda::OptionalCUDAGuard",
                  Library # "::hip::OptionalHIPGuardMasqueradingAsCUDA">;
  def : TorchName<Library # "::cuda::current_device",
                  Library # "::hip::current_device">;
}
foreach Action = ["getDefault", "setCurrent"] in
  def : TorchName<"c10::cuda::" # Action # "CUDAStream",
                  "c10::hip::" # Action # "HIPStreamMasqueradingAsCUDA">;
foreach Name = ["getStreamFromPool", "getStreamFromExternal"] in
  def : TorchName<"c10::cuda::" # Name,
                  "c10::hip::" # Name # "MasqueradingAsCUDA">;
def : TorchName<"c10::cuda::CUDAStreamGuard",
                "c10::hip::HIPStreamGuardMasqueradingAsCUDA">;
def : TorchName<"c10::cuda::OptionalCUDAStreamGuard",
                "c10::hip::OptionalHIPStreamGuardMasqueradingAsCUDA">;
def : TorchName<"c10::cuda::CUDAMultiStreamGuard",
                "c10::hip::HIPMultiStreamGuardMasqueradingAsCUDA">;

// The allocator.
def : TorchName<"c10::cuda::CUDACachingAllocator",
                "c10::hip::HIPCachingAllocator">;
def : TorchName<"c10::cuda::CUDACachingAllocator::get",
                "c10::hip::HIPCachingAllocatorMasqueradingAsCUDA::get">;
def : TorchName<"c10::cuda::CUDACachingAllocator::recordStream",
                "c10::hip::HIPCachingAllocatorMasqueradingAsCUDA::"
                "recordStreamMasqueradingAsCUDA">;

// All the rest of the namespace. Of at::cuda only what has a row is elsewhere.
def : TorchName<"c10::cuda", "c10::hip">;

// Checks.
foreach Check = ["CHECK", "CHECK_WARN", "ERROR_HANDLED", "IGNORE_ERROR",
                 "CLEAR_ERROR", "KERNEL_LAUNCH_CHECK"] in
  def : TorchName<"C10_CUDA_" # Check, "C10_HIP_" # Check>;

// What has another name in both.
def : TorchName<"at::native::getCudnnHandle", "at::native::getMiopenHandle",
                "at::native::getMiopenHandle">;
def : TorchName<"magma_queue_create_from_cuda", "magma_queue_create_from_hip",
                "magma_queue_create_from_hip">;
