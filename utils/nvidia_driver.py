# ===- nvidia_driver.py - Launch PTX by CUDA's driver -----------------------===#
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===------------------------------------------------------------------------===#
"""The few functions of CUDA's driver that a kernel of msl_ptx.py needs.

It has not run on a GPU: a test has a stand-in for libcuda.so.1.
"""

import ctypes

from msl_ptx import Failure


class Arguments(ctypes.Structure):
    """cu2x_msl_arguments of lib/SIMT/metal, with addresses on the GPU."""

    _fields_ = [
        ("Buffers", ctypes.c_uint64 * 31),
        ("ThreadgroupBytes", ctypes.c_uint32 * 31),
        ("Textures", ctypes.c_uint64 * 128),
        ("Samplers", ctypes.c_uint64 * 16),
    ]


class Driver:
    """The first GPU of the machine."""

    def __init__(self):
        try:
            self.library = ctypes.CDLL("libcuda.so.1")
        except OSError as problem:
            raise Failure(f"no driver of NVIDIA: {problem}") from problem
        device, context = ctypes.c_int(), ctypes.c_void_p()
        self.call("cuInit", 0)
        self.call("cuDeviceGet", ctypes.byref(device), 0)
        self.call("cuDevicePrimaryCtxRetain", ctypes.byref(context), device)
        self.call("cuCtxSetCurrent", context)

    def call(self, name, *arguments):
        status = getattr(self.library, name)(*arguments)
        if status != 0:
            raise Failure(f"{name} gives {status}")

    def memory(self, data):
        """The address of a copy of the bytes; it stays until the process ends."""
        address = ctypes.c_uint64()
        self.call("cuMemAlloc_v2", ctypes.byref(address), ctypes.c_size_t(len(data)))
        self.call(
            "cuMemcpyHtoD_v2", address, ctypes.c_char_p(data), ctypes.c_size_t(len(data))
        )
        return address.value

    def read(self, address, size):
        data = ctypes.create_string_buffer(size)
        self.call(
            "cuMemcpyDtoH_v2", data, ctypes.c_uint64(address), ctypes.c_size_t(size)
        )
        return data.raw

    def launch(self, ptx, kernel, buffers, grid, block, threadgroup_bytes=0):
        """Runs a kernel to its end; buffers has addresses by their index."""
        module, function = ctypes.c_void_p(), ctypes.c_void_p()
        text = ctypes.c_char_p(ptx.read_bytes())
        self.call("cuModuleLoadData", ctypes.byref(module), text)
        name = ctypes.c_char_p(f"cu2x_ptx_{kernel}".encode())
        self.call("cuModuleGetFunction", ctypes.byref(function), module, name)
        arguments = Arguments()
        for index, address in buffers.items():
            arguments.Buffers[index] = address
        arguments.ThreadgroupBytes[0] = threadgroup_bytes
        passed = ctypes.c_uint64(self.memory(bytes(arguments)))
        parameters = (ctypes.c_void_p * 1)(ctypes.addressof(passed))
        shape = [ctypes.c_uint(n) for n in (*grid, *block, threadgroup_bytes)]
        self.call("cuLaunchKernel", function, *shape, None, parameters, None)
        self.call("cuCtxSynchronize")
