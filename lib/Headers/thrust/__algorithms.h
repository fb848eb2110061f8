//===- __algorithms.h - all algorithms with what they work on ---*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef THRUST_ALGORITHMS_ALL_H
#define THRUST_ALGORITHMS_ALL_H

// NVIDIA's headers include one another so widely that programs rely on names
// whose headers they never mention.
#include "../cuda/std/__functional.h"
#include "__functional.h"
#include "__iterators.h"
#include "__memory.h"
#include "__reduce.h"
#include "__sets.h"
#include "__sort.h"
#include "__system.h"
#include "__transform.h"

#include <chrono>
#include <iostream>
#include <iterator>
#include <memory>

#endif // THRUST_ALGORITHMS_ALL_H
