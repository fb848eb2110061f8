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
  __CU2X_HD explicit SELF(result_type __Seed) {}                               \
  __CU2X_HD void seed(result_type __Seed = default_seed);                      \
  __CU2X_HD result_type operator()() {}                                        \
  __CU2X_HD void discard(unsigned long long __Steps);                          \
  friend __CU2X_HD bool operator==(const SELF &, const SELF &) {               \
    return true;                                                               \
  }                                                                            \
  friend __CU2X_HD bool operator!=(const SELF &, const SELF &) { return false; }

template <class __UInt, __UInt __A, __UInt __C, __UInt __M>
class linear_congruential_engine {
public:
  static constexpr __UInt multiplier = __A;
  static constexpr __UInt increment = __C;
  static constexpr __UInt modulus = __M;
  __CU2X_THRUST_ENGINE(linear_congruential_engine, __UInt)
};
template <class __UInt, size_t __W, size_t __K, size_t __Q, size_t __S>
class linear_feedback_shift_engine {
public:
  __CU2X_THRUST_ENGINE(linear_feedback_shift_engine, __UInt)
};
template <class __UInt, size_t __W, size_t __S, size_t __R>
class subtract_with_carry_engine {
public:
  __CU2X_THRUST_ENGINE(subtract_with_carry_engine, __UInt)
};
template <class __Engine, size_t __P, size_t __R> class discard_block_engine {
public:
  typedef __Engine base_type;
  __CU2X_THRUST_ENGINE(discard_block_engine, typename __Engine::result_type)
  __CU2X_HD explicit discard_block_engine(const base_type &__Base) {}
  __CU2X_HD const base_type &base() const {}
};
template <class __Engine1, size_t __S1, class __Engine2, size_t __S2 = 0u>
class xor_combine_engine {
public:
  __CU2X_THRUST_ENGINE(xor_combine_engine, typename __Engine1::result_type)
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
  __CU2X_HD explicit SELF(const param_type &__Param) {}                        \
  __CU2X_HD void reset();                                                      \
  template <class __Engine> __CU2X_HD RESULT operator()(__Engine &&__Urng) {}  \
  template <class __Engine>                                                    \
  __CU2X_HD RESULT operator()(__Engine &&__Urng, const param_type &__Param) {} \
  __CU2X_HD param_type param() const {}                                        \
  __CU2X_HD void param(const param_type &__Param);                             \
  __CU2X_HD RESULT min() const {}                                              \
  __CU2X_HD RESULT max() const {}

template <class __Int = int> class uniform_int_distribution {
public:
  __CU2X_THRUST_DISTRIBUTION(uniform_int_distribution, __Int, __A, __B)
  __CU2X_HD __Int a() const {}
  __CU2X_HD __Int b() const {}
};
template <class __Real = double> class uniform_real_distribution {
public:
  __CU2X_THRUST_DISTRIBUTION(uniform_real_distribution, __Real, __A, __B)
  __CU2X_HD __Real a() const {}
  __CU2X_HD __Real b() const {}
};
template <class __Real = double> class normal_distribution {
public:
  __CU2X_THRUST_DISTRIBUTION(normal_distribution, __Real, __Mean, __Deviation)
  __CU2X_HD __Real mean() const {}
  __CU2X_HD __Real stddev() const {}
};
#undef __CU2X_THRUST_DISTRIBUTION

} // namespace random
using namespace random;

THRUST_NAMESPACE_END

#endif // THRUST_RANDOM_ALL_H
