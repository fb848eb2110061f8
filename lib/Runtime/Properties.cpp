//===- Properties.cpp - The numbers of the device ---------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "State.h"

#include <cstring>

using namespace cu2x::runtime;

void cu2x::runtime::describeDevice(cu2xDeviceProp &P) {
  std::strcpy(P.name, "unknown");
  P.sharedMemPerBlock = P.sharedMemPerBlockOptin = 32768;
  P.sharedMemPerMultiprocessor = 32768;
  P.regsPerBlock = P.regsPerMultiprocessor = 65536;
  P.warpSize = 32;
  P.memPitch = 0x7fffffff;
  P.maxThreadsPerBlock = 1024;
  P.maxThreadsPerMultiProcessor = 2048;
  P.maxBlocksPerMultiProcessor = 32;
  for (int I = 0; I != 3; ++I) {
    P.maxThreadsDim[I] = I == 2 ? 64 : 1024;
    P.maxGridSize[I] = I == 0 ? 0x7fffffff : 0xffff;
  }
  P.totalConstMem = 65536;
  P.major = 7;
  P.textureAlignment = 512;
  P.texturePitchAlignment = 32;
  P.surfaceAlignment = 512;
  P.multiProcessorCount = 8;
  P.integrated = P.canMapHostMemory = P.unifiedAddressing = 1;
  P.managedMemory = P.concurrentKernels = P.asyncEngineCount = 1;
  P.deviceOverlap = 1;
  P.memoryPoolsSupported = P.hostRegisterSupported = 1;
  P.streamPrioritiesSupported = 1;
  P.memoryBusWidth = 64;
  P.l2CacheSize = 1 << 20;
  P.maxTexture1D = P.maxTexture2D[0] = P.maxTexture2D[1] = 16384;
  P.maxTexture1DLinear = 1 << 27;
  for (int &Size : P.maxTexture3D)
    Size = 2048;
}

void cu2x::runtime::describeOneBlock(cu2xDeviceProp &P) {
  P.multiProcessorCount = P.maxBlocksPerMultiProcessor = 1;
  P.cooperativeLaunch = 1;
}
