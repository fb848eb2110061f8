//===- MetalOutput.cpp - What MSL kernels say to their host -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/SIMT/MetalOutput.h"
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <string>

using namespace cu2x::simt;

/// Words in front of the records.
static constexpr unsigned HeadWords = 4;

unsigned *MetalOutput::printfBuffer(unsigned Words) {
  Printed.assign(HeadWords + Words, 0);
  Printed[0] = Words;
  return Printed.data();
}

unsigned *MetalOutput::failureRecord() {
  Failed.assign(8, 0);
  return Failed.data();
}

namespace {

/// The arguments of a record, one after the other.
class Arguments {
public:
  Arguments(const unsigned *Words, const char *Letters,
            const std::vector<const char *> &Strings)
      : Words(Words), Letters(Letters), Strings(Strings) {}

  int64_t integer() {
    switch (*Letters++) {
    case 'i':
      return static_cast<int32_t>(*Words++);
    case 'I':
    case 'U':
    case 'p':
      return static_cast<int64_t>(wide());
    default:
      return *Words++;
    }
  }

  double number() {
    if (*Letters++ == 'd') {
      uint64_t Bits = wide();
      double D;
      std::memcpy(&D, &Bits, sizeof(D));
      return D;
    }
    float F;
    std::memcpy(&F, Words++, sizeof(F));
    return F;
  }

  const char *string() {
    ++Letters;
    return Strings.at(*Words++);
  }

private:
  uint64_t wide() {
    uint64_t Value = Words[0] | uint64_t(Words[1]) << 32;
    Words += 2;
    return Value;
  }

  const unsigned *Words;
  const char *Letters;
  const std::vector<const char *> &Strings;
};

} // namespace

/// How many words the arguments have.
static unsigned wordsOf(const char *Letters) {
  unsigned Words = 0;
  for (; *Letters; ++Letters)
    Words += std::strchr("IUdp", *Letters) ? 2 : 1;
  return Words;
}

/// An integer as C converts it for a length, in the widest type.
static int64_t withLength(int64_t Value, const std::string &Length,
                          bool IsSigned) {
  unsigned Bits = Length == "hh"   ? 8
                  : Length == "h"  ? 16
                  : Length.empty() ? 32
                                   : 64;
  if (Bits == 64)
    return Value;
  uint64_t Low = static_cast<uint64_t>(Value) & ((uint64_t(1) << Bits) - 1);
  if (IsSigned && Low >> (Bits - 1))
    Low |= ~uint64_t(0) << Bits;
  return static_cast<int64_t>(Low);
}

/// Prints from one `%` on and returns what stands behind the conversion.
static const char *printConversion(const char *At, Arguments &A) {
  std::string Spec = "%";
  ++At;
  if (*At == '%') {
    std::putchar('%');
    return At + 1;
  }
  for (; *At && std::strchr("-+ #0123456789.*", *At); ++At)
    Spec += *At == '*' ? std::to_string(A.integer()) : std::string(1, *At);
  std::string Length;
  for (; *At && std::strchr("hlzjt", *At); ++At)
    Length += *At;
  char Letter = *At;
  if (Letter == 's') {
    std::printf((Spec + "s").c_str(), A.string());
  } else if (std::strchr("eEfFgGaA", Letter)) {
    std::printf((Spec + Letter).c_str(), A.number());
  } else if (Letter == 'p') {
    std::printf((Spec + "p").c_str(),
                reinterpret_cast<void *>(static_cast<intptr_t>(A.integer())));
  } else if (Letter == 'c') {
    std::printf((Spec + "c").c_str(), static_cast<int>(A.integer()));
  } else {
    bool IsSigned = Letter == 'd' || Letter == 'i';
    long long Value = withLength(A.integer(), Length, IsSigned);
    std::printf((Spec + "ll" + Letter).c_str(), Value);
  }
  return At + 1;
}

static void printRecord(const MetalTables &Tables, const unsigned *Record) {
  if (Record[1] >= Tables.Formats.size()) {
    std::fprintf(stderr, "msl: no format %u\n", Record[1]);
    return;
  }
  const MetalFormat &Format = Tables.Formats[Record[1]];
  if (Record[0] != 2 + wordsOf(Format.Arguments)) {
    std::fprintf(stderr, "msl: a record of %u words for '%s'\n", Record[0],
                 Format.Text);
    return;
  }
  Arguments A(Record + 2, Format.Arguments, Tables.Strings);
  for (const char *At = Format.Text; *At;) {
    if (*At == '%')
      At = printConversion(At, A);
    else
      std::putchar(*At++);
  }
}

void cu2x::simt::printMetalRecords(const MetalTables &Tables,
                                   const unsigned *Buffer) {
  for (unsigned At = 0; At < Buffer[1]; At += Buffer[HeadWords + At])
    printRecord(Tables, &Buffer[HeadWords + At]);
  if (Buffer[2])
    std::fprintf(stderr, "msl: no room for what %u calls of printf printed\n",
                 Buffer[2]);
}

const MetalFailure *cu2x::simt::reportMetalFailure(const MetalTables &Tables,
                                                   const unsigned *Record) {
  if (!Record[0])
    return nullptr;
  static const MetalFailure Unknown = {false, "failure", "", 0, ""};
  const MetalFailure &F =
      Record[1] < Tables.Failures.size() ? Tables.Failures[Record[1]] : Unknown;
  std::fflush(stdout);
  std::fprintf(
      stderr, "%s:%u: %s: block: [%u,%u,%u], thread: [%u,%u,%u] %s`%s`%s.\n",
      F.File, F.Line, F.Function, Record[2], Record[3], Record[4], Record[5],
      Record[6], Record[7], F.IsAssertion ? "Assertion " : "", F.Text,
      F.IsAssertion ? " failed" : "");
  return &F;
}

void MetalOutput::print() const {
  if (!Printed.empty())
    printMetalRecords(Tables, Printed.data());
}

const MetalFailure *MetalOutput::failure() const {
  return Failed.empty() ? nullptr : reportMetalFailure(Tables, Failed.data());
}
