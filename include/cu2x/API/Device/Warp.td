//===- Warp.td - Device functions --------------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

let Library = Device in {
def warpSize : Macro,
  Note<"64 on CDNA, 32 on RDNA; not a compile-time constant from ROCm 7.0">;

def __activemask : DeviceFunction, CUDA<"9.0">, HIP<"6.2">,
  Note<"the result has 64 bits; before ROCm 7.0 needs "
       "-DHIP_ENABLE_WARP_SYNC_BUILTINS">;
def __all : DeviceFunction, HIP<"1.6">;
def __all_sync : DeviceFunction, CUDA<"9.0">, HIP<"6.2">,
  NeedsWideMaskAndSwitch;
def __any : DeviceFunction, HIP<"1.6">;
def __any_sync : DeviceFunction, CUDA<"9.0">, HIP<"6.2">,
  NeedsWideMaskAndSwitch;
def __ballot : DeviceFunction, HIP<"1.6">;
def __ballot_sync : DeviceFunction, CUDA<"9.0">, HIP<"6.2">,
  NeedsWideMaskAndSwitch;
def __fns : DeviceFunction, As<"__fns32">, CUDA<"9.0">,
  Note<"one function per mask width: __fns32, __fns64">;
def __match_all_sync : DeviceFunction, CUDA<"9.0">, HIP<"6.2">,
  NeedsWideMaskAndSwitch;
def __match_any_sync : DeviceFunction, CUDA<"9.0">, HIP<"6.2">,
  NeedsWideMaskAndSwitch;
def __nanosleep : DeviceFunction,
  Unsupported<"__builtin_amdgcn_s_sleep(n) waits n * 64 clocks; the argument "
              "must be a constant">;
def __reduce_add_sync : DeviceFunction, CUDA<"11.0">, HIP<"7.0">, NeedsWideMask;
def __reduce_and_sync : DeviceFunction, CUDA<"11.0">, HIP<"7.0">, NeedsWideMask;
def __reduce_max_sync : DeviceFunction, CUDA<"11.0">, HIP<"7.0">, NeedsWideMask;
def __reduce_min_sync : DeviceFunction, CUDA<"11.0">, HIP<"7.0">, NeedsWideMask;
def __reduce_or_sync : DeviceFunction, CUDA<"11.0">, HIP<"7.0">, NeedsWideMask;
def __reduce_xor_sync : DeviceFunction, CUDA<"11.0">, HIP<"7.0">, NeedsWideMask;
def __shfl : DeviceFunction, CUDA<"7.5", "9.0">, HIP<"1.6">;
def __shfl_down : DeviceFunction, CUDA<"7.5", "9.0">, HIP<"1.6">;
def __shfl_down_sync : DeviceFunction, CUDA<"9.0">, HIP<"6.2">,
  NeedsWideMaskAndSwitch;
def __shfl_sync : DeviceFunction, CUDA<"9.0">, HIP<"6.2">,
  NeedsWideMaskAndSwitch;
def __shfl_up : DeviceFunction, CUDA<"7.5", "9.0">, HIP<"1.6">;
def __shfl_up_sync : DeviceFunction, CUDA<"9.0">, HIP<"6.2">,
  NeedsWideMaskAndSwitch;
def __shfl_xor : DeviceFunction, CUDA<"7.5", "9.0">, HIP<"1.6">;
def __shfl_xor_sync : DeviceFunction, CUDA<"9.0">, HIP<"6.2">,
  NeedsWideMaskAndSwitch;
def __syncthreads : DeviceFunction, HIP<"1.6">;
def __syncthreads_and : DeviceFunction, HIP<"3.7">;
def __syncthreads_count : DeviceFunction, HIP<"3.7">;
def __syncthreads_or : DeviceFunction, HIP<"3.7">;
def __syncwarp : DeviceFunction, CUDA<"9.0">, HIP<"7.0">,
  Note<"before ROCm 7.0 waves run in lock step and "
       "__builtin_amdgcn_wave_barrier() stops reordering; a mask has 64 bits">;
def __threadfence : DeviceFunction, HIP<"1.6">;
def __threadfence_block : DeviceFunction, HIP<"1.6">;
def __threadfence_system : DeviceFunction, HIP<"1.6">;
def clock : DeviceFunction, HIP<"1.6">;
def clock64 : DeviceFunction, HIP<"1.6">;

// New in CUDA 12.8 to 13.0
def __barrier_sync : DeviceFunction,
  Unsupported<"no named barriers; __syncthreads() joins the whole block">;
def __barrier_sync_count : DeviceFunction,
  Unsupported<"no named barriers; __syncthreads() joins the whole block">;
def __nv_associate_access_property : DeviceFunction, NoAsyncCopy;
def __nv_memcpy_async_shared_global_16 : DeviceFunction, NoAsyncCopy;
def __nv_memcpy_async_shared_global_4 : DeviceFunction, NoAsyncCopy;
def __nv_memcpy_async_shared_global_8 : DeviceFunction, NoAsyncCopy;
def __threadfence_cluster : DeviceFunction, NoClusters;
def __uni_sync : DeviceFunction, Unsupported;
} // Device
