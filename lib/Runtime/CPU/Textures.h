//===- Textures.h - Textures as the executor has them -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_RUNTIME_CPU_TEXTURES_H
#define CU2X_LIB_RUNTIME_CPU_TEXTURES_H

#include "../Backend.h"

#include "cu2x/SIMT/MetalRuntime.h"

namespace cu2x::runtime::cpu {

cu2x_msl_texture textureFor(const TextureObject &Object);
cu2x_msl_sampler samplerFor(const TextureObject &Object);

} // namespace cu2x::runtime::cpu

#endif // CU2X_LIB_RUNTIME_CPU_TEXTURES_H
