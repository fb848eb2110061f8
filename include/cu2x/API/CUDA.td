//===- CUDA.td - Everything cu2x knows about CUDA ----------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

include "cu2x/API/Runtime.td"
include "cu2x/API/Driver.td"
include "cu2x/API/Device.td"
include "cu2x/API/CuComplex.td"
include "cu2x/API/CooperativeGroups.td"
include "cu2x/API/CuBLAS.td"
include "cu2x/API/CuBLASLt.td"
include "cu2x/API/CuBLASXt.td"
include "cu2x/API/CuSPARSE.td"
include "cu2x/API/CuSPARSELt.td"
include "cu2x/API/CuSOLVER.td"
include "cu2x/API/CuFFT.td"
include "cu2x/API/CuRAND.td"
include "cu2x/API/CuDNN.td"
include "cu2x/API/CuTENSOR.td"
include "cu2x/API/CUB.td"
include "cu2x/API/Thrust.td"
include "cu2x/API/LibCudaCxx.td"
include "cu2x/API/WMMA.td"
include "cu2x/API/NVRTC.td"
include "cu2x/API/NCCL.td"
include "cu2x/API/NVTX.td"
include "cu2x/API/NVML.td"
include "cu2x/API/NVJPEG.td"
include "cu2x/API/CUPTI.td"
include "cu2x/API/NPP.td"
include "cu2x/API/CuFile.td"
include "cu2x/API/Torch.td"
