//===- simt/assembly.h - Inline PTX -----------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// asm("add.u32 %0, %1, 1;" : "=r"(a) : "r"(b)) is prepared as
// ::cu2x::cuda::Assembly("add.u32 %0, %1, 1;").out(a).in(b).run().
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_ASSEMBLY_H
#define CU2X_SIMT_ASSEMBLY_H

#ifndef CU2X_SIMT_HIP

#include <stddef.h>
#include <stdint.h>
#include <string.h>

namespace cu2x {
namespace cuda {

/// One asm statement. What it does is read from its text when it is run; an
/// instruction that is not known ends the launch.
class Assembly {
public:
  explicit Assembly(const char *Text) : Text(Text) {}

  template <class T> Assembly &out(T &Place) {
    return add(&Place, sizeof(T), 0);
  }
  template <class T> Assembly &inout(T &Place) {
    return add(&Place, sizeof(T), bits(Place));
  }
  template <class T> Assembly &in(const T &Value) {
    return add(nullptr, sizeof(T), bits(Value));
  }
  template <class T, size_t N> Assembly &in(T (&Array)[N]) {
    T *Pointer = Array;
    return in(Pointer);
  }
  void run();

private:
  struct Operand {
    void *Place;
    size_t Size;
    uint64_t Value;
  };
  template <class T> static uint64_t bits(const T &Value) {
    static_assert(sizeof(T) <= 8, "an operand of inline PTX is a scalar");
    uint64_t Bits = 0;
    memcpy(&Bits, &Value, sizeof(T));
    return Bits;
  }
  Assembly &add(void *Place, size_t Size, uint64_t Value) {
    if (Count < MaxOperands)
      Operands[Count] = {Place, Size, Value};
    ++Count;
    return *this;
  }

  friend class AssemblyRun;
  static constexpr unsigned MaxOperands = 30;
  const char *Text;
  Operand Operands[MaxOperands];
  unsigned Count = 0;
};

} // namespace cuda
} // namespace cu2x

#else // CU2X_SIMT_HIP

namespace cu2x {
namespace cuda {

/// An asm statement of a HIP program, whose text is for another assembler than
/// PTX's: nothing here runs it, and the compiler says so where it stands.
class Assembly {
public:
  __attribute__((unavailable(
      "the executor has no inline assembly in HIP "
      "programs, where it is that of an AMD GPU"))) explicit Assembly(const char
                                                                          *) {}

  // Only the constructor is an error.
  template <class T> Assembly &out(T &&) { return *this; }
  template <class T> Assembly &inout(T &&) { return *this; }
  template <class T> Assembly &in(T &&) { return *this; }
  void run() {}
};

} // namespace cuda
} // namespace cu2x

#endif // CU2X_SIMT_HIP

#endif // CU2X_SIMT_ASSEMBLY_H
