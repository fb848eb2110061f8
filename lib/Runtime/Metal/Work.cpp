//===- Work.cpp - Launches, copies and fills ------------------------------===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MetalBackend.h"
#include <cstring>

using namespace cu2x::runtime;
using namespace cu2x::runtime::metal;

namespace {

/// What setBytes takes at most.
constexpr size_t MaxInlineBytes = 4096;
/// What offsets and lengths of blits have to be multiples of.
constexpr size_t BlitAlignment = 4;

MTL::Buffer *bufferOf(const Memory *Where) {
  return Where ? static_cast<MTL::Buffer *>(Where->Handle) : nullptr;
}

size_t offsetOf(const char *Pointer, const Memory *Where) {
  return static_cast<size_t>(Pointer - Where->Contents);
}

MTL::Size sizeOf(dim3 D) { return MTL::Size(D.x, D.y, D.z); }

/// Rows that touch each other are one row.
template <class Rows> void joinRows(Rows &R, bool AreContiguous) {
  if (R.Height > 1 && AreContiguous) {
    R.Width *= R.Height;
    R.Height = 1;
  }
}

} // namespace

void MetalBackend::bindBytes(MTL::ComputeCommandEncoder *Encoder,
                             const BoundBytes &B) {
  if (B.Bytes == 0)
    return;
  if (B.Bytes <= MaxInlineBytes) {
    Encoder->setBytes(B.Data, B.Bytes, B.Index);
    return;
  }
  // The command buffer keeps it.
  Owned<MTL::Buffer> Copy(Device->newBuffer(B.Data, B.Bytes, BufferOptions));
  Encoder->setBuffer(Copy.get(), 0, B.Index);
}

Outcome MetalBackend::dispatch(const Dispatch &D) {
  Pool P;
  // Textures first: to fill one, the queue has to be empty.
  std::vector<LaunchTexture> Textures(D.Textures.size());
  for (size_t I = 0; I != D.Textures.size(); ++I) {
    Outcome O = makeTexture(D.Textures[I], Textures[I]);
    if (O.failed())
      return O;
  }
  std::vector<MTL::SamplerState *> States(D.Samplers.size());
  for (size_t I = 0; I != D.Samplers.size(); ++I) {
    Outcome O = findSampler(*D.Samplers[I].Object, States[I]);
    if (O.failed())
      return O;
  }

  MTL::ComputeCommandEncoder *Encoder = Stream.compute();
  Encoder->setComputePipelineState(
      static_cast<MTL::ComputePipelineState *>(D.Kernel->Handle));
  for (const BoundBuffer &B : D.Buffers)
    Encoder->setBuffer(bufferOf(B.Where), B.Where ? B.Offset : 0, B.Index);
  for (const BoundBytes &B : D.Bytes)
    bindBytes(Encoder, B);
  for (const LaunchTexture &T : Textures)
    Encoder->setTexture(T.Texture.get(), T.Index);
  for (size_t I = 0; I != States.size(); ++I)
    Encoder->setSamplerState(States[I], D.Samplers[I].Index);
  for (const BoundThreadgroup &T : D.Threadgroup)
    if (T.Bytes)
      Encoder->setThreadgroupMemoryLength(T.Bytes, T.Index);
  Encoder->dispatchThreadgroups(sizeOf(D.Grid), sizeOf(D.Block));
  Stream.encoded();

  for (const LaunchTexture &T : Textures)
    if (T.IsCopy && T.IsWritten)
      readBack(T);
  return {};
}

void MetalBackend::copy(const RowCopy &Rows) {
  Pool P;
  RowCopy C = Rows;
  joinRows(C, C.ToPitch == C.Width && C.FromPitch == C.Width);
  if (C.Width == 0 || C.Height == 0)
    return;
  bool IsAligned = C.ToMemory && C.Width % BlitAlignment == 0 &&
                   offsetOf(C.To, C.ToMemory) % BlitAlignment == 0 &&
                   C.ToPitch % BlitAlignment == 0;
  if (C.FromMemory)
    IsAligned = IsAligned &&
                offsetOf(C.From, C.FromMemory) % BlitAlignment == 0 &&
                C.FromPitch % BlitAlignment == 0;
  // To the host, and what a blit cannot do, when the device is done.
  if (!IsAligned || Stream.isIdle()) {
    Stream.drain();
    for (size_t Y = 0; Y != C.Height; ++Y)
      std::memmove(C.To + Y * C.ToPitch, C.From + Y * C.FromPitch, C.Width);
    return;
  }
  // Memory of the host may change after this call: the queue gets a copy.
  Owned<MTL::Buffer> Staged;
  MTL::Buffer *From = bufferOf(C.FromMemory);
  size_t FromOffset = 0;
  if (From) {
    FromOffset = offsetOf(C.From, C.FromMemory);
  } else {
    size_t Extent = (C.Height - 1) * C.FromPitch + C.Width;
    Staged.reset(Device->newBuffer(C.From, Extent, BufferOptions));
    From = Staged.get();
    if (C.FromPitch % BlitAlignment) {
      // Rows at any distance, packed.
      for (size_t Y = 0; Y != C.Height; ++Y)
        std::memcpy(static_cast<char *>(Staged->contents()) + Y * C.Width,
                    C.From + Y * C.FromPitch, C.Width);
      C.FromPitch = C.Width;
    }
  }
  MTL::BlitCommandEncoder *Blit = Stream.blit();
  for (size_t Y = 0; Y != C.Height; ++Y)
    Blit->copyFromBuffer(From, FromOffset + Y * C.FromPitch,
                         bufferOf(C.ToMemory),
                         offsetOf(C.To, C.ToMemory) + Y * C.ToPitch, C.Width);
  Stream.encoded();
}

void MetalBackend::fill(const RowFill &Rows) {
  Pool P;
  RowFill F = Rows;
  joinRows(F, F.Pitch == F.Width);
  if (F.Width == 0 || F.Height == 0)
    return;
  bool IsByte = F.ElementBytes == 1;
  if (IsByte && F.ToMemory && F.Width % BlitAlignment == 0 &&
      offsetOf(F.To, F.ToMemory) % BlitAlignment == 0 &&
      F.Pitch % BlitAlignment == 0 && !Stream.isIdle()) {
    MTL::BlitCommandEncoder *Blit = Stream.blit();
    for (size_t Y = 0; Y != F.Height; ++Y)
      Blit->fillBuffer(
          bufferOf(F.ToMemory),
          NS::Range(offsetOf(F.To, F.ToMemory) + Y * F.Pitch, F.Width),
          static_cast<uint8_t>(F.Value));
    Stream.encoded();
    return;
  }
  Stream.drain();
  for (size_t Y = 0; Y != F.Height; ++Y) {
    char *To = F.To + Y * F.Pitch;
    if (IsByte) {
      std::memset(To, static_cast<int>(F.Value), F.Width);
      continue;
    }
    // The low bytes of a number come first on every Mac.
    for (size_t X = 0; X + F.ElementBytes <= F.Width; X += F.ElementBytes)
      std::memcpy(To + X, &F.Value, F.ElementBytes);
  }
}
