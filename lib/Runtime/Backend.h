//===- Backend.h - What a device has to do for the runtime ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The line between the runtime's core, which knows CUDA's rules, and a device:
// the CPU (CPU/) or Metal (Metal/). A program links one of them, which defines
// createBackend().
//
// A device has one queue. Work is done in the order in which it comes, which is
// a legal order of any program with streams: kernels and copies return when
// they are queued, and a mark is a place in the queue that can be waited for.
// The CPU does work at once, so that its queue is always empty.
//
// The core serializes all calls of a Backend with one lock.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_RUNTIME_BACKEND_H
#define CU2X_LIB_RUNTIME_BACKEND_H

#include "cu2x/runtime/registration.h"
#include "cu2x/runtime/types.h"
#include <algorithm>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace cu2x::runtime {

//===----------------------------------------------------------------------===//
// Outcomes
//===----------------------------------------------------------------------===//

/// What went wrong, or that nothing did.
struct [[nodiscard]] Outcome {
  cu2xError_t Error = cu2xSuccess;
  /// For stderr, without a newline at its end; may be empty.
  std::string Message;
  /// Whether the device is lost, so that every later call fails as well: a
  /// kernel failed, in contrast to one that never began.
  bool IsSticky = false;

  bool failed() const { return Error != cu2xSuccess; }
};

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

enum class MemoryKind {
  /// Of cu2xMalloc: the program has addresses of the device, and must not read
  /// or write there.
  Device,
  /// Of cu2xMallocManaged and cu2xMallocHost: the program has the address of
  /// Contents.
  Managed,
  Host,
  /// Of the program, which has registered it.
  Registered,
};

/// Memory that a device knows.
struct Memory {
  MemoryKind Kind = MemoryKind::Device;
  size_t Bytes = 0;
  /// As kernels see it.
  uint64_t DeviceAddress = 0;
  /// Where the host reads and writes it.
  char *Contents = nullptr;
  /// The backend's own.
  void *Handle = nullptr;

  /// As the program sees it.
  uint64_t programAddress() const {
    return Kind == MemoryKind::Device ? DeviceAddress
                                      : reinterpret_cast<uint64_t>(Contents);
  }
};

/// Rows of bytes to copy. Where a side is memory of the device, the pointer is
/// into its Contents and the memory is given as well.
struct RowCopy {
  char *To;
  size_t ToPitch;
  const Memory *ToMemory;
  const char *From;
  size_t FromPitch;
  const Memory *FromMemory;
  size_t Width, Height;
};

/// Rows to fill with the \p ElementBytes (1, 2 or 4) low bytes of a value.
struct RowFill {
  char *To;
  size_t Pitch;
  const Memory *ToMemory;
  unsigned Value, ElementBytes;
  size_t Width, Height; ///< the width is in bytes
};

//===----------------------------------------------------------------------===//
// Textures
//===----------------------------------------------------------------------===//

/// Texels in memory: of an array, or of memory that the program describes.
struct Image {
  cu2xChannelFormatDesc Format = {};
  /// Zero for dimensions that do not exist. Depth counts layers as well.
  size_t Width = 0, Height = 0, Depth = 0;
  size_t Pitch = 0, SlicePitch = 0;
  /// Where the texels begin, in the Contents of the memory, and the address of
  /// the memory for the program, by which the core sees that it was freed.
  const Memory *Where = nullptr;
  uint64_t Address = 0;
  size_t Offset = 0;
  /// Whether Depth counts layers, of which a cube has six.
  bool IsLayered = false, IsCube = false;
  /// Of mipmaps, which lie one behind the other without gaps.
  unsigned Levels = 1;

  size_t texelBytes() const {
    return static_cast<size_t>(Format.x + Format.y + Format.z + Format.w) / 8;
  }
  size_t bytes() const { return SlicePitch * std::max<size_t>(Depth, 1); }
  /// How many levels images of this size can have.
  unsigned possibleLevels() const {
    size_t Most = std::max({Width, Height, IsLayered ? 0 : Depth});
    unsigned Count = 1;
    while (Most >>= 1)
      ++Count;
    return Count;
  }
  /// Level \p Number alone. Each has half the size of the one before, at least
  /// one texel, and as many layers.
  Image level(unsigned Number) const {
    Image I = *this;
    I.Levels = 1;
    auto Halve = [](size_t Size) { return Size > 1 ? Size / 2 : Size; };
    for (; Number; --Number) {
      I.Offset += I.bytes();
      I.Width = Halve(I.Width);
      I.Height = Halve(I.Height);
      I.Depth = I.IsLayered ? I.Depth : Halve(I.Depth);
      I.Pitch = I.Width * I.texelBytes();
      I.SlicePitch = I.Pitch * std::max<size_t>(I.Height, 1);
    }
    return I;
  }
  char *texel(size_t X, size_t Y, size_t Z) const {
    return Where->Contents + Offset + Z * SlicePitch + Y * Pitch +
           X * texelBytes();
  }
};

/// A texture or surface object. The number that a program has is its address.
struct TextureObject {
  Image Texels;
  cu2xResourceDesc Resource = {};
  cu2xTextureDesc Description = {};
  bool IsSurface = false;
};

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

/// A kernel of a loaded library.
struct Pipeline {
  /// The backend's own.
  void *Handle = nullptr;
  unsigned MaxThreads = 1024;
  /// Of the kernel's own variables.
  unsigned ThreadgroupBytes = 0;
};

struct BoundBuffer {
  unsigned Index;
  bool IsWritten;
  /// Null if the pointer is null or leads to no memory that is known.
  const Memory *Where;
  size_t Offset;
  /// The pointer as the kernel shall see it.
  uint64_t Address;
};
struct BoundBytes {
  unsigned Index;
  const void *Data;
  size_t Bytes;
};
struct BoundTexture {
  unsigned Index;
  const TextureObject *Object;
  bool IsWritten;
};
struct BoundSampler {
  unsigned Index;
  const TextureObject *Object;
};
struct BoundThreadgroup {
  unsigned Index;
  size_t Bytes; ///< a multiple of 16
};

/// A launch that has passed the core's checks. The arrays live until
/// Backend::dispatch returns.
struct Dispatch {
  const Pipeline *Kernel = nullptr;
  /// For messages: the name in the program.
  const char *Name = "";
  dim3 Grid, Block;
  std::vector<BoundBuffer> Buffers;
  std::vector<BoundBytes> Bytes;
  std::vector<BoundTexture> Textures;
  std::vector<BoundSampler> Samplers;
  std::vector<BoundThreadgroup> Threadgroup;
};

//===----------------------------------------------------------------------===//
// Products of matrices
//===----------------------------------------------------------------------===//

/// A matrix in memory of the device, by rows: BLAS's by columns is its
/// transpose.
struct BoundMatrix {
  const Memory *Where;
  size_t Offset, Rows, Columns, RowBytes;
};

/// Result = Alpha * op(Left) * op(Right) + Beta * Result, in float or half.
struct MatrixProduct {
  bool IsHalf, TransposeLeft, TransposeRight;
  size_t Rows, Columns, Inner;
  double Alpha, Beta;
  BoundMatrix Left, Right, Result;
};

//===----------------------------------------------------------------------===//
// The backend
//===----------------------------------------------------------------------===//

/// The memory that a pointer argument of a launch leads to; null for none.
struct TracedArgument {
  const char *Contents;
  size_t Bytes;
};

class Backend {
public:
  virtual ~Backend() = default;

  /// Name, sizes and limits of the device, in properties that hold the values
  /// that all backends share.
  virtual void describe(cu2xDeviceProp &Properties) = 0;

  /// Allocates at least \p Bytes, which are not 0, aligned to 256 bytes.
  /// cu2xErrorMemoryAllocation if there is no room.
  virtual Outcome allocate(MemoryKind Kind, size_t Bytes, Memory &Result) = 0;
  /// Makes memory of the program known to the device.
  virtual Outcome registerHost(void *Address, size_t Bytes, Memory &Result) = 0;
  /// Frees what the two functions above made, when the work that is queued is
  /// done.
  virtual void release(const Memory &Where) = 0;
  virtual size_t freeBytes() = 0;

  /// Loads a library. \p Handle is the backend's own.
  virtual Outcome load(const char *Name, const cu2x_library_image &Image,
                       void *&Handle) = 0;
  /// Finds a kernel of a loaded library. cu2xErrorInvalidDeviceFunction if it
  /// has none of that name.
  virtual Outcome find(void *Library, const char *Name, Pipeline &Result) = 0;

  virtual Outcome dispatch(const Dispatch &D) = 0;
  /// The bytes of host memory may change when this returns.
  virtual void copy(const RowCopy &C) = 0;
  virtual void fill(const RowFill &F) = 0;

  /// Multiplies when all work is done, and waits. False if the device has no
  /// product of its own for these, so that nothing was done.
  virtual bool multiply(const MatrixProduct &) { return false; }

  /// The end of the queue as it is now.
  virtual uint64_t mark() = 0;
  virtual bool isReached(uint64_t Mark) = 0;
  /// When a mark that is reached was reached, in seconds from any begin.
  virtual double timeOf(uint64_t Mark) = 0;
  /// Waits until a mark is reached, and tells how the work before it failed if
  /// it did and this has not been told before.
  virtual Outcome wait(uint64_t Mark) = 0;
  /// The same for all work that is queued.
  virtual Outcome waitForAll() { return wait(mark()); }

  /// Whether work is done when a call that queues it returns.
  virtual bool isEager() const { return false; }
  /// Whether an address lies where the device's memory does, be it allocated or
  /// not: such an address is none of the host's.
  virtual bool ownsAddress(const void *) { return false; }
  /// What an invalid access to memory that the device manages was, for the
  /// message of a signal handler; may be empty.
  virtual std::string explain(const void *) { return {}; }
  /// What a function of the program is called, for messages; may be empty.
  virtual std::string nameOf(const void *) { return {}; }

  /// Whether a record of launches is kept, for `cu2x verify`.
  virtual bool isTraced() const { return false; }
  /// Adds a launch that is done, with the pointer arguments in their order.
  virtual void trace(const char *, const std::vector<TracedArgument> &) {}
  /// The record is to have what memory holds that the program reads without a
  /// copy, until it is released.
  virtual void traceContents(const Memory &) {}
  /// The same for a variable, whose elements are what a letter of
  /// simt::Element says.
  virtual void traceVariable(const char *, char, const Memory &) {}
  /// A kernel has failed: nobody knows any more what memory holds.
  virtual void distrustContents() {}
};

/// The device of this program, or null and a message if there is none.
std::unique_ptr<Backend> createBackend(std::string &Message);

} // namespace cu2x::runtime

#endif // CU2X_LIB_RUNTIME_BACKEND_H
