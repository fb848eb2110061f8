//===- Warp.td - Findings about warps, CU2X1nnn ------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

def WarpSizeLiteral : Diagnostic<1001, "warp-size-literal", Wrong, Medium> {
  let Text = "'{0}' fits warps of 32 lanes, but '{1}' goes by the wave with "
             "'{2}', and a wave has 64 lanes on some GPUs";
  let Fix = "compute it from 'warpSize', which the host finds in "
            "'hipDeviceProp_t', or make the kernel work in groups of 32 lanes";
  let Why = [{
    A kernel that uses `warpSize` or functions of the whole warp is right for 64
    lanes only if everything around it is: the number of threads in a block, the
    number of blocks for a number of warps, the step of a loop over lanes. Here
    one of these is computed with 32. On a wave of 64 lanes half of the work is
    then left out, half of a wave is empty, or two rows of a block share a wave
    and take part in each other's votes and shuffles.
    AMD GPUs of the gfx9 family (MI100 to MI300) have such waves; on gfx10 and
    later, whose waves have 32 lanes, and on Apple GPUs 32 is right.
  }];
  let Before = [{
    __global__ void rows(float *out, const float *in, int n) {
      int row = (blockIdx.x * blockDim.x + threadIdx.x) / warpSize;
      ...
    }
    rows<<<(n * 32 + 127) / 128, 128>>>(out, in, n);
  }];
  let After = [{
    int lanes;
    hipDeviceGetAttribute(&lanes, hipDeviceAttributeWarpSize, device);
    rows<<<(n * lanes + 127) / 128, 128>>>(out, in, n);
  }];
  let Ignore = [{
    The number has nothing to do with warps, or the program runs only on GPUs
    whose waves have 32 lanes.
  }];
}

def LaneMaskTruncated
    : Diagnostic<1002, "lane-mask-truncated", Wrong, Low> {
  let Text = "64-bit lane mask is truncated to '{0}'; lanes 32 to 63 are lost";
  let Fix = "declare it, and every parameter it is passed to, as "
            "'unsigned long long'";
  let Why = [{
    `__ballot_sync` and `__activemask` return one bit per lane. A warp has 32
    lanes in CUDA and up to 64 on AMD GPUs, so the HIP functions return 64 bits.
    The result is kept here in a 32-bit type that cu2x could not widen, because
    it is part of an interface or of a layout: the upper half of the wave
    disappears without any message from the compiler.
  }];
  let Before = [{
    struct Votes { unsigned mask; };
    votes.mask = __ballot_sync(0xffffffff, flag);
  }];
  let After = [{
    struct Votes { unsigned long long mask; };
    votes.mask = __ballot_sync(~0ull, flag);
  }];
  let Ignore = [{
    The program runs only on GPUs whose waves have 32 lanes (RDNA in its default
    mode).
  }];
}

def LaneMaskLiteral : Diagnostic<1003, "lane-mask-literal", Wrong, Low> {
  let Text = "lane mask '{0}' names 32 lanes only; HIP masks have 64 bits";
  let Fix = "use '~0ull' for the full warp, or compute the mask with "
            "'__ballot_sync' or '__activemask'";
  let Why = [{
    The first argument of a `*_sync` function names the lanes that take part.
    HIP wants 64 bits there and refuses a narrower type at compile time; a
    32-bit value that is only widened leaves lanes 32 to 63 of a wave out. cu2x
    widens an all-ones literal by itself and reports the masks whose meaning it
    does not know.
    On AMD GPUs whose waves have 64 lanes (gfx9: MI100 to MI300) those lanes
    do not take part, and what the others get from them is undefined; where
    waves have 32 lanes (gfx10 and later), and on Apple GPUs, the lower half
    is all there is.
  }];
  let Before = [{
    sum += __shfl_xor_sync(0x0000ffff, sum, 8);
  }];
  let After = [{
    sum += __shfl_xor_sync(0x0000ffff0000ffffull, sum, 8, 32);
  }];
  let Ignore = [{
    The mask names lanes below 32 on purpose and only those lanes reach the
    call.
  }];
}

def ShuffleTreeStart : Diagnostic<1004, "shuffle-tree-start", Wrong, Low> {
  let Text = "distances up to 16 make '{0}' combine 32 lanes; the halves of a "
             "wave, which has 64 lanes on some GPUs, stay apart";
  let Fix = "pass 32 as the width if groups of 32 lanes are meant, else start "
            "at 'warpSize / 2'";
  let Why = [{
    A reduction or scan by shuffles over distances 16, 8, 4, 2, 1 covers the 32
    lanes of a CUDA warp. On AMD's CDNA and GCN GPUs a wave has 64: lane 0 ends
    up with the result of lanes 0 to 31. That is right where all of the program
    counts in groups of 32 threads, and wrong as soon as one part of it goes by
    `warpSize`, by votes or by one result a wave. Without a width the last lanes
    of the lower half also read from the upper half.
    In a branch that half of a wave takes, such as `if (threadIdx.x / 32 == 0)`,
    a width of 32 is not enough: the mask of all lanes still names the other
    half, which CU2X1008 reports.
  }];
  let Before = [{
    for (int offset = 16; offset > 0; offset /= 2)
      sum += __shfl_down_sync(0xffffffff, sum, offset);
    if (threadIdx.x % warpSize == 0)
      partial[threadIdx.x / warpSize] = sum;
  }];
  let After = [{
    for (int offset = warpSize / 2; offset > 0; offset /= 2)
      sum += __shfl_down_sync(~0ull, sum, offset);
    if (threadIdx.x % warpSize == 0)
      partial[threadIdx.x / warpSize] = sum;
  }];
  let Ignore = [{
    Everything that uses the result counts in groups of 32 threads. Where all
    lanes of the wave come to the shuffle, a width of 32 says so to the reader
    and to cu2x.
  }];
}

def MaskBitOpWidth : Diagnostic<1005, "mask-bit-op-width", Wrong, Low> {
  let Text = "'{0}' looks at 32 bits of a 64-bit lane mask";
  let Fix = "{1|compute with 64 bits: '__clzll', '__brevll', '1ull << lane'}";
  let Why = [{
    A lane mask has 64 bits in HIP. The 32-bit bit functions take its lower half
    and say nothing: a population count is too small, and a search for the first
    set bit misses lanes 32 to 63. cu2x renames `__popc` and `__ffs`, except in
    the body of a macro that counts the bits of other numbers as well. `__clzll`
    and `__brevll` count from bit 63, so the arithmetic around them, such as
    `31 - __clz(mask)`, has to change as well and is left to a person. So is the
    complement of a mask, `~votes` or `votes ^ 0xffffffff`, which has the upper
    half of lanes that a wave of 32 does not have.
    The result is wrong on AMD GPUs whose waves have 64 lanes (gfx9: MI100 to
    MI300); where waves have 32 lanes (gfx10 and later), and on Apple GPUs,
    the upper half is empty.
  }];
  let Before = [{
    int leader = 31 - __clz(__ballot_sync(0xffffffff, flag));
  }];
  let After = [{
    int leader = 63 - __clzll(__ballot_sync(~0ull, flag));
  }];
  let Ignore = [{
    The mask was cut to the lower 32 lanes on purpose.
  }];
}

def LaneIndexIdiom : Diagnostic<1006, "lane-index-idiom", Wrong, Low> {
  let Text = "'{0}' takes a warp for 32 lanes, but '{1}' here goes by the wave, "
             "which has 64 lanes on some GPUs";
  let Fix = "compute with 'warpSize', or keep groups of 32 lanes: the width 32 "
            "for shuffles, and ballots shifted to the lane's half of the wave";
  let Why = [{
    The index of a thread is split into a warp and a lane with the number 32,
    and in the same function, or in one that it calls, the lanes of a whole wave
    exchange data: by a ballot or another vote, by a shuffle without a width, or
    counted by `warpSize`. On a wave of 64 lanes the two do not fit: lane 32 of
    the wave calls itself lane 0, bit 0 of a ballot is not its own, and a leader
    found in a ballot may be a lane number that no thread has.
    AMD GPUs of the gfx9 family (MI100 to MI300) have such waves; on gfx10 and
    later, whose waves have 32 lanes, and on Apple GPUs the two agree.
  }];
  let Before = [{
    int lane = threadIdx.x % 32;
    unsigned votes = __ballot_sync(0xffffffff, keep);
    int before = __popc(votes & ((1u << lane) - 1));
  }];
  let After = [{
    int lane = threadIdx.x % warpSize;
    unsigned long long votes = __ballot_sync(~0ull, keep);
    int before = __popcll(votes & ((1ull << lane) - 1));
  }];
  let Ignore = [{
    The 32 is a size of the data, or the function of the whole wave does not
    depend on which lane asks, such as `__any_sync` for a shortcut.
  }];
}

def PerWarpArraySize : Diagnostic<1007, "per-warp-array-size", Wrong, Low> {
  let Text = "'{0}' has {1} elements, and a lane modulo 'warpSize' goes up to "
             "63 on some GPUs";
  let Fix = "give the array 64 elements, or read it only where the lane is "
            "below the number of elements in use";
  let Why = [{
    An array with a place for each of 32 lanes or warps is indexed by a lane
    number that is computed with `warpSize`. On a wave of 64 lanes the upper
    half reads or writes beyond its end.
    AMD GPUs of the gfx9 family (MI100 to MI300) have such waves; on gfx10 and
    later, whose waves have 32 lanes, and on Apple GPUs 32 elements are
    enough.
  }];
  let Before = [{
    __shared__ float partial[32];
    int lane = threadIdx.x % warpSize;
    float v = partial[lane];
  }];
  let After = [{
    __shared__ float partial[64];
    int lane = threadIdx.x % warpSize;
    float v = lane < blockDim.x / warpSize ? partial[lane] : 0.0f;
  }];
  let Ignore = [{
    A condition that cu2x does not see keeps the lane below the size.
  }];
}

def SyncwarpMissing : Diagnostic<1009, "syncwarp-missing", Build, Low> {
  let BeforeROCm = 7;
  let Text = "'__syncwarp' exists in HIP only since ROCm 7";
  let Fix = "build with ROCm 7, or use "
            "'__builtin_amdgcn_fence(__ATOMIC_RELEASE, \"wavefront\")' and "
            "'__builtin_amdgcn_wave_barrier()'";
  let Why = [{
    `__syncwarp` makes the lanes of a warp wait for each other and orders their
    memory accesses. The HIP headers before ROCm 7 do not declare it. The lanes
    of an AMD wave run in lockstep, but the compiler may still move memory
    accesses over the place, so it cannot simply be removed.
  }];
  let Before = [{
    shared[lane] = x;
    __syncwarp();
    y = shared[lane ^ 1];
  }];
  let After = [{
    shared[lane] = x;
    __builtin_amdgcn_fence(__ATOMIC_RELEASE, "wavefront");
    __builtin_amdgcn_wave_barrier();
    __builtin_amdgcn_fence(__ATOMIC_ACQUIRE, "wavefront");
    y = shared[lane ^ 1];
  }];
  let Ignore = [{
    ROCm 7 or later is the oldest version that is supported, and a mask argument
    is widened to 64 bits.
  }];
}

def ImplicitWarpSync : Diagnostic<1010, "implicit-warp-sync", Wrong, Medium>,
      ForBoth {
  let Text = "a lane reads here what another lane wrote to shared memory, with "
             "nothing between that makes it wait";
  let Fix = "put '__syncwarp()' between the write and the read, or use shuffles";
  let Why = [{
    Old code relies on the lanes of a warp running in step: one statement writes
    to `volatile` shared memory, the next reads what a neighbour wrote. CUDA does
    not promise that since Volta, and Metal never did.
  }];
  let Before = [{
    volatile float *s = partial;
    if (t < 32) {
      s[t] += s[t + 32];
      s[t] += s[t + 16];
    }
  }];
  let After = [{
    float v = partial[t] + partial[t + 32];
    for (int o = 16; o > 0; o /= 2)
      v += __shfl_down_sync(0xffffffff, v, o);
  }];
  let Ignore = [{
    The place that is read is one that only this lane writes.
  }];
}

def WarpIntrinsicWidth : Diagnostic<1015, "warp-intrinsic-width", Wrong, Low> {
  let Text = "'{0}' works on the whole wave, which has 64 lanes on some GPUs";
  let Fix = "{1|pass 32 as the width to keep groups of 32 lanes, or make the "
            "code use 'warpSize'}";
  let Why = [{
    The width of a shuffle defaults to the size of the warp: 32 in CUDA, 64 on
    AMD's CDNA and GCN GPUs. A ladder of offsets 16, 8, 4, 2, 1 then never
    combines the two halves of a wave. Votes have no width at all: a number of
    lanes, or of one of them, that a kernel stores for others is one of 64, and
    so is whether any lane is so: `__any_sync`, and a ballot that is compared
    with 0, used as a condition, also together with others, or compared with
    another ballot. The half of a ballot that the lane is in says what the vote
    of its 32 lanes does.
  }];
  let Before = [{
    for (int offset = 16; offset > 0; offset /= 2)
      sum += __shfl_down_sync(0xffffffff, sum, offset);

    if (__any_sync(0xffffffff, sum > limit))
      split(warp);
  }];
  let After = [{
    for (int offset = warpSize / 2; offset > 0; offset /= 2)
      sum += __shfl_down_sync(~0ull, sum, offset);

    // A warp is half of a wave of 64 lanes, and all of one of 32.
    unsigned long long votes = __ballot(sum > limit);
    if ((votes >> (__lane_id() & 32)) & 0xffffffff)
      split(warp);
  }];
  let Ignore = [{
    The offsets and the code around the call are computed from `warpSize`.
  }];
}

def UnmaskedWarpIntrinsic
    : Diagnostic<1016, "unmasked-warp-intrinsic", Wrong, Low> {
  let Text = "'{0}' has no mask: CUDA removed it, and in HIP it works on waves "
             "of up to 64 lanes";
  let Fix = "check that the code does not assume 32 lanes; '__ballot' returns "
            "64 bits";
  let Why = [{
    The warp functions without `_sync` were removed from CUDA for Volta and
    later GPUs. HIP still has them under the same names, so the code compiles,
    but over a wave of up to 64 lanes, and `__ballot` returns 64 bits. Holds for
    ROCm 5 to 7.
  }];
  let Before = [{
    unsigned votes = __ballot(flag);
  }];
  let After = [{
    unsigned long long votes = __ballot(flag);
  }];
  let Ignore = [{
    The result does not depend on the number of lanes.
  }];
}

def LaneOutsideMask : Diagnostic<1020, "lane-outside-mask", Wrong, Low>,
      ForBoth {
  let Text = "'{0}' reads a lane that its mask leaves out";
  let Fix = "name the lane in the mask";
  let Why = [{
    A shuffle may read only lanes that its mask names; the value of another one
    is undefined in CUDA, and in Metal whenever that lane is not active. The
    kernel is translated as it is.
  }];
  let Before = [{
    float x = __shfl_sync(0x0000ffffu, v, 20);
  }];
  let After = [{
    float x = __shfl_sync(0xffffffffu, v, 20);
  }];
  let Ignore = [{
    The value is not used.
  }];
}

def OldWarpFunction : Diagnostic<1021, "old-warp-function", Info, Low>,
      ForMetal {
  let Text = "'{0}' without a mask is taken as one for all active lanes";
  let Fix = "use '{0}_sync' and say which lanes take part";
  let Why = [{
    The forms without `_sync` were removed from CUDA for GPUs since Volta. On
    the older ones the lanes of a warp ran in step; Metal's functions act on the
    lanes that are active at the call, which is the same while the warp has not
    diverged.
  }];
  let Before = [{
    total += __shfl_down(total, 16);
  }];
  let After = [{
    total += __shfl_down_sync(0xffffffffu, total, 16);
  }];
  let Ignore = [{
    All lanes of the warp reach the call together.
  }];
}

def PartialWarpBarrier
    : Diagnostic<1022, "partial-warp-barrier", Hang, Medium>, ForMetal {
  let Text = "this barrier of part of a warp stands where the lanes may have "
             "diverged, and Metal's is for all lanes that are left";
  let Fix = "move it out of the condition, or synchronise the whole warp";
  let Why = [{
    `__syncwarp` with a mask, and `sync` of a group smaller than a warp, wait
    for some lanes only. Metal has one barrier for a SIMD-group, which all its
    lanes have to reach. Where the condition around it is the same for all lanes
    the two are equal; cu2x could not see that here.
  }];
  let Before = [{
    if (lane < 16) {
      tile[lane] = x;
      __syncwarp(0x0000ffffu);
      y = tile[15 - lane];
    }
  }];
  let After = [{
    if (lane < 16)
      tile[lane] = x;
    __syncwarp();
    if (lane < 16)
      y = tile[15 - lane];
  }];
  let Ignore = [{
    The condition is the same for all lanes of a warp.
  }];
}

def PartialMaskSync : Diagnostic<1008, "partial-mask-sync", Hang, Medium>,
      ForBoth {
  let Text = "the mask of {0} names {1}, but {2} may keep some of them away";
  let Fix = "vote with '__ballot_sync' before the lanes part and use its "
            "result as the mask, or move the call to where all lanes come";
  let Why = [{
    A function with `_sync` waits for the lanes that its mask names. Here
    the mask names all of them, or those of a vote on something else, and a
    condition that differs between the
    lanes of a warp decides who comes. That is undefined in CUDA. NVIDIA
    GPUs since Volta often get away with it, because lanes have a program
    counter of their own; the lanes of an AMD wave or of a SIMD-group on
    Apple GPUs have not, and read values of lanes that are not there. HIP of
    ROCm 6.2 and later compares the mask with the lanes that are there and ends
    the kernel where they differ, unless `NDEBUG` is defined.
    On AMD GPUs of the gfx9 family (MI100 to MI300) a wave has 64 lanes. There
    the mask of all lanes has 64 bits, and `if (threadIdx.x / 32 == 0)`, which
    lets whole warps of CUDA through, keeps half of a wave away. With `NDEBUG`
    `__all_sync` is false in such a branch, as it asks for lanes that do not
    come; shuffles and other votes then give what those that come have.
  }];
  let Before = [{
    if (i < n)
      sum = __shfl_down_sync(0xffffffff, sum, 1);
  }];
  let After = [{
    unsigned mask = __ballot_sync(0xffffffff, i < n);
    if (i < n)
      sum = __shfl_down_sync(mask, sum, 1);
  }];
  let Ignore = [{
    All lanes of a warp, or of a wave of 64, agree on the condition for the
    sizes that the program uses.
  }];
}

def WarpSizeConstant : Diagnostic<1011, "warpsize-constant", Build, Medium> {
  let Text = "'warpSize' is used where a constant has to be, and it is none";
  let Fix = "use 64 as the upper bound for storage and 'warpSize' in loops, "
            "or make the size of the wave a template parameter";
  let Why = [{
    The size of a wave is known when the program runs: 32 or 64. Since ROCm
    7 `warpSize` is no constant expression in HIP, so it cannot be the
    length of an array, the argument of a template or part of a
    `static_assert`.
    AMD GPUs of the gfx9 family have 64 lanes, those of gfx10 and later 32;
    the compiler refuses the program for all of them.
  }];
  let Before = [{
    __device__ void sort() {
      int keys[warpSize];
    }
  }];
  let After = [{
    __device__ void sort() {
      int keys[64];   // the first warpSize are used
    }
  }];
  let Ignore = [{
    The program is built with ROCm 6 or older for one size of waves.
  }];
}

def ActiveMaskToken : Diagnostic<1012, "activemask-token", Wrong, Medium>,
      ForBoth {
  let Text = "the mask of '{0}' comes from '__activemask()', which says who "
             "was there, not who should be";
  let Fix = "compute the mask from the condition of the program with "
            "'__ballot_sync'";
  let Why = [{
    `__activemask` returns the lanes that happen to run together at that
    moment. CUDA does not promise that all lanes of a branch do, nor that
    the same ones arrive at the next statement. On a wave of 64 lanes, or
    after another compiler has arranged the code in another way, the set is
    a different one, and the result with it.
    AMD GPUs of the gfx9 family (MI100 to MI300) have such waves; the
    compiler's freedom is the same for AMD and Apple GPUs of any width.
  }];
  let Before = [{
    if (keep) {
      unsigned mask = __activemask();
      sum = __shfl_down_sync(mask, sum, 1);
    }
  }];
  let After = [{
    unsigned mask = __ballot_sync(0xffffffff, keep);
    if (keep)
      sum = __shfl_down_sync(mask, sum, 1);
  }];
  let Ignore = [{
    The result is right for any set of lanes, as when one lane of those
    present adds for all of them.
  }];
}

def PartialSumCount : Diagnostic<1025, "per-warp-count", Wrong, Low> {
  let Text = "'{0}' is read up to element {1}, but its elements are written "
             "by warp, counted with 'warpSize', and there are fewer warps of "
             "64 lanes";
  let Fix = "read 'blockDim.x / warpSize' elements";
  let Why = [{
    Each warp writes one element, at the number that it has in the block. A
    later step reads as many as there are on NVIDIA GPUs, with 32 lanes to a
    warp. On AMD GPUs of the gfx9 family (MI100 to MI300) a wave has 64 lanes:
    half as many elements are written, and the others hold what was in shared
    memory before. On gfx10 and later, whose waves have 32 lanes, and on Apple
    GPUs the number is right.
  }];
  let Before = [{
    if (threadIdx.x % warpSize == 0)
      part[threadIdx.x / warpSize] = v;
    __syncthreads();
    for (int i = 0; i < 8; i++)              // a block of 256
      sum += part[i];
  }];
  let After = [{
    if (threadIdx.x % warpSize == 0)
      part[threadIdx.x / warpSize] = v;
    __syncthreads();
    for (int i = 0; i < blockDim.x / warpSize; i++)
      sum += part[i];
  }];
  let Ignore = [{
    The elements beyond are set in another function, or the program runs on
    GPUs with 32 lanes only.
  }];
}

def OneWarpExchange : Diagnostic<1026, "one-warp-exchange", Wrong, Low>,
      ForBoth {
  let Text = "'{0}' holds what another lane of this one warp wrote, and nothing "
             "waits in between";
  let Fix = "write '__syncwarp()' between the two";
  let Why = [{
    In a block of 32 threads, a branch that the first 32 take, or rows of 32 in
    a larger block, lanes may be seen to run in lockstep, so that one reads from
    shared memory what its neighbour wrote a statement before. No compiler
    promises that: NVIDIA GPUs since Volta run lanes apart, Clang for AMD GPUs
    may move the read in front of the write, which is of another element, and
    Metal asks for a barrier of the SIMD-group. `__threadfence_block()` orders
    what one lane writes, and waits for nobody. Of other elements of `volatile`
    arrays CU2X1010 speaks.
  }];
  let Before = [{
    s[t] = x;
    y = s[31 - t];
  }];
  let After = [{
    s[t] = x;
    __syncwarp();
    y = s[31 - t];
  }];
  let Ignore = [{
    The element is one that the lane itself has written.
  }];
}

def TileOverWave : Diagnostic<1028, "tile-over-wave", Build, Medium> {
  let Text = "a tile of {0} threads needs a wave of as many lanes, and a wave "
             "has 32 on some GPUs";
  let Fix = "use tiles of 32 threads, or build for GPUs whose waves have 64 "
            "lanes alone";
  let Why = [{
    CUDA makes tiles of more than one warp from a block whose warps exchange
    values by shared memory. The tiles of HIP are parts of a wave: one of 64
    threads is right on AMD GPUs of the gfx9 family (MI100 to MI300), whose
    waves have 64 lanes, and `static_assert` refuses it for gfx10 and later,
    whose waves have 32. Larger ones are refused for all GPUs, which CU2X7014
    reports.
  }];
  let Before = [{
    auto tile = cg::tiled_partition<64>(cg::this_thread_block());
  }];
  let After = [{
    auto tile = cg::tiled_partition<32>(cg::this_thread_block());
  }];
  let Ignore = [{
    The program is built for GPUs whose waves have 64 lanes, and for no other.
  }];
}

def FullMaskPartialWave
    : Diagnostic<1027, "full-mask-partial-wave", Hang, Low> {
  let Text = "the mask of {0} names all lanes, 64 on some GPUs, and the last "
             "wave of a block of {1} threads, launched at {2}, has {3}";
  let Fix = "{4|launch blocks of a multiple of 64 threads, or pass "
            "'__activemask()' where the lanes have not parted}";
  let Why = [{
    A mask of all 32 lanes becomes one of all 64. On AMD GPUs of the gfx9 family
    (MI100 to MI300) a wave has so many, and the last wave of a block of 16, 32
    or 96 threads has fewer. HIP compares the mask with the lanes that are there
    and ends the kernel where they differ: since ROCm 7, and in ROCm 6.2 to 6.4
    with `HIP_ENABLE_WARP_SYNC_BUILTINS`, without which these functions are not
    there at all. On GPUs of gfx10 and later, whose waves have 32 lanes, HIP
    looks at the lower half of the mask only, so that blocks of 32 and 96
    threads are right; a block of 16 threads ends there too. In CUDA lanes that
    a block does not have count as lanes that have left, and Metal has no masks.
    Where `NDEBUG` is defined HIP does not look. Then `__all_sync` is false in
    such a wave, as it compares the votes with the mask; the others give what
    the lanes have that are there.
  }];
  let Before = [{
    v += __shfl_down_sync(0xffffffff, v, 1);
    ...
    kernel<<<blocks, 32>>>(p);
  }];
  let After = [{
    v += __shfl_down_sync(0xffffffffull, v, 1);  // all launches have 32 threads
    ...
    kernel<<<blocks, 32>>>(p);
  }];
  let Ignore = [{
    The program is built with `NDEBUG` and has no `__all_sync` there, or runs
    only on GPUs whose waves have 32 lanes. The mask `0xffffffffull` of the
    example has CU2X1003, which is to be ignored there.
  }];
}

def MatchAllPredicate : Diagnostic<1029, "match-all-predicate", Wrong, Low> {
  let Text = "what '{0}' puts into '{1}' is true if all lanes of the wave have "
             "one value, and a wave has 64 lanes on some GPUs";
  let Fix = "compare half of the mask of '__match_any_sync' with 0xffffffff for "
            "groups of 32 lanes, or make the code use 'warpSize'";
  let Why = [{
    `__match_all_sync` has no width. Its predicate says whether all lanes that
    the mask names have the same value: 32 in CUDA, and 64 on AMD GPUs of the
    gfx9 family (MI100 to MI300), where a wave is two warps of CUDA. Two warps
    each of which has one value, but not the same, are told that they differ.
    On gfx10 and later, whose waves have 32 lanes, and on Apple GPUs it says
    what it does in CUDA.
  }];
  let Before = [{
    int same;
    __match_all_sync(0xffffffff, key, &same);
  }];
  let After = [{
    // A warp is half of a wave of 64 lanes, and all of one of 32.
    unsigned long long equal = __match_any_sync(~0ull, key);
    int same = unsigned(equal >> (__lane_id() & 32)) == 0xffffffffu;
  }];
  let Ignore = [{
    The predicate only chooses a faster way to the same result, or the program
    runs only on GPUs whose waves have 32 lanes.
  }];
}
