//===- TracedRun.cpp - What one run of a program left behind -----------*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TracedRun.h"
#include "Comparison.h"
#include "cu2x/SIMT/Trace.h"
#include "llvm/Support/Endian.h"
#include <algorithm>
#include <cstring>

using namespace cu2x;
using namespace cu2x::driver;
using namespace llvm;

static constexpr size_t WordBytes = sizeof(uint64_t);

static uint64_t readWord(StringRef Text, size_t At) {
  return support::endian::read64le(Text.data() + At);
}

static void addShared(char Kind, TracedBytes What, TracedRun &Result) {
  StringRef Text = What.Bytes;
  uint64_t Number = readWord(Text, 0), NameBytes = readWord(Text, WordBytes),
           NumAddresses = readWord(Text, 2 * WordBytes);
  TracedShared Part;
  Part.Launches = Result.Launches.size();
  size_t At = 3 * WordBytes;
  for (uint64_t I = 0; I != NumAddresses; ++I, At += WordBytes)
    Part.Addresses.push_back(readWord(Text, At));
  std::string Name = Text.substr(At, NameBytes).str();
  Part.What = {Text.drop_front(At + NameBytes).str(), What.Element};
  uint64_t Time = Kind == 'E' ? SharedKey::AtEnd : Part.Launches;
  Result.Shared[{Number, Name, Time}] = std::move(Part);
}

void driver::readTrace(StringRef Text, TracedRun &Result) {
  constexpr size_t HeaderBytes = 2 + WordBytes;
  while (Text.size() >= HeaderBytes) {
    char Kind = Text[0], Element = Text[1];
    uint64_t Size = readWord(Text, 2);
    Text = Text.drop_front(HeaderBytes);
    if (Size > Text.size())
      break; // the program was killed
    TracedBytes What = {Text.take_front(Size).str(), Element};
    Text = Text.drop_front(Size);
    if (Kind == 'T')
      Result.HasThreads = true;
    else if (Kind == 'L')
      Result.Launches.push_back({std::move(What.Bytes), {}});
    else if (Kind == 'C')
      Result.Copies.push_back({std::move(What), Result.Launches.size()});
    else if (Kind == 'W' || Kind == 'E')
      addShared(Kind, std::move(What), Result);
    else if (!Result.Launches.empty())
      Result.Launches.back().Memory.push_back(std::move(What));
  }
}

static char elementOf(const TracedBytes &A, const TracedBytes &B) {
  return A.Element == static_cast<char>(simt::Element::Unknown) ? B.Element
                                                                : A.Element;
}

bool driver::areSame(const TracedBytes &A, const TracedBytes &B,
                     double Tolerance) {
  return areSameElements(A.Bytes, B.Bytes, elementOf(A, B), Tolerance);
}

bool driver::areSameShared(const TracedShared &A, const TracedShared &B,
                           double Tolerance) {
  std::vector<uint64_t> Common;
  std::set_intersection(A.Addresses.begin(), A.Addresses.end(),
                        B.Addresses.begin(), B.Addresses.end(),
                        std::back_inserter(Common));
  if (Common.empty() || A.What.Bytes.size() != B.What.Bytes.size())
    return areSame(A.What, B.What, Tolerance);
  TracedBytes Old = A.What, New = B.What;
  for (uint64_t At : Common)
    memcpy(&New.Bytes[At], &Old.Bytes[At], WordBytes);
  return areSame(Old, New, Tolerance);
}
