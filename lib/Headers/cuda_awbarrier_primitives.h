//===- cuda_awbarrier_primitives.h - Asynchronous barriers, C interface *- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_CUDA_AWBARRIER_PRIMITIVES_H
#define CU2X_HEADERS_CUDA_AWBARRIER_PRIMITIVES_H

#include "__cu2x_prelude.h"
#include <stdint.h>

typedef uint64_t __mbarrier_t;
typedef uint64_t __mbarrier_token_t;

CU2X_HD uint32_t __mbarrier_maximum_count();
CU2X_D void __mbarrier_init(__mbarrier_t *, uint32_t);
CU2X_D void __mbarrier_inval(__mbarrier_t *);
CU2X_D __mbarrier_token_t __mbarrier_arrive(__mbarrier_t *);
CU2X_D __mbarrier_token_t __mbarrier_arrive_and_drop(__mbarrier_t *);
CU2X_D bool __mbarrier_test_wait(__mbarrier_t *, __mbarrier_token_t);
CU2X_D uint32_t __mbarrier_token_pending_count(__mbarrier_token_t);
CU2X_D bool __mbarrier_test_wait_parity(__mbarrier_t *, bool);
CU2X_D bool __mbarrier_try_wait(__mbarrier_t *, __mbarrier_token_t, uint32_t);
CU2X_D bool __mbarrier_try_wait_parity(__mbarrier_t *, bool, uint32_t);

#endif // CU2X_HEADERS_CUDA_AWBARRIER_PRIMITIVES_H
