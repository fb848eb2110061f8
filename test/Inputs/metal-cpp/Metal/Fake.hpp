//===- Fake.hpp - What a test asks of the fake Metal ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_TEST_METAL_FAKE_HPP
#define CU2X_TEST_METAL_FAKE_HPP

#include <Metal/Types.hpp>
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <deque>
#include <functional>
#include <map>

namespace fake {

/// What is bound when a dispatch runs.
struct Bound {
  /// Addresses in memory of the host, by index.
  std::map<NS::UInteger, char *> Buffers;
  MTL::Size Grid{0, 0, 0}, Block{0, 0, 0};
};

/// A kernel, in place of the one that Metal would compile.
using Kernel = std::function<void(const Bound &)>;

struct Settings {
  bool HasDefaultDevice = true, HasAnyDevice = true, CanCompile = true,
       CanMakePipelines = true, HasResidencySets = false, IsQuiet = false;
  /// For the next command buffer that runs: an error code and its text.
  NS::Integer ErrorCode = 0;
  std::string ErrorText;
  NS::UInteger MaxBufferLength = 1 << 30;
  std::map<std::string, Kernel> Kernels;
};
inline Settings &settings() {
  static Settings Instance;
  return Instance;
}

/// A line of the log.
__attribute__((format(printf, 1, 2))) inline void log(const char *Format, ...) {
  if (settings().IsQuiet)
    return;
  std::va_list List;
  va_start(List, Format);
  std::printf("metal: ");
  std::vprintf(Format, List);
  std::printf("\n");
  va_end(List);
}

/// A number for each object of a kind, beginning with 1.
inline int number(const char *Kind) {
  static std::map<std::string, int> Numbers;
  return ++Numbers[Kind];
}

} // namespace fake

#endif // CU2X_TEST_METAL_FAKE_HPP
