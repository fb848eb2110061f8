//===- Sync.td - Findings about synchronisation, CU2X2nnn -*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

def DeviceFence : Diagnostic<2021, "device-fence", Wrong, High> {
  let Text = "'{0}' orders the memory of all blocks, which Metal's fence does "
             "for coherent pointers only";
  let Fix = "split the kernel where blocks exchange data, or use atomics for "
            "it";
  let Why = [{
    `__threadfence` makes the writes of a thread visible to the other blocks
    before what follows it. Metal's `atomic_thread_fence` with device scope does
    so for data that is accessed through `coherent(device)` pointers or atomics;
    plain accesses of other threadgroups may be served from a cache. cu2x prints
    the fence and does not mark the pointers. After `__threadfence_system` the
    host sees the data only when the command buffer has completed.
  }];
  let Before = [{
    partial[blockIdx.x] = sum;
    __threadfence();
    if (threadIdx.x == 0)
      last = atomicAdd(&done, 1u) == gridDim.x - 1;
  }];
  let After = [{
    // first kernel
    partial[blockIdx.x] = sum;
    // second kernel, after the first
    total = sum of partial
  }];
  let Ignore = [{
    What other blocks read is accessed by atomic functions alone.
  }];
}

def FenceNeedsMetal32
    : Diagnostic<2022, "fence-needs-metal-32", Build, Low>, Refused {
  let Text = "'{0}' needs a fence, which Metal has from version 3.2 on";
  let Fix = "use '--metal-std=metal3.2' or later";
  let Why = [{
    Before version 3.2 of the Metal Shading Language the only way to order
    memory is a barrier, which all threads have to reach. A fence may stand
    anywhere.
  }];
  let Before = [{
    __threadfence_block();
  }];
  let After = [{
    cu2x --target=metal --metal-std=metal3.2
  }];
  let Ignore = [{
    Never: the kernel is not translated.
  }];
}

def GridBarrier : Diagnostic<2023, "grid-barrier", Build, High>, Refused {
  let Text = "a barrier for all blocks of a grid has no counterpart in Metal";
  let Fix = "split the kernel in two at this place";
  let Why = [{
    `grid.sync()` needs all blocks to be on the GPU together, which a
    cooperative launch guarantees. Metal gives no such guarantee: threadgroups
    may run one after the other, and one that waits for another never ends.
  }];
  let Before = [{
    phase1(data);
    cooperative_groups::this_grid().sync();
    phase2(data);
  }];
  let After = [{
    phase1<<<grid, block>>>(data);
    phase2<<<grid, block>>>(data);
  }];
  let Ignore = [{
    Never: the kernel is not translated.
  }];
}
