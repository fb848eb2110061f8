//===- Fiber.cpp - Stacks to switch between ---------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Fiber.h"

#include <atomic>
#include <mutex>
#include <sys/mman.h>
#include <unistd.h>

// Valgrind has to know what is a stack, and that one may be used again.
#if __has_include(<valgrind/memcheck.h>)
#include <valgrind/memcheck.h>
#else
#define VALGRIND_STACK_REGISTER(Begin, End) (void)0
#define VALGRIND_MAKE_MEM_UNDEFINED(Begin, Size) (void)0
#endif

using namespace cu2x::simt;

static size_t pageSize() {
  static const size_t Size = sysconf(_SC_PAGESIZE);
  return Size;
}

bool Stack::overflowsTo(const void *Address) const {
  return Base && Address >= Base && Address < Base + pageSize();
}

void Fiber::reset(void (*Entry)(boost::context::detail::transfer_t)) {
  (void)VALGRIND_MAKE_MEM_UNDEFINED(Stack.Base + pageSize(),
                                    Stack.Size - pageSize());
  Context = boost::context::detail::make_fcontext(
      Top, Top - Stack.Base - pageSize(), Entry);
}

namespace {
/// Linux allows 65530 pieces of memory with a protection of their own, and a
/// guarded stack takes two. A cooperative launch may need more stacks; those go
/// without a guard.
constexpr unsigned MaxGuarded = 16384;
std::atomic<unsigned> Mapped{0};

struct StackPool {
  std::mutex Mutex;
  std::vector<Stack> Free;
};
} // namespace

/// Never destroyed, as threads may end after static destructors have run.
static StackPool &stackPool() {
  static StackPool &Pool = *new StackPool;
  return Pool;
}

Stack cu2x::simt::takeStack(size_t Size) {
  Size = (Size + pageSize() - 1) / pageSize() * pageSize() + pageSize();
  StackPool &Pool = stackPool();
  {
    std::lock_guard<std::mutex> Lock(Pool.Mutex);
    // Stacks of another size are left from a launch with other options.
    while (!Pool.Free.empty()) {
      Stack S = Pool.Free.back();
      Pool.Free.pop_back();
      if (S.Size == Size)
        return S;
      munmap(S.Base, S.Size);
      --Mapped;
    }
  }
  void *Memory =
      mmap(nullptr, Size, PROT_READ | PROT_WRITE,
           MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_STACK, -1, 0);
  if (Memory == MAP_FAILED)
    return {};
  if (Mapped.fetch_add(1, std::memory_order_relaxed) < MaxGuarded)
    (void)mprotect(Memory, pageSize(), PROT_NONE);
  Stack S{static_cast<char *>(Memory), Size};
  (void)VALGRIND_STACK_REGISTER(S.Base + pageSize(), S.Base + Size);
  return S;
}

void cu2x::simt::giveBackStacks(const std::vector<Stack> &Stacks) {
  StackPool &Pool = stackPool();
  std::lock_guard<std::mutex> Lock(Pool.Mutex);
  Pool.Free.insert(Pool.Free.end(), Stacks.begin(), Stacks.end());
}
