//===- Atomics.td - Findings about atomics, CU2X4nnn -*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

def NoMetalAtomic : Diagnostic<4020, "no-metal-atomic", Build, High>, Refused,
      ForMetal {
  let Text = "'{0}' of {1} in {2} memory has no counterpart in Metal";
  let Fix = "use a 32-bit type, or collect the values in each block and "
            "combine them in a second kernel; or --atomic64=lock";
  let Why = [{
    Metal has atomic operations of 32 bits, and the minimum and maximum of
    `unsigned long long` in global memory without a result. Adding to 64-bit
    integers, and, or and exclusive or are done in two halves when nobody uses
    the result. Compare and swap, exchange, signed minima, and all that give the
    old value need a lock, which cu2x takes with `--atomic64=lock` alone.
  }];
  let Before = [{
    unsigned long long slot = atomicAdd(&counter, 1ull);
  }];
  let After = [{
    unsigned slot = atomicAdd(&counter, 1u);
  }];
  let Ignore = [{
    Never: the kernel is not translated.
  }];
}

def SystemAtomic : Diagnostic<4021, "system-atomic", Wrong, Medium>, ForMetal {
  let Text = "'{0}' is atomic on the GPU only in Metal";
  let Fix = "let the host read after the kernel has completed";
  let Why = [{
    The forms with `_system` are atomic towards the host and other GPUs too.
    Metal's atomics are atomic towards the threads of one GPU; the host sees the
    values when the command buffer has completed.
  }];
  let Before = [{
    atomicAdd_system(progress, 1);
  }];
  let After = [{
    atomicAdd(progress, 1);
  }];
  let Ignore = [{
    The host looks at the value only after it has waited for the kernel.
  }];
}

def AtomicHalves : Diagnostic<4022, "atomic-halves", Wrong, Medium>, ForMetal {
  let Text = "'{0}' changes the halves of a 64-bit value one after the other, "
             "and other kinds of atomics change such values too";
  let Fix = "let one kind of atomic function alone change each value in a "
            "kernel";
  let Why = [{
    Metal has no such operation on 64 bits. Done in two halves, additions alone
    give the exact sum once all have finished, and so do `atomicAnd`, `atomicOr`
    and `atomicXor` each alone. Where two kinds change the same value, one half
    may get them in another order than the other half. cu2x reports it where a
    file has more than one kind and does not know whether they meet.
  }];
  let Before = [{
    atomicOr(&flags, bit);
    atomicAnd(&flags, ~old);
  }];
  let After = [{
    atomicOr(&set, bit);
    atomicOr(&cleared, old);
  }];
  let Ignore = [{
    The functions change different values, or run in different kernels.
  }];
}

def AtomicFamily : Diagnostic<4023, "atomic-gpu-family", Build, Low>, ForMetal {
  let Text = "'{0}' of 64 bits needs a GPU of family Apple9, or Apple8 in a Mac";
  let Fix = "ask 'supportsFamily' before the kernel is used";
  let Why = [{
    Metal has the atomic minimum and maximum of `ulong` on Apple8 GPUs in Macs
    (M2) and on Apple9 and later. On others the pipeline of the kernel cannot be
    made.
  }];
  let Before = [{
    atomicMin(&best, key); // unsigned long long
  }];
  let After = [{
    atomicMin(&best, key32);
  }];
  let Ignore = [{
    The program is for Macs with M2 or later.
  }];
}

def AtomicLock : Diagnostic<4030, "atomic-lock", Slow, Medium>, ForMetal {
  let Text = "'{0}' of 64 bits takes a lock in Metal";
  let Fix = "add up in each block first, and the sums of blocks once";
  let Why = [{
    Metal has no atomic operation that reads and writes 64 bits. cu2x puts the
    addition of a double, and with `--atomic64=lock` every atomic function of 64
    bits in the file, under a lock that belongs to the address. It is right as
    long as all who write to the address at that time do it by such functions,
    and it is slow where many threads change one address. Metal does not promise
    that threads of one SIMD-group go on while others wait; the loop is written so
    that the lane that has the lock is not behind those that wait for it.
  }];
  let Before = [{
    atomicAdd(sum, x[i]);
  }];
  let After = [{
    double blockSum = reduce(x[i]);
    if (threadIdx.x == 0)
      atomicAdd(sum, blockSum);
  }];
  let Ignore = [{
    Few threads add to one address.
  }];
}

def FloatAtomicMemory
    : Diagnostic<4001, "float-atomic-memory-kind", Wrong, Medium> {
  let Text = "'{0}' of {1} goes to memory of '{2}', where the atomics that "
             "'-munsafe-fp-atomics' asks for lose updates";
  let Fix = "allocate it with 'hipMalloc', or leave the option off for this "
            "file";
  let Why = [{
    With `-munsafe-fp-atomics` Clang uses the floating-point atomics of AMD
    GPUs. They work in coarse-grained memory. In fine-grained memory, such
    as that of `hipHostMalloc` and `hipMallocManaged`, they do nothing on
    MI200, without any message. Without the option the addition is a loop of
    compare and exchange, which is right everywhere. Holds for ROCm 5 to 7.
  }];
  let Before = [{
    cudaMallocManaged(&sum, sizeof(float));
    add<<<blocks, threads>>>(sum, in);   // atomicAdd(sum, in[i])
  }];
  let After = [{
    hipMalloc(&sum, sizeof(float));
    add<<<blocks, threads>>>(sum, in);
  }];
  let Ignore = [{
    The program runs only on MI300 and later with hardware that supports it.
  }];
}
