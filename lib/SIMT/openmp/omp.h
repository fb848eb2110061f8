//===- omp.h - OpenMP with one thread ---------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The pragmas of OpenMP are not compiled in programs that cu2x runs, which is
// what a compiler without OpenMP does: each region is run by the thread that
// comes to it. These are the functions that agree with that.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_OMP_H
#define CU2X_SIMT_OMP_H

#include <time.h>
#include <unistd.h>

typedef struct {
  int held;
} omp_lock_t;
typedef omp_lock_t omp_nest_lock_t;

static inline void omp_set_num_threads(int) {}
static inline int omp_get_num_threads(void) { return 1; }
static inline int omp_get_max_threads(void) { return 1; }
static inline int omp_get_thread_num(void) { return 0; }
static inline int omp_get_num_procs(void) {
  return (int)sysconf(_SC_NPROCESSORS_ONLN);
}
static inline int omp_get_thread_limit(void) { return 1; }
static inline int omp_in_parallel(void) { return 0; }
static inline int omp_get_level(void) { return 0; }
static inline void omp_set_dynamic(int) {}
static inline int omp_get_dynamic(void) { return 0; }
static inline void omp_set_nested(int) {}
static inline int omp_get_nested(void) { return 0; }
static inline void omp_init_lock(omp_lock_t *Lock) { Lock->held = 0; }
static inline void omp_destroy_lock(omp_lock_t *) {}
static inline void omp_set_lock(omp_lock_t *Lock) { Lock->held = 1; }
static inline void omp_unset_lock(omp_lock_t *Lock) { Lock->held = 0; }
static inline int omp_test_lock(omp_lock_t *Lock) {
  if (Lock->held)
    return 0;
  Lock->held = 1;
  return 1;
}
static inline double omp_get_wtime(void) {
  struct timespec Time;
  clock_gettime(CLOCK_MONOTONIC, &Time);
  return Time.tv_sec + Time.tv_nsec * 1e-9;
}
static inline double omp_get_wtick(void) { return 1e-9; }

#endif // CU2X_SIMT_OMP_H
