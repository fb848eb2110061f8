//===- Atomics.td - Findings about atomics, CU2X4nnn -*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

def NoMetalAtomic : Diagnostic<4020, "no-metal-atomic", Build, High>, Refused {
  let Text = "'{0}' of {1} in {2} memory has no counterpart in Metal";
  let Fix = "use a 32-bit type, or collect the values in each block and "
            "combine them in a second kernel";
  let Why = [{
    Metal has atomic operations of 32 bits. Adding to 64-bit integers is done in
    two halves when nobody uses the result; other operations on 64 bits, and
    those that give the old value, would need a lock, which GPUs without a
    guarantee of progress may never get.
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

def SystemAtomic : Diagnostic<4021, "system-atomic", Wrong, Medium> {
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
