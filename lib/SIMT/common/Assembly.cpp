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

#include "AssemblyArithmetic.h"
#include "cu2x/SIMT/Atomics.h"
#include "cu2x/SIMT/Executor.h"
#include "cu2x/SIMT/Warp.h"
#include <algorithm>
#include <cctype>
#include <string>
#include <vector>

using namespace cu2x;
using namespace cu2x::ptx;
using namespace cu2x::simt;

namespace {

using Words = std::vector<std::string>;

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
  // `madc.hi.cc` adds to the upper half of a product.
  bool Low = Name == "mad.lo.cc" || Name == "madc.lo" || Name == "madc.lo.cc";
  bool High = Name == "mad.hi.cc" || Name == "madc.hi" || Name == "madc.hi.cc";
  bool Product = (Low || High) && T.Width == 32;
  if ((!Add && !Sub && !Product) || Operands.size() != (Product ? 4 : 3))
    return false;
  bool Takes = Name[3] == 'c';
  // It is undefined whether one statement leaves it to the next.
  if (Takes && !HasCarry)
    refuse(Name + " without an instruction that sets the carry before it");
  uint64_t X = read(Operands[1]), Y = read(Operands[2]);
  if (Product) {
    X = T.Kind == 's' ? uint64_t(int64_t(int32_t(X)) * int32_t(Y))
                      : (X & 0xffffffff) * (Y & 0xffffffff);
    X = High ? X >> 32 : X;
    Y = read(Operands[3]);
  }
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
  const Calculation *C = findCalculation(Name, T);
  if (!C || Operands.size() != C->Count + 1)
    return false;
  Inputs In;
  In.T = T;
  In.Count = C->Count;
  for (unsigned I = 0; I != C->Count; ++I) {
    In.V[I] = read(Operands[I + 1]);
    if (T.Width == 32 && !(I == 2 && Name == "mad.wide"))
      In.V[I] &= (uint64_t(1) << 32) - 1;
  }
  write(Operands[0], C->Do(In));
  return true;
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
  for (std::string Text : split(A.Text, ';')) {
    // Blocks that declare nothing do nothing.
    Text.erase(0, Text.find_first_not_of("{} \t\n"));
    if (!Text.empty())
      instruction(Text);
  }
}

void Assembly::run() { AssemblyRun(*this).run(); }
