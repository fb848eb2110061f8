//===- MetalBackend.h - The device of a Mac ---------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Backend.h in terms of Metal. Allocations are shared untracked buffers whose
// GPU address is what the program has as pointer; libraries are compiled from
// the text that cu2x has written.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_RUNTIME_METAL_METALBACKEND_H
#define CU2X_LIB_RUNTIME_METAL_METALBACKEND_H

#include "CommandStream.h"
#include <map>
#include <tuple>

namespace cu2x::runtime::metal {

/// A Metal file that is compiled, and the pipelines made of it so far.
struct CompiledLibrary {
  Owned<MTL::Library> Library;
  std::map<std::string, Owned<MTL::ComputePipelineState>> Pipelines;
};

class MetalBackend final : public Backend {
public:
  explicit MetalBackend(Owned<MTL::Device> Device);
  ~MetalBackend() override;

  void describe(cu2xDeviceProp &Properties) override;
  Outcome allocate(MemoryKind Kind, size_t Bytes, Memory &Result) override;
  Outcome registerHost(void *Address, size_t Bytes, Memory &Result) override;
  void release(const Memory &Where) override;
  size_t freeBytes() override;
  Outcome load(const char *Name, const cu2x_library_image &Image,
               void *&Handle) override;
  Outcome find(void *Library, const char *Name, Pipeline &Result) override;
  Outcome dispatch(const Dispatch &D) override;
  void copy(const RowCopy &C) override;
  void fill(const RowFill &F) override;
  bool multiply(const MatrixProduct &P) override;
  uint64_t mark() override;
  bool isReached(uint64_t Mark) override;
  double timeOf(uint64_t Mark) override { return Stream.timeOf(Mark); }
  Outcome wait(uint64_t Mark) override;

private:
  /// Makes a buffer known as memory, or says that there is no room.
  Outcome adopt(Owned<MTL::Buffer> Buffer, size_t Bytes, Memory &Result);
  void bindBytes(MTL::ComputeCommandEncoder *Encoder, const BoundBytes &B);

  // Textures.cpp. A texture of a launch: made for it, and read back after it
  // when the kernel writes to it.
  struct LaunchTexture {
    Owned<MTL::Texture> Texture;
    const TextureObject *Object = nullptr;
    unsigned Index = 0;
    bool IsCopy = false, IsWritten = false;
  };
  Outcome makeTexture(const BoundTexture &B, LaunchTexture &Result);
  void readBack(const LaunchTexture &From);
  Outcome findSampler(const TextureObject &Object, MTL::SamplerState *&Result);

  Owned<MTL::Device> Device;
  Residency Resident;
  CommandStream Stream;
  std::vector<std::unique_ptr<CompiledLibrary>> Libraries;
  /// By addressing, filter, whether coordinates are normalized, and the filter
  /// and the bounds of mipmap levels.
  std::map<std::tuple<int, int, int, int, bool, NS::UInteger, float, float>,
           Owned<MTL::SamplerState>>
      Samplers;
};

/// How buffers are made.
constexpr MTL::ResourceOptions BufferOptions =
    MTL::ResourceStorageModeShared | MTL::ResourceHazardTrackingModeUntracked;

} // namespace cu2x::runtime::metal

#endif // CU2X_LIB_RUNTIME_METAL_METALBACKEND_H
