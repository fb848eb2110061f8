//===- Symbols.cpp - Variables of the device --------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "State.h"

#include "cu2x/runtime/memory.h"
#include <cstdlib>
#include <cstring>
#include <map>
#include <utility>

using namespace cu2x;
using namespace cu2x::runtime;

namespace {
struct VariableRow {
  const char *Name;
  size_t Bytes;
  void *Initial;
  void *Address = nullptr;
};

struct ManagedRow {
  char *Contents;
  size_t Bytes;
  void *Initial;
};

/// What is known of each Variable, and how one is recognized by an address that
/// was cast.
struct VariableTable {
  std::mutex Lock;
  std::map<const void *, VariableRow> Rows;
  std::vector<ManagedRow> Managed;
};
} // namespace

static VariableTable &variables() {
  static auto &Table = *new VariableTable;
  return Table;
}

/// Null before its constructor has run.
static VariableRow *rowOf(const void *Variable) {
  VariableTable &Table = variables();
  std::lock_guard<std::mutex> Guard(Table.Lock);
  auto It = Table.Rows.find(Variable);
  return It == Table.Rows.end() ? nullptr : &It->second;
}

static void *copyOf(const void *Bytes, size_t Size) {
  void *Copy = std::malloc(Size);
  std::memcpy(Copy, Bytes, Size);
  return Copy;
}

/// Zeros where there is no value.
static void fillWith(char *Contents, const void *Initial, size_t Bytes) {
  if (Initial)
    std::memcpy(Contents, Initial, Bytes);
  else
    std::memset(Contents, 0, Bytes);
}

VariableBase::VariableBase(const char *Name, size_t Bytes,
                           const void *Initial) {
  VariableTable &Table = variables();
  std::lock_guard<std::mutex> Guard(Table.Lock);
  Table.Rows[this] = {Name, Bytes, Initial ? copyOf(Initial, Bytes) : nullptr};
}

const char *VariableBase::name() const {
  const VariableRow *Row = rowOf(this);
  return Row ? Row->Name : "";
}

size_t VariableBase::size() const {
  const VariableRow *Row = rowOf(this);
  return Row ? Row->Bytes : 0;
}

void *VariableBase::address() const {
  Queue Lock(queueLock());
  VariableRow *Row = rowOf(this);
  if (!Row || Row->Address)
    return Row ? Row->Address : nullptr;
  const Allocation *New = nullptr;
  Outcome O = allocate(MemoryKind::Device, Row->Bytes, New);
  if (O.failed()) {
    (void)fail(O);
    return nullptr;
  }
  fillWith(New->Where.Contents, Row->Initial, Row->Bytes);
  return Row->Address = reinterpret_cast<void *>(New->Where.programAddress());
}

SymbolPlace detail::symbolAt(const void *Value, const void *Pointer) {
  if (rowOf(Pointer))
    return {static_cast<const VariableBase *>(Pointer), nullptr};
  if (rowOf(Value))
    return {static_cast<const VariableBase *>(Value), nullptr};
  return {nullptr, Pointer};
}

void *detail::managed(const char *Name, size_t Bytes, const void *Initial,
                      char Element) {
  const Allocation *New = nullptr;
  std::string Message;
  Outcome O;
  if (!hasDevice(Message))
    O = {cu2xErrorNoDevice, Message, true};
  else
    O = allocate(MemoryKind::Managed, Bytes, New);
  if (O.failed()) {
    // The variable is a reference, which has to refer to something.
    say("no memory for the managed variable " + std::string(Name) +
        (O.Message.empty() ? "" : ": " + O.Message));
    std::abort();
  }
  fillWith(New->Where.Contents, Initial, Bytes);
  {
    VariableTable &Table = variables();
    std::lock_guard<std::mutex> Guard(Table.Lock);
    Table.Managed.push_back({New->Where.Contents, Bytes,
                             Initial ? copyOf(Initial, Bytes) : nullptr});
  }
  device().traceVariable(Name, Element, New->Where);
  return New->Where.Contents;
}

void cu2x::runtime::resetVariables() {
  std::vector<void *> Old;
  VariableTable &Table = variables();
  {
    std::lock_guard<std::mutex> Guard(Table.Lock);
    for (auto &[Variable, Row] : Table.Rows)
      if (Row.Address)
        Old.push_back(std::exchange(Row.Address, nullptr));
    // These are where the program's references say.
    for (const ManagedRow &Row : Table.Managed)
      fillWith(Row.Contents, Row.Initial, Row.Bytes);
  }
  for (void *Address : Old)
    (void)release(Address, [](const Allocation &) { return true; });
}

/// The first byte of a variable and how many it has; null if it is none.
static char *placeOf(SymbolPlace Symbol, size_t &Bytes) {
  if (Symbol.Variable) {
    Bytes = Symbol.Variable->size();
    return static_cast<char *>(Symbol.Variable->address());
  }
  const Allocation *A = findMemory(Symbol.Shared);
  if (!A || A->Where.Kind != MemoryKind::Managed)
    return nullptr;
  auto *Place = static_cast<char *>(const_cast<void *>(Symbol.Shared));
  Bytes = A->Bytes - static_cast<size_t>(Place - A->Where.Contents);
  return Place;
}

static cu2xError_t copySymbol(SymbolPlace Symbol, size_t Bytes, size_t Offset,
                              char *&Place) {
  if (cu2xError_t Error = enter())
    return Error;
  size_t Size = 0;
  Place = placeOf(Symbol, Size);
  if (!Place)
    return fail(cu2xErrorInvalidSymbol);
  if (Offset > Size || Bytes > Size - Offset)
    return fail(cu2xErrorInvalidValue);
  Place += Offset;
  return cu2xSuccess;
}

cu2xError_t detail::copyToSymbol(SymbolPlace Symbol, const void *From,
                                 size_t Bytes, size_t Offset,
                                 cu2xMemcpyKind Kind, cu2xStream_t Stream,
                                 bool IsAsync) {
  char *Place;
  if (cu2xError_t Error = copySymbol(Symbol, Bytes, Offset, Place))
    return Error;
  return IsAsync ? cu2xMemcpyAsync(Place, From, Bytes, Kind, Stream)
                 : cu2xMemcpy(Place, From, Bytes, Kind);
}

cu2xError_t detail::copyFromSymbol(void *To, SymbolPlace Symbol, size_t Bytes,
                                   size_t Offset, cu2xMemcpyKind Kind,
                                   cu2xStream_t Stream, bool IsAsync) {
  char *Place;
  if (cu2xError_t Error = copySymbol(Symbol, Bytes, Offset, Place))
    return Error;
  return IsAsync ? cu2xMemcpyAsync(To, Place, Bytes, Kind, Stream)
                 : cu2xMemcpy(To, Place, Bytes, Kind);
}

cu2xError_t detail::symbolAddress(void **Address, SymbolPlace Symbol) {
  char *Place;
  if (cu2xError_t Error = copySymbol(Symbol, 0, 0, Place))
    return Error;
  *Address = Place;
  return cu2xSuccess;
}

cu2xError_t detail::symbolSize(size_t *Bytes, SymbolPlace Symbol,
                               size_t SharedBytes) {
  char *Place;
  if (cu2xError_t Error = copySymbol(Symbol, 0, 0, Place))
    return Error;
  *Bytes = Symbol.Variable ? Symbol.Variable->size() : SharedBytes;
  return cu2xSuccess;
}
