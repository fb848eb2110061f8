//===- Resources.hpp - Buffers and textures of the fake Metal ---*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_TEST_METAL_RESOURCES_HPP
#define CU2X_TEST_METAL_RESOURCES_HPP

#include <Metal/Fake.hpp>
#include <cfloat>
#include <memory>

namespace MTL {

class Resource : public NS::Referencing<Resource> {};

class TextureDescriptor : public NS::Referencing<TextureDescriptor> {
public:
  static TextureDescriptor *alloc() { return new TextureDescriptor; }
  TextureDescriptor *init() { return this; }
  static TextureDescriptor *textureBufferDescriptor(PixelFormat Format,
                                                    NS::UInteger Width,
                                                    ResourceOptions,
                                                    TextureUsage Usage) {
    auto *D = NS::AutoreleasePool::add(new TextureDescriptor);
    D->Type = TextureTypeTextureBuffer;
    D->Format = Format;
    D->Width = Width;
    D->Usage = Usage;
    return D;
  }
  void setTextureType(TextureType Value) { Type = Value; }
  void setPixelFormat(PixelFormat Value) { Format = Value; }
  void setWidth(NS::UInteger Value) { Width = Value; }
  void setHeight(NS::UInteger Value) { Height = Value; }
  void setDepth(NS::UInteger Value) { Depth = Value; }
  void setArrayLength(NS::UInteger Value) { Length = Value; }
  void setMipmapLevelCount(NS::UInteger Value) { Levels = Value; }
  void setUsage(TextureUsage Value) { Usage = Value; }
  void setStorageMode(StorageMode) {}
  void setHazardTrackingMode(HazardTrackingMode) {}

  TextureType Type = TextureType2D;
  PixelFormat Format = PixelFormatInvalid;
  NS::UInteger Width = 1, Height = 1, Depth = 1, Length = 1, Usage = 0,
               Levels = 1;
};

class Texture : public Resource {
public:
  explicit Texture(const TextureDescriptor *D, const char *On)
      : Number(fake::number("texture")) {
    fake::log("texture%d: type %lu format %lu, %lu x %lu x %lu, %lu slices, "
              "usage %lu, %s, %lu levels",
              Number, D->Type, D->Format, D->Width, D->Height, D->Depth,
              D->Length, D->Usage, On, D->Levels);
  }
  void replaceRegion(Region R, NS::UInteger Level, NS::UInteger Slice,
                     const void *Bytes, NS::UInteger Row, NS::UInteger Image) {
    fake::log(
        "texture%d: fill slice %lu of %lu x %lu x %lu from %02x, row %lu, "
        "image %lu, level %lu",
        Number, Slice, R.size.width, R.size.height, R.size.depth,
        *static_cast<const unsigned char *>(Bytes), Row, Image, Level);
  }
  void getBytes(void *Bytes, NS::UInteger Row, NS::UInteger Image, Region R,
                NS::UInteger Level, NS::UInteger Slice) {
    fake::log(
        "texture%d: read slice %lu of %lu x %lu x %lu, row %lu, image %lu, "
        "level %lu",
        Number, Slice, R.size.width, R.size.height, R.size.depth, Row, Image,
        Level);
    *static_cast<unsigned char *>(Bytes) = 0x5a;
  }
  const int Number;
};

class Buffer : public Resource {
public:
  Buffer(NS::UInteger Length, void *At = nullptr)
      : Number(fake::number("buffer")), Length(Length) {
    if (!At)
      Own.reset(new char[Length]());
    Bytes = At ? static_cast<char *>(At) : Own.get();
    // Far from every address of the host.
    static uint64_t Next = 0x700000000000;
    Address = Next;
    Next += (Length + 0xffff) / 0x10000 * 0x10000;
    allocated() += Length;
  }
  ~Buffer() override {
    fake::log("buffer%d: gone", Number);
    allocated() -= Length;
  }
  uint64_t gpuAddress() const { return Address; }
  void *contents() { return Bytes; }
  NS::UInteger length() const { return Length; }
  Texture *newTexture(const TextureDescriptor *D, NS::UInteger Offset,
                      NS::UInteger Row) {
    std::string On = "on buffer" + std::to_string(Number) + " + " +
                     std::to_string(Offset) + " row " + std::to_string(Row);
    return new Texture(D, On.c_str());
  }
  static NS::UInteger &allocated() {
    static NS::UInteger Sum = 0;
    return Sum;
  }
  const int Number;

private:
  NS::UInteger Length;
  std::unique_ptr<char[]> Own;
  char *Bytes;
  uint64_t Address;
};

class SamplerDescriptor : public NS::Referencing<SamplerDescriptor> {
public:
  static SamplerDescriptor *alloc() { return new SamplerDescriptor; }
  SamplerDescriptor *init() { return this; }
  void setMinFilter(SamplerMinMagFilter Value) { Filter = Value; }
  void setMagFilter(SamplerMinMagFilter Value) { Filter = Value; }
  void setMipFilter(SamplerMipFilter Value) { MipFilter = Value; }
  void setLodMinClamp(float Value) { MinLevel = Value; }
  void setLodMaxClamp(float Value) { MaxLevel = Value; }
  void setSAddressMode(SamplerAddressMode Value) { S = Value; }
  void setTAddressMode(SamplerAddressMode Value) { T = Value; }
  void setRAddressMode(SamplerAddressMode Value) { R = Value; }
  void setNormalizedCoordinates(bool Value) { IsNormalized = Value; }

  SamplerMinMagFilter Filter = SamplerMinMagFilterNearest;
  SamplerMipFilter MipFilter = SamplerMipFilterNotMipmapped;
  float MinLevel = 0, MaxLevel = FLT_MAX;
  SamplerAddressMode S = SamplerAddressModeClampToEdge, T = S, R = S;
  bool IsNormalized = true;
};

class SamplerState : public NS::Referencing<SamplerState> {
public:
  explicit SamplerState(const SamplerDescriptor *D)
      : Number(fake::number("sampler")) {
    fake::log("sampler%d: filter %lu, addresses %lu %lu %lu, normalized %d, "
              "mipmaps %lu from %g to %g",
              Number, D->Filter, D->S, D->T, D->R, D->IsNormalized,
              D->MipFilter, D->MinLevel, D->MaxLevel);
  }
  const int Number;
};

} // namespace MTL

#endif // CU2X_TEST_METAL_RESOURCES_HPP
