//===- __random.h - random number engines and distributions -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef THRUST_RANDOM_ALL_H
#define THRUST_RANDOM_ALL_H

#include "__config.h"

THRUST_NAMESPACE_BEGIN

namespace random {

#define __CU2X_THRUST_ENGINE(SELF, RESULT)                                     \
  typedef RESULT result_type;                                                  \
  static constexpr result_type min = 0;                                        \
  static constexpr result_type max = ~result_type(0);                          \
  static constexpr result_type default_seed = 1;                               \
  __CU2X_HD SELF() {}                                                          \
  __CU2X_HD explicit SELF(result_type Seed) {}                                 \
  __CU2X_HD void seed(result_type Seed = default_seed);                        \
  __CU2X_HD result_type operator()() {}                                        \
  __CU2X_HD void discard(unsigned long long Steps) {}                          \
  friend __CU2X_HD bool operator==(const SELF &, const SELF &) {               \
    return true;                                                               \
  }                                                                            \
  friend __CU2X_HD bool operator!=(const SELF &, const SELF &) { return false; }

template <class UInt, UInt A, UInt C, UInt M> class linear_congruential_engine {
public:
  static constexpr UInt multiplier = A;
  static constexpr UInt increment = C;
  static constexpr UInt modulus = M;
  __CU2X_THRUST_ENGINE(linear_congruential_engine, UInt)
};
template <class UInt, size_t W, size_t K, size_t Q, size_t S>
class linear_feedback_shift_engine {
public:
  __CU2X_THRUST_ENGINE(linear_feedback_shift_engine, UInt)
};
template <class UInt, size_t W, size_t S, size_t R>
class subtract_with_carry_engine {
public:
  __CU2X_THRUST_ENGINE(subtract_with_carry_engine, UInt)
};
template <class Engine, size_t P, size_t R> class discard_block_engine {
public:
  typedef Engine base_type;
  __CU2X_THRUST_ENGINE(discard_block_engine, typename Engine::result_type)
  __CU2X_HD explicit discard_block_engine(const base_type &Base) {}
  __CU2X_HD const base_type &base() const {}
};
template <class Engine1, size_t S1, class Engine2, size_t S2 = 0u>
class xor_combine_engine {
public:
  __CU2X_THRUST_ENGINE(xor_combine_engine, typename Engine1::result_type)
};
#undef __CU2X_THRUST_ENGINE

typedef linear_congruential_engine<uint32_t, 16807, 0, 2147483647> minstd_rand0;
typedef linear_congruential_engine<uint32_t, 48271, 0, 2147483647> minstd_rand;
typedef subtract_with_carry_engine<uint32_t, 24, 10, 24> ranlux24_base;
typedef subtract_with_carry_engine<uint64_t, 48, 5, 12> ranlux48_base;
typedef discard_block_engine<ranlux24_base, 223, 23> ranlux24;
typedef discard_block_engine<ranlux48_base, 389, 11> ranlux48;
typedef xor_combine_engine<
    linear_feedback_shift_engine<uint32_t, 32, 31, 13, 12>, 0,
    xor_combine_engine<linear_feedback_shift_engine<uint32_t, 32, 29, 2, 4>, 0,
                       linear_feedback_shift_engine<uint32_t, 32, 28, 3, 17>,
                       0>,
    0>
    taus88;
typedef minstd_rand default_random_engine;

#define __CU2X_THRUST_DISTRIBUTION(SELF, RESULT, FIRST, SECOND)                \
  typedef RESULT result_type;                                                  \
  typedef std::pair<RESULT, RESULT> param_type;                                \
  __CU2X_HD SELF() {}                                                          \
  __CU2X_HD explicit SELF(RESULT FIRST) {}                                     \
  __CU2X_HD SELF(RESULT FIRST, RESULT SECOND) {}                               \
  __CU2X_HD explicit SELF(const param_type &Param) {}                          \
  __CU2X_HD void reset() {}                                                    \
  template <class Engine> __CU2X_HD RESULT operator()(Engine &&Urng) {}        \
  template <class Engine>                                                      \
  __CU2X_HD RESULT operator()(Engine &&Urng, const param_type &Param) {}       \
  __CU2X_HD param_type param() const {}                                        \
  __CU2X_HD void param(const param_type &Param) {}                             \
  __CU2X_HD RESULT min() const {}                                              \
  __CU2X_HD RESULT max() const {}

template <class Int = int> class uniform_int_distribution {
public:
  __CU2X_THRUST_DISTRIBUTION(uniform_int_distribution, Int, A, B)
  __CU2X_HD Int a() const {}
  __CU2X_HD Int b() const {}
};
template <class Real = double> class uniform_real_distribution {
public:
  __CU2X_THRUST_DISTRIBUTION(uniform_real_distribution, Real, A, B)
  __CU2X_HD Real a() const {}
  __CU2X_HD Real b() const {}
};
template <class Real = double> class normal_distribution {
public:
  __CU2X_THRUST_DISTRIBUTION(normal_distribution, Real, Mean, Deviation)
  __CU2X_HD Real mean() const {}
  __CU2X_HD Real stddev() const {}
};
#undef __CU2X_THRUST_DISTRIBUTION

} // namespace random
using namespace random;

THRUST_NAMESPACE_END

#endif // THRUST_RANDOM_ALL_H
