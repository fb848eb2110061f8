//===- Philox.cpp - Philox4x32-10 -----------------------------------------===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3",
// 2011. The place in a lane is the lower half of the counter, the lane the
// upper half, the seed the key.
//
//===----------------------------------------------------------------------===//

#include "Engines.h"
#include <vector>

using namespace cu2x::rand;

void cu2x::rand::philox(const uint32_t Counter[4], const uint32_t Key[2],
                        uint32_t Result[4]) {
  constexpr unsigned Rounds = 10;
  uint32_t C0 = Counter[0], C1 = Counter[1], C2 = Counter[2], C3 = Counter[3];
  uint32_t K0 = Key[0], K1 = Key[1];
  for (unsigned Round = 0; Round != Rounds; ++Round) {
    uint64_t First = uint64_t(0xd2511f53u) * C0;
    uint64_t Second = uint64_t(0xcd9e8d57u) * C2;
    C0 = static_cast<uint32_t>(Second >> 32) ^ C1 ^ K0;
    C1 = static_cast<uint32_t>(Second);
    C2 = static_cast<uint32_t>(First >> 32) ^ C3 ^ K1;
    C3 = static_cast<uint32_t>(First);
    K0 += 0x9e3779b9u;
    K1 += 0xbb67ae85u;
  }
  Result[0] = C0;
  Result[1] = C1;
  Result[2] = C2;
  Result[3] = C3;
}

namespace {

class Philox final : public Engine {
public:
  unsigned lanes() const override { return 65536; }
  unsigned grain() const override { return 4; }

  void seed(uint64_t Seed) override {
    Key[0] = static_cast<uint32_t>(Seed);
    Key[1] = static_cast<uint32_t>(Seed >> 32);
    Places.assign(lanes(), 0);
  }

  void skip(unsigned Lane, uint64_t Grains) override { Places[Lane] += Grains; }

  void next(unsigned Lane, uint32_t *Words) override {
    uint64_t Place = Places[Lane]++;
    uint32_t Counter[4] = {static_cast<uint32_t>(Place),
                           static_cast<uint32_t>(Place >> 32), Lane, 0};
    philox(Counter, Key, Words);
  }

private:
  uint32_t Key[2] = {0, 0};
  std::vector<uint64_t> Places;
};

} // namespace

std::unique_ptr<Engine> cu2x::rand::createPhilox() {
  return std::make_unique<Philox>();
}
