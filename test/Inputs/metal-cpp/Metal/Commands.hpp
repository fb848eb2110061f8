//===- Commands.hpp - Command buffers of the fake Metal ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A command buffer keeps what is encoded and runs it when somebody waits for it
// or for one behind it: nothing happens earlier than it may on a Mac.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_TEST_METAL_COMMANDS_HPP
#define CU2X_TEST_METAL_COMMANDS_HPP

#include <Metal/Resources.hpp>

namespace MTL {

class Function : public NS::Referencing<Function> {
public:
  std::string Name;
};

class ComputePipelineState : public NS::Referencing<ComputePipelineState> {
public:
  NS::UInteger maxTotalThreadsPerThreadgroup() const { return 512; }
  NS::UInteger staticThreadgroupMemoryLength() const { return 64; }
  std::string Name;
};

class Fence : public NS::Referencing<Fence> {};

class CommandBuffer;

/// What both encoders have.
class CommandEncoder {
protected:
  CommandEncoder(CommandBuffer *Of, const char *Kind)
      : Of(Of), Kind(Kind), Number(fake::number(Kind)) {
    fake::log("%s%d: begin", Kind, Number);
  }
  void end() { fake::log("%s%d: end", Kind, Number); }
  void update() { fake::log("%s%d: update fence", Kind, Number); }
  void wait() { fake::log("%s%d: wait for fence", Kind, Number); }
  /// Runs `Do` when the command buffer runs, and keeps `Used` until then.
  void later(std::function<void()> Do);
  void keep(NS::Object *Used);

  CommandBuffer *Of;
  const char *Kind;
  int Number;
};

class ComputeCommandEncoder : public NS::Referencing<ComputeCommandEncoder>,
                              CommandEncoder {
public:
  explicit ComputeCommandEncoder(CommandBuffer *Of)
      : CommandEncoder(Of, "compute") {}
  void endEncoding() { end(); }
  void updateFence(const Fence *) { update(); }
  void waitForFence(const Fence *) { wait(); }
  void setComputePipelineState(const ComputePipelineState *State) {
    fake::log("compute%d: pipeline %s", Number, State->Name.c_str());
    Kernel = State->Name;
  }
  void setBytes(const void *Bytes, NS::UInteger Length, NS::UInteger Index) {
    auto Copy =
        std::make_shared<std::string>(static_cast<const char *>(Bytes), Length);
    std::string Text;
    char Hex[3];
    for (size_t I = 0; I != Length && I != 8; ++I) {
      std::snprintf(Hex, sizeof(Hex), "%02x",
                    static_cast<unsigned char>((*Copy)[I]));
      Text += Hex;
    }
    fake::log("compute%d: bytes %lu = %s (%lu)", Number, Index, Text.c_str(),
              Length);
    Bound.Buffers[Index] = Copy->data();
    later([Copy] {});
  }
  void setBuffer(Buffer *Value, NS::UInteger Offset, NS::UInteger Index) {
    if (!Value) {
      fake::log("compute%d: buffer %lu = none", Number, Index);
      Bound.Buffers[Index] = nullptr;
      return;
    }
    fake::log("compute%d: buffer %lu = buffer%d + %lu%s", Number, Index,
              Value->Number, Offset,
              Offset < Value->length() ? "" : " OUTSIDE");
    keep(Value);
    Bound.Buffers[Index] = static_cast<char *>(Value->contents()) + Offset;
  }
  void setTexture(Texture *Value, NS::UInteger Index) {
    fake::log("compute%d: texture %lu = texture%d", Number, Index,
              Value->Number);
    keep(Value);
  }
  void setSamplerState(SamplerState *Value, NS::UInteger Index) {
    fake::log("compute%d: sampler %lu = sampler%d", Number, Index,
              Value->Number);
    keep(Value);
  }
  void setThreadgroupMemoryLength(NS::UInteger Length, NS::UInteger Index) {
    fake::log("compute%d: threadgroup %lu = %lu%s", Number, Index, Length,
              Length % 16 ? " UNALIGNED" : "");
  }
  void useResources(const Resource *const Resources[], NS::UInteger Count,
                    ResourceUsage Usage) {
    fake::log("compute%d: use %lu resources, usage %lu", Number, Count, Usage);
    for (NS::UInteger I = 0; I != Count; ++I)
      keep(const_cast<Resource *>(Resources[I]));
  }
  void memoryBarrier(BarrierScope Scope) {
    fake::log("compute%d: barrier %lu", Number, Scope);
  }
  void dispatchThreadgroups(Size Grid, Size Block) {
    fake::log("compute%d: dispatch %lu x %lu x %lu groups of %lu x %lu x %lu",
              Number, Grid.width, Grid.height, Grid.depth, Block.width,
              Block.height, Block.depth);
    Bound.Grid = Grid;
    Bound.Block = Block;
    later([Kernel = Kernel, Bound = Bound] {
      fake::log("run %s", Kernel.c_str());
      auto It = fake::settings().Kernels.find(Kernel);
      if (It != fake::settings().Kernels.end() && It->second)
        It->second(Bound);
    });
  }

private:
  std::string Kernel;
  fake::Bound Bound;
};

class BlitCommandEncoder : public NS::Referencing<BlitCommandEncoder>,
                           CommandEncoder {
public:
  explicit BlitCommandEncoder(CommandBuffer *Of) : CommandEncoder(Of, "blit") {}
  void endEncoding() { end(); }
  void updateFence(const Fence *) { update(); }
  void waitForFence(const Fence *) { wait(); }
  void copyFromBuffer(Buffer *From, NS::UInteger FromOffset, Buffer *To,
                      NS::UInteger ToOffset, NS::UInteger Length) {
    fake::log("blit%d: copy %lu bytes from buffer%d + %lu to buffer%d + %lu",
              Number, Length, From->Number, FromOffset, To->Number, ToOffset);
    keep(From);
    keep(To);
    later([=] {
      std::memcpy(static_cast<char *>(To->contents()) + ToOffset,
                  static_cast<char *>(From->contents()) + FromOffset, Length);
    });
  }
  void fillBuffer(Buffer *To, NS::Range Where, uint8_t Value) {
    fake::log("blit%d: fill %lu bytes of buffer%d + %lu with %02x", Number,
              Where.length, To->Number, Where.location, Value);
    keep(To);
    later([=] {
      std::memset(static_cast<char *>(To->contents()) + Where.location, Value,
                  Where.length);
    });
  }
};

class CommandBuffer : public NS::Referencing<CommandBuffer> {
public:
  CommandBuffer() : Number(fake::number("commands")) {}
  ~CommandBuffer() override { clear(); }
  ComputeCommandEncoder *computeCommandEncoder() {
    return NS::AutoreleasePool::add(new ComputeCommandEncoder(this));
  }
  BlitCommandEncoder *blitCommandEncoder() {
    return NS::AutoreleasePool::add(new BlitCommandEncoder(this));
  }
  void commit() {
    fake::log("commands%d: commit", Number);
    State = CommandBufferStatusCommitted;
    queue().push_back(this->retain());
  }
  void waitUntilCompleted() {
    fake::log("commands%d: wait", Number);
    while (State == CommandBufferStatusCommitted)
      runNext();
  }
  CommandBufferStatus status() const { return State; }
  NS::Error *error() const {
    return Code ? NS::Error::make(Code, Text.c_str()) : nullptr;
  }
  double GPUEndTime() const { return Time; }

private:
  friend class CommandEncoder;

  static std::deque<CommandBuffer *> &queue() {
    static std::deque<CommandBuffer *> Queue;
    return Queue;
  }
  static void runNext() {
    CommandBuffer *First = queue().front();
    queue().pop_front();
    fake::Settings &S = fake::settings();
    if (S.ErrorCode) {
      First->Code = S.ErrorCode;
      First->Text = S.ErrorText;
      S.ErrorCode = 0;
      First->State = CommandBufferStatusError;
    } else {
      for (const std::function<void()> &Each : First->Work)
        Each();
      First->State = CommandBufferStatusCompleted;
    }
    // A second later than the one before.
    static double Clock = 100;
    First->Time = Clock += 1;
    First->clear();
    First->release();
  }
  void clear() {
    Work.clear();
    for (NS::Object *Each : Kept)
      Each->release();
    Kept.clear();
  }

  int Number;
  CommandBufferStatus State = CommandBufferStatusNotEnqueued;
  NS::Integer Code = 0;
  std::string Text;
  double Time = 0;
  std::vector<std::function<void()>> Work;
  std::vector<NS::Object *> Kept;
};

inline void CommandEncoder::later(std::function<void()> Do) {
  Of->Work.push_back(std::move(Do));
}
inline void CommandEncoder::keep(NS::Object *Used) {
  struct Opened : NS::Object {
    using NS::Object::addReference;
  };
  static_cast<Opened *>(Used)->addReference();
  Of->Kept.push_back(Used);
}

class CommandQueue : public NS::Referencing<CommandQueue> {
public:
  CommandBuffer *commandBuffer() {
    return NS::AutoreleasePool::add(new CommandBuffer);
  }
};

} // namespace MTL

#endif // CU2X_TEST_METAL_COMMANDS_HPP
