//===- Device.cpp - The CPU as a device -------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Kernels are functions that the compiled Metal file brings, and run on the
// executor of lib/SIMT in the host thread that launches them.
//
//===----------------------------------------------------------------------===//

#include "../Backend.h"
#include "Arena.h"
#include "Faults.h"
#include "Properties.h"
#include "Textures.h"

#include "../../SIMT/OwnFile.h"
#include "cu2x/SIMT/Executor.h"
#include "cu2x/SIMT/MetalRuntime.h"
#include "cu2x/SIMT/Trace.h"
#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <sys/mman.h>
#include <unistd.h>

using namespace cu2x;
using namespace cu2x::runtime;
using namespace cu2x::runtime::cpu;

static constexpr size_t GiB = size_t(1) << 30;

/// CU2X_MEMORY_FILL, 0 to 255, or what the executor poisons memory with.
static unsigned char memoryFill() {
  const char *Text = std::getenv("CU2X_MEMORY_FILL");
  if (!Text)
    return simt::options().Poison;
  char *End;
  unsigned long Byte = std::strtoul(Text, &End, 10);
  if (*Text >= '0' && *Text <= '9' && !*End && Byte < 256)
    return static_cast<unsigned char>(Byte);
  std::fprintf(stderr,
               "cu2x: CU2X_MEMORY_FILL is '%s', but must be a number from 0 "
               "to 255\n",
               Text);
  std::exit(1);
}

/// CU2X_MEMORY_GUARD=1: an access beyond the end of memory is an error at once,
/// and so is one of the host behind a launch.
static bool isGuarded() {
  const char *Text = std::getenv("CU2X_MEMORY_GUARD");
  std::string Word = Text ? Text : "0";
  if (Word == "0" || Word == "1")
    return Word == "1";
  std::fprintf(stderr, "cu2x: CU2X_MEMORY_GUARD is '%s', but must be 0 or 1\n",
               Text);
  std::exit(1);
}

namespace {

/// Addresses that kernels get in place of pointers to memory of the host that
/// the device does not know: an access ends the launch, as it does on a device
/// with memory of its own.
class ForeignPointers {
public:
  ForeignPointers() {
    void *Memory = mmap(nullptr, Each * Count, PROT_NONE,
                        MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    Base = Memory == MAP_FAILED ? nullptr : static_cast<char *>(Memory);
  }
  /// For the buffer at \p Index.
  char *replace(unsigned Index, uint64_t Pointer) {
    if (!Base)
      return reinterpret_cast<char *>(Pointer);
    Pointers[Index] = Pointer;
    return Base + Index * Each + Each / 2;
  }
  bool contains(const void *Address) const {
    auto *A = static_cast<const char *>(Address);
    return Base && A >= Base && A < Base + Each * Count;
  }
  std::string explain(const void *Address) const {
    auto *A = static_cast<const char *>(Address);
    auto Index = static_cast<size_t>(A - Base) / Each;
    char Text[96];
    std::snprintf(Text, sizeof(Text),
                  "buffer %zu is the pointer %p, which is none of the device",
                  Index, reinterpret_cast<void *>(Pointers[Index]));
    return Text;
  }

private:
  static constexpr size_t Count = 31, Each = 4 * GiB;
  char *Base;
  uint64_t Pointers[Count] = {};
};

class CPU : public Backend {
public:
  CPU();

  void describe(cu2xDeviceProp &Properties) override;
  Outcome allocate(MemoryKind Kind, size_t Bytes, Memory &Result) override;
  Outcome registerHost(void *Address, size_t Bytes, Memory &Result) override;
  void release(const Memory &Where) override;
  size_t freeBytes() override { return Limit - Used; }
  Outcome load(const char *Name, const cu2x_library_image &Image,
               void *&Handle) override;
  Outcome find(void *Library, const char *Name, Pipeline &Result) override;
  Outcome dispatch(const Dispatch &D) override;
  void copy(const RowCopy &C) override;
  void fill(const RowFill &F) override;
  uint64_t mark() override;
  bool isReached(uint64_t) override { return true; }
  double timeOf(uint64_t Mark) override {
    return 1e-9 * static_cast<double>(Mark);
  }
  Outcome wait(uint64_t) override;
  /// A mark would read the clock, which costs more than waiting does.
  Outcome waitForAll() override { return wait(LastMark); }
  bool isEager() const override { return true; }
  bool ownsAddress(const void *Address) override {
    return Hidden.contains(Address) || Shared.contains(Address);
  }
  std::string explain(const void *Address) override;
  std::string nameOf(const void *Function) override {
    return simt::functionName(Function);
  }
  bool isTraced() const override { return simt::isTraced(); }
  void trace(const char *Kernel,
             const std::vector<TracedArgument> &Arguments) override;
  void traceContents(const Memory &Where) override;
  void traceVariable(const char *Name, char Element,
                     const Memory &Where) override;
  void distrustContents() override { simt::stopSharing(); }

  bool isValid() const { return Hidden.isValid() && Shared.isValid(); }
  simt::AddressRange hiddenRange() const { return Hidden.range(); }
  simt::AddressRange sharedRange() const { return Shared.range(); }

private:
  /// Memory of the device alone.
  bool isHidden(const Memory *M) const {
    return M &&
           Hidden.contains(reinterpret_cast<const void *>(M->programAddress()));
  }

  const size_t Limit = memoryLimit();
  const unsigned char Fill = memoryFill();
  const bool IsGuarded = isGuarded();
  size_t Used = 0;
  Arena Hidden{std::max(64 * GiB, 8 * Limit), true, IsGuarded};
  Arena Shared{std::max(64 * GiB, 8 * Limit), false, IsGuarded};
  ForeignPointers Foreign;
  uint64_t LastMark = 0;
  std::vector<cu2x_msl_texture> Textures;
  std::vector<cu2x_msl_sampler> Samplers;
};

} // namespace

/// For the handler of signals, which knows no objects.
static CPU *TheCPU;

CPU::CPU() {
  TheCPU = this;
  catchFaults([](const void *Address) { return TheCPU->explain(Address); });
}

void CPU::describe(cu2xDeviceProp &P) { describeCPU(P); }

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

Outcome CPU::allocate(MemoryKind Kind, size_t Bytes, Memory &Result) {
  Arena &A = Kind == MemoryKind::Device ? Hidden : Shared;
  char *Address, *Contents;
  if (Bytes > Limit - Used || !A.allocate(Bytes, Address, Contents))
    return {cu2xErrorMemoryAllocation, {}, false};
  Used += Bytes;
  // Who reads it before writing shall notice. Large parts cost time.
  constexpr size_t Most = size_t(64) << 20;
  std::memset(Contents, Fill, isTraced() ? Bytes : std::min(Bytes, Most));
  Result.Kind = Kind;
  Result.Bytes = Bytes;
  Result.DeviceAddress = reinterpret_cast<uint64_t>(Address);
  Result.Contents = Contents;
  return {};
}

Outcome CPU::registerHost(void *Address, size_t Bytes, Memory &Result) {
  Result.Kind = MemoryKind::Registered;
  Result.Bytes = Bytes;
  Result.DeviceAddress = reinterpret_cast<uint64_t>(Address);
  Result.Contents = static_cast<char *>(Address);
  return {};
}

void CPU::release(const Memory &Where) {
  if (Where.Kind != MemoryKind::Device)
    simt::unshareMemory(Where.Contents);
  if (Where.Kind == MemoryKind::Registered)
    return;
  Used -= Where.Bytes;
  (Where.Kind == MemoryKind::Device ? Hidden : Shared)
      .release(reinterpret_cast<char *>(Where.DeviceAddress));
}

void CPU::copy(const RowCopy &C) {
  if (C.ToPitch == C.Width && C.FromPitch == C.Width) {
    std::memmove(C.To, C.From, C.Width * C.Height);
  } else {
    for (size_t Row = 0; Row != C.Height; ++Row)
      std::memmove(C.To + Row * C.ToPitch, C.From + Row * C.FromPitch, C.Width);
  }
  if (isHidden(C.FromMemory) && !isHidden(C.ToMemory))
    simt::traceCopy(C.To, C.ToPitch, C.Width, C.Height);
}

void CPU::fill(const RowFill &F) {
  for (size_t Row = 0; Row != F.Height; ++Row) {
    char *To = F.To + Row * F.Pitch;
    if (F.ElementBytes == 1) {
      std::memset(To, static_cast<int>(F.Value), F.Width);
      continue;
    }
    for (size_t At = 0; At + F.ElementBytes <= F.Width; At += F.ElementBytes)
      std::memcpy(To + At, &F.Value, F.ElementBytes);
  }
}

std::string CPU::explain(const void *Address) {
  for (const Arena *A : {&Hidden, &Shared})
    if (A->contains(Address))
      return A->explain(Address);
  return Foreign.contains(Address) ? Foreign.explain(Address) : std::string();
}

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

Outcome CPU::load(const char *Name, const cu2x_library_image &Image,
                  void *&Handle) {
  if (!Image.Entries)
    return {cu2xErrorNoKernelImageForDevice,
            std::string("library ") + Name +
                " is not compiled for the CPU (cu2x-msl-cc --library)",
            false};
  Handle = const_cast<cu2x_library_image *>(&Image);
  return {};
}

Outcome CPU::find(void *Library, const char *Name, Pipeline &Result) {
  auto *Image = static_cast<const cu2x_library_image *>(Library);
  for (unsigned I = 0; I != Image->NumKernels; ++I)
    if (!std::strcmp(Image->Names[I], Name)) {
      Result.Handle = reinterpret_cast<void *>(Image->Entries[I]);
      return {};
    }
  return {cu2xErrorInvalidDeviceFunction,
          std::string("there is no kernel ") + Name, false};
}

static cu2xError_t errorOf(simt::Status Status) {
  switch (Status) {
  case simt::Status::Success:
    return cu2xSuccess;
  case simt::Status::InvalidLaunch:
    return cu2xErrorInvalidConfiguration;
  case simt::Status::Timeout:
  case simt::Status::Deadlock:
    return cu2xErrorLaunchTimeout;
  case simt::Status::SharedMemoryOverrun:
    return cu2xErrorIllegalAddress;
  case simt::Status::Trap:
    return takeFault() ? cu2xErrorIllegalAddress : cu2xErrorLaunchFailure;
  case simt::Status::DivergentBarrier:
  case simt::Status::InvalidMask:
  case simt::Status::DivergentWarp:
    return cu2xErrorLaunchFailure;
  }
  return cu2xErrorUnknown;
}

Outcome CPU::dispatch(const Dispatch &D) {
  cu2x_msl_arguments A = {};
  for (const BoundBuffer &B : D.Buffers) {
    auto *Pointer = reinterpret_cast<void *>(B.Address);
    // Addresses of the arenas stay what they are: freed memory, or the end.
    bool IsForeign = Pointer && !B.Where && !ownsAddress(Pointer);
    A.Buffers[B.Index] =
        IsForeign ? Foreign.replace(B.Index, B.Address) : Pointer;
  }
  for (const BoundBytes &B : D.Bytes)
    A.Buffers[B.Index] = const_cast<void *>(B.Data);
  for (const BoundThreadgroup &B : D.Threadgroup)
    A.ThreadgroupBytes[B.Index] = static_cast<unsigned>(B.Bytes);
  Textures.resize(D.Textures.size());
  for (size_t I = 0; I != D.Textures.size(); ++I) {
    Textures[I] = textureFor(*D.Textures[I].Object);
    A.Textures[D.Textures[I].Index] = &Textures[I];
  }
  Samplers.resize(D.Samplers.size());
  for (size_t I = 0; I != D.Samplers.size(); ++I) {
    Samplers[I] = samplerFor(*D.Samplers[I].Object);
    A.Samplers[D.Samplers[I].Index] = &Samplers[I];
  }
  // Open until somebody waits: launches that follow find it open.
  Hidden.open();
  auto Entry = reinterpret_cast<cu2x_msl_entry>(D.Kernel->Handle);
  simt::Status Status =
      cu2x_msl_launch(Entry, &A, {D.Grid.x, D.Grid.y, D.Grid.z},
                      {D.Block.x, D.Block.y, D.Block.z});
  if (IsGuarded)
    Hidden.close();
  if (Status == simt::Status::Success)
    return {};
  return {errorOf(Status), std::string("kernel ") + D.Name + " failed",
          Status != simt::Status::InvalidLaunch};
}

void CPU::trace(const char *Kernel,
                const std::vector<TracedArgument> &Arguments) {
  if (simt::wantsMemory(simt::traceLaunch(Kernel)))
    for (const TracedArgument &A : Arguments)
      simt::traceMemory(A.Contents, A.Bytes);
}

/// Tells the trace what addresses of memory look like.
static void showAddresses() {
  simt::findAddressesBy(
      [] { return std::vector{TheCPU->hiddenRange(), TheCPU->sharedRange()}; });
}

void CPU::traceContents(const Memory &Where) {
  showAddresses();
  simt::shareMemory(Where.Contents, Where.Bytes,
                    Where.Kind == MemoryKind::Registered);
}

void CPU::traceVariable(const char *Name, char Element, const Memory &Where) {
  showAddresses();
  simt::shareVariable(Name, Where.Contents, Where.Bytes,
                      static_cast<simt::Element>(Element));
}

//===----------------------------------------------------------------------===//
// The queue
//===----------------------------------------------------------------------===//

uint64_t CPU::mark() {
  auto Now = std::chrono::steady_clock::now().time_since_epoch();
  auto Time = static_cast<uint64_t>(
      std::chrono::duration_cast<std::chrono::nanoseconds>(Now).count());
  // Two events never happen at one time.
  return LastMark = std::max(LastMark + 1, Time);
}

Outcome CPU::wait(uint64_t) {
  Hidden.close();
  simt::traceWait();
  return {};
}

std::unique_ptr<Backend> runtime::createBackend(std::string &Message) {
  auto Device = std::make_unique<CPU>();
  if (Device->isValid())
    return Device;
  Message = "the CPU backend could not reserve addresses for memory";
  return nullptr;
}
