//===- Sync.td - Findings about synchronisation, CU2X2nnn -*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

def InterBlockWait : Diagnostic<2003, "inter-block-wait", Hang, High>, ForBoth {
  let Text = "this loop waits for what {0} writes, and nothing promises that "
             "it runs meanwhile";
  let Fix = "split the kernel in two at this place";
  let Why = [{
    The loop goes round until memory changes, and does not change it. CUDA runs
    all blocks that fit on the GPU together, so that another block can write the
    value. AMD GPUs start blocks as there is room for them, and Metal may run
    threadgroups one after the other: one that waits for a later one never ends,
    and the system ends the program or the command buffer.
  }];
  let Before = [{
    if (threadIdx.x == 0) {
      atomicAdd(arrived, 1);
      while (*(volatile int *)arrived < gridDim.x)
        ;
    }
  }];
  let After = [{
    before<<<grid, block>>>(...);
    after<<<grid, block>>>(...);   // starts when all blocks have ended
  }];
  let Ignore = [{
    The value is written before the kernel starts, or by a block with a lower
    number, and the GPUs you care for run blocks in that order.
  }];
}

def IntraWarpLock : Diagnostic<2011, "intra-warp-lock", Hang, High>, ForBoth {
  let Text = "threads wait here for a lock that another lane of their warp may "
             "hold, which never ends on a GPU that runs lanes in step";
  let Fix = "take the lock, do the work and release it inside of one 'if' in "
            "the loop, or let one lane of the warp take it";
  let Why = [{
    Each thread tries until the lock is free, and the holder releases it behind
    the loop. NVIDIA GPUs since Volta let the lanes of a warp make progress
    independently. Others, and all Apple GPUs as far as is documented, run the
    lanes in step: the lane that has the lock waits for the others to leave the
    loop, and they wait for the lock.
  }];
  let Before = [{
    while (atomicCAS(lock, 0, 1) != 0)
      ;
    *sum += value;
    atomicExch(lock, 0);
  }];
  let After = [{
    for (bool done = false; !done;)
      if (atomicCAS(lock, 0, 1) == 0) {
        *sum += value;
        __threadfence();
        atomicExch(lock, 0);
        done = true;
      }
  }];
  let Ignore = [{
    Only one lane of each warp gets here, and its lock is not that of a block
    which has not started yet.
  }];
}

def EndlessLoop : Diagnostic<2024, "endless-loop", Hang, Low>, ForMetal {
  let Text = "this loop never ends and does nothing; Metal may take it out, and "
             "what follows is then executed";
  let Fix = "return, or call '__trap'";
  let Why = [{
    A loop without an effect is undefined behaviour in Metal, as it is in C++: a
    compiler may assume that the loop ends. CUDA programs use one to stop a
    thread for good.
  }];
  let Before = [{
    if (index >= size)
      while (true)
        ;
  }];
  let After = [{
    if (index >= size)
      __trap();
  }];
  let Ignore = [{
    The place is never reached.
  }];
}

def DeviceFence : Diagnostic<2021, "device-fence", Wrong, High>, ForMetal {
  let Text = "'{0}' orders the memory of all blocks, which Metal's fence does "
             "for coherent pointers only";
  let Fix = "split the kernel where blocks exchange data, or use atomics for "
            "it";
  let Why = [{
    `__threadfence` makes the writes of a thread visible to the other blocks
    before what follows it. Metal's `atomic_thread_fence` with device scope does
    so for data that is accessed through `coherent(device)` pointers or atomics;
    plain accesses of other threadgroups may be served from a cache. cu2x marks
    all pointers to device memory in a file with such a fence, unless a method
    is called on an object there, which cannot be marked. After
    `__threadfence_system` the host sees the data only when the command buffer
    has completed.
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
    : Diagnostic<2022, "fence-needs-metal-32", Build, Low>, Refused, ForMetal {
  let Text = "'{0}' needs a fence, which Metal has from version 3.2 on";
  let Fix = "use '--metal-std=3.2' or later";
  let Why = [{
    Before version 3.2 of the Metal Shading Language the only way to order
    memory is a barrier, which all threads have to reach. A fence may stand
    anywhere.
  }];
  let Before = [{
    __threadfence_block();
  }];
  let After = [{
    cu2x --target=metal --metal-std=3.2
  }];
  let Ignore = [{
    Never: the kernel is not translated.
  }];
}

def GridBarrier : Diagnostic<2023, "grid-barrier", Wrong, High>, ForMetal {
  let Text = "a barrier for all blocks of a grid works in Metal only where the "
             "grid has one block";
  let Fix = "launch one block, or split the kernel in two at this place";
  let Why = [{
    `grid.sync()` needs all blocks to be on the GPU together, which a
    cooperative launch guarantees. Metal gives no such guarantee: threadgroups
    may run one after the other, and one that waits for another never ends. In
    a grid of one block the barrier is that of the block, and so it is printed.

    A port sees a device that runs one block at a time, so that programs which
    choose the grid by occupancy launch one. Launches of more blocks end with
    `cudaErrorCooperativeLaunchTooLarge` and a message, and those of one block that
    are not cooperative with `cudaErrorLaunchFailure`, as in CUDA, but also if no
    thread comes to the barrier. Where the kernel runs, `is_valid()` of the grid
    is true. A host that is written by hand has to look at `maxBlocks` in the
    report: with more blocks the result would be wrong.
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
    The kernel is launched with one block, or with as many as occupancy says.
  }];
}

def BarrierDivergent : Diagnostic<2030, "barrier-in-branch", Hang, Medium>,
      ForBoth {
  let Text = "not all threads of the block may come to '{0}' here";
  let Fix = "move it out of what depends on 'threadIdx'";
  let Why = [{
    A barrier waits for all threads of the block. A condition around this one
    depends on the thread, so some may never come, or come to another barrier.
    That is undefined in CUDA and in Metal; programs that run on one GPU hang or
    give wrong results on another.
  }];
  let Before = [{
    if (threadIdx.x < n) {
      tile[threadIdx.x] = in[threadIdx.x];
      __syncthreads();
    }
  }];
  let After = [{
    if (threadIdx.x < n)
      tile[threadIdx.x] = in[threadIdx.x];
    __syncthreads();
  }];
  let Ignore = [{
    All threads of each block agree on the condition, although it is computed
    from the thread.
  }];
}

def ReturnBeforeBarrier : Diagnostic<2002, "return-before-barrier", Hang, Low> {
  let Text = "some threads return here and never come to the {0} in line "
             "{1}";
  let Fix = "replace the return by a condition around the work, so that all "
            "threads come to the barrier";
  let Why = [{
    A barrier is for all threads of a block. When some have returned on a
    condition that differs between threads, CUDA leaves the result open.
    NVIDIA GPUs count only the threads that still run. On AMD GPUs a wave
    that has ended is not waited for, but nothing promises it, and the
    compiler may move code on the ground that all threads arrive. Metal
    requires all threads of the group.
  }];
  let Before = [{
    if (i >= n)
      return;
    tile[threadIdx.x] = in[i];
    __syncthreads();
  }];
  let After = [{
    if (i < n)
      tile[threadIdx.x] = in[i];
    __syncthreads();
  }];
  let Ignore = [{
    The sizes are such that all threads of a block agree on the condition.
  }];
}

def CooperativeLaunch : Diagnostic<2004, "grid-sync", Hang, High> {
  let Text = "kernel '{0}' waits for the whole grid, {1}";
  let Fix = "ask 'hipDeviceAttributeCooperativeLaunch' and take the number "
            "of blocks from 'hipOccupancyMaxActiveBlocksPerMultiprocessor', "
            "or split the kernel at the barrier";
  let Why = [{
    A barrier for the grid ends only when all blocks are on the GPU
    together. `hipLaunchCooperativeKernel` sees to that and fails where the
    grid is too large or the GPU cannot do it; a launch of the usual kind
    does not, and the kernel waits for ever. How many blocks fit differs
    from NVIDIA GPUs: a number of blocks that was found there may be too
    large. Holds for ROCm 5 to 7.
  }];
  let Before = [{
    cudaLaunchCooperativeKernel((void *)step, 160, 256, args);
  }];
  let After = [{
    int can = 0;
    hipDeviceGetAttribute(&can, hipDeviceAttributeCooperativeLaunch, device);
    if (can)
      hipLaunchCooperativeKernel((void *)step, blocks, 256, args, 0, 0);
  }];
  let Ignore = [{
    The result of the launch is checked and the number of blocks is computed
    for the GPU.
  }];
}

def FenceSystem : Diagnostic<2007, "fence-system", Wrong, High> {
  let Text = "'{0}' reaches the host only in memory that is fine-grained";
  let Fix = "allocate what the host reads meanwhile with "
            "'hipHostMallocCoherent', or read it after the kernel has ended";
  let Why = [{
    In HIP whether the host sees what a running kernel wrote depends on the
    allocation. Memory of `hipHostMalloc` is coherent unless flags or
    `HIP_HOST_COHERENT` say otherwise; memory of `hipMalloc` and, on some
    GPUs, of `hipMallocManaged` is coarse-grained: fences and atomics for
    the whole system have no effect beyond the GPU until the kernel ends.
    Holds for ROCm 5 to 7.
  }];
  let Before = [{
    flag[0] = 1;
    __threadfence_system();
  }];
  let After = [{
    // flag comes from hipHostMalloc(&flag, size, hipHostMallocCoherent)
    flag[0] = 1;
    __threadfence_system();
  }];
  let Ignore = [{
    The memory was allocated as coherent host memory.
  }];
}
