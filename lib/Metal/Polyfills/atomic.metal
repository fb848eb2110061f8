// Atomic functions of CUDA that MSL lacks.
// Specification: CUDA C++ Programming Guide, atomic functions.
//
// All return the old value. MSL has only the weak compare-exchange, which may
// fail although the value is the expected one; it leaves the value it saw in
// the second argument.

//= cu2x_atomicCAS
/// atomicCAS of words: tries again while the weak form fails although the value
/// is the expected one.
static inline uint cu2x_atomicCAS(device uint *address, uint compare,
                                  uint value) {
  device metal::atomic_uint *word = (device metal::atomic_uint *)address;
  uint seen = compare;
  while (!metal::atomic_compare_exchange_weak_explicit(
             word, &seen, value, metal::memory_order_relaxed,
             metal::memory_order_relaxed) &&
         seen == compare) {
  }
  return seen;
}
static inline int cu2x_atomicCAS(device int *address, int compare, int value) {
  return int(
      cu2x_atomicCAS((device uint *)address, uint(compare), uint(value)));
}
static inline uint cu2x_atomicCAS(threadgroup uint *address, uint compare,
                                  uint value) {
  threadgroup metal::atomic_uint *word =
      (threadgroup metal::atomic_uint *)address;
  uint seen = compare;
  while (!metal::atomic_compare_exchange_weak_explicit(
             word, &seen, value, metal::memory_order_relaxed,
             metal::memory_order_relaxed) &&
         seen == compare) {
  }
  return seen;
}
static inline int cu2x_atomicCAS(threadgroup int *address, int compare,
                                 int value) {
  return int(
      cu2x_atomicCAS((threadgroup uint *)address, uint(compare), uint(value)));
}

//= cu2x_atomicInc
/// atomicInc: adds 1, or starts again at 0 from `last` on.
static inline uint cu2x_atomicInc(device uint *address, uint last) {
  device metal::atomic_uint *word = (device metal::atomic_uint *)address;
  uint old = metal::atomic_load_explicit(word, metal::memory_order_relaxed);
  while (!metal::atomic_compare_exchange_weak_explicit(
      word, &old, old >= last ? 0u : old + 1u, metal::memory_order_relaxed,
      metal::memory_order_relaxed)) {
  }
  return old;
}
static inline uint cu2x_atomicInc(threadgroup uint *address, uint last) {
  threadgroup metal::atomic_uint *word =
      (threadgroup metal::atomic_uint *)address;
  uint old = metal::atomic_load_explicit(word, metal::memory_order_relaxed);
  while (!metal::atomic_compare_exchange_weak_explicit(
      word, &old, old >= last ? 0u : old + 1u, metal::memory_order_relaxed,
      metal::memory_order_relaxed)) {
  }
  return old;
}

//= cu2x_atomicDec
/// atomicDec: subtracts 1, or starts again at `last` from 0 or above `last`.
static inline uint cu2x_atomicDec(device uint *address, uint last) {
  device metal::atomic_uint *word = (device metal::atomic_uint *)address;
  uint old = metal::atomic_load_explicit(word, metal::memory_order_relaxed);
  while (!metal::atomic_compare_exchange_weak_explicit(
      word, &old, old == 0 || old > last ? last : old - 1u,
      metal::memory_order_relaxed, metal::memory_order_relaxed)) {
  }
  return old;
}
static inline uint cu2x_atomicDec(threadgroup uint *address, uint last) {
  threadgroup metal::atomic_uint *word =
      (threadgroup metal::atomic_uint *)address;
  uint old = metal::atomic_load_explicit(word, metal::memory_order_relaxed);
  while (!metal::atomic_compare_exchange_weak_explicit(
      word, &old, old == 0 || old > last ? last : old - 1u,
      metal::memory_order_relaxed, metal::memory_order_relaxed)) {
  }
  return old;
}

//= cu2x_atomicAdd_float
/// atomicAdd of float in threadgroup memory, where MSL has none.
static inline float cu2x_atomicAdd_float(threadgroup float *address,
                                         float value) {
  threadgroup metal::atomic_uint *word =
      (threadgroup metal::atomic_uint *)address;
  uint old = metal::atomic_load_explicit(word, metal::memory_order_relaxed);
  while (!metal::atomic_compare_exchange_weak_explicit(
      word, &old, as_type<uint>(as_type<float>(old) + value),
      metal::memory_order_relaxed, metal::memory_order_relaxed)) {
  }
  return as_type<float>(old);
}

//= cu2x_atomic_load_float
/// An atomic load of float in threadgroup memory, where MSL has none.
static inline float cu2x_atomic_load_float(threadgroup float *address) {
  return as_type<float>(
      metal::atomic_load_explicit((threadgroup metal::atomic_uint *)address,
                                  metal::memory_order_relaxed));
}

//= cu2x_atomic_store_float
/// An atomic store of float in threadgroup memory, where MSL has none.
static inline void cu2x_atomic_store_float(threadgroup float *address,
                                           float value) {
  metal::atomic_store_explicit((threadgroup metal::atomic_uint *)address,
                               as_type<uint>(value),
                               metal::memory_order_relaxed);
}

//= cu2x_atomicAdd_float2
/// atomicAdd of float2 in device memory; CUDA adds each component on its own.
static inline float2 cu2x_atomicAdd_float2(device float2 *address,
                                           float2 value) {
  device metal::atomic_float *words = (device metal::atomic_float *)address;
  return float2(metal::atomic_fetch_add_explicit(&words[0], value.x,
                                                 metal::memory_order_relaxed),
                metal::atomic_fetch_add_explicit(&words[1], value.y,
                                                 metal::memory_order_relaxed));
}

//= cu2x_atomicAdd_float4
/// atomicAdd of float4 in device memory; CUDA adds each component on its own.
static inline float4 cu2x_atomicAdd_float4(device float4 *address,
                                           float4 value) {
  device metal::atomic_float *words = (device metal::atomic_float *)address;
  return float4(metal::atomic_fetch_add_explicit(&words[0], value.x,
                                                 metal::memory_order_relaxed),
                metal::atomic_fetch_add_explicit(&words[1], value.y,
                                                 metal::memory_order_relaxed),
                metal::atomic_fetch_add_explicit(&words[2], value.z,
                                                 metal::memory_order_relaxed),
                metal::atomic_fetch_add_explicit(&words[3], value.w,
                                                 metal::memory_order_relaxed));
}

//= cu2x_atomicExch_float
/// atomicExch of float in threadgroup memory, as the exchange of its bits.
static inline float cu2x_atomicExch_float(threadgroup float *address,
                                          float value) {
  return as_type<float>(metal::atomic_exchange_explicit(
      (threadgroup metal::atomic_uint *)address, as_type<uint>(value),
      metal::memory_order_relaxed));
}

//= cu2x_atomic_halfword
/// The word around a half word, and how far the half word is shifted in it.
static inline device metal::atomic_uint *
cu2x_atomic_halfword(device ushort *address, thread uint &shift) {
  uint upper = uint(ulong(address) >> 1 & 1ul);
  shift = upper * 16u;
  return (device metal::atomic_uint *)(address - upper);
}
static inline threadgroup metal::atomic_uint *
cu2x_atomic_halfword(threadgroup ushort *address, thread uint &shift) {
  uint upper = uint(ulong(address) >> 1 & 1ul);
  shift = upper * 16u;
  return (threadgroup metal::atomic_uint *)(address - upper);
}

//= cu2x_atomicCAS_halfword : cu2x_atomic_halfword
/// atomicCAS of unsigned short, by the word around it.
static inline ushort cu2x_atomicCAS_halfword(device ushort *address,
                                             ushort compare, ushort value) {
  uint shift;
  device metal::atomic_uint *word = cu2x_atomic_halfword(address, shift);
  uint old = metal::atomic_load_explicit(word, metal::memory_order_relaxed);
  while (ushort(old >> shift) == compare &&
         !metal::atomic_compare_exchange_weak_explicit(
             word, &old, (old & ~(0xFFFFu << shift)) | (uint(value) << shift),
             metal::memory_order_relaxed, metal::memory_order_relaxed)) {
  }
  return ushort(old >> shift);
}
static inline ushort cu2x_atomicCAS_halfword(threadgroup ushort *address,
                                             ushort compare, ushort value) {
  uint shift;
  threadgroup metal::atomic_uint *word = cu2x_atomic_halfword(address, shift);
  uint old = metal::atomic_load_explicit(word, metal::memory_order_relaxed);
  while (ushort(old >> shift) == compare &&
         !metal::atomic_compare_exchange_weak_explicit(
             word, &old, (old & ~(0xFFFFu << shift)) | (uint(value) << shift),
             metal::memory_order_relaxed, metal::memory_order_relaxed)) {
  }
  return ushort(old >> shift);
}

//= cu2x_atomicAdd_half : cu2x_atomic_halfword
/// atomicAdd of __half, by the word around it.
static inline half cu2x_atomicAdd_half(device half *address, half value) {
  uint shift;
  device metal::atomic_uint *word =
      cu2x_atomic_halfword((device ushort *)address, shift);
  uint old = metal::atomic_load_explicit(word, metal::memory_order_relaxed);
  uint next;
  do {
    half sum = as_type<half>(ushort(old >> shift)) + value;
    next = (old & ~(0xFFFFu << shift)) | (uint(as_type<ushort>(sum)) << shift);
  } while (!metal::atomic_compare_exchange_weak_explicit(
      word, &old, next, metal::memory_order_relaxed,
      metal::memory_order_relaxed));
  return as_type<half>(ushort(old >> shift));
}
static inline half cu2x_atomicAdd_half(threadgroup half *address, half value) {
  uint shift;
  threadgroup metal::atomic_uint *word =
      cu2x_atomic_halfword((threadgroup ushort *)address, shift);
  uint old = metal::atomic_load_explicit(word, metal::memory_order_relaxed);
  uint next;
  do {
    half sum = as_type<half>(ushort(old >> shift)) + value;
    next = (old & ~(0xFFFFu << shift)) | (uint(as_type<ushort>(sum)) << shift);
  } while (!metal::atomic_compare_exchange_weak_explicit(
      word, &old, next, metal::memory_order_relaxed,
      metal::memory_order_relaxed));
  return as_type<half>(ushort(old >> shift));
}

//= cu2x_atomicAdd_half2
/// atomicAdd of __half2.
static inline half2 cu2x_atomicAdd_half2(device half2 *address, half2 value) {
  device metal::atomic_uint *word = (device metal::atomic_uint *)address;
  uint old = metal::atomic_load_explicit(word, metal::memory_order_relaxed);
  while (!metal::atomic_compare_exchange_weak_explicit(
      word, &old, as_type<uint>(as_type<half2>(old) + value),
      metal::memory_order_relaxed, metal::memory_order_relaxed)) {
  }
  return as_type<half2>(old);
}
static inline half2 cu2x_atomicAdd_half2(threadgroup half2 *address,
                                         half2 value) {
  threadgroup metal::atomic_uint *word =
      (threadgroup metal::atomic_uint *)address;
  uint old = metal::atomic_load_explicit(word, metal::memory_order_relaxed);
  while (!metal::atomic_compare_exchange_weak_explicit(
      word, &old, as_type<uint>(as_type<half2>(old) + value),
      metal::memory_order_relaxed, metal::memory_order_relaxed)) {
  }
  return as_type<half2>(old);
}

//= cu2x_atomicAdd_bfloat @3.1 : cu2x_atomic_halfword
/// atomicAdd of __nv_bfloat16, by the word around it.
static inline bfloat cu2x_atomicAdd_bfloat(device bfloat *address,
                                           bfloat value) {
  uint shift;
  device metal::atomic_uint *word =
      cu2x_atomic_halfword((device ushort *)address, shift);
  uint old = metal::atomic_load_explicit(word, metal::memory_order_relaxed);
  uint next;
  do {
    bfloat sum = as_type<bfloat>(ushort(old >> shift)) + value;
    next = (old & ~(0xFFFFu << shift)) | (uint(as_type<ushort>(sum)) << shift);
  } while (!metal::atomic_compare_exchange_weak_explicit(
      word, &old, next, metal::memory_order_relaxed,
      metal::memory_order_relaxed));
  return as_type<bfloat>(ushort(old >> shift));
}
static inline bfloat cu2x_atomicAdd_bfloat(threadgroup bfloat *address,
                                           bfloat value) {
  uint shift;
  threadgroup metal::atomic_uint *word =
      cu2x_atomic_halfword((threadgroup ushort *)address, shift);
  uint old = metal::atomic_load_explicit(word, metal::memory_order_relaxed);
  uint next;
  do {
    bfloat sum = as_type<bfloat>(ushort(old >> shift)) + value;
    next = (old & ~(0xFFFFu << shift)) | (uint(as_type<ushort>(sum)) << shift);
  } while (!metal::atomic_compare_exchange_weak_explicit(
      word, &old, next, metal::memory_order_relaxed,
      metal::memory_order_relaxed));
  return as_type<bfloat>(ushort(old >> shift));
}

//= cu2x_atomicAdd_bfloat2 @3.1
/// atomicAdd of __nv_bfloat162.
static inline bfloat2 cu2x_atomicAdd_bfloat2(device bfloat2 *address, bfloat2 value) {
  device metal::atomic_uint *word = (device metal::atomic_uint *)address;
  uint old = metal::atomic_load_explicit(word, metal::memory_order_relaxed);
  while (!metal::atomic_compare_exchange_weak_explicit(
      word, &old, as_type<uint>(as_type<bfloat2>(old) + value),
      metal::memory_order_relaxed, metal::memory_order_relaxed)) {
  }
  return as_type<bfloat2>(old);
}
static inline bfloat2 cu2x_atomicAdd_bfloat2(threadgroup bfloat2 *address,
                                         bfloat2 value) {
  threadgroup metal::atomic_uint *word =
      (threadgroup metal::atomic_uint *)address;
  uint old = metal::atomic_load_explicit(word, metal::memory_order_relaxed);
  while (!metal::atomic_compare_exchange_weak_explicit(
      word, &old, as_type<uint>(as_type<bfloat2>(old) + value),
      metal::memory_order_relaxed, metal::memory_order_relaxed)) {
  }
  return as_type<bfloat2>(old);
}

//= cu2x_atomicAdd_long
/// atomicAdd of unsigned long long without its result: the low words first, and
/// the carry into the high ones. The value is exact when all have finished;
/// before that a reader can see one half without the other.
static inline void cu2x_atomicAdd_long(device ulong *address, ulong value) {
  device metal::atomic_uint *words = (device metal::atomic_uint *)address;
  uint low = uint(value);
  uint old = metal::atomic_fetch_add_explicit(&words[0], low,
                                              metal::memory_order_relaxed);
  uint high = uint(value >> 32) + (old + low < low ? 1u : 0u);
  if (high != 0)
    metal::atomic_fetch_add_explicit(&words[1], high,
                                     metal::memory_order_relaxed);
}
static inline void cu2x_atomicAdd_long(threadgroup ulong *address,
                                       ulong value) {
  threadgroup metal::atomic_uint *words =
      (threadgroup metal::atomic_uint *)address;
  uint low = uint(value);
  uint old = metal::atomic_fetch_add_explicit(&words[0], low,
                                              metal::memory_order_relaxed);
  uint high = uint(value >> 32) + (old + low < low ? 1u : 0u);
  if (high != 0)
    metal::atomic_fetch_add_explicit(&words[1], high,
                                     metal::memory_order_relaxed);
}

//= cu2x_atomicAnd_long
/// atomicAnd of unsigned long long without its result, word by word. Bits do not
/// depend on each other, so that the value is exact when all have finished.
static inline void cu2x_atomicAnd_long(device ulong *address, ulong value) {
  device metal::atomic_uint *words = (device metal::atomic_uint *)address;
  metal::atomic_fetch_and_explicit(&words[0], uint(value),
                                   metal::memory_order_relaxed);
  metal::atomic_fetch_and_explicit(&words[1], uint(value >> 32),
                                   metal::memory_order_relaxed);
}
static inline void cu2x_atomicAnd_long(threadgroup ulong *address,
                                       ulong value) {
  threadgroup metal::atomic_uint *words =
      (threadgroup metal::atomic_uint *)address;
  metal::atomic_fetch_and_explicit(&words[0], uint(value),
                                   metal::memory_order_relaxed);
  metal::atomic_fetch_and_explicit(&words[1], uint(value >> 32),
                                   metal::memory_order_relaxed);
}

//= cu2x_atomicOr_long
/// atomicOr of unsigned long long without its result, word by word. Bits do not
/// depend on each other, so that the value is exact when all have finished.
static inline void cu2x_atomicOr_long(device ulong *address, ulong value) {
  device metal::atomic_uint *words = (device metal::atomic_uint *)address;
  metal::atomic_fetch_or_explicit(&words[0], uint(value),
                                  metal::memory_order_relaxed);
  metal::atomic_fetch_or_explicit(&words[1], uint(value >> 32),
                                  metal::memory_order_relaxed);
}
static inline void cu2x_atomicOr_long(threadgroup ulong *address, ulong value) {
  threadgroup metal::atomic_uint *words =
      (threadgroup metal::atomic_uint *)address;
  metal::atomic_fetch_or_explicit(&words[0], uint(value),
                                  metal::memory_order_relaxed);
  metal::atomic_fetch_or_explicit(&words[1], uint(value >> 32),
                                  metal::memory_order_relaxed);
}

//= cu2x_atomicXor_long
/// atomicXor of unsigned long long without its result, word by word. Bits do not
/// depend on each other, so that the value is exact when all have finished.
static inline void cu2x_atomicXor_long(device ulong *address, ulong value) {
  device metal::atomic_uint *words = (device metal::atomic_uint *)address;
  metal::atomic_fetch_xor_explicit(&words[0], uint(value),
                                   metal::memory_order_relaxed);
  metal::atomic_fetch_xor_explicit(&words[1], uint(value >> 32),
                                   metal::memory_order_relaxed);
}
static inline void cu2x_atomicXor_long(threadgroup ulong *address,
                                       ulong value) {
  threadgroup metal::atomic_uint *words =
      (threadgroup metal::atomic_uint *)address;
  metal::atomic_fetch_xor_explicit(&words[0], uint(value),
                                   metal::memory_order_relaxed);
  metal::atomic_fetch_xor_explicit(&words[1], uint(value >> 32),
                                   metal::memory_order_relaxed);
}

//= cu2x_locked
/// What cu2x_atomic_locked does to 64 bits; cas compares with `first`.
struct cu2x_locked {
  struct add {
    static inline ulong apply(ulong old, ulong first, ulong second) {
      return old + first;
    }
  };
  struct sub {
    static inline ulong apply(ulong old, ulong first, ulong second) {
      return old - first;
    }
  };
  struct min {
    static inline ulong apply(ulong old, ulong first, ulong second) {
      return first < old ? first : old;
    }
  };
  struct max {
    static inline ulong apply(ulong old, ulong first, ulong second) {
      return first > old ? first : old;
    }
  };
  struct min_signed {
    static inline ulong apply(ulong old, ulong first, ulong second) {
      return long(first) < long(old) ? first : old;
    }
  };
  struct max_signed {
    static inline ulong apply(ulong old, ulong first, ulong second) {
      return long(first) > long(old) ? first : old;
    }
  };
  struct and_bits {
    static inline ulong apply(ulong old, ulong first, ulong second) {
      return old & first;
    }
  };
  struct or_bits {
    static inline ulong apply(ulong old, ulong first, ulong second) {
      return old | first;
    }
  };
  struct xor_bits {
    static inline ulong apply(ulong old, ulong first, ulong second) {
      return old ^ first;
    }
  };
  struct exchange {
    static inline ulong apply(ulong old, ulong first, ulong second) {
      return first;
    }
  };
  struct cas {
    static inline ulong apply(ulong old, ulong first, ulong second) {
      return old == first ? second : old;
    }
  };
  struct load {
    static inline ulong apply(ulong old, ulong first, ulong second) {
      return old;
    }
  };
  struct store {
    static inline ulong apply(ulong old, ulong first, ulong second) {
      return first;
    }
  };
};

//= cu2x_atomic_locked @3.2 : cu2x_locked
/// An atomic operation of 64 bits under the lock of its address; gives the old
/// value. Lanes that do not get the lock go round once more, so that the one
/// that has it can go on.
template <typename Operation>
static inline ulong cu2x_atomic_locked(device ulong *address, ulong first,
                                       ulong second, device uint *locks) {
  uint number = uint(ulong(address) >> 3) % 1024u;
  device metal::atomic_uint *lock = (device metal::atomic_uint *)&locks[number];
  device metal::atomic_uint *words = (device metal::atomic_uint *)address;
  ulong old = 0ul;
  bool done = false;
  while (!done) {
    if (metal::atomic_exchange_explicit(lock, 1u,
                                        metal::memory_order_relaxed) == 0u) {
      metal::atomic_thread_fence(metal::mem_flags::mem_device,
                                 metal::memory_order_seq_cst,
                                 metal::thread_scope_device);
      old = ulong(metal::atomic_load_explicit(words,
                                              metal::memory_order_relaxed)) |
            ulong(metal::atomic_load_explicit(words + 1,
                                              metal::memory_order_relaxed))
                << 32;
      ulong next = Operation::apply(old, first, second);
      metal::atomic_store_explicit(words, uint(next),
                                   metal::memory_order_relaxed);
      metal::atomic_store_explicit(words + 1, uint(next >> 32),
                                   metal::memory_order_relaxed);
      metal::atomic_thread_fence(metal::mem_flags::mem_device,
                                 metal::memory_order_seq_cst,
                                 metal::thread_scope_device);
      metal::atomic_store_explicit(lock, 0u, metal::memory_order_relaxed);
      done = true;
    }
  }
  return old;
}
template <typename Operation>
static inline ulong cu2x_atomic_locked(threadgroup ulong *address, ulong first,
                                       ulong second, device uint *locks) {
  uint number = uint(ulong(address) >> 3) % 1024u;
  device metal::atomic_uint *lock = (device metal::atomic_uint *)&locks[number];
  threadgroup metal::atomic_uint *words = (threadgroup metal::atomic_uint *)address;
  ulong old = 0ul;
  bool done = false;
  while (!done) {
    if (metal::atomic_exchange_explicit(lock, 1u,
                                        metal::memory_order_relaxed) == 0u) {
      metal::atomic_thread_fence(metal::mem_flags::mem_device |
                                     metal::mem_flags::mem_threadgroup,
                                 metal::memory_order_seq_cst,
                                 metal::thread_scope_device);
      old = ulong(metal::atomic_load_explicit(words,
                                              metal::memory_order_relaxed)) |
            ulong(metal::atomic_load_explicit(words + 1,
                                              metal::memory_order_relaxed))
                << 32;
      ulong next = Operation::apply(old, first, second);
      metal::atomic_store_explicit(words, uint(next),
                                   metal::memory_order_relaxed);
      metal::atomic_store_explicit(words + 1, uint(next >> 32),
                                   metal::memory_order_relaxed);
      metal::atomic_thread_fence(metal::mem_flags::mem_device |
                                     metal::mem_flags::mem_threadgroup,
                                 metal::memory_order_seq_cst,
                                 metal::thread_scope_device);
      metal::atomic_store_explicit(lock, 0u, metal::memory_order_relaxed);
      done = true;
    }
  }
  return old;
}
