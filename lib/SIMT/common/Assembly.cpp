//===- Assembly.cpp - Inline PTX --------------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The instructions are those that the Metal target knows, and carry chains.
// They are written down here again on purpose: the executor is what the
// translation is compared with.
//
//===----------------------------------------------------------------------===//

#include "simt/assembly.h"

#include "cu2x/SIMT/Atomics.h"
#include "cu2x/SIMT/Executor.h"
#include "cu2x/SIMT/Warp.h"
#include <algorithm>
#include <cctype>
#include <cfenv>
#include <cmath>
#include <string>
#include <vector>

using namespace cu2x;
using namespace cu2x::simt;

namespace {

using Words = std::vector<std::string>;

/// The type that ends an opcode: `u32`.
struct Type {
  char Kind = 'b';
  unsigned Width = 32;
};

/// What an instruction works on: its inputs, behind the result.
struct Inputs {
  Type T;
  uint64_t V[4] = {};
  unsigned Count = 0;

  int64_t s(unsigned I) const {
    return T.Width == 64 ? int64_t(V[I]) : int64_t(int32_t(V[I]));
  }
  float f(unsigned I) const {
    float Result;
    uint32_t Bits = uint32_t(V[I]);
    memcpy(&Result, &Bits, sizeof(Result));
    return Result;
  }
};

uint64_t bits(float Value) {
  uint32_t Bits;
  memcpy(&Bits, &Value, sizeof(Bits));
  return Bits;
}

uint64_t high(const Inputs &In) {
  if (In.T.Width == 32)
    return In.T.Kind == 's' ? uint64_t(In.s(0) * In.s(1)) >> 32
                            : In.V[0] * In.V[1] >> 32;
  if (In.T.Kind == 's')
    return uint64_t(__int128(In.s(0)) * In.s(1) >> 64);
  return uint64_t((unsigned __int128)(In.V[0]) * In.V[1] >> 64);
}
uint64_t wide(const Inputs &In) {
  return In.T.Kind == 's' ? uint64_t(In.s(0) * In.s(1)) : In.V[0] * In.V[1];
}
uint64_t reversed(const Inputs &In) {
  uint64_t Result = 0;
  for (unsigned I = 0; I != In.T.Width; ++I)
    Result |= (In.V[0] >> I & 1) << (In.T.Width - 1 - I);
  return Result;
}
uint64_t extracted(const Inputs &In) {
  unsigned Begin = In.V[1] & 255, Length = In.V[2] & 255, Width = In.T.Width;
  bool Sign = false;
  if (In.T.Kind == 's' && Length)
    Sign = In.V[0] >> std::min(Begin + Length - 1, Width - 1) & 1;
  uint64_t Result = 0;
  for (unsigned I = 0; I != Width; ++I)
    if (I < Length && Begin + I < Width)
      Result |= (In.V[0] >> (Begin + I) & 1) << I;
    else if (Sign)
      Result |= uint64_t(1) << I;
  return Result;
}
uint64_t inserted(const Inputs &In) {
  unsigned Begin = In.V[2] & 255, Length = In.V[3] & 255;
  uint64_t Result = In.V[1];
  for (unsigned I = 0; I < Length && Begin + I < In.T.Width; ++I) {
    uint64_t Bit = uint64_t(1) << (Begin + I);
    Result = (Result & ~Bit) | ((In.V[0] >> I & 1) ? Bit : 0);
  }
  return Result;
}
uint64_t permuted(const Inputs &In) {
  uint64_t Bytes = In.V[1] << 32 | In.V[0], Result = 0;
  for (unsigned I = 0; I != 4; ++I) {
    unsigned Which = In.V[2] >> 4 * I & 15;
    uint64_t Byte = Bytes >> 8 * (Which & 7) & 255;
    if (Which & 8)
      Byte = Byte & 128 ? 255 : 0;
    Result |= Byte << 8 * I;
  }
  return Result;
}
uint64_t looked(const Inputs &In) {
  uint64_t Result = 0;
  for (unsigned I = 0; I != 32; ++I) {
    unsigned Row =
        (In.V[0] >> I & 1) << 2 | (In.V[1] >> I & 1) << 1 | (In.V[2] >> I & 1);
    Result |= (In.V[3] >> Row & 1) << I;
  }
  return Result;
}
/// The highest bit that is set, or that is not the sign.
uint64_t found(const Inputs &In) {
  uint64_t Bits = In.T.Kind == 's' && In.s(0) < 0 ? ~In.V[0] : In.V[0];
  for (int I = int(In.T.Width) - 1; I >= 0; --I)
    if (Bits >> I & 1)
      return uint64_t(I);
  return 0xffffffff;
}
uint64_t absoluteDifference(const Inputs &In) {
  bool Less = In.T.Kind == 's' ? In.s(0) < In.s(1) : In.V[0] < In.V[1];
  return In.V[2] + (Less ? In.V[1] - In.V[0] : In.V[0] - In.V[1]);
}
uint64_t dot(const Inputs &In) {
  int64_t Sum = int64_t(In.V[2]);
  for (unsigned I = 0; I != 4; ++I) {
    uint8_t A = uint8_t(In.V[0] >> 8 * I), B = uint8_t(In.V[1] >> 8 * I);
    Sum += In.T.Kind == 's' ? int8_t(A) * int8_t(B) : A * B;
  }
  return uint64_t(Sum);
}
uint64_t differences(const Inputs &In) {
  uint64_t Sum = In.V[2];
  for (unsigned I = 0; I != 4; ++I) {
    int A = uint8_t(In.V[0] >> 8 * I), B = uint8_t(In.V[1] >> 8 * I);
    Sum += A < B ? B - A : A - B;
  }
  return Sum;
}
template <bool Left, bool Clamp> uint64_t funnel(const Inputs &In) {
  unsigned Shift = Clamp ? unsigned(std::min<uint64_t>(In.V[2], 32))
                         : unsigned(In.V[2] & 31);
  uint64_t Both = In.V[1] << 32 | In.V[0];
  if (Left)
    return Shift == 32 ? In.V[0] : Both << Shift >> 32;
  return Shift == 32 ? In.V[1] : Both >> Shift;
}
uint64_t shiftedRight(const Inputs &In) {
  if (In.T.Kind == 's')
    return uint64_t(In.s(0) >>
                    std::min<uint64_t>(uint32_t(In.V[1]), In.T.Width - 1));
  return uint32_t(In.V[1]) < In.T.Width ? In.V[0] >> In.V[1] : 0;
}

/// One operation on floats that rounds toward zero.
template <class Operation> uint64_t towardZero(const Inputs &In, Operation Do) {
  volatile float X = In.f(0), Y = In.f(1);
  int Before = std::fegetround();
  std::fesetround(FE_TOWARDZERO);
  volatile float Result = Do(X, Y);
  std::fesetround(Before);
  return bits(Result);
}
/// An approximation is as good as it can be; `.ftz` makes numbers zero that
/// are too small to be normal.
float flushed(float X) {
  return std::fpclassify(X) == FP_SUBNORMAL ? std::copysign(0.0f, X) : X;
}

struct Row {
  const char *Name;
  /// Which types it takes, of "busf".
  const char *Types;
  unsigned Inputs;
  uint64_t (*Do)(const struct Inputs &);
};

#define DO(EXPR) [](const Inputs &In) -> uint64_t { return EXPR; }
#define APPROXIMATE(NAME, EXPR)                                                \
  {NAME ".approx", "f", 1,                                                     \
   [](const Inputs &In) -> uint64_t {                                          \
     const float X = In.f(0);                                                  \
     return bits(EXPR);                                                        \
   }},                                                                         \
  {                                                                            \
    NAME ".approx.ftz", "f", 1, [](const Inputs &In) -> uint64_t {             \
      const float X = flushed(In.f(0));                                        \
      return bits(flushed(EXPR));                                              \
    }                                                                          \
  }
constexpr Row Rows[] = {
    {"mov", "busf", 1, DO(In.V[0])},
    {"add", "us", 2, DO(In.V[0] + In.V[1])},
    {"sub", "us", 2, DO(In.V[0] - In.V[1])},
    {"mul.lo", "us", 2, DO(In.V[0] * In.V[1])},
    {"mul.hi", "us", 2, high},
    {"mul.wide", "us", 2, wide},
    {"mad.lo", "us", 3, DO(In.V[0] * In.V[1] + In.V[2])},
    {"mad.hi", "us", 3, DO(high(In) + In.V[2])},
    {"mad.wide", "us", 3, DO(wide(In) + In.V[2])},
    {"min", "u", 2, DO(std::min(In.V[0], In.V[1]))},
    {"min", "s", 2, DO(uint64_t(std::min(In.s(0), In.s(1))))},
    {"max", "u", 2, DO(std::max(In.V[0], In.V[1]))},
    {"max", "s", 2, DO(uint64_t(std::max(In.s(0), In.s(1))))},
    {"abs", "s", 1, DO(In.s(0) < 0 ? -In.V[0] : In.V[0])},
    {"neg", "s", 1, DO(-In.V[0])},
    {"and", "b", 2, DO(In.V[0] & In.V[1])},
    {"or", "b", 2, DO(In.V[0] | In.V[1])},
    {"xor", "b", 2, DO(In.V[0] ^ In.V[1])},
    {"not", "b", 1, DO(~In.V[0])},
    {"popc", "b", 1, DO(uint64_t(__builtin_popcountll(In.V[0])))},
    {"clz", "b", 1,
     DO(In.V[0] ? __builtin_clzll(In.V[0]) - (64 - In.T.Width) : In.T.Width)},
    {"brev", "b", 1, reversed},
    {"bfind", "us", 1, found},
    {"sad", "us", 3, absoluteDifference},
    {"shl", "b", 2,
     DO(uint32_t(In.V[1]) < In.T.Width ? In.V[0] << In.V[1] : 0)},
    {"shr", "bus", 2, shiftedRight},
    {"bfe", "us", 3, extracted},
    {"bfi", "b", 4, inserted},
    {"prmt", "b", 3, permuted},
    {"lop3", "b", 4, looked},
    {"shf.l.wrap", "b", 3, funnel<true, false>},
    {"shf.r.wrap", "b", 3, funnel<false, false>},
    {"shf.l.clamp", "b", 3, funnel<true, true>},
    {"shf.r.clamp", "b", 3, funnel<false, true>},
    {"vabsdiff4.u32.u32.add", "u", 3, differences},
    {"dp4a.u32", "u", 3, dot},
    {"dp4a.s32", "s", 3, dot},
    {"add", "f", 2, DO(bits(In.f(0) + In.f(1)))},
    {"sub", "f", 2, DO(bits(In.f(0) - In.f(1)))},
    {"mul", "f", 2, DO(bits(In.f(0) * In.f(1)))},
    {"add.rn", "f", 2, DO(bits(In.f(0) + In.f(1)))},
    {"sub.rn", "f", 2, DO(bits(In.f(0) - In.f(1)))},
    {"mul.rn", "f", 2, DO(bits(In.f(0) * In.f(1)))},
    {"fma.rn", "f", 3, DO(bits(std::fma(In.f(0), In.f(1), In.f(2))))},
    {"div.rn", "f", 2, DO(bits(In.f(0) / In.f(1)))},
    {"sqrt.rn", "f", 1, DO(bits(std::sqrt(In.f(0))))},
    {"abs", "f", 1, DO(bits(std::fabs(In.f(0))))},
    {"neg", "f", 1, DO(bits(-In.f(0)))},
    {"min", "f", 2, DO(bits(std::fmin(In.f(0), In.f(1))))},
    {"max", "f", 2, DO(bits(std::fmax(In.f(0), In.f(1))))},
    {"add.rz", "f", 2,
     DO(towardZero(In, [](float X, float Y) { return X + Y; }))},
    {"sub.rz", "f", 2,
     DO(towardZero(In, [](float X, float Y) { return X - Y; }))},
    {"mul.rz", "f", 2,
     DO(towardZero(In, [](float X, float Y) { return X * Y; }))},
    {"rcp.rn", "f", 1, DO(bits(1 / In.f(0)))},
    {"div.approx", "f", 2, DO(bits(In.f(0) / In.f(1)))},
    {"tanh.approx", "f", 1, DO(bits(std::tanh(In.f(0))))},
    APPROXIMATE("rcp", 1 / X),
    APPROXIMATE("ex2", std::exp2(X)),
    APPROXIMATE("lg2", std::log2(X)),
    APPROXIMATE("rsqrt", 1 / std::sqrt(X)),
    APPROXIMATE("sqrt", std::sqrt(X)),
    APPROXIMATE("sin", std::sin(X)),
    APPROXIMATE("cos", std::cos(X)),
};
#undef APPROXIMATE
#undef DO

/// Those whose second operands divide: 0 has no result that PTX defines.
uint64_t divided(const Inputs &In, bool Remainder) {
  if (!In.V[1])
    return ~uint64_t(0);
  if (In.T.Kind == 'u')
    return Remainder ? In.V[0] % In.V[1] : In.V[0] / In.V[1];
  if (In.s(1) == -1)
    return Remainder ? 0 : -In.V[0];
  return uint64_t(Remainder ? In.s(0) % In.s(1) : In.s(0) / In.s(1));
}

constexpr const char *Fences[] = {"membar.cta", "membar.gl", "membar.sys",
                                  "fence.acq_rel.cta", "fence.acq_rel.gpu"};

std::string trimmed(std::string Text) {
  size_t Begin = Text.find_first_not_of(" \t\n\r");
  if (Begin == std::string::npos)
    return "";
  return Text.substr(Begin, Text.find_last_not_of(" \t\n\r") - Begin + 1);
}

Words split(const std::string &Text, char Separator) {
  Words Parts(1);
  for (char C : Text)
    if (C == Separator)
      Parts.emplace_back();
    else
      Parts.back() += C;
  for (std::string &Part : Parts)
    Part = trimmed(Part);
  return Parts;
}

} // namespace

namespace cu2x {
namespace cuda {

/// The statement while it runs.
class AssemblyRun {
public:
  explicit AssemblyRun(Assembly &A) : A(A) {}
  void run();

private:
  void instruction(const std::string &Text);
  bool calculate(const std::string &Name, Type T, const Words &Operands);
  bool carry(const std::string &Name, Type T, const Words &Operands);
  bool access(const Words &Opcode, Type T, const Words &Operands);
  bool shuffle(const Words &Opcode, const Words &Operands);
  bool atomic(const Words &Opcode, Type T, const Words &Operands);
  template <class N>
  bool atomic(const std::string &Name, void *Memory, N V, N Other, N &Old);
  /// What `[%1+12]` says; null if it says something else.
  void *address(const std::string &Text);
  uint64_t read(const std::string &Text);
  uint64_t special(const std::string &Name);
  void write(const std::string &Text, uint64_t Value);
  Assembly::Operand &operand(const std::string &Text);
  [[noreturn]] void refuse(const std::string &Text) {
    trap(("inline PTX that the executor does not know: " + Text).c_str());
  }

  Assembly &A;
  bool Carry = false, HasCarry = false;
};

} // namespace cuda
} // namespace cu2x

using namespace cu2x::cuda;

Assembly::Operand &AssemblyRun::operand(const std::string &Text) {
  unsigned Number = 0;
  bool Good = Text.size() > 1 && Text.size() < 4 && Text[0] == '%';
  for (size_t I = 1; Good && I != Text.size(); ++I) {
    Good = Text[I] >= '0' && Text[I] <= '9';
    Number = Number * 10 + unsigned(Text[I] - '0');
  }
  if (!Good || Number >= A.Count)
    refuse(Text);
  return A.Operands[Number];
}

uint64_t AssemblyRun::special(const std::string &Name) {
  const uint64_t Lane = laneId(), Bit = uint64_t(1) << Lane;
  const struct {
    const char *Name;
    uint64_t Value;
  } Registers[] = {
      {"laneid", Lane},
      {"warpid", warpId()},
      {"tid.x", threadIdx().x},
      {"tid.y", threadIdx().y},
      {"tid.z", threadIdx().z},
      {"ntid.x", blockDim().x},
      {"ntid.y", blockDim().y},
      {"ntid.z", blockDim().z},
      {"ctaid.x", blockIdx().x},
      {"ctaid.y", blockIdx().y},
      {"ctaid.z", blockIdx().z},
      {"nctaid.x", gridDim().x},
      {"nctaid.y", gridDim().y},
      {"nctaid.z", gridDim().z},
      {"lanemask_eq", Bit},
      {"lanemask_lt", Bit - 1},
      {"lanemask_le", Bit | (Bit - 1)},
      {"lanemask_gt", ~(Bit | (Bit - 1)) & 0xffffffff},
      {"lanemask_ge", ~(Bit - 1) & 0xffffffff},
  };
  for (const auto &R : Registers)
    if (Name == R.Name)
      return R.Value;
  refuse("%" + Name);
}

uint64_t AssemblyRun::read(const std::string &Text) {
  if (Text.rfind("%%", 0) == 0)
    return special(Text.substr(2));
  // nvcc takes a register with one sign as well, which begins no number.
  if (Text.size() > 1 && Text[0] == '%' && std::isalpha(uint8_t(Text[1])))
    return special(Text.substr(1));
  if (!Text.empty() && Text[0] == '%')
    return operand(Text).Value;
  if (Text.size() == 10 &&
      (Text.rfind("0f", 0) == 0 || Text.rfind("0F", 0) == 0))
    return std::strtoull(Text.c_str() + 2, nullptr, 16);
  char *End = nullptr;
  uint64_t Value = std::strtoull(Text.c_str(), &End, 0);
  if (Text.empty() || (*End && std::string(End) != "U"))
    refuse(Text);
  return Value;
}

void AssemblyRun::write(const std::string &Text, uint64_t Value) {
  Assembly::Operand &To = operand(Text);
  if (!To.Place)
    refuse("a result in " + Text + ", which is no output");
  To.Value = Value;
  if (To.Size < 8)
    To.Value &= (uint64_t(1) << 8 * To.Size) - 1;
  memcpy(To.Place, &To.Value, To.Size);
}

/// Additions that take or leave a carry.
bool AssemblyRun::carry(const std::string &Name, Type T,
                        const Words &Operands) {
  bool Add = Name == "add.cc" || Name == "addc" || Name == "addc.cc";
  bool Sub = Name == "sub.cc" || Name == "subc" || Name == "subc.cc";
  if ((!Add && !Sub) || Operands.size() != 3)
    return false;
  bool Takes = Name[3] == 'c';
  // It is undefined whether one statement leaves it to the next.
  if (Takes && !HasCarry)
    refuse(Name + " without an instruction that sets the carry before it");
  uint64_t X = read(Operands[1]), Y = read(Operands[2]);
  if (Sub)
    Y = ~Y;
  uint64_t Mask = T.Width == 64 ? ~uint64_t(0) : (uint64_t(1) << 32) - 1;
  X &= Mask;
  Y &= Mask;
  // A borrow is a carry that is missing.
  unsigned In = Takes ? (Sub ? !Carry : Carry) : Sub;
  unsigned __int128 Sum = (unsigned __int128)(X) + Y + In;
  bool Out = Sum >> T.Width & 1;
  if (Name.find(".cc") != std::string::npos) {
    Carry = Sub ? !Out : Out;
    HasCarry = true;
  }
  write(Operands[0], uint64_t(Sum) & Mask);
  return true;
}

void *AssemblyRun::address(const std::string &Text) {
  if (Text.size() < 3 || Text.front() != '[' || Text.back() != ']')
    return nullptr;
  Words Parts = split(Text.substr(1, Text.size() - 2), '+');
  const Assembly::Operand &Base = operand(Parts[0]);
  if (Base.Size != 8 || Parts.size() > 2)
    return nullptr;
  return reinterpret_cast<void *>(Base.Value +
                                  (Parts.size() == 2 ? read(Parts[1]) : 0));
}

/// `ld` and `st` through generic addresses.
bool AssemblyRun::access(const Words &Opcode, Type T, const Words &Operands) {
  if ((Opcode[0] != "ld" && Opcode[0] != "st") || Operands.size() != 2)
    return false;
  static const char *const Hints[] = {
      "volatile", "global", "shared", "ca", "cg", "cs", "nc", "lu", "wb"};
  for (size_t I = 1; I + 1 < Opcode.size(); ++I)
    if (std::find(std::begin(Hints), std::end(Hints), Opcode[I]) ==
        std::end(Hints))
      return false;
  void *Memory = address(Operands[Opcode[0] == "st" ? 0 : 1]);
  if (!Memory)
    return false;
  uint64_t Value = 0;
  if (Opcode[0] == "st") {
    Value = read(Operands[1]);
    memcpy(Memory, &Value, T.Width / 8);
    return true;
  }
  memcpy(&Value, Memory, T.Width / 8);
  write(Operands[0], Value);
  return true;
}

/// `shfl.sync` in segments of a width, as CUDA's functions make them.
bool AssemblyRun::shuffle(const Words &Opcode, const Words &Operands) {
  if (Opcode.size() != 4 || Opcode[0] != "shfl" || Opcode[1] != "sync" ||
      Opcode[3] != "b32" || Operands.size() != 5)
    return false;
  const std::string &Kind = Opcode[2];
  uint32_t V = uint32_t(read(Operands[1])), Lane = read(Operands[2]) & 31;
  uint64_t Segments = read(Operands[3]);
  uint32_t Mask = uint32_t(read(Operands[4]));
  unsigned Width = 32 - (Segments >> 8 & 31);
  if (Segments != ((32 - Width) << 8 | (Kind == "up" ? 0u : 31u)) ||
      (Width & (Width - 1)))
    return false;
  if (Kind == "idx")
    V = simt::shuffle(Mask, V, Lane, Width);
  else if (Kind == "up")
    V = simt::shuffleUp(Mask, V, Lane, Width);
  else if (Kind == "down")
    V = simt::shuffleDown(Mask, V, Lane, Width);
  else if (Kind == "bfly")
    V = simt::shuffleXor(Mask, V, Lane, Width);
  else
    return false;
  write(Operands[0], V);
  return true;
}

template <class N>
bool AssemblyRun::atomic(const std::string &Name, void *Memory, N V, N Other,
                         N &Old) {
  N *At = static_cast<N *>(Memory);
  if (Name == "add")
    Old = simt::atomicAdd(At, V);
  else if (std::is_floating_point<N>::value)
    return false;
  else if (Name == "min")
    Old = simt::atomicMin(At, V);
  else if (Name == "max")
    Old = simt::atomicMax(At, V);
  else if (Name == "inc")
    Old = simt::atomicIncrement(At, V);
  else if (Name == "dec")
    Old = simt::atomicDecrement(At, V);
  else if (Name == "exch")
    Old = simt::atomicExchange(At, V);
  else if (Name == "cas")
    Old = simt::atomicCompareAndSwap(At, V, Other);
  else
    return false;
  return true;
}

/// `red` and `atom` through generic addresses.
bool AssemblyRun::atomic(const Words &Opcode, Type T, const Words &Operands) {
  size_t First = Opcode[0] == "atom" ? 1 : 0;
  if (!First && Opcode[0] != "red")
    return false;
  bool Space =
      Opcode.size() == 4 && (Opcode[1] == "global" || Opcode[1] == "shared");
  const std::string &Name = Opcode[Opcode.size() - 2];
  bool Compares = Name == "cas";
  if ((Opcode.size() != 3 && !Space) ||
      Operands.size() != First + 2 + size_t(Compares))
    return false;
  void *Memory = address(Operands[First]);
  if (!Memory)
    return false;
  uint64_t V = read(Operands[First + 1]), Result = 0;
  uint64_t Other = Compares ? read(Operands[First + 2]) : 0;
  auto Do = [&](auto Zero) {
    decltype(Zero) Old = 0, In = 0, New = 0;
    memcpy(&In, &V, sizeof(In));
    memcpy(&New, &Other, sizeof(New));
    bool Done = atomic(Name, Memory, In, New, Old);
    memcpy(&Result, &Old, sizeof(Old));
    return Done;
  };
  auto Bits = [&] {
    uint32_t *At = static_cast<uint32_t *>(Memory);
    if (Name == "and")
      Result = simt::atomicAnd(At, uint32_t(V));
    else if (Name == "or")
      Result = simt::atomicOr(At, uint32_t(V));
    else if (Name == "xor")
      Result = simt::atomicXor(At, uint32_t(V));
    else
      return Do(uint32_t());
    return true;
  };
  bool Done = T.Width == 64   ? T.Kind == 'u' && Do(uint64_t())
              : T.Kind == 'f' ? Do(float())
              : T.Kind == 's' ? Do(int32_t())
                              : Bits();
  if (Done && First)
    write(Operands[0], Result);
  return Done;
}

bool AssemblyRun::calculate(const std::string &Name, Type T,
                            const Words &Operands) {
  Inputs In;
  In.T = T;
  auto take = [&](unsigned Count) {
    if (Operands.size() != Count + 1)
      return false;
    In.Count = Count;
    for (unsigned I = 0; I != Count; ++I) {
      In.V[I] = read(Operands[I + 1]);
      if (T.Width == 32 && !(I == 2 && Name == "mad.wide"))
        In.V[I] &= (uint64_t(1) << 32) - 1;
    }
    return true;
  };
  const bool Divides = (Name == "div" || Name == "rem") && T.Kind != 'f';
  if (Divides && take(2)) {
    write(Operands[0], divided(In, Name == "rem"));
    return true;
  }
  for (const Row &R : Rows)
    if (Name == R.Name && strchr(R.Types, T.Kind) && take(R.Inputs)) {
      write(Operands[0], R.Do(In));
      return true;
    }
  return false;
}

void AssemblyRun::instruction(const std::string &Text) {
  for (const char *Fence : Fences)
    if (Text == Fence)
      return atomicPoint(false);
  if (Text == "bar.sync 0" || Text == "barrier.sync 0")
    return barrier();
  if (Text == "bar.warp.sync 0xffffffff")
    return warpBarrier(0xffffffff);
  size_t End = Text.find_first_of(" \t\n");
  Words Opcode = split(Text.substr(0, End), '.');
  if (End == std::string::npos || Opcode.size() < 2)
    refuse(Text);
  // What is done with the result stands behind the types: `vabsdiff4.u32.add`.
  std::string Name = Text.substr(0, End), Then;
  if (Opcode.back() == "add" && Opcode.size() > 2) {
    Then = ".add";
    Opcode.pop_back();
    Name.resize(Name.size() - Then.size());
  }
  Type T;
  T.Kind = Opcode.back().empty() ? ' ' : Opcode.back()[0];
  T.Width = unsigned(std::atoi(Opcode.back().c_str() + !Opcode.back().empty()));
  bool Typed = strchr("busf", T.Kind) &&
               (T.Width == 32 || (T.Width == 64 && T.Kind != 'f'));
  Name.resize(Name.size() - Opcode.back().size() - 1);
  Name += Then;
  Words Operands = split(Text.substr(End), ',');
  if (!Typed || !(calculate(Name, T, Operands) || carry(Name, T, Operands) ||
                  access(Opcode, T, Operands) || shuffle(Opcode, Operands) ||
                  atomic(Opcode, T, Operands)))
    refuse(Text);
}

void AssemblyRun::run() {
  if (A.Count > Assembly::MaxOperands)
    refuse("more than 30 operands");
  for (const std::string &Text : split(A.Text, ';'))
    if (!Text.empty())
      instruction(Text);
}

void Assembly::run() { AssemblyRun(*this).run(); }
