//===- Metal.hpp - A Metal that writes down what it is asked ----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The classes of metal-cpp that the Metal backend uses, in our own text. Each
// call is a line of the log, buffers are memory of the host, and kernels are
// functions of the test: what the backend does can be compared with what it has
// to do. It shows nothing about Apple's frameworks and hardware.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_TEST_METAL_HPP
#define CU2X_TEST_METAL_HPP

#include <Metal/Commands.hpp>
#include <cstdlib>

namespace MTL {

class CompileOptions : public NS::Referencing<CompileOptions> {
public:
  static CompileOptions *alloc() { return new CompileOptions; }
  CompileOptions *init() { return this; }
  void setLanguageVersion(LanguageVersion Value) { Version = Value; }
  void setFastMathEnabled(bool Value) { IsFast = Value; }
  NS::UInteger Version = 0;
  bool IsFast = true;
};

class Library : public NS::Referencing<Library> {
public:
  Function *newFunction(const NS::String *Name) {
    if (!fake::settings().Kernels.count(Name->utf8String()) &&
        !std::getenv("FAKE_METAL_ANY_KERNEL"))
      return nullptr;
    auto *F = new Function;
    F->Name = Name->utf8String();
    return F;
  }
};

class Device : public NS::Referencing<Device> {
public:
  CommandQueue *newCommandQueue() { return new CommandQueue; }
  Fence *newFence() { return new Fence; }
  NS::String *name() const {
    return NS::String::string("Fake GPU", NS::UTF8StringEncoding);
  }
  uint64_t recommendedMaxWorkingSetSize() const { return 1ull << 32; }
  NS::UInteger currentAllocatedSize() const { return Buffer::allocated(); }
  NS::UInteger maxThreadgroupMemoryLength() const { return 32768; }
  NS::UInteger maxBufferLength() const {
    return fake::settings().MaxBufferLength;
  }
  Size maxThreadsPerThreadgroup() const { return Size(1024, 1024, 1024); }
  bool hasUnifiedMemory() const { return true; }

  Buffer *newBuffer(NS::UInteger Length, ResourceOptions Options) {
    auto *B = new Buffer(Length);
    fake::log("buffer%d: %lu bytes, options %#lx", B->Number, Length, Options);
    return B;
  }
  Buffer *newBuffer(const void *From, NS::UInteger Length,
                    ResourceOptions Options) {
    auto *B = new Buffer(Length);
    std::memcpy(B->contents(), From, Length);
    fake::log("buffer%d: copy of %lu bytes, options %#lx", B->Number, Length,
              Options);
    return B;
  }
  Buffer *newBuffer(const void *On, NS::UInteger Length,
                    ResourceOptions Options, std::nullptr_t) {
    auto *B = new Buffer(Length, const_cast<void *>(On));
    fake::log("buffer%d: on %lu bytes of the program, options %#lx", B->Number,
              Length, Options);
    return B;
  }
  Library *newLibrary(const NS::String *Text, const CompileOptions *Options,
                      NS::Error **Error) {
    fake::log("compile %zu bytes, version %lu.%lu, fast math %d",
              std::strlen(Text->utf8String()), Options->Version >> 16,
              Options->Version & 0xffff, Options->IsFast);
    if (fake::settings().CanCompile)
      return new Library;
    *Error = NS::Error::make(3, "program_source:1:1: error: no");
    return nullptr;
  }
  ComputePipelineState *newComputePipelineState(const Function *Of,
                                                NS::Error **Error) {
    fake::log("make pipeline %s", Of->Name.c_str());
    if (!fake::settings().CanMakePipelines) {
      *Error = NS::Error::make(2, "too much threadgroup memory");
      return nullptr;
    }
    auto *State = new ComputePipelineState;
    State->Name = Of->Name;
    return State;
  }
  NS::UInteger minimumLinearTextureAlignmentForPixelFormat(PixelFormat) {
    return 16;
  }
  Texture *newTexture(const TextureDescriptor *D) {
    return new Texture(D, "alone");
  }
  SamplerState *newSamplerState(const SamplerDescriptor *D) {
    return new SamplerState(D);
  }
};

inline Device *CreateSystemDefaultDevice() {
  return fake::settings().HasDefaultDevice ? new Device : nullptr;
}

inline NS::Array *CopyAllDevices() {
  fake::log("list devices");
  auto *All = new NS::Array;
  if (fake::settings().HasAnyDevice)
    All->Objects.push_back(new Device);
  return All;
}

} // namespace MTL

#endif // CU2X_TEST_METAL_HPP
