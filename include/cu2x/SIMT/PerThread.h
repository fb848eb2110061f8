//===- PerThread.h - Objects of threads that outlive them -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_PERTHREAD_H
#define CU2X_SIMT_PERTHREAD_H

namespace cu2x {
namespace simt {

/// The object of this thread, made where it is needed. The objects of a program
/// that are static go after those of its first thread that are thread_local,
/// and their destructors may launch kernels: this makes another one then.
template <class T, class Tag = T> T &perThread() {
  static __thread T *Object;
  struct Owner {
    ~Owner() {
      delete Object;
      Object = nullptr;
    }
  };
  if (!Object) {
    Object = new T();
    // It is made once, so that what comes after it stays.
    static thread_local Owner TheOwner;
    (void)TheOwner;
  }
  return *Object;
}

} // namespace simt
} // namespace cu2x

#endif // CU2X_SIMT_PERTHREAD_H
