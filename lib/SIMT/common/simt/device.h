//===- device.h - What device code may use ----------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_DEVICE_H
#define CU2X_SIMT_DEVICE_H

#include "simt/assembly.h"
#include "simt/atomics.h"
#include "simt/builtins.h"
#include "simt/floats.h"
#include "simt/integers.h"
#include "simt/kernel.h"
#include "simt/math.h"
#include "simt/qualifiers.h"
#include "simt/vectors.h"
#include "simt/warp.h"
#include "simt/words.h"
#include <assert.h>
#include <limits.h>
#include <math.h>
#include <new>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <utility>

#endif // CU2X_SIMT_DEVICE_H
