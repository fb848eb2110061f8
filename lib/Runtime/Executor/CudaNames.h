//===- CudaNames.h - The runtime of ports under CUDA's names ----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Included in front of the files of lib/Runtime that programs of cu2x-simt
// share with ports. Their declarations are then those of the headers that such
// programs include, which so check them, and each cu2xName is cudaName.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_RUNTIME_EXECUTOR_CUDANAMES_H
#define CU2X_LIB_RUNTIME_EXECUTOR_CUDANAMES_H

#include "simt/qualifiers.h"

#include "__cu2x_runtime_api.h"
#include "__cu2x_runtime_macros.h"
#include "__cu2x_runtime_types.h"
#include "__cu2x_runtime_versions.h"
#include "__cu2x_texture_references.h"
#include "cuda/curand.h"

// What these would declare.
#define CU2X_RAND_H
#define CU2X_RUNTIME_DEVICE_H
#define CU2X_RUNTIME_ENUMS_H
#define CU2X_RUNTIME_ERRORS_H
#define CU2X_RUNTIME_MEMORY_H
#define CU2X_RUNTIME_REFERENCES_H
#define CU2X_RUNTIME_STREAMS_H
#define CU2X_RUNTIME_TEXTURES_H
#define CU2X_RUNTIME_TYPES_H

// Generated; cu2xStream, the type behind cu2xStream_t, has another word in
// CUDA.
#include "cu2x_cuda_names.h"
#undef cu2xTextureReference
#define cu2xTextureReference textureReference
#define cu2xStream CUstream_st
#define cu2xEvent CUevent_st
#define cu2xGraph CUgraph_st
#define cu2xGraphNode CUgraphNode_st
#define cu2xGraphExec CUgraphExec_st
#define cu2xMemPool CUmemPoolHandle_st

#endif // CU2X_LIB_RUNTIME_EXECUTOR_CUDANAMES_H
