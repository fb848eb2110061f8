//===- MetalBackend.cpp - Device, memory and libraries --------------------===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MetalBackend.h"
#include <cstring>
#include <unistd.h>

using namespace cu2x::runtime;
using namespace cu2x::runtime::metal;

namespace {

/// Bytes behind an allocation. A pointer to its end is bound as an offset,
/// which has to be inside of the buffer.
constexpr size_t Slack = 256;

Owned<MTL::Device> findDevice() {
  if (MTL::Device *Default = MTL::CreateSystemDefaultDevice())
    return Owned<MTL::Device>(Default);
  // A process without a window server has no default device.
  Owned<NS::Array> All(MTL::CopyAllDevices());
  if (!All || All->count() == 0)
    return nullptr;
  return Owned<MTL::Device>(All->object<MTL::Device>(0)->retain());
}

} // namespace

std::unique_ptr<Backend> cu2x::runtime::createBackend(std::string &Message) {
  Pool P;
  Owned<MTL::Device> Device = findDevice();
  if (!Device) {
    Message = "Metal has no device here";
    return nullptr;
  }
  return std::make_unique<MetalBackend>(std::move(Device));
}

MetalBackend::MetalBackend(Owned<MTL::Device> D)
    : Device(std::move(D)), Resident(Device.get()),
      Stream(Device.get(), Resident) {}

MetalBackend::~MetalBackend() {
  Pool P;
  Stream.drain();
}

void MetalBackend::describe(cu2xDeviceProp &Properties) {
  Pool P;
  std::strncpy(Properties.name, Device->name()->utf8String(),
               sizeof(Properties.name) - 1);
  Properties.totalGlobalMem = Device->recommendedMaxWorkingSetSize();
  Properties.sharedMemPerBlock = Properties.sharedMemPerBlockOptin =
      Properties.sharedMemPerMultiprocessor =
          Device->maxThreadgroupMemoryLength();
  MTL::Size Most = Device->maxThreadsPerThreadgroup();
  Properties.maxThreadsPerBlock = static_cast<int>(Most.width);
  Properties.maxThreadsDim[0] = static_cast<int>(Most.width);
  Properties.maxThreadsDim[1] = static_cast<int>(Most.height);
  Properties.maxThreadsDim[2] = static_cast<int>(Most.depth);
  Properties.integrated = Device->hasUnifiedMemory();
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

Outcome MetalBackend::adopt(Owned<MTL::Buffer> Buffer, size_t Bytes,
                            Memory &Result) {
  if (!Buffer)
    return {cu2xErrorMemoryAllocation, "", false};
  Result.Bytes = Bytes;
  Result.DeviceAddress = Buffer->gpuAddress();
  Result.Contents = static_cast<char *>(Buffer->contents());
  Resident.add(Buffer.get());
  Result.Handle = Buffer.release();
  return {};
}

Outcome MetalBackend::allocate(MemoryKind Kind, size_t Bytes, Memory &Result) {
  Pool P;
  Result.Kind = Kind;
  size_t Limit = Device->maxBufferLength();
  if (Bytes > Limit || Limit - Bytes < Slack)
    return {cu2xErrorMemoryAllocation, "", false};
  return adopt(
      Owned<MTL::Buffer>(Device->newBuffer(Bytes + Slack, BufferOptions)),
      Bytes, Result);
}

Outcome MetalBackend::registerHost(void *Address, size_t Bytes,
                                   Memory &Result) {
  Pool P;
  Result.Kind = MemoryKind::Registered;
  size_t Page = static_cast<size_t>(getpagesize());
  if (reinterpret_cast<uintptr_t>(Address) % Page || Bytes % Page)
    return {cu2xErrorInvalidValue,
            "memory can be registered in whole pages of " +
                std::to_string(Page) + " bytes only",
            false};
  return adopt(Owned<MTL::Buffer>(
                   Device->newBuffer(Address, Bytes, BufferOptions, nullptr)),
               Bytes, Result);
}

void MetalBackend::release(const Memory &Where) {
  Pool P;
  auto *Buffer = static_cast<MTL::Buffer *>(Where.Handle);
  // Command buffers retain what an encoder was told, but not what is in a set
  // of the queue, and memory of the program ends with this call.
  if (Where.Kind == MemoryKind::Registered || Resident.hasSet())
    Stream.drain();
  Resident.remove(Buffer);
  Buffer->release();
}

size_t MetalBackend::freeBytes() {
  Pool P;
  size_t Total = Device->recommendedMaxWorkingSetSize();
  size_t Used = Device->currentAllocatedSize();
  return Used < Total ? Total - Used : 0;
}

//===----------------------------------------------------------------------===//
// Libraries
//===----------------------------------------------------------------------===//

Outcome MetalBackend::load(const char *Name, const cu2x_library_image &Image,
                           void *&Handle) {
  Pool P;
  if (!Image.Source)
    return {cu2xErrorNoKernelImageForDevice,
            std::string("library ") + Name + " has no text for Metal", false};
  std::string Text(Image.Source, Image.SourceBytes);
  Owned<MTL::CompileOptions> Options(MTL::CompileOptions::alloc()->init());
  Options->setLanguageVersion(static_cast<MTL::LanguageVersion>(
      (Image.Version / 100 << 16) + Image.Version % 100 / 10));
  Options->setFastMathEnabled(Image.FastMath);
  NS::Error *Error = nullptr;
  auto Compiled = std::make_unique<CompiledLibrary>();
  Compiled->Library.reset(
      Device->newLibrary(toNS(Text.c_str()), Options.get(), &Error));
  if (!Compiled->Library)
    return {cu2xErrorInvalidSource,
            std::string("Metal cannot compile library ") + Name + ":\n" +
                metal::describe(Error),
            false};
  Handle = Compiled.get();
  Libraries.push_back(std::move(Compiled));
  return {};
}

Outcome MetalBackend::find(void *Library, const char *Name, Pipeline &Result) {
  Pool P;
  auto &Of = *static_cast<CompiledLibrary *>(Library);
  Owned<MTL::ComputePipelineState> &State = Of.Pipelines[Name];
  if (!State) {
    Owned<MTL::Function> Function(Of.Library->newFunction(toNS(Name)));
    if (!Function)
      return {cu2xErrorInvalidDeviceFunction,
              std::string("the Metal library has no kernel ") + Name, false};
    NS::Error *Error = nullptr;
    State.reset(Device->newComputePipelineState(Function.get(), &Error));
    if (!State)
      return {cu2xErrorNoKernelImageForDevice,
              std::string("Metal cannot make a pipeline of kernel ") + Name +
                  ":\n" + metal::describe(Error),
              false};
  }
  Result.Handle = State.get();
  Result.MaxThreads =
      static_cast<unsigned>(State->maxTotalThreadsPerThreadgroup());
  Result.ThreadgroupBytes =
      static_cast<unsigned>(State->staticThreadgroupMemoryLength());
  return {};
}

//===----------------------------------------------------------------------===//
// Marks
//===----------------------------------------------------------------------===//

uint64_t MetalBackend::mark() {
  Pool P;
  return Stream.mark();
}

bool MetalBackend::isReached(uint64_t Mark) {
  Pool P;
  return Stream.isReached(Mark);
}

Outcome MetalBackend::wait(uint64_t Mark) {
  Pool P;
  return Stream.wait(Mark);
}
